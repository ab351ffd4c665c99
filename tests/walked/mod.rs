//! Walking scenarios, and what is found by name.

#![allow(dead_code, reason = "each test that walks takes what it needs")]

use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use aplomb::encounter::Temperaments;
use aplomb::explore::{Report, Scope, What, explore};
use aplomb::grading::Rubric;
use aplomb::scenario::Scenario;

/// Walks no more than so many states: what is larger is walked whole by `benches/explore.rs`, in seconds; without
/// optimisation it takes minutes.
pub fn walk(scenario: &Arc<Scenario>, rubric: &Arc<Rubric>, states: u64) -> Report {
    let (threads, stop) =
        (std::thread::available_parallelism().map_or(1, |it| it.get()), AtomicBool::new(false));
    let scope = Scope { seed: 0, states, grades: 3_000_000, threads, stop: &stop };
    explore(scenario, &Temperaments::shipped(), rubric, &scope, &|_| {})
}

/// A finding by its kind and what it is about: `never-reply opening greet`.
pub fn named(scenario: &Scenario, what: What) -> String {
    let beat = |beat: aplomb::scenario::BeatIx| &scenario.beats[beat.at()];
    let about = match what {
        What::DeadEnd(at)
        | What::NeverBeat(at)
        | What::SameWhatever(at)
        | What::Loop(at)
        | What::DemandUnheard(at) => beat(at).id.clone(),
        What::NeverReply(at, reply) => format!("{} {}", beat(at).id, beat(at).replies[reply.at()].id),
        What::NeverEnding(ending) => scenario.endings[ending.at()].id.clone(),
        What::CriticalUnavoidable(error) => error.slug().to_owned(),
        What::NeedNeverMet(need) => scenario.needs[need.at()].id.clone(),
        What::PassOutOfReach { .. } => String::new(),
    };
    format!("{} {about}", what.slug()).trim_end().to_owned()
}
