//! Why an edit is not made.

use crate::diagnostics::Diagnostic;
use crate::l10n::{Key, Message};
use crate::{args, msg};

/// The reason; nothing has changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refused {
    /// There is no such file, or it is no text.
    NoFile(String),
    /// The file has mistakes of syntax: what stands where cannot be told.
    Broken(String),
    /// There is no beat, reply, ending, text or field of this name.
    Unknown(String),
    /// Something of this name is there already.
    Taken(String),
    /// It cannot go while this refers to it.
    InUse { name: String, by: String },
    /// The file would then have this mistake.
    Mistake(Diagnostic),
}

impl Refused {
    /// The reason in words.
    pub fn message(&self) -> Message {
        match self {
            Refused::NoFile(name) => Message::with(msg!("refused-no-file"), args![name = name]),
            Refused::Broken(name) => Message::with(msg!("refused-broken"), args![name = name]),
            Refused::Unknown(name) => Message::with(msg!("refused-unknown"), args![name = name]),
            Refused::Taken(name) => Message::with(msg!("refused-taken"), args![name = name]),
            Refused::InUse { name, by } => Message::with(msg!("refused-in-use"), args![name = name, by = by]),
            Refused::Mistake(found) => Message::with(Key(found.code.slug()), found.args.clone()),
        }
    }
}
