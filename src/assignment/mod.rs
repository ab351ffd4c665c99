//! What a trainer asks of somebody: a file of scenarios with a pass mark, attempts and a date (`NAME.assignment.ron`), and
//! how far somebody is with it. The latter has no state of its own: it is computed from finished attempts, again each time.

mod done;
mod reader;
pub mod schema;
mod standing;
mod wording;

pub use done::Done;
pub use reader::read;
pub use standing::{Standing, State, TaskStanding, standing};

use crate::scenario::decode::Closed;
use crate::scenario::vocabulary::words;

words! {
    /// Which attempt at a task counts.
    Counts {
        /// The first.
        First => "first",
        /// The best: a pass is never lost.
        Best => "best",
        /// The last.
        Last => "last",
    }
}

impl Closed for Counts {
    const WORDS: &'static [Self] = Self::ALL;
    fn spelling(self) -> &'static str {
        self.word()
    }
}

/// What is asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assignment {
    pub id: String,
    pub title: String,
    /// The first and the last day on which attempts are in time, in days since 1970-01-01 where the trainee is. Earlier
    /// attempts do not count; later ones are late.
    pub from: Option<i64>,
    pub until: Option<i64>,
    pub tasks: Vec<Task>,
    /// The trainer's own words.
    pub note: Option<String>,
}

/// One thing that is asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Task {
    /// A scenario (`pack/name`), or a pack: then each of its scenarios and interviews, by itself.
    pub play: String,
    /// The overall grade from which an attempt is passed, 0–100; None: the mark of the scenario's own rubric.
    pub pass_mark: Option<u8>,
    /// At most so many attempts count.
    pub attempts: Option<usize>,
    pub counts: Counts,
}
