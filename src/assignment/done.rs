//! What counts of finished attempts.

use crate::records::{Entry, Status};

/// An attempt that began with the first word and was played to its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Done<'a> {
    /// Id of the scenario, or of the interview.
    pub scenario: &'a str,
    /// Seconds since 1970-01-01 UTC.
    pub finished_at: i64,
    /// The overall grade, 0–100; 0 after a critical error.
    pub overall: u8,
    /// By the scenario's own rubric; an interview, as on the day.
    pub passed: bool,
}

impl<'a> Done<'a> {
    /// None of what is not finished, or goes back to a line of an earlier attempt.
    pub fn of(entry: &'a Entry) -> Option<Done<'a>> {
        let Status::Finished(verdict) = entry.status else { return None };
        let passed = verdict.passed;
        entry.from.is_none().then_some(Done {
            scenario: &entry.scenario,
            finished_at: verdict.finished_at,
            overall: verdict.overall,
            passed,
        })
    }
}
