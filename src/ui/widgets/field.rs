//! A field to type into.

use egui::{Align, Response, TextEdit, Ui, Vec2, vec2};

use super::{focus, text};
use crate::ui::theme::{GRID, Size, TOUCH, Theme};

/// Draws a field of one line, at most `widest` points wide at 100 % text; `label` is its name and stands in it while
/// it is empty.
pub fn show(ui: &mut Ui, label: &str, typed: &mut String, widest: f32) -> Response {
    let theme = Theme::of(ui.ctx());
    let hint = text::rich(&theme, label, Size::Body, false, theme.colors.muted).line_height(None);
    let field = TextEdit::singleline(typed)
        .hint_text(hint)
        .desired_width(theme.grown(widest).min(ui.available_width() - 4.0 * GRID))
        .margin(vec2(1.5 * GRID, GRID))
        .min_size(Vec2::new(0.0, theme.grown(TOUCH)))
        .vertical_align(Align::Center);
    let response = ui.add(field);
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_label(label));
    focus::ring(ui, &response);
    response
}
