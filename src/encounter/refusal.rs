//! Why a move was not taken. Nothing changes when a move is refused.

use super::moves::LONGEST_HOLD_S;
use crate::l10n::Message;
use crate::{args, msg};

/// A move that cannot be made now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// No reply of this name is offered here; these are.
    NotOffered { reply: String, offered: Vec<String> },
    /// A hold of no length, or longer than half an hour.
    HoldLength { lasts_s: u32 },
    /// The customer is still there: there is nothing to write up yet.
    StillTalking,
    /// The customer is gone: only the after-call work is left.
    CustomerGone,
    /// The encounter is over.
    Over,
}

impl Refusal {
    /// The sentence that says so, with the remedy.
    pub fn message(&self) -> Message {
        match self {
            Refusal::NotOffered { reply, offered } => {
                Message::with(msg!("refusal-not-offered"), args![reply = reply, offered = offered.join(", ")])
            }
            Refusal::HoldLength { lasts_s } => {
                Message::with(msg!("refusal-hold-length"), args![lasts = *lasts_s, most = LONGEST_HOLD_S])
            }
            Refusal::StillTalking => Message::new(msg!("refusal-still-talking")),
            Refusal::CustomerGone => Message::new(msg!("refusal-customer-gone")),
            Refusal::Over => Message::new(msg!("refusal-over")),
        }
    }
}
