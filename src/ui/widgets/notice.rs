//! Something that the person should know before going on.

use egui::{Key, Ui};

use super::{button, dialog, text};
use crate::ui::keys;
use crate::ui::theme::GRID;

/// Draws the notice over the screen; returns whether it was closed. Call it before the screen: Esc is for the notice.
pub fn show(ui: &Ui, message: &str, close: &str) -> bool {
    let escape = keys::pressed(ui, Key::Escape);
    let (pressed, away) = dialog::show(ui, "notice", |ui| {
        text::body(ui, message);
        ui.add_space(GRID);
        let close = button::primary(ui, close);
        if ui.ctx().memory(|memory| memory.focused().is_none()) {
            close.request_focus();
        }
        close.clicked()
    });
    escape || pressed || away
}
