//! How long a debrief looks for the best possible path: every choice of every shipped scenario's careful and rushed
//! trainee.
//!
//! `cargo bench --no-default-features --bench best_path`

use std::path::Path;
use std::sync::Arc;
use std::time::Instant;

use aplomb::encounter::{Encounter, Entry, Move, Pace, Temperaments};
use aplomb::explore::{Effort, choices};
use aplomb::scenario::{Library, Scenario};

fn moves(scenario: &Scenario, trainee: &str) -> Option<Vec<Move>> {
    let (_, name) = scenario.id.split_once('/')?;
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/moves").join(name);
    let text = std::fs::read_to_string(folder.join(trainee).with_extension("moves")).ok()?;
    let entries = text.lines().filter_map(|line| Entry::parse(line).ok().flatten());
    Some(entries.filter_map(|entry| if let Entry::Move(made) = entry { Some(made) } else { None }).collect())
}

fn main() {
    let temperaments = Temperaments::shipped();
    for (pack, scenario) in Library::shipped().scenarios() {
        let rubric = pack.rubric_of(scenario.kind);
        for trainee in ["careful", "rushed"] {
            let Some(moves) = moves(scenario, trainee) else { continue };
            let mut encounter =
                Encounter::new(Arc::clone(scenario), &temperaments, 7, Pace::Untimed).expect("a temperament");
            for made in &moves {
                encounter.step(made).expect("a move that is allowed");
            }
            let begun = Instant::now();
            let found = choices(&encounter, rubric, Effort::default());
            let best: Vec<u8> = found.iter().map(|choice| choice.best().grades.overall).collect();
            println!("{:<36} {trainee:<8} {:>9.1?}  {best:?}", scenario.id, begun.elapsed());
        }
    }
}
