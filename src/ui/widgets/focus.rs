//! The focus ring.

use egui::{Response, Stroke, StrokeKind, Ui};

use crate::ui::theme::{RADIUS, Theme};

/// Draws a ring around what the keyboard would press, and keeps it in sight.
pub fn ring(ui: &Ui, response: &Response) {
    if !response.has_focus() {
        return;
    }
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
    let accent = Theme::of(ui.ctx()).colors.accent;
    let painter = ui.painter().with_clip_rect(ui.clip_rect().expand(4.0));
    painter.rect_stroke(response.rect.expand(2.0), RADIUS, Stroke::new(2.0, accent), StrokeKind::Outside);
}
