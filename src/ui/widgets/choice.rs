//! One of a few: a row of radio buttons that look like segments.

use egui::{CornerRadius, Sense, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType, vec2};

use super::{focus, text};
use crate::ui::theme::{GRID, RADIUS, Size, TOUCH, Theme};

/// Draws the options; returns the one pressed, if it is not the present one.
pub fn show<T: Clone + PartialEq>(ui: &mut Ui, options: &[(T, String)], current: &T) -> Option<T> {
    ui.horizontal_wrapped(|ui| segments(ui, options, current)).inner
}

/// The same with its title before it, on the same row.
pub fn titled<T: Clone + PartialEq>(
    ui: &mut Ui,
    title: &str,
    options: &[(T, String)],
    current: &T,
) -> Option<T> {
    let row = |ui: &mut Ui| {
        text::tag(ui, title);
        segments(ui, options, current)
    };
    ui.push_id(title, |ui| ui.horizontal_wrapped(row).inner).inner
}

fn segments<T: Clone + PartialEq>(ui: &mut Ui, options: &[(T, String)], current: &T) -> Option<T> {
    let theme = Theme::of(ui.ctx());
    let c = theme.colors;
    let mut chosen = None;
    ui.spacing_mut().item_spacing = vec2(GRID, GRID);
    for (value, label) in options {
        let selected = value == current;
        let ink = if selected { c.on_accent } else { c.ink };
        let words = ui.painter().layout_no_wrap(label.clone(), theme.font(Size::Body, selected), ink);
        let size = vec2(words.size().x + 4.0 * GRID, theme.grown(TOUCH));
        let (rect, response) = ui.allocate_exact_size(size, Sense::click());
        response.widget_info(|| WidgetInfo::selected(WidgetType::RadioButton, true, selected, label));
        let (fill, line) = match (selected, response.hovered()) {
            (true, _) => (c.accent, c.accent),
            (false, true) => (c.accent_soft, c.accent),
            (false, false) => (c.card, c.border),
        };
        let radius = CornerRadius::same(RADIUS - 2);
        ui.painter().rect(rect, radius, fill, Stroke::new(1.0, line), StrokeKind::Inside);
        ui.painter().galley(rect.center() - words.size() / 2.0, words, ink);
        focus::ring(ui, &response);
        if response.clicked() && !selected {
            chosen = Some(value.clone());
        }
    }
    chosen
}
