//! The shipped scenarios, played from their moves files.

#![allow(dead_code, reason = "each test that plays takes what it needs")]

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

    /// The scenarios of a pack, each with the rubric that grades it.
    pub fn pack(&self, id: &str) -> Vec<(&Arc<Scenario>, &Arc<Rubric>)> {
        let pack = self.library.pack(id).expect("a shipped pack");
        pack.scenarios.iter().map(|scenario| (scenario, pack.rubric_of(scenario.kind))).collect()
    }

    pub fn encounter(&self, scenario: &Arc<Scenario>, seed: u64, pace: Pace) -> Encounter {
        Encounter::new(Arc::clone(scenario), &self.temperaments, seed, pace).expect("a known temperament")
    }

    /// Plays a moves file of a scenario to its end, with nobody else at the desk.
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

    /// Checks one kind of trainee in every scenario of a pack, whatever day the customer has, and tells of all that
    /// fail.
    pub fn each_scorecard(&self, pack: &str, file: &str, check: impl Fn(&Scenario, &Scorecard) -> bool) {
        let mut failed = String::new();
        for (scenario, rubric) in self.pack(pack) {
            for seed in SEEDS {
                let card = self.play((scenario, rubric), file, seed);
                if !check(scenario, &card) {
                    let seconds = card.handle_time.total_ms() / 1000;
                    failed += &format!("{} seed {seed}: {:?}, {seconds} s\n", scenario.id, card.grades);
                }
            }
        }
        assert!(failed.is_empty(), "{file}\n{failed}");
    }

    /// The trainee who takes care gets at least 85 everywhere, and passes.
    pub fn careful(&self, pack: &str) {
        self.each_scorecard(pack, "careful.moves", |_, card| {
            let grades = card.grades;
            let all = [grades.empathy, grades.resolution, grades.handle_time, grades.overall];
            all.iter().all(|grade| *grade >= 85) && card.passed
        });
    }

    /// One who does badly passes on no day. A customer who takes it otherwise on some day, and asks for somebody else,
    /// is another talk; on the first day it goes as it is written.
    pub fn fails(&self, pack: &str, file: &str) {
        for (scenario, rubric) in self.pack(pack) {
            let moves = moves(&moves_of(scenario).join(file));
            for seed in SEEDS {
                let mut encounter = self.encounter(scenario, seed, Pace::Untimed);
                let whole = moves.iter().all(|made| encounter.step(made).is_ok()) && encounter.is_over();
                assert!(whole || seed > 0, "{} {file} does not reach the end", scenario.id);
                let card = grade(scenario, encounter.transcript(), rubric);
                assert!(!whole || !card.passed, "{} {file} seed {seed}: {:?}", scenario.id, card.grades);
            }
        }
    }

    /// The one who rushes is quick, and fails.
    pub fn rushed(&self, pack: &str) {
        self.each_scorecard(pack, "rushed.moves", |scenario, card| {
            let quick = card.handle_time.total_ms() < scenario.handle_time.target_s * 1000;
            quick && card.grades.resolution <= 40 && card.grades.overall <= 50 && !card.passed
        });
    }

    /// The one who is cold solves it, and shows no feeling.
    pub fn cold(&self, pack: &str) {
        self.each_scorecard(pack, "cold.moves", |_, card| {
            card.grades.resolution >= 75 && card.grades.empathy <= 40
        });
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
        Some(Entry::Words(words)) => panic!("{}: {words}: nobody is there to understand it", path.display()),
    };
    text.lines().filter_map(read).collect()
}
