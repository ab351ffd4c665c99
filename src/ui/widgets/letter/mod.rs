//! A letter and its answer: the customer's paper, and beside it the sheet that takes shape.

pub mod paper;
pub mod sheet;

use egui::Ui;

pub use paper::PaperView;
pub use sheet::SheetView;

use crate::ui::layout::{columns, room};

/// Less than so many points of width at 100 % text, and the sheet stands under the paper.
const BESIDE: f32 = 760.0;

/// What a person does with the answer. Parts are meant by their place, from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LetterAction {
    /// One place towards the beginning.
    Up(usize),
    /// One place towards the end.
    Down(usize),
    Remove(usize),
    Send,
}

/// Draws paper and sheet side by side, or one under the other; the paper alone where there is nothing to answer. What is
/// asked for is appended to `out`.
pub fn show(ui: &mut Ui, paper: &PaperView, sheet: Option<&SheetView>, out: &mut Vec<LetterAction>) {
    let Some(sheet) = sheet else { return paper::show(ui, paper) };
    columns(ui, &[1.0, 1.15], room(ui) < BESIDE, |ui, column| match column {
        0 => paper::show(ui, paper),
        _ => sheet::show(ui, sheet, out),
    });
}
