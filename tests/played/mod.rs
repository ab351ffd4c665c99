//! The shipped scenarios, played from their moves files.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use aplomb::encounter::{Encounter, Entry, Move, Pace, Temperaments};
use aplomb::grading::{Rubric, Scorecard, grade};
use aplomb::scenario::{Library, Scenario};

/// Every wobble of the starting mood is met by some of these.
pub const SEEDS: std::ops::Range<u64> = 0..40;

/// Everything that is shipped.
pub struct World {
    pub library: Library,
    pub temperaments: Temperaments,
}

impl World {
    pub fn new() -> World {
        World { library: Library::shipped(), temperaments: Temperaments::shipped() }
    }

    /// The scenarios of a pack with its rubric.
    #[allow(dead_code, reason = "each test that plays takes what it needs")]
    pub fn pack(&self, id: &str) -> Vec<(&Arc<Scenario>, &Arc<Rubric>)> {
        let pack = self.library.pack(id).expect("a shipped pack");
        pack.scenarios.iter().map(|scenario| (scenario, &pack.rubric)).collect()
    }

    pub fn encounter(&self, scenario: &Arc<Scenario>, seed: u64, pace: Pace) -> Encounter {
        Encounter::new(Arc::clone(scenario), &self.temperaments, seed, pace).expect("a known temperament")
    }

    /// Plays a moves file of a scenario to its end, with nobody else at the desk.
    #[allow(dead_code, reason = "each test that plays takes what it needs")]
    pub fn play(
        &self,
        (scenario, rubric): (&Arc<Scenario>, &Arc<Rubric>),
        file: &str,
        seed: u64,
    ) -> Scorecard {
        let path = moves_of(scenario).join(file);
        let mut encounter = self.encounter(scenario, seed, Pace::Untimed);
        for made in moves(&path) {
            encounter
                .step(&made)
                .unwrap_or_else(|refusal| panic!("{} seed {seed}: {refusal:?}", path.display()));
        }
        assert!(encounter.is_over(), "{} seed {seed} does not reach the end", path.display());
        grade(scenario, encounter.transcript(), rubric)
    }
}

/// The folder of a scenario's moves files.
pub fn moves_of(scenario: &Scenario) -> PathBuf {
    let name = scenario.id.rsplit('/').next().expect("pack/name");
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/moves").join(name)
}

/// The moves of a file.
pub fn moves(path: &Path) -> Vec<Move> {
    let text = std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let read = |line| match Entry::parse(line).unwrap_or_else(|_| panic!("{}: {line}", path.display())) {
        Some(Entry::Move(made)) => Some(made),
        Some(Entry::Number(_)) => panic!("{}: name the reply, a number says nothing", path.display()),
        None => None,
    };
    text.lines().filter_map(read).collect()
}
