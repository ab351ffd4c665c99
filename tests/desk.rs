//! The whole contact in the terminal: what every tool and channel prints, what programs are told, and that printed moves
//! play the same again.

mod terminal;

use std::path::{Path, PathBuf};

use aplomb::scenario::Library;
use serde_json::Value;
use terminal::{json, run, status, text};

/// Plays of the fixtures, by scenario: every tool, every channel, and what a trainee should rather not do.
const PLAYS: [(&str, &str); 7] = [
    (
        "line",
        "check\nbook\nlook-up 1\nhold 5\nhold 5 explained\nhold 5 promised 2\nmute 4\nwait 5\nask\nbook\n\
         transfer specialist warm 1\n1\ncall-back 90\n1\nwrap-up code 1 note 1 2\n",
    ),
    ("line", "look-up faults\ntransfer supervisor cold\nfix\nwrap-up\nwrap-up code other\n"),
    ("letter", "send form 2 3 +4000\nbye\n"),
    ("wall", "1\n2\nfix\n"),
    ("counter", "1\nwait 30\nfix\n"),
    ("arrears", "why\nagain\nfour\n"),
    ("first-chat", "1\nchat 2 1\nfix\nfix\n"),
];

/// A play of the fixtures: bare words are names of replies.
fn play(scenario: &str, moves: &str, options: &str) -> std::process::Output {
    let tools =
        ["hold", "mute", "wait", "look-up", "transfer", "call-back", "wrap-up", "send", "say", "chat"];
    let lines = moves.lines().map(|line| match line.split(' ').next() {
        Some(first) if tools.contains(&first) || first.parse::<u8>().is_ok() => format!("{line}\n"),
        _ => format!("say {line}\n"),
    });
    let moves: String = lines.collect();
    run(&format!("play tests/fixtures/packs/desk/{scenario}.ron {options}"), &moves)
}

/// What happened, without the evaluation.
fn until_the_end(output: &str) -> &str {
    let ends = ["\nWhat became of it", "\nCe qu’il en advint"];
    ends.iter().find_map(|end| output.split_once(end)).map_or(output, |(before, _)| before)
}

#[test]
fn every_tool_and_channel_is_told_in_both_languages() {
    for language in ["en", "fr"] {
        let shown = PLAYS.map(|(scenario, moves)| {
            let output = play(scenario, moves, &format!("--lang {language}"));
            assert_eq!(status(&output), 0, "{scenario}: {}", text(&output.stderr));
            format!("$ aplomb play {scenario}\n{}", until_the_end(&text(&output.stdout)))
        });
        insta::assert_snapshot!(format!("told_{language}"), shown.join("\n"));
    }
}

/// The types of all events in a transcript.
fn types(card: &Value) -> Vec<&str> {
    let turns = card["transcript"].as_array().expect("a transcript");
    let events = turns.iter().flat_map(|turn| turn["events"].as_array().expect("events"));
    events.map(|event| event["type"].as_str().expect("a type")).collect()
}

#[test]
fn programs_are_told_every_event_that_is_documented() {
    let cards = PLAYS.map(|(scenario, moves)| json(&play(scenario, moves, "--format json")));
    let page = std::fs::read_to_string("docs/command-line.md").expect("the contract");
    let listed = page
        .split_once("Types of events: ")
        .and_then(|(_, rest)| rest.split_once(". Beats"))
        .expect("a list");
    let documented: Vec<&str> = listed.0.split('`').skip(1).step_by(2).collect();
    let mut seen: Vec<&str> = cards.iter().flat_map(types).collect();
    seen.sort_unstable();
    seen.dedup();
    for kind in &seen {
        assert!(documented.contains(kind), "{kind} is not documented");
    }
    let never: Vec<&&str> = documented.iter().filter(|kind| !seen.contains(kind)).collect();
    assert_eq!(never, [&"supervisor-demanded"], "every event but this one happens in the fixtures");
}

