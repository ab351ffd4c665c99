//! What can be done now: say something, hold, take off hold, write up.

use egui::{Rect, Ui};

use super::memo::EncounterMemo;
use super::source::Source;
use super::view::EncounterView;
use crate::args;
use crate::encounter::Phase;
use crate::l10n::Catalogue;
use crate::msg;
use crate::scenario::ReplyIx;
use crate::ui::action::{Action, Screen};
use crate::ui::theme::{GRID, Size, Theme};
use crate::ui::widgets::{button, card, reply, text};

/// Promised times that a hold is offered with, in seconds.
const PROMISES_S: [u32; 3] = [30, 60, 120];

/// What can be done now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stage {
    Answering {
        /// What may be said, in the order of the number keys.
        replies: Vec<(ReplyIx, String)>,
        /// Promised seconds, and the words for it.
        holds: Vec<(Option<u32>, String)>,
    },
    /// How long, and what was promised; whether the promise is broken.
    OnHold {
        waited: String,
        late: bool,
    },
    AfterCall,
    Over,
}

impl Stage {
    pub(super) fn new(source: &Source) -> Self {
        match (source.encounter.state().phase, source.live.hold) {
            (Phase::Talking(_), Some((waited_s, promised_s))) => Stage::OnHold {
                waited: hold_words(waited_s, promised_s, source.catalogue),
                late: promised_s.is_some_and(|promised| waited_s > promised),
            },
            (Phase::Talking(_), None) => Stage::Answering {
                replies: source.encounter.offered().map(|(ix, it)| (ix, source.said(&it.says.key))).collect(),
                holds: holds(source.catalogue),
            },
            (Phase::AfterCall(_), _) => Stage::AfterCall,
            (Phase::Closed(_), _) => Stage::Over,
        }
    }
}

fn holds(catalogue: &Catalogue) -> Vec<(Option<u32>, String)> {
    let promised = PROMISES_S.map(|promised| {
        let time = catalogue.duration(promised);
        (Some(promised), catalogue.format(msg!("encounter-hold-promised"), &args![time = time]))
    });
    std::iter::once((None, catalogue.text(msg!("encounter-hold-silent")))).chain(promised).collect()
}

fn hold_words(waited_s: u32, promised_s: Option<u32>, catalogue: &Catalogue) -> String {
    let waited = catalogue.clock(waited_s);
    match promised_s {
        None => catalogue.format(msg!("encounter-waited"), &args![waited = waited]),
        Some(promised) => {
            let promised = catalogue.clock(promised);
            catalogue.format(msg!("encounter-waited-of"), &args![waited = waited, promised = promised])
        }
    }
}

/// What the one big button does when there is nothing to say.
pub(super) fn next_step(stage: &Stage) -> Action {
    match stage {
        Stage::OnHold { .. } => Action::Resume,
        Stage::AfterCall | Stage::Answering { .. } => Action::WrapUp,
        Stage::Over => Action::Open(Screen::Debrief),
    }
}

/// The replies get the room they need, but leave the conversation its own.
pub(super) fn height(ui: &Ui, view: &EncounterView, memo: &EncounterMemo, all: &Rect) -> f32 {
    let theme = Theme::of(ui.ctx());
    let width = all.width() - 3.0 * GRID;
    let title = theme.leading(Size::Small) + GRID;
    let wanted = match &view.stage {
        Stage::Answering { replies, holds } => {
            title + reply::list_height(ui, &choices(replies, holds, memo), width)
        }
        _ => theme.grown(150.0),
    };
    (wanted + 3.0 * GRID).min(all.height() * 0.48)
}

fn options<T>(list: &[(T, String)]) -> Vec<String> {
    list.iter().map(|(_, words)| words.clone()).collect()
}

/// What the number keys choose from.
fn choices(
    replies: &[(ReplyIx, String)],
    holds: &[(Option<u32>, String)],
    memo: &EncounterMemo,
) -> Vec<String> {
    if memo.holding { options(holds) } else { options(replies) }
}

/// Draws the lower part of the screen.
pub(super) fn show(ui: &mut Ui, view: &EncounterView, memo: &mut EncounterMemo, out: &mut Vec<Action>) {
    let words = &view.words;
    let c = Theme::of(ui.ctx()).colors;
    match &view.stage {
        Stage::Answering { replies, holds } => {
            let pressed = ui
                .push_id(memo.holding, |ui| {
                    text::small(ui, if memo.holding { &words.hold_title } else { &words.answer });
                    reply::list(ui, &choices(replies, holds, memo))
                })
                .inner;
            match pressed {
                Some(at) if memo.holding => {
                    memo.holding = false;
                    out.push(Action::Hold { promised_s: holds[at].0 });
                }
                Some(at) => out.push(Action::Choose(replies[at].0)),
                None => {}
            }
        }
        Stage::OnHold { waited, late } => {
            let (fill, line) = if *late { (c.harm_soft, c.harm) } else { (c.accent_soft, c.accent) };
            card::toned(ui, fill, line, |ui| {
                text::heading(ui, &words.on_hold, Size::Body);
                text::body(ui, waited);
                if button::primary(ui, &words.resume).clicked() {
                    out.push(Action::Resume);
                }
            });
        }
        Stage::AfterCall | Stage::Over => {
            card::show(ui, |ui| {
                text::heading(ui, &words.after_call, Size::Body);
                text::body(ui, &words.after_call_text);
                let label = if view.stage == Stage::Over { &words.debrief } else { &words.wrap_up };
                if button::primary(ui, label).clicked() {
                    out.push(next_step(&view.stage));
                }
            });
        }
    }
}
