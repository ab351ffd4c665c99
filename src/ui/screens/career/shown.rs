//! A chart and its figures: one picture, one table, and a switch between them.

use egui::Ui;

use super::view::{CareerMemo, CareerWords};
use crate::ui::layout::{columns, room, row};
use crate::ui::search::finds;
use crate::ui::theme::GRID;
use crate::ui::widgets::table::{self, TableView};
use crate::ui::widgets::{card, choice, field, text};

/// Draws the switch, and a field to filter by while the figures are shown as a table. Returns whether they are.
pub fn switch(ui: &mut Ui, memo: &mut CareerMemo, words: &CareerWords) -> bool {
    row(ui, |ui| {
        let ways = [(false, words.as_picture.clone()), (true, words.as_table.clone())];
        if let Some(chosen) = choice::titled(ui, &words.show_as, &ways, &memo.table) {
            memo.table = chosen;
        }
    });
    if memo.table {
        ui.add_space(GRID / 2.0);
        field::show(ui, &words.filter, &mut memo.filter, 240.0);
    }
    ui.add_space(GRID);
    memo.table
}

/// Draws a picture and its figures: beside each other where there is room for both, else one of them and the switch.
pub fn both(
    ui: &mut Ui,
    table: &TableView,
    memo: &mut CareerMemo,
    words: &CareerWords,
    picture: impl Fn(&mut Ui),
) {
    if room(ui) < 1000.0 {
        if switch(ui, memo, words) {
            figures(ui, table, memo, words);
        } else {
            card::show(ui, |ui| picture(ui));
        }
        return;
    }
    columns(ui, &[1.25, 1.0], false, |ui, column| {
        if column == 0 {
            card::show(ui, |ui| picture(ui));
        } else {
            field::show(ui, &words.filter, &mut memo.filter, 240.0);
            ui.add_space(GRID / 2.0);
            figures(ui, table, memo, words);
        }
    });
}

/// Draws the rows of a table that the filter finds.
pub fn figures(ui: &mut Ui, view: &TableView, memo: &CareerMemo, words: &CareerWords) {
    let rows: Vec<Vec<String>> =
        view.rows.iter().filter(|row| finds(&memo.filter, &row.join(" "))).cloned().collect();
    card::show(ui, |ui| {
        if rows.is_empty() {
            text::muted(ui, &words.none);
        } else {
            table::show(ui, &TableView { rows, ..view.clone() });
        }
    });
}
