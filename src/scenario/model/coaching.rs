//! What an agent can learn in a coaching talk.

use super::FactIx;
use crate::scenario::vocabulary::Act;

/// What an agent can learn, and the calls that show whether they did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Coached {
    /// Notches of heat that feedback costs as long as nothing was asked or praised: 0–6.
    pub pride: u8,
    /// The habit to change: helpful acts that are left out, harmful ones that are done. At least one.
    pub gap: Vec<Act>,
    /// The facts that close the gap; at least one.
    pub changes: Vec<FactIx>,
    /// Ids of scenarios, `pack/name`: one to four.
    pub next: Vec<String>,
}
