//! What can be done now: say something, compose, wait, take off hold, write up.

use egui::{Rect, Ui};

use super::after_call::{self, AfterCallView};
use super::chats;
use super::compose::{self, ComposeView};
use super::hold::{self, AwayView};
use super::memo::EncounterMemo;
use super::source::Source;
use super::typing::{self, QuestionView, TypingView};
use super::view::EncounterView;
use crate::args;
use crate::encounter::Phase;
use crate::msg;
use crate::scenario::ReplyIx;
use crate::ui::action::{Action, Screen};
use crate::ui::theme::{GRID, Size, Theme};
use crate::ui::widgets::{button, card, reply, text};

/// What can be done now.
#[derive(Clone, Debug, PartialEq)]
pub enum Stage {
    /// What may be said, in the order of the number keys.
    Replies(Vec<(ReplyIx, String)>),
    Compose(ComposeView),
    /// Nothing can be said to this customer yet, or any more: why.
    Nothing(String),
    Away(AwayView),
    AfterCall(AfterCallView),
    Over,
}

impl Stage {
    pub(super) fn new(source: &Source) -> Self {
        let encounter = source.encounter();
        let at = match encounter.state().phase {
            Phase::Talking(at) => at,
            Phase::AfterCall(ending) => return Stage::AfterCall(AfterCallView::new(source, ending)),
            Phase::Closed(_) if source.desk.is_over() => return Stage::Over,
            Phase::Closed(_) => return Stage::Nothing(source.catalogue.text(msg!("desk-chat-gone"))),
        };
        if let Some(away) = source.live.away {
            return Stage::Away(AwayView::new(away, source));
        }
        if chats::is_writing(source, source.seat()) {
            let args = args![name = &source.scenario().customer.name];
            return Stage::Nothing(source.catalogue.format(msg!("desk-chat-writing"), &args));
        }
        let replies = encounter.offered().map(|(ix, reply)| (ix, source.said(&reply.says.key))).collect();
        let beat = &source.scenario().beats[at.at()];
        match beat.answer {
            Some(_) => Stage::Compose(ComposeView::new(source, beat, replies)),
            None => Stage::Replies(replies),
        }
    }

    /// Whether the customer waits for an answer and hears us.
    pub fn is_answering(&self) -> bool {
        matches!(self, Stage::Replies(_) | Stage::Compose(_))
    }
}

/// What the number keys choose from: ways to hold, what may have been meant, or replies.
fn choices(view: &EncounterView, replies: &[(ReplyIx, String)], memo: &EncounterMemo) -> Vec<String> {
    if memo.holding {
        view.holds.iter().map(|(_, words)| words.clone()).collect()
    } else if let Some(question) = question(view) {
        question.options()
    } else if view.typing.as_ref().is_none_or(TypingView::shows_lines) {
        replies.iter().map(|(_, words)| words.clone()).collect()
    } else {
        Vec::new()
    }
}

fn question(view: &EncounterView) -> Option<&QuestionView> {
    view.typing.as_ref()?.question.as_ref()
}

/// Chooses one of them, if there are so many.
pub(super) fn choose(
    view: &EncounterView,
    replies: &[(ReplyIx, String)],
    at: usize,
    memo: &mut EncounterMemo,
) -> Option<Action> {
    if !memo.holding {
        return match question(view) {
            Some(question) => question.choose(at),
            None if view.typing.as_ref().is_some_and(|typing| !typing.shows_lines()) => None,
            None => replies.get(at).map(|(ix, _)| Action::Choose(*ix)),
        };
    }
    let (words, _) = view.holds.get(at)?;
    memo.holding = false;
    Some(Action::Hold(*words))
}

/// What Enter does when there is nothing to say.
pub(super) fn go_on(stage: &Stage, memo: &EncounterMemo) -> Option<Action> {
    match stage {
        Stage::Away(_) => Some(Action::Resume),
        Stage::AfterCall(_) => Some(after_call::wrap_up(&memo.after_call)),
        Stage::Over => Some(Action::Open(Screen::Debrief)),
        Stage::Replies(_) | Stage::Compose(_) | Stage::Nothing(_) => None,
    }
}

/// The replies get the room they need, but leave the conversation its own.
pub(super) fn height(ui: &Ui, view: &EncounterView, memo: &EncounterMemo, all: &Rect) -> f32 {
    let theme = Theme::of(ui.ctx());
    let width = all.width() - 3.0 * GRID;
    let title = theme.leading(Size::Small) + GRID;
    let list = |words: &[String]| title + reply::list_height(ui, words, width);
    let (wanted, part) = match &view.stage {
        Stage::Replies(replies) => {
            let field = view.typing.as_ref().filter(|_| !memo.holding && question(view).is_none());
            let field = field.map_or(0.0, |field| typing::height(ui, field));
            (list(&choices(view, replies, memo)) + field, 0.52)
        }
        Stage::Compose(compose) => {
            let words: Vec<String> = compose.parts.iter().map(|(_, words)| words.clone()).collect();
            (list(&words), 0.42)
        }
        Stage::AfterCall(view) if !view.codes.is_empty() || view.callback.is_some() => {
            let owed = if view.callback.is_some() { 360.0 } else { 0.0 };
            (theme.grown((236.0 + 32.0 * view.needs.len() as f32).max(owed)), 0.64)
        }
        Stage::Nothing(_) => (theme.grown(80.0), 0.48),
        Stage::Away(_) | Stage::AfterCall(_) | Stage::Over => (theme.grown(160.0), 0.48),
    };
    (wanted + 3.0 * GRID).min(all.height() * part)
}

/// Draws the lower part of the screen.
pub(super) fn show(ui: &mut Ui, view: &EncounterView, memo: &mut EncounterMemo, out: &mut Vec<Action>) {
    let words = &view.words;
    match &view.stage {
        Stage::Replies(replies) => {
            if let Some(question) = question(view).filter(|_| !memo.holding) {
                return typing::ask(ui, question, out);
            }
            let pressed = ui.push_id(memo.holding, |ui| {
                text::small(ui, if memo.holding { &words.hold_title } else { &words.answer });
                reply::list(ui, &choices(view, replies, memo))
            });
            if let Some(at) = pressed.inner {
                out.extend(choose(view, replies, at, memo));
            }
            if let Some(field) = view.typing.as_ref().filter(|_| !memo.holding) {
                typing::show(ui, field, memo, out);
            }
        }
        Stage::Compose(compose) => compose::show(ui, compose, out),
        Stage::Nothing(why) => drop(card::show(ui, |ui| text::muted(ui, why))),
        Stage::Away(away) => hold::show(ui, away, out),
        Stage::AfterCall(view) => card::show(ui, |ui| after_call::show(ui, view, &mut memo.after_call, out)),
        Stage::Over => card::show(ui, |ui| {
            text::heading(ui, &words.after_call, Size::Body);
            if button::primary(ui, &words.debrief).clicked() {
                out.extend(go_on(&Stage::Over, memo));
            }
        }),
    }
}
