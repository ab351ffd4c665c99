//! The pack of the whole contact: the scorecard of every moves file, and what its scenarios are there to show.

mod played;

use std::fmt::Write as _;

use aplomb::encounter::{Move, Pace};
use aplomb::grading::{Critical, Scorecard, grade};
use aplomb::scenario::{CriticalError, Outcome, Rule, Scenario};
use played::{World, moves, moves_of};

const PACK: &str = "whole-contact";

#[test]
fn every_moves_file_has_its_scorecard() {
    let world = World::new();
    for (scenario, rubric) in world.pack(PACK) {
        let folder = moves_of(scenario);
        let files =
            std::fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
        let mut names: Vec<String> = files
            .map(|file| file.expect("a file").file_name().into_string().expect("a plain name"))
            .collect();
        names.sort();
        let mut all = String::new();
        for name in &names {
            let card = world.play((scenario, rubric), name, 7);
            writeln!(all, "{name}").expect("text");
            write(&mut all, scenario, &card).expect("text");
        }
        let name = scenario.id.split('/').next_back().expect("pack/name");
        insta::assert_snapshot!(format!("scorecards_{name}"), all);
    }
}

/// Grades, time and every line of evidence.
fn write(out: &mut String, scenario: &Scenario, card: &Scorecard) -> std::fmt::Result {
    let (ending, outcome) = card.ending.expect("the contact is over");
    let passed = if card.passed { "passed" } else { "failed" };
    let grades = card.grades;
    let times = card.handle_time;
    writeln!(
        out,
        "  {} ({}), {passed}, csat {}",
        scenario.endings[ending.at()].id,
        outcome.slug(),
        card.csat
    )?;
    writeln!(
        out,
        "  empathy {}, resolution {}, handle time {}, overall {}, compliance {}",
        grades.empathy, grades.resolution, grades.handle_time, grades.overall, card.compliance
    )?;
    let seconds = |ms: u32| ms / 1000;
    writeln!(
        out,
        "  talk {} s, hold {} s, after {} s",
        seconds(times.talk_ms),
        seconds(times.hold_ms),
        seconds(times.after_ms)
    )?;
    for critical in &card.critical_errors {
        writeln!(
            out,
            "  critical in turn {}: {} at {}",
            critical.turn,
            critical.error.slug(),
            critical.quote
        )?;
    }
    for one in &card.evidence {
        writeln!(
            out,
            "  {:>3} {} {} {}/{} at {}",
            one.turn,
            one.section.slug(),
            one.rule.slug(),
            one.points,
            one.of,
            one.quote
        )?;
    }
    out.push('\n');
    Ok(())
}

/// What one trainee reaches in one scenario: the ending's id and the scorecard.
fn played_by(world: &World, name: &str, file: &str) -> (String, Scorecard) {
    let pack = world.pack(PACK);
    let (scenario, rubric) =
        pack.into_iter().find(|(scenario, _)| scenario.id.ends_with(name)).expect("a shipped scenario");
    let card = world.play((scenario, rubric), file, 0);
    let (ending, _) = card.ending.expect("an ending");
    (scenario.endings[ending.at()].id.clone(), card)
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

#[test]
fn a_no_and_a_hard_stop_end_well_where_they_are_heeded() {
    let world = World::new();
    let (thinking, refused) = played_by(&world, "rent-arrears", "refused.moves");
    assert_eq!((thinking.as_str(), refused.passed), ("free-to-think", true), "{:?}", refused.grades);
    for (scenario, file) in [("rent-arrears", "entrusted.moves"), ("legal-threat", "lawsuit.moves")] {
        let (_, card) = played_by(&world, scenario, file);
        let earned = |rule| card.evidence.iter().any(|it| it.rule == rule && it.points == it.of);
        assert!(matches!(card.ending, Some((_, Outcome::Escalated))), "{scenario}");
        assert!(earned(Rule::HardStopObeyed) && earned(Rule::HandedOverWell), "{scenario}");
    }
    let (_, missed) = played_by(&world, "legal-threat", "rushed.moves");
    assert!(missed.critical_errors.iter().any(|it| it.error == CriticalError::MissedHardStop));
}

#[test]
fn an_offer_that_waits_for_a_quiet_hour_is_taken_as_gladly() {
    let world = World::new();
    let of = |file| played_by(&world, "market-day", file);
    let ((now, careful), (later, lunch)) = (of("careful.moves"), of("lunch.moves"));
    assert_eq!((now, careful.grades.resolution), (later, lunch.grades.resolution));
    assert!(lunch.evidence.iter().any(|it| it.rule == Rule::CallbackKept && it.points > 0));
}

#[test]
fn a_call_that_was_promised_and_never_made_cannot_be_made_up_for() {
    let world = World::new();
    let (mut broken, mut passing) = (0, Vec::new());
    for (pack, scenario) in world.library.scenarios().filter(|(_, it)| !it.callbacks.is_empty()) {
        let careful = moves_of(scenario).join("careful.moves");
        let moves = if careful.is_file() { moves(&careful) } else { Vec::new() };
        let Some(at) = moves.iter().position(|made| matches!(made, Move::CallBack { .. })) else { continue };
        let late =
            [Move::CallBack { after_min: u32::MAX }].into_iter().chain(moves[at + 1..].iter().cloned());
        let closed = Move::WrapUp { code: None, note: Vec::new(), thought_ms: 0 };
        for rest in [vec![closed], late.collect()] {
            let mut encounter = world.encounter(scenario, 0, Pace::Untimed);
            let played = moves[..at].iter().chain(&rest).all(|made| encounter.step(made).is_ok());
            let card = grade(scenario, encounter.transcript(), pack.rubric_of(scenario.kind));
            let shown = card.broken_callback().is_some();
            broken += usize::from(played && shown);
            let pass = card.rubric.pass;
            if played && (card.passed || card.grades.overall >= pass) {
                passing.push((&scenario.id, card.grades));
            }
        }
    }
    assert!(broken >= 10, "{broken}");
    assert!(passing.is_empty(), "{passing:?}");
}
