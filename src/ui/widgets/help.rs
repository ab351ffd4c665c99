//! The keys of a screen, laid over it.

use egui::Ui;

use super::{button, dialog, keycap, text};
use crate::ui::theme::{GRID, Size, Theme};

/// What the keys do.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HelpView {
    pub title: String,
    /// Keys, and what they do.
    pub rows: Vec<(Vec<String>, String)>,
    pub close: String,
}

/// Draws the overlay; returns whether it stays open.
pub fn show(ui: &Ui, view: &HelpView) -> bool {
    let (closed, away) = dialog::show(ui, "help", |ui| {
        text::heading(ui, &view.title, Size::Lead);
        ui.add_space(GRID);
        let column = Theme::of(ui.ctx()).grown(120.0);
        for (keys, meaning) in &view.rows {
            ui.horizontal(|ui| {
                let left = ui.cursor().left();
                for key in keys {
                    keycap::show(ui, key);
                }
                ui.add_space((left + column - ui.cursor().left()).max(GRID));
                text::body(ui, meaning);
            });
        }
        ui.add_space(GRID);
        button::primary(ui, &view.close).clicked()
    });
    !(closed || away)
}
