//! Finished attempts in order of time.

use crate::records::{Start, Summary};

/// One finished attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry<'a> {
    pub start: &'a Start,
    pub summary: &'a Summary,
}

impl<'a> Entry<'a> {
    /// Id of the attempt.
    pub fn id(&self) -> &'a str {
        &self.start.id
    }

    /// Id of the scenario.
    pub fn scenario(&self) -> &'a str {
        &self.start.encounter.scenario
    }

    /// It went back to a line of an earlier attempt: good practice, and no proof of anything.
    pub fn is_practice(&self) -> bool {
        self.start.from.is_some()
    }
}

/// Finished attempts by the time at which they were finished, each once, in whatever order they come.
pub fn history<'a>(attempts: impl IntoIterator<Item = (&'a Start, &'a Summary)>) -> Vec<Entry<'a>> {
    let mut all: Vec<Entry> = attempts.into_iter().map(|(start, summary)| Entry { start, summary }).collect();
    all.sort_by_key(|entry| (entry.summary.finished_at, entry.id()));
    all.dedup_by_key(|entry| entry.id());
    all
}
