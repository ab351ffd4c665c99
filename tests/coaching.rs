//! Coaching talks: how an agent takes feedback, and how the agent's next calls change.

mod cards;

use std::process::Command;
use std::sync::Arc;

use aplomb::coaching::{Agent, NextCalls, next_calls};
use aplomb::encounter::{CustomerState, Encounter, Header, Stimulus, Temperaments};
use aplomb::grading::grade;
use aplomb::scenario::{Act, Kind, Library, Scenario, pack};

const TALK: &str = "demo/talk";

fn library() -> Library {
    let (library, findings) = pack::load(&cards::files("demo"));
    assert_eq!(findings, []);
    library
}

/// The demonstration's talk, led by these moves, and what came of it.
fn talk(moves: &[&str]) -> NextCalls {
    let (library, temperaments) = (library(), Temperaments::shipped());
    let scenario = library.scenario(TALK).expect("the talk");
    let led = cards::play(scenario, &temperaments, cards::untimed(), moves.iter().copied());
    next_calls(&led, &library.calls_after(scenario), &temperaments).expect("it is over")
}

#[test]
fn how_a_talk_ends_and_what_was_agreed_decide_the_next_calls() {
    let check = |moves: &[&str], changed: usize, kept: &[bool]| {
        let after = talk(moves);
        assert_eq!((after.changed, after.of), (changed, 2), "{moves:?}");
        assert_eq!(after.calls.iter().map(|call| call.kept).collect::<Vec<_>>(), kept, "{moves:?}");
        for call in after.calls.iter().filter(|call| !call.kept) {
            assert_eq!(call.before, call.after, "{moves:?}");
            assert_eq!(call.difference, None, "{moves:?}");
        }
    };
    check(&["say ask", "say step", "wrap-up"], 2, &[true, true]);
    check(&["say ask", "say order", "wrap-up"], 1, &[true, false]);
    // The agent who nods to an order has learnt nothing.
    check(&["say tell", "say order", "wrap-up"], 0, &[false, false]);
    check(&["say cold", "wrap-up"], 0, &[false, false]);
}

#[test]
fn a_talk_that_is_not_over_and_a_contact_that_is_no_talk_have_no_next_calls() {
    let (library, temperaments) = (library(), Temperaments::shipped());
    let begun = |scenario: &Arc<Scenario>| {
        Encounter::begin(Arc::clone(scenario), &temperaments, Header::default()).expect("it begins")
    };
    let scenario = library.scenario(TALK).expect("the talk");
    assert!(next_calls(&begun(scenario), &library.calls_after(scenario), &temperaments).is_none());
    let other = library.scenario("demo/late-parcel").expect("a contact");
    let over = Agent { habit: &[] }.lead(other, &temperaments, 0).expect("it can be led");
    assert!(over.is_over() && library.calls_after(other).is_empty());
    assert!(next_calls(&over, &[], &temperaments).is_none());
}

/// Whatever the habit, whoever loses it leads better calls: nearly everywhere, and much better on the whole. And in each
/// call where it made a difference, there is a line that shows it.
#[test]
fn whoever_loses_a_habit_leads_better_calls() {
    let (library, temperaments) = (Library::shipped(), Temperaments::shipped());
    let habits: [&[Act]; 4] = [
        &[Act::Acknowledge, Act::Apologise],
        &[Act::Ask, Act::Paraphrase],
        &[Act::SetExpectation, Act::Recap],
        &[Act::Command],
    ];
    for habit in habits {
        let (mut calls, mut worse, mut gained) = (0, Vec::new(), 0);
        for (pack, scenario) in library.scenarios().filter(|(_, it)| it.kind == Kind::Service) {
            let led = |habit| {
                let call = Agent { habit }.lead(scenario, &temperaments, 1).expect("it is shipped");
                assert!(call.is_over(), "{habit:?} {}", scenario.id);
                i32::from(grade(scenario, call.transcript(), pack.rubric_of(scenario.kind)).grades.overall)
            };
            let (before, after) = (led(habit), led(&[]));
            (calls, gained) = (calls + 1, gained + after - before);
            if after < before {
                worse.push(&scenario.id);
            }
        }
        assert!(worse.len() * 10 <= calls, "{habit:?}: {worse:?}");
        let least = if habit == [Act::Command] { 0 } else { 10 };
        assert!(gained / calls as i32 >= least, "{habit:?}: {gained} in {calls}");
    }
}

/// Feedback out of the blue stings whoever is proud; after a question, or praise, it does not.
#[test]
fn pride_stings_until_something_was_asked_or_praised() {
    for temperament in Temperaments::shipped().all() {
        let heat = |pride: u8, acts: &[Act]| {
            let mut agent = CustomerState { pride, ..CustomerState::new(8, 10, 60) };
            acts.iter().for_each(|act| agent.react(temperament, Stimulus::Act(*act)));
            agent.heat
        };
        let id = &temperament.id;
        assert_eq!(heat(3, &[Act::Observe]), heat(0, &[Act::Observe]) + 3, "{id}");
        for first in [Act::Ask, Act::Listen, Act::Praise] {
            assert_eq!(heat(3, &[first, Act::Observe]), heat(0, &[first, Act::Observe]), "{id} {first:?}");
            assert!(heat(3, &[first, Act::Observe]) < heat(3, &[Act::Observe, first]), "{id} {first:?}");
        }
    }
}

/// The last line that `aplomb play` prints for programs.
fn played(scenario: &str, moves: &str, lang: &str) -> serde_json::Value {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("moves");
    std::fs::write(&file, moves).expect("the moves");
    let out = Command::new(env!("CARGO_BIN_EXE_aplomb"))
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .args(["play", scenario, "--format", "json", "--lang", lang, "--moves"])
        .arg(&file)
        .output()
        .expect("it runs");
    let text = String::from_utf8(out.stdout).expect("text");
    serde_json::from_str(text.lines().last().expect("a line")).expect("an object")
}

#[test]
fn programs_read_the_next_calls_of_a_talk_and_of_nothing_else() {
    let talk = "tests/fixtures/packs/demo/talk.ron";
    let moves = "say ask\nsay order\nwrap-up\n";
    let [english, french] = ["en", "fr"].map(|lang| played(talk, moves, lang)["next_calls"].clone());
    let calls = english.as_array().expect("a list");
    assert_eq!(calls.len(), 2);
    assert_eq!((&calls[0]["scenario"], &calls[0]["kept"]), (&"demo/late-parcel".into(), &true.into()));
    let difference = &calls[0]["difference"];
    assert_eq!(difference["before"], "Your order number?");
    assert_eq!(
        difference["after"],
        "A present that may come too late: I understand that you are worried. I will find it."
    );
    assert_eq!(calls[1]["difference"], serde_json::Value::Null);
    for (english, french) in calls.iter().zip(french.as_array().expect("a list")) {
        for same in ["scenario", "kept", "before", "after"] {
            assert_eq!(english[same], french[same]);
        }
        assert_ne!(english["title"], french["title"]);
    }
    let other = played("tests/fixtures/packs/demo/counter.ron", "say no\nsay hear\nsay tomorrow\n", "en");
    assert!(other.get("next_calls").is_none(), "{other}");
}
