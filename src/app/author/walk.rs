//! The explorer beside the frames: in a thread of its own, so that it keeps nobody waiting.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::thread::{self, JoinHandle};

use crate::cores;
use crate::encounter::Temperaments;
use crate::explore::{Report, Scope, explore, heats};
use crate::grading::Rubric;
use crate::scenario::Scenario;

/// Most states and most situations that are walked while an author writes: some 100 MB, some seconds.
const MOST: u64 = 200_000;

/// What was found, and in what.
pub struct Walked {
    pub scenario: Arc<Scenario>,
    pub report: Report,
    /// The heat of 0–20 with which the customer usually comes to a beat, by id.
    pub heats: BTreeMap<String, u8>,
}

/// A walk under way. It ends early when nobody holds it any more.
pub struct Walk {
    stop: Arc<AtomicBool>,
    states: Arc<AtomicU64>,
    thread: Option<JoinHandle<Walked>>,
}

impl Walk {
    /// Begins; `arrived` is called in the walk's thread at its end.
    pub fn begin(
        scenario: Arc<Scenario>,
        rubric: Arc<Rubric>,
        arrived: impl FnOnce() + Send + 'static,
    ) -> Walk {
        let (stop, states) = (Arc::new(AtomicBool::new(false)), Arc::new(AtomicU64::new(0)));
        let (stopped, told) = (Arc::clone(&stop), Arc::clone(&states));
        let thread = thread::spawn(move || {
            // One core is left to the window.
            let threads = cores::all().saturating_sub(1).max(1);
            let scope = Scope { seed: 0, states: MOST, grades: MOST, threads, stop: &stopped };
            let temperaments = Temperaments::shipped();
            let tell = |so_far: crate::explore::Progress| told.store(so_far.states, Ordering::Relaxed);
            let report = explore(&scenario, &temperaments, &rubric, &scope, &tell);
            // Nobody waits for a walk that was stopped.
            let heats = match scope.is_stopped() {
                true => BTreeMap::new(),
                false => heats(&scenario, &temperaments, &rubric),
            };
            arrived();
            Walked { scenario, report, heats }
        });
        Walk { stop, states, thread: Some(thread) }
    }

    /// States that have been seen so far.
    pub fn states(&self) -> u64 {
        self.states.load(Ordering::Relaxed)
    }

    /// The walk has come to its end.
    pub fn is_done(&self) -> bool {
        self.thread.as_ref().is_none_or(JoinHandle::is_finished)
    }

    /// What was found; waits for it. None if it was had before, or the walk broke off.
    pub fn found(&mut self) -> Option<Walked> {
        self.thread.take()?.join().ok()
    }
}

impl Drop for Walk {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::explore::Limit;
    use crate::scenario::{Library, shipped};

    fn begin() -> Walk {
        let library = Library::shipped();
        let (_, scenario) = library.scenarios().next().expect("there are scenarios");
        Walk::begin(Arc::clone(scenario), shipped::balanced(), || {})
    }

    #[test]
    fn a_walk_finds_figures_for_every_reply() {
        let mut walk = begin();
        let walked = walk.found().expect("it was walked");
        assert!(walked.report.states > 0 && !walked.heats.is_empty());
        let replies: usize = walked.scenario.beats.iter().map(|beat| beat.replies.len()).sum();
        assert_eq!(walked.report.replies.len(), replies);
        assert!(walk.is_done() && walk.found().is_none());
    }

    #[test]
    fn a_walk_that_is_stopped_says_so() {
        let mut walk = begin();
        walk.stop.store(true, Ordering::Relaxed);
        let walked = walk.found().expect("it was walked in part");
        assert_eq!(walked.report.limit, Some(Limit::Stopped));
    }
}
