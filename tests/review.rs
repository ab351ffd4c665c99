//! The debrief and the comparison by label, role and key: what a line did, what was still possible there, the way back
//! to it, and two attempts side by side.
#![cfg(feature = "screens")]

mod samples;
mod shown;

use aplomb::encounter::Desk;
use aplomb::grading::{Coaching, grade};
use aplomb::records::{Entry, Origin};
use aplomb::scenario::shipped;
use aplomb::ui::{Action, Memo, Screen, View};
use egui::Key;
use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::{By, NodeT, Queryable};
use samples::Samples;
use shown::{Shown, asked, click, press, screen};

const PARCEL: &str = "demo/late-parcel";

fn samples(language: &str) -> Samples {
    shown::samples("packs", "demo", language)
}

/// Follows moves of the first customer, one a line.
fn follow(samples: &Samples, moves: &[&str]) -> Desk {
    samples.after(PARCEL, &moves.join("\n"))
}

const GOOD: &[&str] = &["say acknowledge", "say verify", "say look", "say courier", "say here", "wrap-up"];
const RUDE: &[&str] = &["say not-us", "say insult", "wrap-up"];

/// A window in which all of a debrief is seen: what is further down cannot be pressed.
fn tall<'a>(samples: &Samples, view: View) -> Harness<'a, Shown> {
    shown::shown(samples, view, Memo::default(), [1280.0, 2400.0])
}

/// Three attempts, the newest first: the last goes back to a line of the first.
fn past(samples: &Samples) -> (Desk, Desk, [Entry; 3]) {
    let (rude, good) = (follow(samples, RUDE), follow(samples, GOOD));
    let mut back = samples.attempt(&good, "c");
    back.from = Some(Origin { attempt: "a".to_owned(), chat: 0, turn: 1 });
    let past = [back, samples.attempt(&good, "b"), samples.attempt(&rude, "a")];
    (rude, good, past)
}

#[test]
fn a_line_tells_what_was_still_possible_and_leads_back_to_it() {
    for (language, best, back) in [
        ("en", "Best from here: ", "Try again from here"),
        ("fr", "Au mieux à partir d’ici\u{a0}: ", "Réessayer à partir d’ici"),
    ] {
        let samples = samples(language);
        let (rude, _, past) = past(&samples);
        let mut harness = tall(&samples, samples.debrief_of(&rude, "a", &past));
        press(&mut harness, Key::ArrowDown);
        harness.state_mut().memo.debrief.selected = Some(3);
        harness.run_steps(2);
        let labels = harness.get_all(By::new().role(Role::Label));
        let found = labels.filter_map(|node| node.accesskit_node().value()).find(|it| it.starts_with(best));
        assert!(found.is_some(), "{language}: the best from here");
        assert_eq!(click(&mut harness, back), [Action::ReplayFrom { chat: 0, turn: 2 }], "{language}");
        press(&mut harness, Key::R);
        assert_eq!(asked(&mut harness), [Action::ReplayFrom { chat: 0, turn: 2 }], "{language}: by its key");
    }
}

#[test]
fn a_critical_error_names_its_moment_and_its_rule_and_leads_to_its_line() {
    let samples = samples("en");
    let (rude, _, past) = past(&samples);
    let view = samples.debrief_of(&rude, "a", &past);
    let View::Debrief(debrief) = &view else { panic!("a debrief") };
    let critical = debrief.contacts[0].critical[0].clone();
    assert_eq!(critical.moment, "Your line 2: “Calm down, will you?”");
    assert!(critical.rule.is_some_and(|rule| !rule.is_empty()));
    let mut harness = screen(&samples, view);
    assert_eq!(click(&mut harness, "Go to this line"), []);
    assert_eq!(harness.state().memo.debrief.selected, critical.line);
    let line = &critical.line.expect("a line");
    let View::Debrief(debrief) = &harness.state().view else { panic!("a debrief") };
    assert_eq!(debrief.contacts[0].lines[*line].text, "Calm down, will you?");
}

#[test]
fn with_coaching_off_lines_and_reasons_wait_until_they_are_asked_for() {
    for (language, ask, lines) in
        [("en", "See it line by line", "Line by line"), ("fr", "Voir phrase par phrase", "Phrase par phrase")]
    {
        let mut samples = samples(language);
        samples.preferences.coaching = Coaching::Off;
        let good = follow(&samples, GOOD);
        let mut harness = screen(&samples, samples.debrief(&good));
        assert!(harness.query_by_role_and_label(Role::Heading, lines).is_none(), "{language}");
        assert_eq!(click(&mut harness, ask), []);
        assert!(harness.query_by_role_and_label(Role::Heading, lines).is_some(), "{language}");
    }
}

#[test]
fn evidence_stands_at_the_line_that_it_quotes_in_its_own_turn() {
    let samples = samples("en");
    for moves in [GOOD, RUDE] {
        let desk = follow(&samples, moves);
        let encounter = desk.first();
        let card = grade(encounter.scenario(), encounter.transcript(), &shipped::balanced());
        let View::Debrief(view) = samples.debrief(&desk) else { panic!("a debrief") };
        let lines = &view.contacts[0].lines;
        for turn in 0..encounter.transcript().turns.len() {
            let of_turn = || lines.iter().filter(|line| line.turn == turn);
            let evidence: Vec<_> = card.evidence.iter().filter(|one| one.turn == turn).collect();
            let found: usize = of_turn().map(|line| line.findings.len()).sum();
            assert_eq!(found, evidence.len(), "turn {turn} of {moves:?}");
            for one in evidence {
                let text =
                    encounter.scenario().texts.format(&one.quote, samples.catalogue.locale(), &samples.agent);
                let quoted = of_turn().find(|line| line.text == text);
                assert!(quoted.is_none_or(|line| !line.findings.is_empty()), "turn {turn}: {text}");
            }
        }
    }
}

