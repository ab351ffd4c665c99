//! The screens of an interview: by label and role, in both languages, with the keyboard alone.
#![cfg(feature = "screens")]

#[path = "samples/mod.rs"]
mod samples;
mod shown;

use std::path::Path;

use aplomb::interview::{Mode, Move, Stage, Talk};
use aplomb::ui::screens::interview::{Ask, Hearing, Live};
use aplomb::ui::screens::library::Kind;
use aplomb::ui::{Action, Memo, Screen, View};
use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{By, NodeT, Queryable};
use samples::Samples;
use shown::{Shown, asked, click, outline, press, screen, shown};

const STALL: &str = "talks/flower-stall";

/// The pack of these tests.
fn samples(language: &str) -> Samples {
    shown::samples("screens", "talks", language)
}

fn drafted(draft: &str) -> Live {
    Live { begun: 1, spent_s: 83, draft: draft.to_owned(), ..Live::default() }
}

/// A talk whose first story left the task out, looked at in practice.
fn looked_at(samples: &Samples) -> Talk {
    let mut talk = samples.talked(STALL, Mode::Practice, &[&[0, 2, 3]]);
    while let Stage::FollowUp { .. } = talk.stage() {
        talk.step(samples.telling(&talk, &[1])).expect("an answer is awaited");
    }
    talk
}

/// Every screen, in the states that differ.
fn every(samples: &Samples) -> Vec<(&'static str, View)> {
    let opening = samples.talk(STALL, Mode::Practice);
    let mut hinted = opening.clone();
    hinted.step(Move::Hint).expect("it is practice");
    let after = samples.talked(STALL, Mode::Mock, &[&[0, 1]]);
    let own = samples.talked(STALL, Mode::Mock, &[&[0, 1, 2, 3], &[0, 1]]);
    let over = samples.talked_through(STALL, &[&[0, 1, 2, 3], &[0, 1]], &["days-off"]);
    let typed = drafted("I was at the stall.");
    vec![
        ("library", samples.library()),
        ("home", samples.home(&[])),
        ("briefing", samples.interview_briefing(STALL, false, Hearing::GettingReady)),
        ("briefing-back", samples.interview_briefing(STALL, true, Hearing::Ready)),
        ("opening", samples.interview(&opening, &drafted(""))),
        ("hinted", samples.interview(&hinted, &typed)),
        ("after", samples.interview(&after, &Live { hearing: Hearing::Reading, ..typed })),
        ("look", samples.interview(&looked_at(samples), &drafted(""))),
        ("own", samples.interview(&own, &drafted(""))),
        ("over", samples.interview(&over, &drafted(""))),
        ("summary", samples.interview_summary(&over, Some(Path::new("/home/sam/summary.html")))),
    ]
}

