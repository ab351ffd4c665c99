//! What of a record could not be read.

use crate::l10n::Message;
use crate::{args, msg};

/// Something in a file that could not be read: from this line (counted from 1) on it is left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Damage {
    pub line: usize,
    pub cause: Cause,
}

impl Damage {
    /// What a person is told of an attempt of which so many moves are kept.
    pub fn message(self, moves: usize) -> Message {
        let key = match self.cause {
            Cause::Torn => msg!("records-torn"),
            Cause::Altered => msg!("records-altered"),
            Cause::Newer => msg!("records-newer-attempt"),
        };
        Message::with(key, args![line = self.line, moves = moves])
    }
}

/// Why a line is not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cause {
    /// It lacks its end: writing it was interrupted, and nobody was told that it was kept.
    Torn,
    /// It is not as it was written.
    Altered,
    /// A newer program wrote it.
    Newer,
}

impl Cause {
    /// Why a line, with its line break if it has one, is not sound.
    pub(super) fn of(raw: &[u8]) -> Cause {
        if raw.ends_with(b"\n") { Cause::Altered } else { Cause::Torn }
    }
}
