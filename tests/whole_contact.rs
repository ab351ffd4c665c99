//! Every channel, played by three kinds of trainee: their grades must tell them apart, whatever day the customer has.

mod played;

use std::fmt::Write;

use aplomb::grading::{Critical, Scorecard};
use aplomb::scenario::{CriticalError, Rule, Scenario};
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

/// What one trainee reaches in one scenario: the ending's id and the scorecard.
fn played_by(world: &World, name: &str, file: &str) -> (String, Scorecard) {
    let pack = world.pack("whole-contact");
    let it = pack.into_iter().find(|(scenario, _)| scenario.id.ends_with(name)).expect("a shipped scenario");
    let card = world.play(it, file, 0);
    let (ending, _) = card.ending.expect("an ending");
    (it.0.endings[ending.at()].id.clone(), card)
}

#[test]
fn a_letter_is_read_in_the_order_in_which_it_was_composed() {
    let world = World::new();
    let of = |file| played_by(&world, "three-questions", file);
    let [(one_touch, careful), (late, after), (missing, twice), (filed, cold)] =
        ["careful.moves", "late.moves", "missing.moves", "cold.moves"].map(of);
    assert_eq!([one_touch, late, missing, filed], ["one-touch", "after-figures", "two-letters", "filed"]);
    assert!(careful.grades.empathy > after.grades.empathy && after.grades.empathy > cold.grades.empathy);
    assert!(careful.handle_time.total_ms() < twice.handle_time.total_ms());
}

#[test]
fn what_is_personal_fails_the_evaluation_where_everybody_reads() {
    let world = World::new();
    for file in ["exposed.moves", "told-all.moves"] {
        let (_, card) = played_by(&world, "open-letter", file);
        let public = |it: &&Critical| it.error == CriticalError::PublicDisclosure;
        assert!(card.critical_errors.iter().any(|it| public(&it)) && !card.passed, "{file}");
        // The rest was good, and still stands there.
        assert!(card.grades.empathy >= 80, "{file}: {:?}", card.grades);
    }
}

#[test]
fn those_who_wait_behind_stay_for_a_word() {
    let world = World::new();
    let (_, careful) = played_by(&world, "last-in-line", "careful.moves");
    let (_, no_word) = played_by(&world, "last-in-line", "no-word.moves");
    let left = |card: &Scorecard| card.evidence.iter().any(|it| it.rule == Rule::QueueLeft);
    assert!(!left(&careful) && left(&no_word));
    assert!(no_word.grades.handle_time < careful.grades.handle_time);
}
