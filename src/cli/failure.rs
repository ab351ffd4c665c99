//! How a command fails.

use std::io;

use crate::l10n::{Args, Key, Message};

/// Why a command could not do what was asked. The program then ends with status 2.
#[derive(Debug)]
pub enum Failure {
    /// What and where, and what to do.
    Said { problem: Message, remedy: Option<Message> },
    /// The reader of our output has gone away: nothing is left to do, and nobody to tell.
    NobodyReads,
    /// Our output, or our input, cannot be written or read.
    Io(io::Error),
}

impl Failure {
    /// A failure with its sentence.
    pub fn new(key: Key, args: Args) -> Self {
        Failure::Said { problem: Message::with(key, args), remedy: None }
    }

    /// The same, with what to do about it.
    pub fn hint(self, key: Key, args: Args) -> Self {
        match self {
            Failure::Said { problem, .. } => {
                Failure::Said { problem, remedy: Some(Message::with(key, args)) }
            }
            other => other,
        }
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::BrokenPipe => Failure::NobodyReads,
            _ => Failure::Io(error),
        }
    }
}

impl From<serde_json::Error> for Failure {
    fn from(error: serde_json::Error) -> Self {
        Failure::from(io::Error::from(error))
    }
}
