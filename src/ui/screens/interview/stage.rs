//! What is expected of the candidate, and how it is done.

use egui::{Ui, accesskit};

use super::ask::Ask;
use super::look::{self, LookView};
use super::memo::InterviewMemo;
use super::own::{self, OwnView};
use super::source::Source;
use super::view::InterviewView;
use super::writing::{self, WritingView};
use crate::interview;
use crate::ui::action::{Action, Screen};
use crate::ui::layout::row;
use crate::ui::theme::{GRID, Size, Theme};
use crate::ui::widgets::{button, text};

/// What may be done now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stage {
    Answer(WritingView),
    /// A look at the answer, and a decision.
    Look(Box<LookView>),
    Own(OwnView),
    Over,
}

impl Stage {
    pub(super) fn new(source: &Source) -> Self {
        match source.talk.stage() {
            interview::Stage::Asked { question } => Stage::Answer(WritingView::new(source, question, false)),
            interview::Stage::FollowUp { question, .. } => {
                Stage::Answer(WritingView::new(source, question, true))
            }
            interview::Stage::Reviewed { question } => {
                let look = LookView::new(&source.wording(), source.talk, question);
                look.map_or(Stage::Over, |look| Stage::Look(Box::new(look)))
            }
            interview::Stage::Own => Stage::Own(OwnView::new(source)),
            interview::Stage::Over => Stage::Over,
        }
    }

    /// Whether something is typed.
    pub(super) fn has_field(&self) -> bool {
        matches!(self, Stage::Answer(_) | Stage::Own(_))
    }
}

/// Draws what the interviewer says, the last of it large, and what may be done.
pub(super) fn show(
    ui: &mut Ui,
    view: &InterviewView,
    bottom: f32,
    memo: &mut InterviewMemo,
    out: &mut Vec<Action>,
) {
    let c = Theme::of(ui.ctx()).colors;
    let words = &view.words;
    let last = view.conversation.now.len().saturating_sub(1);
    for (at, said) in view.conversation.now.iter().enumerate() {
        let large = at == last && !matches!(view.stage, Stage::Look(_));
        let said = if large { text::styled(ui, said, Size::Lead, true, c.ink) } else { text::body(ui, said) };
        ui.ctx().accesskit_node_builder(said.id, |node| node.set_live(accesskit::Live::Polite));
    }
    ui.add_space(GRID);
    match &view.stage {
        Stage::Answer(writing) => writing::show(ui, writing, words, bottom, memo, out),
        Stage::Own(own) => own::show(ui, own, words, memo, out),
        Stage::Look(look) => {
            look::show(ui, look, words, &mut memo.examples);
            ui.add_space(GRID);
            row(ui, |ui| {
                if button::primary(ui, &words.next).clicked() {
                    out.push(Action::Interview(Ask::Next));
                }
                if button::quiet(ui, &words.again).clicked() {
                    out.push(Action::Interview(Ask::Again));
                }
            });
        }
        Stage::Over => {
            text::muted(ui, &words.over);
            if button::primary(ui, &words.to_summary).clicked() {
                out.push(Action::Open(Screen::InterviewSummary));
            }
        }
    }
}
