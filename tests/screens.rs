//! The screens without a window: by label and role, in both languages, with the keyboard alone.
#![cfg(feature = "screens")]

#[path = "samples/mod.rs"]
mod samples;
mod shown;

use aplomb::grading::Coaching;
use aplomb::l10n::Locale;
use aplomb::records::Origin;
use aplomb::scenario::{HoldWords, ReplyIx};
use aplomb::ui::screens::encounter::{Away, Live};
use aplomb::ui::theme::{self, Scheme, Theme};
use aplomb::ui::{Action, Memo, Screen, View};
use egui::Key;
use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use samples::Samples;
use shown::{asked, click, outline, press, screen, shown};

const PARCEL: &str = "demo/late-parcel";

/// The pack of these tests.
fn samples(language: &str) -> Samples {
    shown::samples("packs", "demo", language)
}

/// Every screen, in the states that differ.
fn every(samples: &Samples) -> Vec<(&'static str, View)> {
    let opening = samples.play(PARCEL, &[], false);
    let middle = samples.play(PARCEL, &[0], false);
    let over = samples.play(PARCEL, &[0], true);
    let held =
        Live { away: Some(Away::Hold { waited_s: 75, words: HoldWords::Promised(60) }), ..Live::default() };
    let talk = samples.play("demo/talk", &[0], true);
    let worse = samples.play(PARCEL, &[0, 0, 1], true);
    let mut attempts =
        [samples.attempt(&middle, "open"), samples.attempt(&over, "done"), samples.attempt(&worse, "worse")];
    attempts[2].from = Some(Origin { attempt: "done".to_owned(), chat: 0, turn: 3 });
    vec![
        ("welcome", samples.welcome()),
        ("home-first", samples.home(&[])),
        ("home", samples.home(&attempts[..2])),
        ("library", samples.library()),
        ("career-first", samples.career(&[])),
        ("career", samples.career(&samples.life(6))),
        ("encounter", samples.encounter(&opening, Live::default())),
        ("encounter-hold", samples.encounter(&middle, held)),
        ("debrief", samples.debrief(&over)),
        ("debrief-talk", samples.debrief(&talk)),
        ("compare", samples.compare((&over, "done"), Some((&worse, "worse")), &attempts)),
        ("compare-none", samples.compare((&over, "done"), None, &attempts[..2])),
        ("settings", samples.settings()),
    ]
}

#[test]
fn each_screen_says_what_it_shows_in_both_languages() {
    for language in ["en", "fr"] {
        let samples = samples(language);
        for (name, view) in every(&samples) {
            insta::assert_snapshot!(format!("{name}-{language}"), outline(&screen(&samples, view)));
        }
    }
}

