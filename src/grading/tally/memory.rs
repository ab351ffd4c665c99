//! What later points depend on, and nothing else.

use crate::scenario::Band;

/// Who calls and why, in the first two lines.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Purpose {
    #[default]
    Open,
    /// Something was asked or offered before it.
    TooLate,
    Said,
}

/// The first moment at which something could be sold: whether what was asked before it shows the need.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Moment {
    #[default]
    None,
    /// The next line stands at it.
    Next,
    At {
        discovered: bool,
    },
}

/// The customer's no to what was offered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum No {
    #[default]
    None,
    Said,
    Accepted,
    Ignored,
}

/// A supervisor was demanded.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Demanded {
    #[default]
    No,
    Yes,
    /// And something was said to it.
    Answered,
}

/// Every handing over so far, taken together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Handings {
    pub any: bool,
    pub needed: bool,
    pub demanded: bool,
    pub needless: bool,
    /// A line said no more than that somebody else will see to it.
    pub to_anyone: bool,
    /// Levels, a bit each.
    pub levels: u8,
}

/// What a path that has come so far has to remember for its grades.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Memory {
    /// Answers so far, to 2.
    pub(super) answers: u8,
    /// Lines so far, to 2.
    pub(super) lines: u8,
    /// The tone of the line that the first answer meets.
    pub(super) band: Option<Band>,
    pub(super) greeted: bool,
    pub(super) purpose: Purpose,
    pub(super) asked: bool,
    pub(super) paraphrased: bool,
    pub(super) interrupted: bool,
    pub(super) expectation: bool,
    pub(super) recapped: bool,
    pub(super) closed: bool,
    /// In a coaching talk: the agent was asked before they were told, or the other way round.
    pub(super) asked_first: Option<bool>,
    pub(super) praised: bool,
    pub(super) observed: bool,
    /// The last answer missed a feeling: the next may still meet it.
    pub(super) missed: bool,
    /// Answers of sympathy since the last action, to 3.
    pub(super) sympathy: u8,
    /// The customer's last word on what they were asked to agree to was no.
    pub(super) refused: bool,
    /// And so was their last word of all.
    pub(super) declined: bool,
    pub(super) handings: Handings,
    /// Levels that the scenario's own rule has asked for, a bit each.
    pub(super) due: u8,
    pub(super) demanded: Demanded,
    /// The last payment plan, and whether it is one that holds, with somebody who had not said no.
    pub(super) plan: Option<bool>,
    /// A plan that holds could have been agreed.
    pub(super) plan_offered: bool,
    /// A question about needs was asked.
    pub(super) discovered: bool,
    pub(super) occasion: Moment,
    pub(super) offer: Moment,
    pub(super) fitting: bool,
    /// The customer said yes, or something was booked, once it was offered.
    pub(super) yes: bool,
    pub(super) price: bool,
    /// Whether the price had been told when something was last booked.
    pub(super) price_booked: Option<bool>,
    pub(super) no: No,
    pub(super) queue_seen: bool,
    /// The case was written up, and whether its code is right.
    pub(super) coded: Option<bool>,
    /// A critical error was made on which the rubric fails.
    pub(super) failed: bool,
}

impl Memory {
    /// Nothing has been answered yet.
    pub fn is_unanswered(&self) -> bool {
        self.answers == 0
    }

    /// Something was said.
    pub fn spoke(&self) -> bool {
        self.lines > 0
    }
}
