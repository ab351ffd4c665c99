//! The grades of both attempts, what lies between them, and handle time in its parts.

use egui::{Grid, Ui, vec2};

use super::view_model::CompareWords;
use crate::args;
use crate::grading::Scorecard;
use crate::l10n::Catalogue;
use crate::msg;
use crate::ui::layout::row;
use crate::ui::screens::parts::times::{self, TimesView};
use crate::ui::theme::{GRID, Size, Theme};
use crate::ui::widgets::{card, text};
use crate::ui::words::signed;

/// The grades and times of both.
#[derive(Clone, Debug, PartialEq)]
pub struct SumsView {
    pub grades: Vec<GradeRow>,
    /// Left and right: "3:12", and its parts.
    pub times: [(String, TimesView); 2],
}

/// One grade in both attempts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GradeRow {
    pub label: String,
    /// 0–100.
    pub left: u8,
    pub right: u8,
    /// "+31".
    pub difference: String,
    /// In full, for a screen reader.
    pub name: String,
}

impl SumsView {
    pub(super) fn new(left: &Scorecard, right: &Scorecard, catalogue: &Catalogue) -> SumsView {
        let section = |slug| catalogue.word("section", slug);
        let grade = |label: String, left: u8, right: u8| {
            let difference = signed(i64::from(right) - i64::from(left), catalogue);
            let name = catalogue.format(
                msg!("compare-grade-name"),
                &args![label = &label, left = left, right = right, difference = &difference],
            );
            GradeRow { label, left, right, difference, name }
        };
        let (one, other) = (left.grades, right.grades);
        let time = |card: &Scorecard| {
            let total = catalogue.clock(card.handle_time.total_ms() / 1000);
            (total, times::times(&card.handle_time, catalogue))
        };
        SumsView {
            grades: vec![
                grade(catalogue.text(msg!("debrief-overall")), one.overall, other.overall),
                grade(section("empathy"), one.empathy, other.empathy),
                grade(section("resolution"), one.resolution, other.resolution),
                grade(section("handle-time"), one.handle_time, other.handle_time),
                grade(section("compliance"), left.compliance, right.compliance),
            ],
            times: [time(left), time(right)],
        }
    }
}

/// Draws the table of grades, and the times below it.
pub(super) fn show(ui: &mut Ui, view: &SumsView, words: &CompareWords) {
    let c = Theme::of(ui.ctx()).colors;
    card::show(ui, |ui| {
        text::heading(ui, &words.grades, Size::Body);
        ui.spacing_mut().interact_size.y = 0.0;
        Grid::new("grades").num_columns(4).spacing(vec2(3.0 * GRID, GRID / 2.0)).show(ui, |ui| {
            for title in ["", &words.left, &words.right, &words.difference] {
                text::silent(&text::inline(ui, title, Size::Small, true, c.muted));
            }
            ui.end_row();
            for (at, grade) in view.grades.iter().enumerate() {
                let name = text::inline(ui, &grade.label, Size::Body, at == 0, c.ink);
                ui.ctx().accesskit_node_builder(name.id, |node| node.set_value(grade.name.clone()));
                let ink = match grade.left.cmp(&grade.right) {
                    std::cmp::Ordering::Less => c.good,
                    std::cmp::Ordering::Equal => c.muted,
                    std::cmp::Ordering::Greater => c.harm,
                };
                let numbers = [
                    (grade.left.to_string(), c.ink),
                    (grade.right.to_string(), c.ink),
                    (grade.difference.clone(), ink),
                ];
                for (number, ink) in numbers {
                    text::silent(&text::inline(ui, &number, Size::Body, at == 0, ink));
                }
                ui.end_row();
            }
        });
        ui.add_space(GRID);
        for (side, (total, times)) in [&words.left, &words.right].into_iter().zip(&view.times) {
            row(ui, |ui| {
                text::inline(ui, side, Size::Body, true, c.ink);
                text::inline(ui, &words.handle_time, Size::Body, false, c.ink);
                text::inline(ui, total, Size::Body, true, c.ink);
            });
            times::show(ui, times);
        }
    });
}