#[test]
fn no_screen_falls_apart_in_a_small_window_or_with_large_text() {
    for language in ["en", "fr"] {
        let mut samples = samples(language);
        for (percent, size) in [(80, [900.0, 600.0]), (100, [900.0, 600.0]), (200, [1280.0, 800.0])] {
            samples.preferences.text_percent = percent;
            for (name, view) in every(&samples) {
                let harness = shown(&samples, view, Memo::default(), size);
                for button in harness.get_all(egui_kittest::kittest::By::new().role(Role::Button)) {
                    let rect = button.rect();
                    // Up and down one can scroll, sideways one cannot.
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
fn a_reply_is_chosen_by_its_number_or_by_a_click() {
    let samples = samples("en");
    let view = samples.encounter(&samples.play(PARCEL, &[], false), Live::default());
    let mut harness = screen(&samples, view);
    press(&mut harness, Key::Num2);
    assert_eq!(asked(&mut harness), [Action::Choose(ReplyIx(1))]);
    press(&mut harness, Key::Num9);
    assert_eq!(asked(&mut harness), [], "there are not so many replies");
    assert_eq!(click(&mut harness, "2. Your order number?"), [Action::Choose(ReplyIx(1))]);
}

#[test]
fn a_french_keyboard_gives_digits_by_their_place() {
    let samples = samples("fr");
    let view = samples.encounter(&samples.play(PARCEL, &[], false), Live::default());
    let mut harness = screen(&samples, view);
    harness.event(egui::Event::Key {
        key: Key::Quote,
        physical_key: Some(Key::Num3),
        pressed: true,
        repeat: false,
        modifiers: egui::Modifiers::NONE,
    });
    harness.run_steps(1);
    assert_eq!(asked(&mut harness), [Action::Choose(ReplyIx(2))]);
}

#[test]
fn a_hold_is_chosen_and_ended_by_keys() {
    let samples = samples("en");
    let encounter = samples.play(PARCEL, &[0], false);
    let mut harness = screen(&samples, samples.encounter(&encounter, Live::default()));
    press(&mut harness, Key::H);
    press(&mut harness, Key::Num1);
    assert_eq!(asked(&mut harness), [Action::Hold(HoldWords::Silent)]);
    press(&mut harness, Key::H);
    press(&mut harness, Key::Escape);
    press(&mut harness, Key::Num1);
    assert_eq!(asked(&mut harness), [Action::Choose(ReplyIx(0))], "Esc goes one step back");
    let held =
        Live { away: Some(Away::Hold { waited_s: 5, words: HoldWords::Promised(60) }), ..Live::default() };
    let mut harness = screen(&samples, samples.encounter(&encounter, held));
    press(&mut harness, Key::Enter);
    assert_eq!(asked(&mut harness), [Action::Resume]);
}

#[test]
fn escape_asks_before_it_leaves() {
    let samples = samples("en");
    let view = samples.encounter(&samples.play(PARCEL, &[0], false), Live::default());
    let mut harness = screen(&samples, view);
    press(&mut harness, Key::Escape);
    assert_eq!(asked(&mut harness), []);
    harness.get_by_label("Leave this contact?");
    press(&mut harness, Key::Num1);
    assert_eq!(asked(&mut harness), [], "nothing is said behind the question");
    assert_eq!(click(&mut harness, "Stay"), []);
    assert!(harness.query_by_label("Leave this contact?").is_none());
    press(&mut harness, Key::Escape);
    press(&mut harness, Key::Escape);
    assert!(!harness.state().memo.encounter.leaving, "Esc answers: stay");
}

#[test]
fn the_home_screen_starts_goes_on_and_closes() {
    let samples = samples("fr");
    let open = samples.attempt(&samples.play(PARCEL, &[0], false), "open");
    let mut harness = shown(&samples, samples.home(&[open]), Memo::default(), [1280.0, 1600.0]);
    assert_eq!(click(&mut harness, "Reprendre au même instant"), [Action::ContinueInterrupted]);
    assert_eq!(click(&mut harness, "Le clore"), [Action::CloseInterrupted]);
    let start = "Commencer\u{a0}: Le colis en retard";
    assert_eq!(click(&mut harness, start), [Action::StartEncounter { scenario: PARCEL.into() }]);
    assert_eq!(click(&mut harness, "Réglages"), [Action::Open(Screen::Settings)]);
}

#[test]
fn the_library_is_filtered_by_typing_and_started_by_enter() {
    let samples = samples("fr");
    let mut harness = screen(&samples, samples.library());
    press(&mut harness, Key::Slash);
    let field = harness.get_by_role(Role::TextInput);
    assert!(field.is_focused());
    field.type_text("zzz");
    harness.run_steps(2);
    assert_eq!(harness.state().memo.library.filter, "zzz");
    harness.get_by_value("Aucun client ne correspond à ces filtres. Retirez-en un.");
    harness.state_mut().memo.library.filter = "INÈS moreau".into();
    harness.run_steps(2);
    harness.get_by_role(Role::TextInput).focus();
    harness.run_steps(2);
    press(&mut harness, Key::Escape);
    assert_eq!(asked(&mut harness), [], "Esc leaves the field, not the screen");
    press(&mut harness, Key::ArrowDown);
    harness.run_steps(2);
    press(&mut harness, Key::Enter);
    assert_eq!(asked(&mut harness), [Action::StartEncounter { scenario: PARCEL.into() }]);
}

#[test]
fn the_debrief_is_read_by_arrows() {
    let samples = samples("en");
    let over = samples.play(PARCEL, &[0], true);
    let mut harness = screen(&samples, samples.debrief(&over));
    press(&mut harness, Key::ArrowDown);
    let first = harness.state().memo.debrief.selected.expect("the arrow enters the list");
    press(&mut harness, Key::ArrowDown);
    assert_eq!(harness.state().memo.debrief.selected, Some(first + 1));
    press(&mut harness, Key::ArrowUp);
    assert_eq!(harness.state().memo.debrief.selected, Some(first));
    press(&mut harness, Key::Escape);
    assert_eq!(asked(&mut harness), [Action::Open(Screen::Home)]);
}

#[test]
fn settings_ask_for_what_is_pressed() {
    let samples = samples("en");
    let mut harness = screen(&samples, samples.settings());
    harness.get_by_role_and_label(Role::RadioButton, "Français").click();
    harness.run_steps(2);
    harness.get_by_role_and_label(Role::RadioButton, "Dark").click();
    harness.run_steps(2);
    harness.get_by_role_and_label(Role::CheckBox, "Reduce motion").click();
    harness.run_steps(2);
    harness.get_by_role_and_label(Role::RadioButton, "In the debrief").click();
    harness.run_steps(2);
    assert_eq!(
        click(&mut harness, "Larger"),
        [
            Action::SetLocale(Locale::new("fr")),
            Action::SetScheme(Scheme::Dark),
            Action::SetReduceMotion(true),
            Action::SetCoaching(Coaching::AtEnd),
            Action::SetTextPercent(110),
        ]
    );
}

#[test]
fn the_first_screen_can_be_answered_or_skipped() {
    let samples = samples("en");
    let mut harness = screen(&samples, samples.welcome());
    harness.get_by_role(Role::TextInput).focus();
    harness.run_steps(1);
    harness.get_by_role(Role::TextInput).type_text("Sam");
    harness.run_steps(2);
    let done = [Action::Welcomed, Action::Open(Screen::Home)];
    let mut named = vec![Action::SetAgentName("Sam".into())];
    named.extend(done.clone());
    assert_eq!(click(&mut harness, "Begin"), named);
    assert_eq!(click(&mut harness, "Skip"), done);
}

#[test]
fn the_question_mark_shows_the_keys_on_every_screen() {
    let samples = samples("en");
    for (name, view) in every(&samples).into_iter().filter(|(name, _)| *name != "welcome") {
        let mut harness = screen(&samples, view);
        harness.event(egui::Event::Text("?".into()));
        harness.run_steps(3);
        assert!(harness.query_by_label("Keys of this screen").is_some(), "{name}");
        press(&mut harness, Key::Escape);
        harness.run_steps(2);
        assert!(harness.query_by_label("Keys of this screen").is_none(), "{name}");
        assert_eq!(asked(&mut harness), [], "{name}: Esc closes the keys and nothing else");
    }
}

#[test]
fn tab_reaches_every_reply_in_order() {
    let samples = samples("en");
    let view = samples.encounter(&samples.play(PARCEL, &[], false), Live::default());
    let mut harness = screen(&samples, view);
    let mut met = Vec::new();
    for _ in 0..12 {
        press(&mut harness, Key::Tab);
        let focused = harness.get_all(egui_kittest::kittest::By::new().role(Role::Button));
        met.extend(focused.filter(|node| node.is_focused()).filter_map(|node| node.accesskit_node().label()));
    }
    let at = |name: &str| {
        met.iter().position(|it| it.starts_with(name)).unwrap_or_else(|| panic!("{name}: {met:?}"))
    };
    assert!(at("Hold") < at("Leave") && at("Leave") < at("1.") && at("1.") < at("2.") && at("2.") < at("3."));
}

#[test]
fn a_discarded_pass_asks_for_nothing_twice() {
    let samples = samples("en");
    let view = samples.encounter(&samples.play(PARCEL, &[], false), Live::default());
    let state = (Memo::default(), Vec::new(), 0_u32);
    let mut harness = Harness::builder().build_ui_state(
        |ui, (memo, out, frame)| {
            if *frame == 0 {
                theme::install_fonts(ui.ctx());
            } else {
                aplomb::ui::show(ui, &view, memo, out);
                ui.ctx().request_discard("a test of the second pass");
            }
            *frame += 1;
        },
        state,
    );
    harness.run_steps(2);
    harness.key_press(Key::Num1);
    harness.run_steps(1);
    assert_eq!(harness.state().1, [Action::Choose(ReplyIx(0))]);
}

#[test]
fn a_theme_is_in_force_once_it_was_applied() {
    let ctx = egui::Context::default();
    let look = theme::Look { scheme: Scheme::Contrast, text_percent: 150, still: true };
    theme::apply(&ctx, look);
    assert_eq!(Theme::of(&ctx).look, look);
}
