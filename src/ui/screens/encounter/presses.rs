//! What the keys do.

use egui::{Key, Ui};

use super::answers::{Stage, choose, go_on};
use super::memo::EncounterMemo;
use super::view::EncounterView;
use super::{after_call, known, tools, typing};
use crate::scenario::CodeIx;
use crate::ui::action::Action;
use crate::ui::keys;

/// Acts on the keys that went down; what they ask for is appended to `out`.
pub(super) fn act(ui: &Ui, view: &EncounterView, memo: &mut EncounterMemo, out: &mut Vec<Action>) {
    let digit = keys::digit(ui).map(|digit| digit - 1);
    match (&view.stage, digit) {
        (Stage::Replies(replies), Some(at)) => out.extend(choose(view, replies, at, memo)),
        (Stage::Compose(parts), Some(at)) => out.extend(parts.with(at)),
        (Stage::AfterCall(view), Some(at)) if at < view.codes.len() => {
            memo.after_call.code = Some(CodeIx(at as u16));
        }
        _ => {}
    }
    let nothing = ui.ctx().memory(|memory| memory.focused().is_none());
    if nothing
        && let Some(action) = go_on(&view.stage, memo)
        && keys::pressed(ui, Key::Enter)
    {
        out.push(action);
    }
    if let Stage::AfterCall(work) = &view.stage
        && let Some(callback) = &work.callback
        && keys::pressed(ui, Key::C)
    {
        out.extend(after_call::call_back(callback, &memo.after_call));
    }
    for (tool, _) in &view.header.tools {
        if keys::pressed(ui, tool.key()) {
            tools::take(*tool, memo, out);
        }
    }
    if view.typing.is_some() {
        typing::act(ui, memo);
    }
    known::act(ui, &mut memo.known);
    if keys::pressed(ui, Key::Escape) {
        // One step back: from the ways to hold to the replies, from there to the question.
        memo.leaving = !std::mem::take(&mut memo.holding);
    }
}
