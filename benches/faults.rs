//! Faults of every kind in every shipped scenario, at its start and at a place by seed: how many of each are found.
//!
//! `cargo bench --no-default-features --bench faults`, or `… --bench faults -- sale-day`, `… -- never-reply`, `… -- sale-day
//! never-reply` for the scenarios, or the faults, or the faults in the scenarios, that are called so. The scenarios as they
//! are are walked too: nothing may be said of them. It ends with what was not found, and what was said that is not so.

#[path = "../tests/planted/mod.rs"]
mod planted;
#[path = "../tests/walked/mod.rs"]
mod walked;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::time::Instant;

use aplomb::cores;
use aplomb::grading::Rubric;
use aplomb::scenario::{BeatIx, Library, Pack, Scenario, shipped};
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
    let wanted = std::env::args().skip(1).filter(|argument| !argument.starts_with('-'));
    let wanted: Vec<String> = if whole { wanted.collect() } else { vec!["wrong-size".to_owned()] };
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
        let is_called = |word: &String| {
            it.scenario.id.contains(word) || it.fault.is_some_and(|(it, _)| it.name.contains(word))
        };
        wanted.iter().all(is_called)
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
            let Walked { found, seconds, limit, .. } =
                walked(self.scenario, self.pack.rubric_of(self.scenario.kind));
            let why = (!found.is_empty()).then(|| format!("{id} as it is: {found:?}{limit}"));
            return Some(Outcome { name: "(as it is)", missed: false, seconds, why });
        };
        let planted = fault.plant(files, self.pack, self.scenario, at)?;
        let Walked { found, seconds, limit, comes } = walked(&planted.scenario, &planted.rubric);
        let (missed, wrong) = (planted.missed(&found), planted.wrong(&found));
        // What never happens is told of every day, all else of what the day that is walked comes to.
        let of_the_day = missed.iter().all(|name| !name.contains("never"));
        if planted.is_out_of_the_way(&found) || !comes && of_the_day {
            return None;
        }
        let why = (!missed.is_empty() || !wrong.is_empty()).then(|| {
            let before = &planted.before;
            format!("{id} {} {at:?} before {before}: missed {missed:?}, wrong {wrong:?}, {found:?}{limit} {seconds:.1} s", fault.name)
        });
        Some(Outcome { name: fault.name, missed: !missed.is_empty(), seconds, why })
    }
}

/// What came of a walk.
struct Walked {
    found: BTreeSet<String>,
    seconds: f64,
    /// How far it came, if not to the end.
    limit: String,
    /// Whether the day that was walked comes to the fork, if there is one.
    comes: bool,
}

fn walked(scenario: &Arc<Scenario>, rubric: &Arc<Rubric>) -> Walked {
    let began = Instant::now();
    let report = walked::walk(scenario, rubric, STATES);
    let is_fork = |beat: BeatIx| scenario.beats[beat.at()].id == "fork";
    Walked {
        found: report.findings.iter().map(|finding| walked::named(scenario, finding.what)).collect(),
        seconds: began.elapsed().as_secs_f64(),
        limit: report.limit.map_or(String::new(), |limit| format!(", {limit:?}")),
        comes: report.replies.iter().any(|it| is_fork(it.beat) && it.offered > 0),
    }
}