#[test]
fn other_attempts_are_offered_the_one_gone_back_to_first() {
    let samples = samples("en");
    let (rude, good, past) = past(&samples);
    let mut harness = tall(&samples, samples.debrief_of(&good, "c", &past));
    let View::Debrief(view) = &harness.state().view else { panic!("a debrief") };
    let ids: Vec<&str> = view.others.iter().map(|other| other.id.as_str()).collect();
    assert_eq!(ids, ["a", "b"]);
    let label = view.others[0].label.clone();
    let compare = Action::OpenCompare { attempt: "c".to_owned(), with: Some("a".to_owned()) };
    assert_eq!(click(&mut harness, &label), [compare]);
    // The first meeting has nothing to be laid beside.
    let mut harness = screen(&samples, samples.debrief_of(&rude, "a", &past[2..]));
    assert!(harness.query_by_role_and_label(Role::Button, &label).is_none());
    press(&mut harness, Key::Escape);
    assert_eq!(asked(&mut harness), [Action::Open(Screen::Home)]);
}

#[test]
fn two_attempts_are_read_row_by_row_and_exchanged() {
    for (language, both, only) in [("en", "A and B: ", "A: "), ("fr", "A et B\u{a0}: ", "A\u{a0}: ")] {
        let samples = samples(language);
        let (rude, good, past) = past(&samples);
        let mut harness = screen(&samples, samples.compare((&rude, "a"), Some((&good, "c")), &past));
        let rows: Vec<String> = harness
            .get_all(By::new().role(Role::Button))
            .filter_map(|node| node.accesskit_node().label())
            .collect();
        assert!(rows.iter().any(|row| row.starts_with(both)), "{language}: {rows:?}");
        assert!(rows.iter().any(|row| row.starts_with(only) && row.contains("B")), "{language}: {rows:?}");
        press(&mut harness, Key::ArrowDown);
        assert_eq!(harness.state().memo.compare.selected, Some(0));
        press(&mut harness, Key::ArrowDown);
        assert_eq!(harness.state().memo.compare.selected, Some(1));
        press(&mut harness, Key::Escape);
        assert_eq!(asked(&mut harness), [Action::Open(Screen::Home)]);
        // Another one takes the place of A.
        let second = if language == "en" { "Attempt 2" } else { "Tentative 2" };
        let mut choices = harness.get_all_by_role_and_label(Role::RadioButton, second);
        choices.next().expect("a choice for A").click();
        drop(choices);
        harness.run_steps(2);
        let exchanged = Action::OpenCompare { attempt: "c".to_owned(), with: Some("b".to_owned()) };
        assert_eq!(asked(&mut harness), [exchanged], "{language}");
    }
}

#[test]
fn the_differences_of_the_grades_are_said() {
    let samples = samples("en");
    let (rude, good, past) = past(&samples);
    let View::Compare(view) = samples.compare((&rude, "a"), Some((&good, "c")), &past) else {
        panic!("a comparison")
    };
    let sums = &view.pairs[0].sums;
    for grade in &sums.grades {
        let expected = i32::from(grade.right) - i32::from(grade.left);
        let said: i32 = grade.difference.replace('\u{2212}', "-").parse().expect("a number");
        assert_eq!(said, expected, "{}", grade.name);
    }
    assert_ne!(sums.times[0].0, sums.times[1].0);
    assert!(view.left.label.starts_with("Attempt 1"), "{}", view.left.label);
    let right = view.right.expect("another attempt").label;
    assert!(right.contains("from line 1 of attempt 1"), "{right}");
}

#[test]
fn without_another_attempt_the_comparison_says_how_to_get_one() {
    for (language, again) in [("en", "Meet again"), ("fr", "Recommencer")] {
        let samples = samples(language);
        let good = follow(&samples, GOOD);
        let past = [samples.attempt(&good, "a")];
        let mut harness = screen(&samples, samples.compare((&good, "a"), None, &past));
        assert_eq!(click(&mut harness, again), [Action::StartEncounter { scenario: PARCEL.into() }]);
    }
}

#[test]
fn an_attempt_that_went_back_is_marked_among_the_last() {
    let samples = samples("en");
    let (_, _, past) = past(&samples);
    let View::Home(view) = samples.home(&past) else { panic!("home") };
    let marked: Vec<bool> = view.recent.iter().map(|recent| recent.from.is_some()).collect();
    assert_eq!(marked, [true, false, false]);
    let mut harness = screen(&samples, samples.home(&past[2..]));
    harness.get_by_role_and_label(Role::Link, "Compare").click();
    harness.run_steps(2);
    assert_eq!(asked(&mut harness), [Action::OpenCompare { attempt: "a".to_owned(), with: None }]);
}

#[test]
fn every_customer_of_a_desk_has_a_tab() {
    let samples = shown::samples("contacts", "desk", "en");
    let two = samples.library.scenarios().find(|(_, it)| !it.beside.is_empty()).expect("chats").1.id.clone();
    let desk = samples.begin(&two);
    let names: Vec<String> =
        desk.seats().iter().map(|seat| seat.encounter.scenario().customer.name.clone()).collect();
    assert!(names.len() > 1);
    let mut harness = screen(&samples, samples.debrief(&desk));
    harness.get_by_role_and_label(Role::Tab, &names[1]).click();
    harness.run_steps(2);
    assert_eq!(harness.state().memo.debrief.customer, 1);
}
