//! The tools of the desk: which there are now, and what each does.

use egui::Key;

use super::answers::Stage;
use super::memo::EncounterMemo;
use super::source::Source;
use super::{after_call, transfer};
use crate::encounter::rules;
use crate::msg;
use crate::ui::action::Action;

/// Something that can be done beside answering.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tool {
    Hold,
    Mute,
    Transfer,
    WrapUp,
}

impl Tool {
    /// The key that does it.
    pub fn key(self) -> Key {
        match self {
            Tool::Hold => Key::H,
            Tool::Mute => Key::M,
            Tool::Transfer => Key::T,
            Tool::WrapUp => Key::W,
        }
    }
}

/// The tools that this channel and this scenario have at this stage, by name.
pub(super) fn there_are(source: &Source, stage: &Stage) -> Vec<(Tool, String)> {
    let rules = rules(source.scenario().channel);
    let answering = stage.is_answering();
    [
        (Tool::Hold, msg!("encounter-hold"), answering && rules.hold),
        (Tool::Mute, msg!("desk-mute"), answering && rules.hold),
        (Tool::Transfer, msg!("desk-transfer"), answering && !source.scenario().escalation.is_empty()),
        (Tool::WrapUp, msg!("desk-wrap-up"), matches!(stage, Stage::AfterCall(_))),
    ]
    .into_iter()
    .filter(|(_, _, there)| *there)
    .map(|(tool, name, _)| (tool, source.catalogue.text(name)))
    .collect()
}

/// Takes a tool into the hand.
pub(super) fn take(tool: Tool, memo: &mut EncounterMemo, out: &mut Vec<Action>) {
    match tool {
        Tool::Hold => memo.holding = !memo.holding,
        Tool::Mute => out.push(Action::Mute),
        Tool::Transfer => memo.transfer = Some(transfer::TransferMemo::default()),
        Tool::WrapUp => out.push(after_call::wrap_up(&memo.after_call)),
    }
}
