//! Answers to read after one's own: whole ones, and one that many give.

use std::collections::BTreeSet;

use egui::Ui;

use super::source::part;
use super::told::{self, ToldView};
use super::words::InterviewWords;
use crate::interview::Wording;
use crate::scenario::Question;
use crate::ui::layout::row;
use crate::ui::theme::{GRID, Theme};
use crate::ui::widgets::{button, card, text};

/// Which answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Example {
    /// A whole one, by its place.
    Model(usize),
    Weak,
}

/// An answer to read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExampleView {
    pub example: Example,
    /// "A whole answer".
    pub label: String,
    pub told: ToldView,
    /// Why it does not do.
    pub why: Option<String>,
}

pub(super) fn of(wording: &Wording, question: &Question) -> Vec<ExampleView> {
    let words = InterviewWords::new(wording.catalogue);
    let models = question.models.iter().enumerate().map(|(at, parts)| ExampleView {
        example: Example::Model(at),
        label: if at == 0 { words.model.clone() } else { words.other_model.clone() },
        told: ToldView::of_parts(
            parts.iter().map(|(part, key)| (*part, self::part(wording, question, *part), wording.text(key))),
        ),
        why: None,
    });
    let weak = ExampleView {
        example: Example::Weak,
        label: words.weak.clone(),
        told: ToldView::plain(wording.text(&question.weak)),
        why: Some(wording.text(&question.weak_why)),
    };
    models.chain([weak]).collect()
}

/// Draws a button for each, and below those that are open.
pub(super) fn show(ui: &mut Ui, examples: &[ExampleView], open: &mut BTreeSet<Example>) {
    let c = Theme::of(ui.ctx()).colors;
    row(ui, |ui| {
        for example in examples {
            let response = button::quiet(ui, &example.label);
            let is_open = open.contains(&example.example);
            ui.ctx().accesskit_node_builder(response.id, |node| node.set_expanded(is_open));
            if response.clicked() && !open.remove(&example.example) {
                open.insert(example.example);
            }
        }
    });
    for example in examples.iter().filter(|it| open.contains(&it.example)) {
        ui.add_space(GRID / 2.0);
        card::toned(ui, c.card, c.hairline, |ui| {
            text::strong(ui, &example.label);
            told::show(ui, &example.told);
            if let Some(why) = &example.why {
                text::muted(ui, why);
            }
        });
    }
}
