//! Every channel, played by three kinds of trainee: their grades must tell them apart, whatever day the customer has.

mod played;

use std::fmt::Write;

use aplomb::grading::Scorecard;
use aplomb::scenario::Scenario;
use played::{SEEDS, World};

/// Checks one kind of trainee in every scenario of the pack, and tells of all that fail.
fn each_scorecard(file: &str, check: impl Fn(&Scenario, &Scorecard) -> bool) {
    let world = World::new();
    let mut failed = String::new();
    for it in world.pack("whole-contact") {
        for seed in SEEDS {
            let card = world.play(it, file, seed);
            if !check(it.0, &card) {
                let seconds = card.handle_time.total_ms() / 1000;
                let _ = writeln!(failed, "{} seed {seed}: {:?}, {seconds} s", it.0.id, card.grades);
            }
        }
    }
    assert!(failed.is_empty(), "{file}\n{failed}");
}

#[test]
fn a_careful_trainee_gets_at_least_85_everywhere() {
    each_scorecard("careful.moves", |_, card| {
        let grades = card.grades;
        let all = [grades.empathy, grades.resolution, grades.handle_time, grades.overall];
        all.iter().all(|grade| *grade >= 85) && card.passed
    });
}

#[test]
fn a_rushed_trainee_is_quick_and_fails() {
    each_scorecard("rushed.moves", |scenario, card| {
        let quick = card.handle_time.total_ms() < scenario.handle_time.target_s * 1000;
        quick && card.grades.resolution <= 40 && card.grades.overall <= 50 && !card.passed
    });
}

#[test]
fn a_cold_trainee_solves_it_and_shows_no_feeling() {
    each_scorecard("cold.moves", |_, card| card.grades.resolution >= 75 && card.grades.empathy <= 40);
}

/// What each trainee reaches on one day: a change of a rule or of a line shows here.
#[test]
fn the_scorecards_of_one_day() {
    let world = World::new();
    let mut lines = String::new();
    for it in world.pack("whole-contact") {
        for kind in ["careful", "cold", "rushed"] {
            let card = world.play(it, &format!("{kind}.moves"), 0);
            let (ending, outcome) = card.ending.expect("an ending");
            let errors: Vec<&str> = card.critical_errors.iter().map(|it| it.error.slug()).collect();
            let _ = writeln!(
                lines,
                "{} {kind}: {} ({}), CSAT {}, {} s{}{}",
                it.0.id,
                it.0.endings[ending.at()].id,
                outcome.slug(),
                card.csat,
                card.handle_time.total_ms() / 1000,
                if errors.is_empty() { "" } else { ", " },
                errors.join(" "),
            );
            for section in &card.sections {
                let score = section.score.map_or("–".to_owned(), |score| score.to_string());
                let _ = writeln!(lines, "    {} {score}", section.section.slug());
            }
        }
    }
    insta::assert_snapshot!(lines);
}
