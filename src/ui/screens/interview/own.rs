//! The candidate's own questions.

use egui::Ui;

use super::ask::Ask;
use super::memo::InterviewMemo;
use super::source::{Hearing, Source};
use super::words::InterviewWords;
use super::writing::field;
use crate::args;
use crate::interview::MOST_OWN;
use crate::msg;
use crate::ui::action::Action;
use crate::ui::layout::row;
use crate::ui::theme::{GRID, Theme};
use crate::ui::widgets::{button, reply, text};

/// What may be asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnView {
    /// The listed questions that were not asked yet: id and words, in the order of the number keys.
    pub listed: Vec<(String, String)>,
    /// "You may ask 3 more."
    pub left: String,
    pub hearing: Hearing,
}

impl OwnView {
    pub(super) fn new(source: &Source) -> Self {
        let talk = source.talk;
        let asked = |id: &String| talk.own().iter().any(|own| own.listed.as_ref() == Some(id));
        let listed = talk.interview().own.questions.iter().filter(|it| !asked(&it.id));
        let left = MOST_OWN - talk.own().len().min(MOST_OWN);
        OwnView {
            listed: listed.map(|it| (it.id.clone(), source.wording().text(&it.says))).collect(),
            left: source.catalogue.format(msg!("interview-own-left"), &args![count = left]),
            hearing: source.live.hearing,
        }
    }

    /// What the number key asks for; `at` from 0.
    pub(super) fn pick(&self, at: usize) -> Option<Action> {
        let (id, _) = self.listed.get(at).filter(|_| self.hearing != Hearing::Reading)?;
        Some(Action::Interview(Ask::Pick(id.clone())))
    }
}

/// Draws the list, the field, and the way out.
pub(super) fn show(
    ui: &mut Ui,
    view: &OwnView,
    words: &InterviewWords,
    memo: &mut InterviewMemo,
    out: &mut Vec<Action>,
) {
    let reading = view.hearing == Hearing::Reading;
    text::small(ui, &view.left);
    let says: Vec<String> = view.listed.iter().map(|(_, says)| says.clone()).collect();
    if let Some(at) = ui.push_id("listed", |ui| reply::list(ui, &says)).inner {
        out.extend(view.pick(at));
    }
    ui.add_space(GRID);
    let height = Theme::of(ui.ctx()).grown(88.0);
    let sends = field(ui, (&words.own_field, &words.own_field), height, view.hearing, memo, out);
    let is_empty = memo.typed.trim().is_empty();
    row(ui, |ui| {
        let label = if reading { &words.reading } else { &words.own_ask };
        let asks = ui.add_enabled_ui(!is_empty && !reading, |ui| button::primary(ui, label)).inner.clicked();
        if (asks || sends) && !is_empty && !reading {
            out.push(Action::Interview(Ask::Say(memo.typed.trim().to_owned())));
        }
        if button::quiet(ui, &words.own_done).clicked() && !reading {
            out.push(Action::Interview(Ask::Done));
        }
    });
    text::small(ui, if view.hearing == Hearing::GettingReady { &words.getting_ready } else { &words.tip });
}
