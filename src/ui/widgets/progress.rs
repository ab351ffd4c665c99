//! How far something is: a bar with its name before it and its figures after it.

use egui::{Align, Layout, Rect, Sense, Ui, WidgetInfo, WidgetType, vec2};

use super::icon::{self, Icon};
use super::text;
use crate::ui::theme::{GRID, Size, Theme};

/// How far one thing is.
#[derive(Clone, Debug, PartialEq)]
pub struct ProgressView {
    pub label: String,
    /// "54 (asked: 65)".
    pub figure: String,
    /// 0–1.
    pub part: f32,
    pub met: bool,
    /// All of it in a sentence, for a screen reader.
    pub name: String,
}

/// Draws it as wide as there is room. A tick says that it is fulfilled.
pub fn show(ui: &mut Ui, view: &ProgressView) {
    let theme = Theme::of(ui.ctx());
    let c = theme.colors;
    ui.spacing_mut().item_spacing.y = 2.0;
    ui.horizontal_top(|ui| {
        let (sign, ink) = if view.met { (Icon::Check, c.good) } else { (Icon::Circle, c.border) };
        ui.spacing_mut().item_spacing.x = GRID;
        ui.spacing_mut().interact_size.y = 0.0;
        sign_of(ui, sign, ink);
        ui.with_layout(Layout::right_to_left(Align::Min), |ui| {
            text::silent(&text::inline(ui, &view.figure, Size::Body, true, c.ink));
            ui.with_layout(Layout::top_down(Align::Min), |ui| {
                text::silent(&text::body(ui, &view.label));
            });
        });
    });
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 8.0), Sense::hover());
    response.widget_info(|| {
        let mut info = WidgetInfo::labeled(WidgetType::ProgressIndicator, true, &view.name);
        info.value = Some(f64::from(view.part));
        info
    });
    bar(ui, rect, view.part, view.met);
}

/// Draws a bar that is filled up to a part of 0–1.
pub fn bar(ui: &Ui, rect: Rect, part: f32, met: bool) {
    let c = Theme::of(ui.ctx()).colors;
    let radius = (rect.height() / 2.0) as u8;
    ui.painter().rect_filled(rect, radius, c.well);
    ui.painter().rect_stroke(rect, radius, egui::Stroke::new(1.0, c.hairline), egui::StrokeKind::Inside);
    let full = rect.width() * part.clamp(0.0, 1.0);
    if full > 0.0 {
        let done = rect.with_max_x(rect.left() + full.max(rect.height()));
        ui.painter().rect_filled(done, radius, if met { c.good } else { c.accent });
    }
}

fn sign_of(ui: &mut Ui, sign: Icon, ink: egui::Color32) {
    let theme = Theme::of(ui.ctx());
    let size = vec2(theme.grown(16.0), theme.leading(Size::Body));
    let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
    icon::paint(ui.painter(), rect, sign, ink);
}
