//! One line of the trainee, as a grader reads it.

use crate::scenario::{Act, Band, Beat, Cue, Reply};

/// One line of the trainee, with the customer's line that it answers.
pub struct Exchange<'a> {
    /// Turn of the trainee's line.
    pub turn: usize,
    pub beat: &'a Beat,
    pub reply: &'a Reply,
    /// The feeling that the answered line showed.
    pub cue: Option<Cue>,
    /// The tone of the answered line.
    pub band: Band,
    /// A supervisor had been demanded before this line.
    pub demanded: bool,
}

impl Exchange<'_> {
    pub fn does(&self, act: Act) -> bool {
        self.reply.acts.contains(&act)
    }
    pub fn does_any(&self, acts: &[Act]) -> bool {
        acts.iter().any(|act| self.does(*act))
    }
}
