//! One line of the trainee, as a grader reads it.

use std::borrow::Cow;

use crate::encounter::{Event, Sale};
use crate::scenario::{Act, Band, Beat, CriticalError, Cue, Reply};

/// One line of the trainee, with the customer's line that it answers.
pub struct Exchange<'a> {
    /// Turn of the trainee's line.
    pub turn: usize,
    pub beat: &'a Beat,
    /// The author's reply, or the same as the trainee said it in their own words.
    pub reply: Cow<'a, Reply>,
    /// The feeling that the answered line showed.
    pub cue: Option<Cue>,
    /// The tone of the answered line.
    pub band: Band,
    /// The customer's last word on what they were asked to agree to was no.
    pub refused: bool,
    /// A prepared sentence that did not fit.
    pub misfit: bool,
    /// How what it offered met the customer.
    pub sale: Option<Sale>,
    /// The critical errors that it made.
    pub errors: Vec<CriticalError>,
}

impl Exchange<'_> {
    /// Notes what came of the line.
    pub fn note(&mut self, event: &Event) {
        match event {
            Event::PreparedMisfit => self.misfit = true,
            Event::Offered { sale, .. } => self.sale = Some(*sale),
            Event::Critical { error } if !self.errors.contains(error) => self.errors.push(*error),
            _ => {}
        }
    }
    /// The trainee typed it.
    pub fn in_own_words(&self) -> bool {
        matches!(self.reply, Cow::Owned(_))
    }
    pub fn does(&self, act: Act) -> bool {
        self.reply.acts.contains(&act)
    }
    pub fn does_any(&self, acts: &[Act]) -> bool {
        acts.iter().any(|act| self.does(*act))
    }
}
