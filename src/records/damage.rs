//! What of a record could not be read.

/// Something in a file that could not be read: from this line (counted from 1) on it is left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Damage {
    pub line: usize,
    pub cause: Cause,
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
