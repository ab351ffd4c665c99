//! What can be done at the desk now.

use crate::encounter::{CallbackState, Encounter, Phase, rules};
use crate::scenario::{NeedIx, NeedState};

/// One kind of move.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tool {
    Say,
    Type,
    Send,
    Hold,
    Mute,
    Wait,
    LookUp,
    Transfer,
    CallBack,
    WrapUp,
}

impl Tool {
    /// The word that its moves begin with.
    pub fn slug(self) -> &'static str {
        match self {
            Tool::Say => "say",
            Tool::Type => "type",
            Tool::Send => "send",
            Tool::Hold => "hold",
            Tool::Mute => "mute",
            Tool::Wait => "wait",
            Tool::LookUp => "look-up",
            Tool::Transfer => "transfer",
            Tool::CallBack => "call-back",
            Tool::WrapUp => "wrap-up",
        }
    }
}

/// The kinds of move that are possible now.
pub fn at_hand(encounter: &Encounter) -> Vec<Tool> {
    let scenario = encounter.scenario();
    match encounter.state().phase {
        Phase::Closed(_) => Vec::new(),
        Phase::AfterCall(_) if promised_min(encounter).is_some() => vec![Tool::CallBack, Tool::WrapUp],
        Phase::AfterCall(_) => vec![Tool::WrapUp],
        Phase::Talking(_) => {
            let channel = rules(scenario.channel);
            let tools = [
                (Tool::Say, !encounter.composes()),
                (Tool::Type, !encounter.composes()),
                (Tool::Send, encounter.composes()),
                (Tool::Hold, channel.hold),
                (Tool::Mute, channel.hold),
                (Tool::Wait, channel.silence.is_some()),
                (Tool::LookUp, !scenario.knowledge.is_empty()),
                (Tool::Transfer, !scenario.escalation.is_empty()),
            ];
            tools.into_iter().filter_map(|(tool, is)| is.then_some(tool)).collect()
        }
    }
}

/// Whether the case is being written up and that leaves something to decide: a code, a note, a promised callback.
pub fn is_writing_choice(encounter: &Encounter) -> bool {
    !encounter.scenario().dispositions.is_empty() || promised_min(encounter).is_some()
}

/// The needs that the customer has voiced: what can be told to the next person, and noted.
pub fn voiced(encounter: &Encounter) -> impl Iterator<Item = NeedIx> {
    let needs = (0..encounter.scenario().needs.len()).map(|index| NeedIx(index as u16));
    needs.filter(|need| encounter.state().needs.get(*need) >= NeedState::Voiced)
}

/// Within how many minutes a callback is promised and still to be held.
pub fn promised_min(encounter: &Encounter) -> Option<u32> {
    match encounter.state().callback {
        CallbackState::Promised(callback) => Some(encounter.scenario().callbacks[callback.at()].within_min),
        _ => None,
    }
}
