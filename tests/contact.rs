//! A contact on its screen: every channel in both languages, every tool by its keys.
#![cfg(feature = "screens")]

mod samples;
mod shown;

use aplomb::encounter::{Desk, Move, Pace};
use aplomb::scenario::{ArticleIx, CodeIx, HoldWords, Level, NeedIx, ReplyIx};
use aplomb::ui::screens::encounter::{Away, Live, Tab};
use aplomb::ui::{Action, View};
use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use samples::Samples;
use shown::{Shown, asked, click, outline, press, screen, shown};

const CHANNELS: [(&str, &str); 6] = [
    ("call", "say own-it"),
    ("chat", ""),
    ("letter", ""),
    ("post", "say private"),
    ("counter", "say wait"),
    ("dues", "say purpose\nsay plan"),
];

fn samples(language: &str) -> Samples {
    shown::samples("contacts", "desk", language)
}

/// A contact of the pack after these moves.
fn contact(samples: &Samples, name: &str, moves: &str) -> Desk {
    samples.after(&format!("desk/{name}"), moves)
}

fn view(samples: &Samples, name: &str, moves: &str) -> View {
    samples.encounter(&contact(samples, name, moves), Live::default())
}

fn call(moves: &str) -> Harness<'static, Shown> {
    let samples = samples("en");
    let view = view(&samples, "call", moves);
    screen(&samples, view)
}

/// The labels of all things of this role, in order.
fn labels(harness: &Harness<Shown>, role: Role) -> Vec<String> {
    let nodes = harness.get_all(egui_kittest::kittest::By::new().role(role));
    nodes.filter_map(|node| node.accesskit_node().label()).collect()
}

#[test]
fn each_channel_says_what_it_shows_in_both_languages() {
    for language in ["en", "fr"] {
        let samples = samples(language);
        for (name, moves) in CHANNELS {
            let harness = screen(&samples, view(&samples, name, moves));
            insta::assert_snapshot!(format!("contact-{name}-{language}"), outline(&harness));
        }
    }
}

#[test]
fn no_channel_falls_apart_in_a_small_window_or_with_large_text() {
    let mut samples = samples("fr");
    for (percent, size) in [(100, [900.0, 600.0]), (200, [1280.0, 800.0])] {
        samples.preferences.text_percent = percent;
        for (name, moves) in CHANNELS.into_iter().chain([("call", "say callback"), ("call", "say callback")])
        {
            let harness = shown(&samples, view(&samples, name, moves), Default::default(), size);
            for button in harness.get_all(egui_kittest::kittest::By::new().role(Role::Button)) {
                let rect = button.rect();
                let label = button.accesskit_node().label();
                assert!(
                    rect.left() >= -1.0 && rect.right() <= size[0] + 1.0,
                    "{name} {percent} %: {label:?} at {rect:?}"
                );
            }
        }
    }
}

#[test]
fn each_channel_has_its_own_tools() {
    let samples = samples("en");
    for (name, tools) in [
        ("call", &["Hold", "Mute", "Transfer"][..]),
        ("dues", &["Hold", "Mute"]),
        ("chat", &[]),
        ("letter", &[]),
        ("post", &[]),
        ("counter", &[]),
    ] {
        let harness = screen(&samples, view(&samples, name, ""));
        let there = labels(&harness, Role::Button);
        let all = ["Hold", "Mute", "Transfer", "Wrap up"];
        let shown: Vec<_> = all.into_iter().filter(|tool| there.iter().any(|it| it == tool)).collect();
        assert_eq!(shown, tools, "{name}");
    }
}

#[test]
fn a_call_is_held_in_each_way_and_muted_by_keys() {
    let mut harness = call("");
    for (key, words) in [
        (Key::Num1, HoldWords::Silent),
        (Key::Num2, HoldWords::Explained),
        (Key::Num3, HoldWords::Promised(30)),
        (Key::Num5, HoldWords::Promised(120)),
    ] {
        press(&mut harness, Key::H);
        press(&mut harness, key);
        assert_eq!(asked(&mut harness), [Action::Hold(words)]);
    }
    press(&mut harness, Key::M);
    assert_eq!(asked(&mut harness), [Action::Mute]);
    let samples = samples("en");
    let muted = Live { away: Some(Away::Mute { waited_s: 12 }), ..Live::default() };
    let mut harness = screen(&samples, samples.encounter(&contact(&samples, "call", ""), muted));
    harness.get_by_value("The customer hears nothing, and does not know why.");
    assert_eq!(click(&mut harness, "Unmute"), [Action::Resume]);
    press(&mut harness, Key::Num1);
    assert_eq!(asked(&mut harness), [], "nothing is said to somebody who does not hear it");
}

