//! Evidence: points won or lost, with the rule and the line.

use crate::scenario::{Act, CriticalError, Cue, NeedIx, Rule, Section, TextKey};

/// What exactly a rule found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Detail {
    None,
    Cue(Cue),
    Need(NeedIx),
    Act(Act),
    Error(CriticalError),
    /// How much there was of how much.
    Part {
        got: u8,
        of: u8,
    },
    /// Time taken in seconds, and the target.
    Seconds {
        total: u32,
        target: u32,
    },
}

/// Points won or lost: where, by which rule, and what would have been better.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evidence {
    /// Turn of the transcript.
    pub turn: usize,
    pub section: Section,
    pub rule: Rule,
    /// Points got; negative where a rule only takes.
    pub points: i32,
    /// Points that could be had here; 0 where a rule only takes.
    pub of: i32,
    /// The line that this is about.
    pub quote: TextKey,
    /// A line of the same moment that would have won what was lost.
    pub better: Option<TextKey>,
    pub detail: Detail,
}

impl Evidence {
    /// Whether something was left on the table.
    pub fn is_loss(&self) -> bool {
        self.points < self.of || self.points < 0
    }
}
