//! One of a few: a row of radio buttons that look like segments.

use egui::{CornerRadius, Sense, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType, vec2};

use super::focus;
use crate::ui::theme::{GRID, RADIUS, Size, TOUCH, Theme};

/// Draws the options; returns the one pressed, if it is not the present one.
pub fn show<T: Clone + PartialEq>(ui: &mut Ui, options: &[(T, String)], current: &T) -> Option<T> {
    let theme = Theme::of(ui.ctx());
    let c = theme.colors;
    let mut chosen = None;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(GRID, GRID);
        for (at, (value, label)) in options.iter().enumerate() {
            let selected = value == current;
            ui.push_id(at, |ui| {
                let ink = if selected { c.on_accent } else { c.ink };
                let font = theme.font(Size::Body, selected);
                let words = ui.painter().layout_no_wrap(label.clone(), font, ink);
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
            });
        }
    });
    chosen
}