#[test]
fn each_screen_says_what_it_shows_in_both_languages() {
    for language in ["en", "fr"] {
        let samples = samples(language);
        for (name, view) in every(&samples) {
            let said = outline(&shown(&samples, view, Memo::default(), [1280.0, 2400.0]));
            insta::assert_snapshot!(format!("{name}-{language}"), said);
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

/// What was asked of the interview since the last time, without what is only typed.
fn asks(harness: &mut Harness<Shown>) -> Vec<Action> {
    let mut all = asked(harness);
    all.retain(|action| !matches!(action, Action::Interview(Ask::Draft(_))));
    all
}

fn ask(ask: Ask) -> Vec<Action> {
    vec![Action::Interview(ask)]
}

#[test]
fn interviews_stand_among_the_customers() {
    let samples = samples("en");
    let mut harness = screen(&samples, samples.library());
    assert_eq!(click(&mut harness, "To the briefing"), [Action::OpenInterview(STALL.into())]);
    for (filter, found) in
        [("promotion", true), ("flower WALKER", true), ("roses five", true), ("zzz", false)]
    {
        harness.state_mut().memo.library.filter = filter.to_owned();
        harness.run_steps(2);
        assert_eq!(
            harness.query_by_role_and_label(Role::Button, "To the briefing").is_some(),
            found,
            "{filter}"
        );
    }
    let view = samples.library();
    let View::Library(view) = &view else { panic!("it is the library") };
    assert_eq!(view.filtered("", Some(Kind::Interview), Some(2)).len(), 1);
    assert_eq!(view.filtered("", None, Some(3)).len(), 0);
}

#[test]
fn the_briefing_begins_the_interview_in_the_chosen_way() {
    let samples = samples("en");
    let mut harness = screen(&samples, samples.interview_briefing(STALL, false, Hearing::Ready));
    harness.get_by_role_and_label(Role::RadioButton, "As on the day").click();
    harness.run_steps(2);
    assert_eq!(asked(&mut harness), [Action::SetInterviewMode(Mode::Mock)]);
    assert_eq!(click(&mut harness, "Begin"), ask(Ask::Begin));
    press(&mut harness, Key::Enter);
    assert_eq!(asked(&mut harness), ask(Ask::Begin));
    press(&mut harness, Key::Escape);
    assert_eq!(asked(&mut harness), [Action::Open(Screen::Library)]);
    let mut harness = screen(&samples, samples.interview_briefing(STALL, true, Hearing::Ready));
    press(&mut harness, Key::Enter);
    assert_eq!(asked(&mut harness), ask(Ask::GoOn), "what was begun is not thrown away by one key");
    assert_eq!(click(&mut harness, "Begin anew"), ask(Ask::Begin));
}

#[test]
fn an_answer_is_typed_with_line_breaks_and_given_by_control_and_enter() {
    let samples = samples("en");
    let talk = samples.talk(STALL, Mode::Practice);
    let mut harness = screen(&samples, samples.interview(&talk, &drafted("")));
    let field = harness.get_by_role(Role::MultilineTextInput);
    assert!(field.is_focused(), "the field is ready when a question was asked");
    field.type_text("A man came back.");
    harness.run_steps(2);
    press(&mut harness, Key::Enter);
    assert_eq!(asks(&mut harness), [], "Enter makes a line");
    assert_eq!(harness.state().memo.interview.typed, "A man came back.\n");
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
    harness.run_steps(2);
    assert_eq!(asks(&mut harness), ask(Ask::Say("A man came back.".into())));
    assert_eq!(click(&mut harness, "Answer"), ask(Ask::Say("A man came back.".into())));
}

#[test]
fn what_is_typed_is_kept_and_belongs_to_its_question() {
    let samples = samples("en");
    let talk = samples.talk(STALL, Mode::Practice);
    let mut harness = screen(&samples, samples.interview(&talk, &drafted("He was")));
    assert_eq!(harness.state().memo.interview.typed, "He was", "one goes on where one left");
    let mut hinted = talk.clone();
    hinted.step(Move::Hint).expect("it is practice");
    harness.state_mut().memo.interview.typed.push_str(" angry");
    harness.state_mut().view = samples.interview(&hinted, &drafted("He was"));
    harness.run_steps(2);
    assert_eq!(harness.state().memo.interview.typed, "He was angry", "a hint takes nothing away");
    let answered = samples.talked(STALL, Mode::Mock, &[&[0, 1, 2, 3]]);
    harness.state_mut().view = samples.interview(&answered, &drafted(""));
    harness.run_steps(2);
    assert_eq!(harness.state().memo.interview.typed, "");
}

#[test]
fn escape_leaves_the_field_then_asks_before_it_leaves_the_interview() {
    let samples = samples("en");
    let talk = samples.talk(STALL, Mode::Practice);
    let mut harness = screen(&samples, samples.interview(&talk, &drafted("He was")));
    press(&mut harness, Key::Escape);
    assert!(harness.query_by_label("Leave this interview?").is_none(), "the first one leaves the field");
    press(&mut harness, Key::Escape);
    harness.get_by_label("Leave this interview?");
    assert_eq!(click(&mut harness, "Stay"), []);
    press(&mut harness, Key::H);
    assert_eq!(asks(&mut harness), ask(Ask::Hint));
    press(&mut harness, Key::T);
    assert!(harness.get_by_role(Role::MultilineTextInput).is_focused());
    press(&mut harness, Key::Escape);
    press(&mut harness, Key::Escape);
    let leave = harness.get_all(By::new().role(Role::Button).label("Leave")).last().expect("in the question");
    leave.click();
    harness.run_steps(2);
    assert_eq!(asks(&mut harness), ask(Ask::Leave));
    assert_eq!(harness.state().memo.interview.typed, "He was");
}

#[test]
fn no_hint_is_offered_as_on_the_day_nor_once_something_was_asked_after() {
    let samples = samples("en");
    for (talk, offered) in [
        (samples.talk(STALL, Mode::Practice), true),
        (samples.talk(STALL, Mode::Mock), false),
        (samples.talked(STALL, Mode::Practice, &[&[0, 2]]), false),
    ] {
        let harness = screen(&samples, samples.interview(&talk, &drafted("")));
        let hint = harness.query_by_role_and_label(Role::Button, "Hint");
        assert_eq!(hint.is_some(), offered, "{:?} {:?}", talk.mode(), talk.stage());
    }
}

#[test]
fn time_and_length_are_information_and_can_be_hidden() {
    let mut samples = samples("en");
    let talk = samples.talk(STALL, Mode::Practice);
    let mut harness = screen(&samples, samples.interview(&talk, &drafted("I was at the stall.")));
    harness.get_by_value("1:23 since the question");
    harness.get_by_role_and_label(
        Role::ProgressIndicator,
        "5 words, about 1 s to say; 20 to 60 s suit this question",
    );
    assert_eq!(click(&mut harness, "Hide time and length"), [Action::SetHideTimer(true)]);
    samples.preferences.hide_timer = true;
    let mut harness = screen(&samples, samples.interview(&talk, &drafted("")));
    assert!(harness.query_by_value("1:23 since the question").is_none());
    assert!(harness.query_by_role(Role::ProgressIndicator).is_none());
    assert_eq!(click(&mut harness, "Show time and length"), [Action::SetHideTimer(false)]);
}

#[test]
fn a_look_at_an_answer_leads_on_or_once_more() {
    let samples = samples("en");
    let mut harness = screen(&samples, samples.interview(&looked_at(&samples), &drafted("")));
    harness.get_by_value("Task: told once asked");
    press(&mut harness, Key::Enter);
    assert_eq!(asks(&mut harness), ask(Ask::Next));
    press(&mut harness, Key::R);
    assert_eq!(asks(&mut harness), ask(Ask::Again));
    assert!(harness.query_by_value("Nobody in it, and nothing done.").is_none());
    press(&mut harness, Key::W);
    harness.get_by_value("Nobody in it, and nothing done.");
    assert_eq!(click(&mut harness, "An answer that many give"), []);
    assert!(harness.query_by_value("Nobody in it, and nothing done.").is_none());
}

#[test]
fn own_questions_are_picked_by_number_or_written() {
    let samples = samples("en");
    let talk = samples.talked(STALL, Mode::Mock, &[&[0, 1, 2, 3], &[0, 1]]);
    let mut harness = screen(&samples, samples.interview(&talk, &drafted("")));
    press(&mut harness, Key::T);
    let field = harness.get_by_role(Role::MultilineTextInput);
    field.type_text("Who buys 2 roses?");
    harness.run_steps(2);
    assert_eq!(asks(&mut harness), [], "a digit in a text picks nothing");
    assert_eq!(click(&mut harness, "Ask"), ask(Ask::Say("Who buys 2 roses?".into())));
    harness.get_by_role(Role::MultilineTextInput).focus();
    harness.run_steps(1);
    press(&mut harness, Key::Escape);
    press(&mut harness, Key::Num2);
    assert_eq!(asks(&mut harness), ask(Ask::Pick("days-off".into())));
    press(&mut harness, Key::Num3);
    assert_eq!(asks(&mut harness), [], "there are not so many");
    press(&mut harness, Key::F);
    assert_eq!(asks(&mut harness), ask(Ask::Done));
}

#[test]
fn the_summary_opens_each_question_and_is_saved_and_repeated() {
    let samples = samples("en");
    let over = samples.talked_through(STALL, &[&[0, 1, 2, 3], &[0], &[1]], &[]);
    let mut harness = screen(&samples, samples.interview(&over, &drafted("")));
    press(&mut harness, Key::Enter);
    assert_eq!(asks(&mut harness), [Action::Open(Screen::InterviewSummary)]);
    let view = samples.interview_summary(&over, None);
    let mut harness = shown(&samples, view, Memo::default(), [1280.0, 1600.0]);
    press(&mut harness, Key::ArrowDown);
    press(&mut harness, Key::ArrowDown);
    assert_eq!(harness.state().memo.interview.selected, 1);
    harness.get_by_label_contains("The hard side: told once asked. 3 of 4 points");
    assert_eq!(click(&mut harness, "Save to keep"), ask(Ask::Save));
    assert_eq!(click(&mut harness, "Once more from the start"), ask(Ask::Begin));
    harness.get_by_role_and_label(Role::Button, "Copy").click();
    harness.run_steps(1);
    harness.run_steps(1);
    assert!(harness.state().memo.interview.copied);
    press(&mut harness, Key::Escape);
    assert_eq!(asks(&mut harness), [Action::Open(Screen::Home)]);
}

#[test]
fn the_question_mark_shows_the_keys_on_every_screen() {
    let samples = samples("en");
    for (name, view) in every(&samples) {
        let mut harness = screen(&samples, view);
        harness.key_press(Key::F1);
        harness.run_steps(3);
        assert!(harness.query_by_label("Keys of this screen").is_some(), "{name}");
        press(&mut harness, Key::Escape);
        harness.run_steps(2);
        assert!(harness.query_by_label("Keys of this screen").is_none(), "{name}");
        assert_eq!(asks(&mut harness), [], "{name}: Esc closes the keys and nothing else");
    }
}
