//! A moment in the middle of a contact, set by hand: where an author tries a line out.

use super::mood::Mood;
use crate::scenario::{BeatIx, FactIx, NeedIx, NeedState};

/// Where a contact begins that begins in its middle. What is not said here is as at the start of any contact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Situation {
    /// The customer says this beat's line.
    pub beat: BeatIx,
    pub mood: Mood,
    /// The facts that are true.
    pub facts: Vec<FactIx>,
    /// How far needs have come; the others are hidden.
    pub needs: Vec<(NeedIx, NeedState)>,
    /// The customer's identity was checked.
    pub verified: bool,
}