#[test]
fn the_tabs_are_opened_by_keys_and_clicks() {
    let mut harness = call("");
    harness.get_by_value("Fibre 500");
    press(&mut harness, Key::N);
    assert_eq!(harness.state().memo.encounter.known.tab, Tab::Notes);
    harness.get_by_value("to have a line again");
    harness.get_by_value("You may give a month back.");
    harness.get_by_role_and_label(Role::Tab, "Knowledge").click();
    harness.run_steps(2);
    assert_eq!(harness.state().memo.encounter.known.tab, Tab::Knowledge);
    press(&mut harness, Key::R);
    harness.get_by_value("Fibre 500");
}

#[test]
fn a_tab_comes_into_sight_in_a_small_window() {
    let samples = samples("en");
    let size = [900.0, 600.0];
    let mut harness = shown(&samples, view(&samples, "call", ""), Default::default(), size);
    let top = |harness: &Harness<Shown>| harness.get_by_role_and_label(Role::Tab, "Notes").rect().top();
    let before = top(&harness);
    press(&mut harness, Key::N);
    harness.run_steps(4);
    assert!(top(&harness) < before, "{} {before}", top(&harness));
}

#[test]
fn an_article_is_found_by_typing_and_its_price_is_told_before_it_is_read() {
    let mut harness = call("");
    press(&mut harness, Key::Slash);
    let field = harness.get_by_role(Role::TextInput);
    assert!(field.is_focused());
    field.type_text("CREDIT month");
    harness.run_steps(2);
    let found = |harness: &Harness<Shown>| -> Vec<String> {
        labels(harness, Role::Button).into_iter().filter(|label| label.contains("Takes")).collect()
    };
    assert_eq!(found(&harness).len(), 1, "{:?}", found(&harness));
    assert!(found(&harness)[0].starts_with("Crédits. Takes "));
    harness.state_mut().memo.encounter.known.search.clear();
    press(&mut harness, Key::Escape);
    assert_eq!(asked(&mut harness), [], "Esc leaves the field, not the contact");
    press(&mut harness, Key::ArrowDown);
    press(&mut harness, Key::Enter);
    assert_eq!(asked(&mut harness), [Action::LookUp(ArticleIx(0))]);
    assert!(harness.query_by_value("A dead line is repaired within two days.").is_none(), "not read yet");
    let mut harness = call("look-up outage");
    press(&mut harness, Key::K);
    harness.get_by_value("A dead line is repaired within two days.");
    assert!(labels(&harness, Role::Button).iter().any(|it| it.starts_with("3. The street is out.")));
}

#[test]
fn a_contact_is_handed_over_warm_or_cold_by_keys() {
    let mut harness = call("");
    press(&mut harness, Key::T);
    harness.get_by_value(
        "You tell the case first. The customer waits while you do, and need not repeat what you have told.",
    );
    press(&mut harness, Key::Num1);
    assert_eq!(asked(&mut harness), [], "nothing is said behind the question");
    harness.get_by_role_and_label(Role::CheckBox, "to know why it is dead").click();
    harness.run_steps(2);
    let warm = Action::Transfer { to: Level::Specialist, briefing: Some(vec![NeedIx(1)]) };
    assert_eq!(click(&mut harness, "Hand over"), [warm]);
    assert!(harness.query_by_label("Who takes over?").is_none());
    // With the keyboard alone: the supervisor, at once.
    press(&mut harness, Key::T);
    for (role, label) in [(Role::RadioButton, "Supervisor"), (Role::RadioButton, "At once")] {
        harness.get_by_role_and_label(role, label).focus();
        harness.run_steps(1);
        press(&mut harness, Key::Space);
    }
    harness.get_by_value(
        "The customer waits less, and tells the whole story again. That costs patience and trust.",
    );
    harness.get_by_role_and_label(Role::Button, "Hand over").focus();
    harness.run_steps(1);
    press(&mut harness, Key::Enter);
    assert_eq!(asked(&mut harness), [Action::Transfer { to: Level::Supervisor, briefing: None }]);
    press(&mut harness, Key::T);
    press(&mut harness, Key::Escape);
    assert!(harness.state().memo.encounter.transfer.is_none() && !harness.state().memo.encounter.leaving);
}

#[test]
fn the_case_is_coded_noted_and_closed_by_keys() {
    let mut harness = call("say own-it\nsay done");
    press(&mut harness, Key::Num2);
    harness.get_by_role_and_label(Role::CheckBox, "to have a line again").focus();
    harness.run_steps(1);
    press(&mut harness, Key::Space);
    assert_eq!(asked(&mut harness), []);
    press(&mut harness, Key::W);
    let closed = Action::WrapUp { code: Some(CodeIx(1)), note: vec![NeedIx(0)] };
    assert_eq!(asked(&mut harness), std::slice::from_ref(&closed));
    assert_eq!(click(&mut harness, "Write up the case"), [closed]);
}

