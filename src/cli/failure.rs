//! How a command fails.

use std::io;

use crate::l10n::{Args, Key, Message};
use crate::{args, msg};

/// Why a command could not do what was asked. The program then ends with status 2.
#[derive(Debug)]
pub enum Failure {
    /// What and where, and what to do. An error of the system is the `reason` in the problem's words.
    Said { problem: Message, reason: Option<io::Error>, remedy: Option<Message> },
    /// The reader of our output has gone away: nothing is left to do, and nobody to tell.
    NobodyReads,
}

impl Failure {
    /// A failure with its sentence.
    pub fn new(key: Key, args: Args) -> Self {
        Failure::Said { problem: Message::with(key, args), reason: None, remedy: None }
    }

    /// A failure whose sentence has a `$reason`: what the system said.
    pub fn io(key: Key, args: Args, error: io::Error) -> Self {
        Failure::Said { problem: Message::with(key, args), reason: Some(error), remedy: None }
    }

    /// The same, with what to do about it.
    pub fn hint(self, key: Key, args: Args) -> Self {
        match self {
            Failure::Said { problem, reason, .. } => {
                Failure::Said { problem, reason, remedy: Some(Message::with(key, args)) }
            }
            Failure::NobodyReads => self,
        }
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::BrokenPipe => Failure::NobodyReads,
            _ => Failure::io(msg!("cli-io"), args![], error),
        }
    }
}

impl From<serde_json::Error> for Failure {
    fn from(error: serde_json::Error) -> Self {
        Failure::from(io::Error::from(error))
    }
}
