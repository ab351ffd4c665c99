//! The agent of a coaching talk.

use crate::scenario::decode::{Name, Number, Spanned};
use crate::scenario::document::document;
use crate::scenario::vocabulary::Act;

document! {
    /// What an agent can learn in a coaching talk, and the calls that show whether they did.
    Agent {
        /// How many notches of heat each `Observe` costs as long as nobody has asked (`Ask`, `Listen`) or praised (`Praise`)
        /// anything: pride.
        pride: Number<0, 6> = Number(Spanned::unwritten(0)),
        /// The habit to change: acts that help and that the agent leaves out, acts that harm and that the agent does.
        gap: Spanned<Vec<Spanned<Act>>>,
        /// Facts that close the gap if they are true at the end of the talk, and the talk ended well (`Resolved` or
        /// `Partial`). If only a share of them is true, the habit is back after that share of the next calls.
        changes: Spanned<Vec<Name>>,
        /// The agent's next calls, one to four: scenarios of any pack (`pack/name`). Each is played with the old habit, and
        /// as the agent handles it after the talk.
        next: Spanned<Vec<Name>>,
    }
}
