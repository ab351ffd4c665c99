//! Finished attempts, to be read without the records that they belong to: another thread can take this along.

use std::fs;
use std::io;

use super::attempts::Attempts;
use crate::cores;
use crate::records::{Finished, Start, Summary};

/// Which attempts, and where they are.
#[derive(Debug)]
pub struct ToRead {
    pub(super) attempts: Attempts,
    /// The oldest first.
    pub(super) ids: Vec<String>,
}

impl ToRead {
    /// How each began and ended: read from the attempts themselves, without their moves where checksums allow it. One that
    /// was damaged since it was finished is left out.
    pub fn read(&self) -> io::Result<Vec<(Start, Summary)>> {
        let read = self.each(|it| (it.start, it.summary))?;
        Ok(read.into_iter().flatten().collect())
    }

    /// What `of` makes of each; None of one that was damaged since it was finished.
    pub fn each<R: Send>(&self, of: impl Fn(Finished) -> R + Sync) -> io::Result<Vec<Option<R>>> {
        let read = |id: &String| -> io::Result<Option<R>> {
            let bytes = fs::read(self.attempts.path(id))?;
            Ok(Finished::read(&bytes).map(&of))
        };
        cores::each(&self.ids, cores::all(), read).into_iter().collect()
    }
}
