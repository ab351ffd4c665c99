//! A question that stands before everything else.

use egui::{Frame, Id, Margin, Modal, Stroke, Ui};

use crate::ui::theme::{RADIUS, Theme};

/// Draws a dialog; returns what its content returns, and whether Esc or a click outside asks to close it.
pub fn show<R>(ui: &Ui, id: &str, add: impl FnOnce(&mut Ui) -> R) -> (R, bool) {
    let theme = Theme::of(ui.ctx());
    let frame = Frame::new()
        .fill(theme.colors.card)
        .stroke(Stroke::new(1.0, theme.colors.hairline))
        .corner_radius(RADIUS)
        .inner_margin(Margin::same(24));
    let shown = Modal::new(Id::new(id)).backdrop_color(theme.colors.veil).frame(frame).show(ui.ctx(), |ui| {
        let room = ui.ctx().content_rect();
        ui.set_width(theme.grown(440.0).min(room.width() - 96.0));
        let height = room.height() - 96.0;
        egui::ScrollArea::vertical().max_height(height).min_scrolled_height(height).show(ui, add).inner
    });
    let close = shown.should_close();
    (shown.inner, close)
}
