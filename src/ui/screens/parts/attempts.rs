//! Finished attempts at a scenario, as the screens name them.

use crate::args;
use crate::l10n::Catalogue;
use crate::msg;
use crate::records::{Entry, Status};

/// A finished attempt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    pub id: String,
    /// "Attempt 2".
    pub short: String,
    /// "Attempt 2 · 61 of 100 · from line 5 of attempt 1".
    pub label: String,
}

/// Longest list: who has met a customer more often compares the last attempts.
const MOST: usize = 8;

/// The finished attempts at a scenario, the first first. `past` has the newest first.
pub fn finished(past: &[Entry], scenario: &str, catalogue: &Catalogue) -> Vec<Named> {
    let all: Vec<(&Entry, u8)> = past
        .iter()
        .rev()
        .filter(|attempt| attempt.scenario == scenario)
        .filter_map(|attempt| match &attempt.status {
            Status::Finished(verdict) => Some((attempt, verdict.overall)),
            Status::Open | Status::Abandoned => None,
        })
        .collect();
    let number = |id: &str| all.iter().position(|(attempt, _)| attempt.id == id).map(|at| at + 1);
    let named = all.iter().enumerate().map(|(at, (attempt, overall))| {
        let short = catalogue.format(msg!("attempt-number"), &args![number = at + 1]);
        let mut parts =
            vec![short.clone(), catalogue.format(msg!("attempt-grade"), &args![grade = *overall])];
        if let Some(from) = &attempt.from {
            parts.push(match number(&from.attempt) {
                Some(number) => {
                    catalogue.format(msg!("attempt-from"), &args![line = from.turn, number = number])
                }
                None => catalogue.format(msg!("attempt-from-lost"), &args![line = from.turn]),
            });
        }
        Named { id: attempt.id.clone(), short, label: parts.join(" · ") }
    });
    named.collect()
}

/// What an attempt may be compared with: the one that it goes back to first, then the newest.
pub fn others(past: &[Entry], scenario: &str, attempt: Option<&str>, catalogue: &Catalogue) -> Vec<Named> {
    let this = past.iter().find(|it| Some(it.id.as_str()) == attempt);
    let origin = this.and_then(|it| Some(it.from.as_ref()?.attempt.as_str()));
    let mut all = finished(past, scenario, catalogue);
    all.reverse();
    all.retain(|it| Some(it.id.as_str()) != attempt);
    all.sort_by_key(|it| Some(it.id.as_str()) != origin);
    all.truncate(MOST);
    all
}
