//! A look at an answer: which parts it told and with which words, how long it is, whose deeds it tells.

use std::collections::BTreeSet;

use egui::Ui;

use super::examples::{self, Example, ExampleView};
use super::length;
use super::source::part;
use super::table::{self, PartView};
use super::told::{self, ToldView};
use super::words::InterviewWords;
use crate::args;
use crate::interview::{Points, Review, Talk, Wording};
use crate::l10n::Catalogue;
use crate::msg;
use crate::ui::theme::{GRID, Size};
use crate::ui::widgets::range::{self, RangeView};
use crate::ui::widgets::{card, text};

/// The last attempt at a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LookView {
    /// As it was asked.
    pub question: String,
    pub parts: Vec<PartView>,
    /// What was asked after the first answer, and each answer.
    pub answers: Vec<(Option<String>, ToldView)>,
    pub length: RangeView,
    pub voices: String,
    /// Where “we” did more than “I”.
    pub voices_tip: Option<String>,
    pub points: String,
    pub examples: Vec<ExampleView>,
}

impl LookView {
    /// None before the question was answered.
    pub(super) fn new(wording: &Wording, talk: &Talk, question: usize) -> Option<Self> {
        let review = Review::of(talk, question)?;
        let attempt = talk.last(question)?;
        let asked = &wording.interview.questions[question];
        let told = |answer| ToldView::new(answer, |part| self::part(wording, asked, part));
        let mut answers: Vec<_> = attempt.answer.iter().map(|answer| (None, told(answer))).collect();
        answers.extend(attempt.follow_ups.iter().filter_map(|it| {
            let after = wording.text(&asked.parts[it.part].follow_up);
            Some((Some(after), told(it.answer.as_ref()?)))
        }));
        let (i, we) = review.voices;
        let catalogue = wording.catalogue;
        Some(LookView {
            question: wording.text(if attempt.again { &asked.again } else { &asked.asks }),
            parts: table::of(wording, asked, &review.parts),
            answers,
            length: length::of(asked, review.words, review.spoken_s, catalogue),
            voices: catalogue.format(msg!("interview-voices"), &args![i = i, we = we]),
            voices_tip: (we > i).then(|| catalogue.text(msg!("interview-voices-tip"))),
            points: points(review.points, catalogue),
            examples: examples::of(wording, asked),
        })
    }
}

/// "6 of 8 points".
pub(super) fn points(points: Points, catalogue: &Catalogue) -> String {
    if points.possible == 0 {
        return catalogue.text(msg!("interview-points-none"));
    }
    catalogue.format(msg!("interview-points"), &args![got = points.got, possible = points.possible])
}

/// Draws the look; `open` are the examples that are shown.
pub(super) fn show(ui: &mut Ui, view: &LookView, words: &InterviewWords, open: &mut BTreeSet<Example>) {
    card::show(ui, |ui| {
        text::heading(ui, &words.told, Size::Body);
        ui.scope(|ui| table::full(ui, &view.parts));
        text::small(ui, &view.points);
    });
    card::show(ui, |ui| {
        text::heading(ui, &words.your_answer, Size::Body);
        for (after, answer) in &view.answers {
            if let Some(after) = after {
                text::muted(ui, after);
            }
            told::show(ui, answer);
        }
        ui.add_space(GRID);
        range::show(ui, &view.length);
        text::small(ui, &view.voices);
        if let Some(tip) = &view.voices_tip {
            text::body(ui, tip);
        }
    });
    examples::show(ui, &view.examples, open);
}