#[test]
fn a_desk_of_several_says_what_each_chat_came_to() {
    let output = play("first-chat", PLAYS[6].1, "--format json");
    let lines: Vec<Value> =
        text(&output.stdout).lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    let asking: Vec<&Value> = lines.iter().filter(|line| line.get("offered").is_some()).collect();
    let states = |line: &Value| {
        let chats = line["desk"]["chats"].as_array().expect("chats").clone();
        chats.iter().map(|chat| chat["state"].as_str().expect("a state").to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(states(asking[0]), ["waiting", "coming"]);
    assert_eq!(
        states(asking[1]),
        ["writing", "waiting"],
        "a minute's work for the first, and the second waits"
    );
    let waited =
        lines.iter().filter(|line| line["move"].as_str().is_some_and(|made| made.starts_with("wait")));
    assert!(waited.count() > 0, "waiting is a turn of whoever waits");
    let card = lines.last().expect("a result");
    let contacts = card["contacts"].as_array().expect("contacts");
    assert_eq!(contacts.len(), 2);
    let keys = |value: &Value| value.as_object().expect("an object").keys().cloned().collect::<Vec<_>>();
    let mut expected = keys(card);
    expected.retain(|key| key != "contacts");
    for contact in contacts {
        let mut of_contact = keys(contact);
        of_contact.retain(|key| key != "chat");
        assert_eq!(of_contact, expected);
    }
    let csat = |value: &Value| value["csat"].as_u64().expect("1 to 5");
    assert_eq!(csat(card), contacts.iter().map(csat).sum::<u64>() / 2);
    let time = &card["handle_time"];
    let seconds = |key: &str| time[key].as_u64().expect("seconds");
    assert_eq!(seconds("talk_s") + seconds("hold_s") + seconds("after_s"), seconds("total_s"));
    let alone = json(&play("first-chat", "1\nfix\n", "--format json --alone"));
    assert!(alone.get("contacts").is_none() && alone["transcript"][0].get("chat").is_none());
}

#[test]
fn what_is_not_possible_is_said_in_one_sentence() {
    let check = |scenario: &str, moves: &str, said: &str| {
        // Live, nothing is done without being asked for.
        let output = play(scenario, moves, "--pace live");
        let err = text(&output.stderr);
        assert_eq!(status(&output), 2, "{scenario} {moves}: {err}");
        assert!(err.contains(said) && err.lines().count() <= 2, "{scenario} {moves}: {err}");
    };
    check("line", "look-up 7\n", "line 1: There is no “7” here. There is: faults, credits.");
    check("line", "transfer security cold\n", "There is: specialist, supervisor.");
    check("line", "send check\n", "Here one reply is said.");
    check("line", "call-back 5\n", "You are still talking.");
    check("line", "chat 2 1\n", "line 1: There is one customer only here.");
    check("letter", "2\n", "This answer is composed of parts");
    check("letter", "send 2 2\n", "none of them twice");
    check("letter", "hold 20\n", "There is no hold in an e-mail.");
    check("first-chat", "1\nchat 3\n", "line 2: There are 2 chats here");
    check("wall", "1\n2\nfix\ncall-back 5\n", "No callback is open.");
}

/// Every moves file of the shipped scenarios, with the scenario's id.
fn moves_files() -> Vec<(String, PathBuf)> {
    let files = |id: &str| -> Vec<PathBuf> {
        let folder = Path::new("tests/moves").join(id.rsplit('/').next().expect("pack/name"));
        let entries = std::fs::read_dir(folder).expect("a folder of moves");
        entries.map(|entry| entry.expect("an entry").path()).collect()
    };
    let library = Library::shipped();
    let of = |id: &String| files(id).into_iter().map(|file| (id.clone(), file)).collect::<Vec<_>>();
    library.scenarios().flat_map(|(_, scenario)| of(&scenario.id)).collect()
}

/// The moves that a play prints, as a moves file.
fn printed(output: &std::process::Output) -> String {
    let text = text(&output.stdout);
    text.lines().filter_map(|line| line.strip_prefix("> ")).map(|line| format!("{line}\n")).collect()
}

#[test]
fn printed_moves_play_the_same_again() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("printed.moves");
    for (scenario, moves) in PLAYS {
        std::fs::write(&file, printed(&play(scenario, moves, ""))).expect("a file");
        let again =
            format!("play tests/fixtures/packs/desk/{scenario}.ron --format json --moves {}", file.display());
        let again = run(&again, "");
        assert_eq!(status(&again), 0, "{scenario}: {}", text(&again.stderr));
        assert_eq!(json(&again), json(&play(scenario, moves, "--format json")), "{scenario}");
    }
}

#[test]
fn the_moves_of_a_file_are_printed_as_they_stand_there() {
    for (scenario, file) in moves_files() {
        let output = run(&format!("play scenarios/{scenario}.ron --alone --moves {}", file.display()), "");
        let written = std::fs::read_to_string(&file).expect("a file");
        let moves: String =
            written.lines().filter(|line| !line.starts_with('#')).map(|line| format!("{line}\n")).collect();
        let printed = printed(&output);
        // The write-up may be left out.
        let rest = printed.strip_prefix(&moves).unwrap_or_else(|| panic!("{}: {printed}", file.display()));
        assert!(rest.is_empty() || rest == "wrap-up\n", "{}: {rest}", file.display());
    }
}
