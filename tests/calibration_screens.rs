//! The screen of a calibration: by label and role, in both languages, with the keyboard alone.
#![cfg(feature = "screens")]

#[path = "samples/mod.rs"]
mod samples;
mod shown;

use aplomb::calibration::Move;
use aplomb::records::{Entry, Status, Verdict};
use aplomb::scenario::{CriticalError, Section, pack, shipped_packs};
use aplomb::ui::screens::library::Kind;
use aplomb::ui::{Action, Memo, Screen, View};
use egui::Key;
use egui::accesskit::Role;
use egui_kittest::kittest::{By, NodeT, Queryable};
use samples::Samples;
use shown::{asked, click, outline, press, screen, shown};

const BILL: &str = "overheard/a-big-bill";

const DONE: [&str; 8] = [
    "score opening 100",
    "score listening 75",
    "score empathy 100",
    "quote empathy 4 6",
    "score resolution 75",
    "score closing 100",
    "critical insult 3",
    "done",
];

/// The pack of a fixture, and the one that its contact is of.
fn overheard(language: &str) -> Samples {
    let mut files = shipped_packs();
    files.retain(|path, _| path.starts_with("first-week/"));
    files.extend(shown::files("calibrations", "overheard"));
    Samples::new(pack::load(&files).0, language)
}

/// The screen in the states that differ.
fn every(samples: &Samples) -> Vec<(&'static str, View)> {
    vec![
        ("library", samples.library()),
        ("home", samples.home(&[])),
        ("begun", samples.calibration(BILL, &[])),
        (
            "under-way",
            samples.calibration(BILL, &["score empathy 50", "quote empathy 3 4", "critical insult 3"]),
        ),
        ("verdict", samples.calibration(BILL, &DONE)),
    ]
}

#[test]
fn each_screen_says_what_it_shows_in_both_languages() {
    for language in ["en", "fr"] {
        let samples = overheard(language);
        for (name, view) in every(&samples).into_iter().skip(2) {
            let said = outline(&shown(&samples, view, Memo::default(), [1280.0, 4800.0]));
            insta::assert_snapshot!(format!("{name}-{language}"), said);
        }
    }
}

#[test]
fn no_screen_falls_apart_in_a_small_window_or_with_large_text() {
    for language in ["en", "fr"] {
        let mut samples = overheard(language);
        for (percent, size) in [(100, [900.0, 600.0]), (200, [1280.0, 800.0])] {
            samples.preferences.text_percent = percent;
            // The library and the start page are tried with interviews in them.
            for (name, view) in every(&samples).into_iter().skip(3) {
                let harness = shown(&samples, view, Memo::default(), size);
                for button in harness.get_all(By::new().role(Role::Button)) {
                    let rect = button.rect();
                    assert!(
                        rect.left() >= -1.0 && rect.right() <= size[0] + 1.0,
                        "{name} {language} {percent} %: {:?} at {rect:?}",
                        button.accesskit_node().label()
                    );
                }
            }
        }
    }
}

#[test]
fn recordings_stand_among_the_entries_of_their_pack() {
    let samples = overheard("en");
    let verdict = Verdict {
        finished_at: 1_772_500_000,
        empathy: 0,
        resolution: 0,
        handle_time: 0,
        overall: 82,
        passed: true,
    };
    let scored =
        Entry { id: "scored".into(), scenario: BILL.into(), from: None, status: Status::Finished(verdict) };
    let mut harness = screen(&samples, samples.home(&[scored]));
    harness.get_by_role_and_label(Role::Link, "A big bill, overheard").click();
    harness.run_steps(2);
    assert_eq!(asked(&mut harness), [Action::OpenCalibration(BILL.into())]);
    let mut harness = screen(&samples, samples.library());
    harness.state_mut().memo.library.kind = Some(Kind::Recording);
    harness.run_steps(2);
    assert_eq!(click(&mut harness, "Listen"), [Action::OpenCalibration(BILL.into())]);
}

#[test]
fn the_sheet_is_filled_in_for_the_turn_that_is_chosen() {
    let samples = overheard("en");
    let view = samples.calibration(BILL, &["quote empathy 3"]);
    let mut harness = shown(&samples, view, Memo::default(), [1280.0, 4800.0]);
    // The arrows enter the recording at its first turn, and go on from there.
    for _ in 0..5 {
        press(&mut harness, Key::ArrowDown);
    }
    assert_eq!(harness.state().memo.calibration.turn, 4);
    let empathy = Section::Empathy;
    assert_eq!(
        click(&mut harness, "Quote turn 4 for Empathy"),
        [Action::Score(Move::Quote { section: empathy, turns: vec![3, 4] })]
    );
    press(&mut harness, Key::Escape);
    assert_eq!(asked(&mut harness), [Action::Open(Screen::Library)]);
    harness.state_mut().memo.calibration.turn = 3;
    harness.run_steps(2);
    assert_eq!(
        click(&mut harness, "Take turn 3 back from Empathy"),
        [Action::Score(Move::Quote { section: empathy, turns: vec![] })]
    );
    harness.get_by_role_and_label(Role::CheckBox, "Insult: none").click();
    harness.run_steps(2);
    let marked = Move::Critical { error: CriticalError::Insult, turn: Some(3) };
    assert_eq!(asked(&mut harness), [Action::Score(marked)]);
    let steps: Vec<_> = harness.get_all(By::new().role(Role::RadioButton).label("75")).collect();
    assert_eq!(steps.len(), 5, "one for each section that is scored");
    steps[2].click();
    harness.run_steps(2);
    assert_eq!(asked(&mut harness), [Action::Score(Move::Score { section: empathy, score: 75 })]);
    assert_eq!(click(&mut harness, "Hand the sheet in"), [Action::Score(Move::Done)]);
}

#[test]
fn the_reference_is_told_once_the_sheet_was_handed_in_and_not_before() {
    let samples = overheard("en");
    let size = [1280.0, 4800.0];
    let begun = outline(&shown(&samples, samples.calibration(BILL, &[]), Memo::default(), size));
    assert!(!begun.contains("reference"), "{begun}");
    let mut harness = shown(&samples, samples.calibration(BILL, &DONE), Memo::default(), size);
    assert!(outline(&harness).contains("the reference 20"));
    assert!(harness.query_by_label("Hand the sheet in").is_none());
    assert_eq!(click(&mut harness, "Score it once more"), [Action::OpenCalibration(BILL.into())]);
}

#[test]
fn the_question_mark_shows_the_keys() {
    let samples = overheard("en");
    let mut harness = screen(&samples, samples.calibration(BILL, &[]));
    harness.key_press(Key::F1);
    harness.run_steps(3);
    assert!(harness.query_by_label("Keys of this screen").is_some());
    press(&mut harness, Key::Escape);
    assert_eq!(asked(&mut harness), [], "Esc closes the keys and nothing else");
}
