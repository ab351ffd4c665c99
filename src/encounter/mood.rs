//! The customer's mood as anyone may see it.

use serde::{Deserialize, Serialize};

/// Patience is spent in quarters of a notch.
pub const TICKS_PER_NOTCH: u8 = 4;

/// The customer's three numbers as anyone may see them, each 0–20.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Mood {
    /// Anger.
    pub heat: u8,
    /// Trust in this representative.
    pub trust: u8,
    /// What is left before the customer goes.
    pub patience: u8,
}
