//! Faults of every kind in every shipped scenario, at its start and at a place by seed: how many of each are found.
//!
//! `cargo bench --no-default-features --bench faults`, or `… --bench faults -- sale-day`, `… -- never-reply` for the
//! scenarios, or the faults, that are called so. Without any, the scenarios as they are are walked too: nothing may be
//! said of them. It ends with what was not found, and what was said that is not so.

#[path = "../tests/planted/mod.rs"]
mod planted;
#[path = "../tests/walked/mod.rs"]
mod walked;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::time::Instant;

use aplomb::cores;
use aplomb::grading::Rubric;
use aplomb::scenario::{Library, Pack, Scenario, shipped};
use planted::{At, FAULTS, Fault};

/// As many states as `explore` keeps without a limit of the user's.
const STATES: u64 = 6_000_000;

struct Trial<'l> {
    pack: &'l Pack,
    scenario: &'l Arc<Scenario>,
    /// None for the scenario as it is.
    fault: Option<(&'static Fault, At)>,
}

struct Outcome {
    name: &'static str,
    missed: bool,
    seconds: f64,
    /// Why it is not as it should be.
    why: Option<String>,
}

fn main() {
    // `cargo test --benches` runs this too: one small scenario is enough to see that it works.
    let whole = std::env::args().any(|argument| argument == "--bench");
    let wanted = std::env::args().skip(1).find(|argument| !argument.starts_with('-'));
    let wanted = if whole { wanted.unwrap_or_default() } else { "wrong-size".to_owned() };
    let (library, files) = (Library::shipped(), shipped::packs());
    let mut trials = Vec::new();
    for (number, (pack, scenario)) in library.scenarios().enumerate() {
        trials.push(Trial { pack, scenario, fault: None });
        for (kind, fault) in FAULTS.iter().enumerate() {
            let within = At::Within((number * FAULTS.len() + kind) as u64);
            trials.extend([At::Start, within].map(|at| Trial { pack, scenario, fault: Some((fault, at)) }));
        }
    }
    trials.retain(|it| {
        it.scenario.id.to_string().contains(&wanted)
            || it.fault.is_some_and(|(it, _)| it.name.contains(&wanted))
    });
    let outcomes = cores::each(&trials, cores::all(), |trial| {
        let outcome = trial.run(&files);
        if let Some(why) = outcome.as_ref().and_then(|it| it.why.as_ref()) {
            println!("{why}");
        }
        outcome
    });
    let mut table: BTreeMap<&str, (usize, usize, usize, f64)> = BTreeMap::new();
    for outcome in outcomes.into_iter().flatten() {
        let row = table.entry(outcome.name).or_default();
        row.0 += 1;
        row.1 += usize::from(!outcome.missed);
        row.2 += usize::from(!outcome.missed && outcome.why.is_some());
        row.3 += outcome.seconds;
    }
    println!("{:<36} {:>8} {:>8} {:>8} {:>8}", "fault", "planted", "found", "wrong", "s");
    for (name, (planted, found, wrong, seconds)) in table {
        println!("{name:<36} {planted:>8} {found:>8} {wrong:>8} {seconds:>8.1}");
    }
}

impl Trial<'_> {
    /// None where this fault cannot be planted.
    fn run(&self, files: &aplomb::scenario::Files) -> Option<Outcome> {
        let id = &self.scenario.id;
        let Some((fault, at)) = self.fault else {
            let (found, seconds, limit) = found(self.scenario, self.pack.rubric_of(self.scenario.kind));
            let why = (!found.is_empty()).then(|| format!("{id} as it is: {found:?}{limit}"));
            return Some(Outcome { name: "(as it is)", missed: false, seconds, why });
        };
        let planted = fault.plant(files, self.pack, self.scenario, at)?;
        let (found, seconds, limit) = found(&planted.scenario, &planted.rubric);
        if planted.is_out_of_the_way(&found) {
            return None;
        }
        let (missed, wrong) = (planted.missed(&found), planted.wrong(&found));
        let why = (!missed.is_empty() || !wrong.is_empty()).then(|| {
            let before = &planted.before;
            format!("{id} {} {at:?} before {before}: missed {missed:?}, wrong {wrong:?}, {found:?}{limit} {seconds:.1} s", fault.name)
        });
        Some(Outcome { name: fault.name, missed: !missed.is_empty(), seconds, why })
    }
}

/// What is found, in how many seconds, and how far the walk came if not to the end.
fn found(scenario: &Arc<Scenario>, rubric: &Arc<Rubric>) -> (BTreeSet<String>, f64, String) {
    let began = Instant::now();
    let report = walked::walk(scenario, rubric, STATES);
    let found = report.findings.iter().map(|finding| walked::named(scenario, finding.what)).collect();
    let limit = report.limit.map_or(String::new(), |limit| format!(", {limit:?}"));
    (found, began.elapsed().as_secs_f64(), limit)
}
