//! What the keys do.

use egui::{Key, Ui};

use super::answers::{Stage, next_step};
use super::memo::EncounterMemo;
use crate::ui::action::Action;
use crate::ui::keys;

/// Acts on the keys that went down; what they ask for is appended to `out`.
pub(super) fn act(ui: &Ui, stage: &Stage, memo: &mut EncounterMemo, out: &mut Vec<Action>) {
    let digit = keys::digit(ui).map(|digit| digit - 1);
    match stage {
        Stage::Answering { holds, .. } if memo.holding => {
            if let Some((promised_s, _)) = digit.and_then(|at| holds.get(at)) {
                memo.holding = false;
                out.push(Action::Hold { promised_s: *promised_s });
            } else if keys::pressed(ui, Key::Escape) {
                memo.holding = false;
            }
        }
        Stage::Answering { replies, .. } => {
            if let Some((ix, _)) = digit.and_then(|at| replies.get(at)) {
                out.push(Action::Choose(*ix));
            } else if keys::pressed(ui, Key::H) {
                memo.holding = true;
            }
        }
        Stage::OnHold { .. } | Stage::AfterCall | Stage::Over => {
            let nothing = ui.ctx().memory(|memory| memory.focused().is_none());
            if nothing && keys::pressed(ui, Key::Enter) {
                out.push(next_step(stage));
            }
        }
    }
    if keys::pressed(ui, Key::Escape) {
        memo.leaving = true;
    }
}