#[test]
fn a_promised_callback_is_held_when_one_chooses() {
    let mut harness = call("say callback");
    harness.get_by_value("You promised a call back within 1 hour.");
    harness.get_by_value("If you close the case without it, the promise is broken.");
    press(&mut harness, Key::C);
    assert_eq!(asked(&mut harness), [Action::CallBack { after_min: 30 }], "before the time is out");
    harness.get_by_role_and_label(Role::RadioButton, "After 1 hour 30 minutes: too late").click();
    harness.run_steps(2);
    assert_eq!(click(&mut harness, "Call back"), [Action::CallBack { after_min: 90 }]);
    let mut harness = call("say callback\ncall-back 30");
    harness.get_by_value("You call back after 30 minutes");
    press(&mut harness, Key::Num1);
    assert_eq!(asked(&mut harness), [Action::Choose(ReplyIx(0))]);
}

#[test]
fn an_answer_is_composed_in_the_order_of_the_keys() {
    let samples = samples("en");
    let letter = contact(&samples, "letter", "");
    let mut live = Live::default();
    let mut harness = screen(&samples, samples.encounter(&letter, live.clone()));
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
    harness.run_steps(2);
    assert_eq!(asked(&mut harness), [], "an empty answer is not sent");
    for (key, draft) in
        [(Key::Num2, &[1][..]), (Key::Num3, &[1, 2]), (Key::Num1, &[1, 2, 0]), (Key::Num3, &[1, 0])]
    {
        press(&mut harness, key);
        live.draft = draft.iter().map(|at| ReplyIx(*at)).collect();
        assert_eq!(asked(&mut harness), [Action::Compose(live.draft.clone())]);
        harness.state_mut().view = samples.encounter(&letter, live.clone());
        harness.run_steps(2);
    }
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
    harness.run_steps(2);
    assert_eq!(asked(&mut harness), [Action::Send(vec![ReplyIx(1), ReplyIx(0)])]);
}

#[test]
fn the_other_chat_comes_waits_and_is_chosen_by_its_key() {
    let mut samples = samples("en");
    samples.preferences.pace = Pace::Live;
    let mut desk = samples.begin("desk/chat");
    let tabs = |harness: &Harness<Shown>| {
        labels(harness, Role::Tab).into_iter().filter(|it| it.starts_with("Chat ")).collect::<Vec<_>>()
    };
    let harness = screen(&samples, samples.encounter(&desk, Live::default()));
    assert_eq!(tabs(&harness).len(), 1, "the other one has not written yet");
    desk.step(0, &Move::Say { reply: "sorry".into(), thought_ms: 9_000 }).expect("the reply is there");
    let later = |thinking_ms, chosen| Live { thinking_ms, chosen, ..Live::default() };
    let mut harness = screen(&samples, samples.encounter(&desk, later(0, 0)));
    assert!(tabs(&harness)[0].contains("is writing"), "{:?}", tabs(&harness));
    harness.get_by_value("Awa Diallo is writing. Answer another chat meanwhile.");
    press(&mut harness, Key::Num1);
    assert_eq!(asked(&mut harness), [], "there is nothing to answer yet");
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Num2);
    harness.run_steps(2);
    assert_eq!(asked(&mut harness), [Action::ChooseChat(1)]);
    let mut harness = screen(&samples, samples.encounter(&desk, later(60_000, 1)));
    assert!(tabs(&harness)[0].contains("new message"), "{:?}", tabs(&harness));
    assert!(tabs(&harness)[0].contains("waits "), "{:?}", tabs(&harness));
    press(&mut harness, Key::Num1);
    assert_eq!(asked(&mut harness), [Action::Choose(ReplyIx(0))]);
}

#[test]
fn the_question_mark_shows_the_keys_of_the_stage() {
    let samples = samples("en");
    for (name, moves, keys) in [
        ("call", "", &["put on hold", "mute", "hand over", "search the knowledge"][..]),
        ("call", "say callback", &["choose a code", "call back", "wrap up"]),
        ("letter", "", &["take a part, or leave it out", "send the answer"]),
        ("chat", "", &["go to a chat"]),
    ] {
        let mut harness = screen(&samples, view(&samples, name, moves));
        harness.event(egui::Event::Text("?".into()));
        harness.run_steps(3);
        for meaning in keys {
            assert!(harness.query_by_value(meaning).is_some(), "{name} {moves}: {meaning}");
        }
    }
}
