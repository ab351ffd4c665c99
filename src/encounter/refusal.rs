//! Why a move was not taken. Nothing changes when a move is refused.

use super::moves::LONGEST_HOLD_S;
use crate::l10n::Message;
use crate::scenario::Channel;
use crate::{args, msg};

/// A move that cannot be made now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// No reply of this name is offered here; these are.
    NotOffered { reply: String, offered: Vec<String> },
    /// A hold or silence of no length, or longer than half an hour.
    HoldLength { lasts_s: u32 },
    /// This channel does not have this tool.
    NotInThisChannel { channel: Channel },
    /// Here an answer is composed of parts and sent.
    Composed,
    /// Here one reply is said.
    NotComposed,
    /// A part stands twice in an answer, or it has none.
    Parts,
    /// There is no such article, level, code, need or callback; these there are.
    NoSuchEntry { name: String, there_are: Vec<String> },
    /// No callback was promised, or it has been held.
    NoCallback,
    /// There are only so many chats.
    NoSuchChat { chats: usize },
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
            Refusal::NotInThisChannel { channel } => {
                Message::with(msg!("refusal-not-in-this-channel"), args![channel = channel.slug()])
            }
            Refusal::Composed => Message::new(msg!("refusal-composed")),
            Refusal::NotComposed => Message::new(msg!("refusal-not-composed")),
            Refusal::Parts => Message::new(msg!("refusal-parts")),
            Refusal::NoSuchEntry { name, there_are } => {
                let args = args![
                    name = name,
                    list = if there_are.is_empty() { "empty".to_owned() } else { there_are.join(", ") }
                ];
                Message::with(msg!("refusal-no-such-entry"), args)
            }
            Refusal::NoCallback => Message::new(msg!("refusal-no-callback")),
            Refusal::NoSuchChat { chats } => {
                Message::with(msg!("refusal-no-such-chat"), args![chats = *chats])
            }
            Refusal::StillTalking => Message::new(msg!("refusal-still-talking")),
            Refusal::CustomerGone => Message::new(msg!("refusal-customer-gone")),
            Refusal::Over => Message::new(msg!("refusal-over")),
        }
    }
}
