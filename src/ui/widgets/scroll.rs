//! A stretch of a screen that scrolls up and down by itself, as high and wide as there is room.

use egui::{Frame, Margin, ScrollArea, Ui};

/// Draws it; with `to_bottom` it stays at its end until somebody scrolls up.
pub fn show(ui: &mut Ui, id: &str, to_bottom: bool, add: impl FnOnce(&mut Ui)) {
    ScrollArea::vertical().id_salt(id).auto_shrink([false, false]).stick_to_bottom(to_bottom).show(
        ui,
        |ui| {
            // Room for focus rings.
            Frame::new().inner_margin(Margin::same(4)).show(ui, |ui| {
                ui.set_width(ui.available_width());
                add(ui);
            });
        },
    );
}
