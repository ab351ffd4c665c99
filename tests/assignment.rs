//! Assignments: a trainer's file is added, shown and fulfilled, goes along in an export, and is asked about of a class.

mod terminal;

use std::fs;
use std::path::Path;

use aplomb::assignment::{Counts, read};
use serde_json::Value;
use terminal::{json, run_in, status, text};

/// It must be readable for ever.
const FILE: &str = "tests/data/records/assignments/v1.assignment.ron";
const PACKS: &str = "--scenarios tests/fixtures/packs";

/// Runs a command at somebody's home, where it must end with this status.
fn at(home: &Path, line: &str, ends: i32) -> String {
    let output = run_in(home, &format!("{line} {PACKS} --data-dir {}", home.display()), "");
    let said = text(&output.stdout) + &text(&output.stderr);
    assert_eq!(status(&output), ends, "{line}: {said}");
    said
}

fn told(home: &Path, line: &str) -> Value {
    json(&run_in(home, &format!("{line} {PACKS} --format json --data-dir {}", home.display()), ""))
}

/// The home of somebody of whom there are records.
fn home_of(who: &str) -> tempfile::TempDir {
    let home = tempfile::tempdir().expect("a folder");
    at(home.path(), &format!("profile import tests/data/class/{who}.zip"), 0);
    home
}

#[test]
fn the_first_format_is_read() {
    let (assignment, findings) = read(FILE, &fs::read_to_string(FILE).expect("the fixture"));
    assert_eq!(findings, []);
    let assignment = assignment.expect("it is good");
    assert_eq!((assignment.id.as_str(), assignment.title.as_str()), ("first-calls", "The first calls"));
    assert_eq!((assignment.from, assignment.until), (Some(20_455), Some(47_481)));
    assert_eq!(assignment.note.as_deref(), Some("Listen first. There is time."));
    let tasks: Vec<_> =
        assignment.tasks.iter().map(|it| (it.play.as_str(), it.pass_mark, it.attempts, it.counts)).collect();
    let expected = [
        ("demo/late-parcel", Some(70), Some(2), Counts::First),
        ("demo/arrears", None, None, Counts::Last),
        ("pairs", None, None, Counts::Best),
    ];
    assert_eq!(tasks, expected);
}

#[test]
fn an_assignment_is_added_shown_and_removed() {
    let home = home_of("zoe");
    let home = home.path();
    let mut shown = String::new();
    for line in [
        "assignment list --lang en",
        &format!("assignment add {FILE} --lang en"),
        &format!("assignment add {FILE} --lang fr"),
        "assignment list --lang en",
        "assignment list --lang fr",
        "assignment show first-calls --lang en",
        "assignment show first-calls --lang fr",
        "assignment remove first-calls --lang en",
        "assignment list --lang fr",
    ] {
        shown += &format!("$ aplomb {line}\n{}\n", at(home, line, 0));
    }
    insta::assert_snapshot!("assignment", shown);
    for line in
        ["assignment show first-calls", "assignment remove ../profile.json", "assignment add no-such-file"]
    {
        at(home, line, 2);
    }
    assert!(home.join("profiles").is_dir());
}

#[test]
fn playing_fulfils_it() {
    let home = home_of("sam");
    let home = home.path();
    at(home, &format!("assignment add {FILE}"), 0);
    let before = told(home, "assignment show first-calls");
    let plan = at(home, "plan --lang en", 0);
    let first = "Asked of you\n  The first calls (first-calls)\n";
    assert!(plan.starts_with(first) && plan.contains("    aplomb play demo/arrears\n\nToday"), "{plan}");
    assert_eq!(told(home, "plan")["assigned"][0], before);
    let state = |told: &Value, scenario: &str| {
        let tasks = told["tasks"].as_array().expect("tasks").clone();
        let task = tasks.into_iter().find(|task| task["scenario"] == scenario).expect("it is asked");
        (task["state"].as_str().expect("a state").to_owned(), task["attempts"].as_u64())
    };
    // Sam's second attempt was good, and the first counts.
    assert_eq!(state(&before, "demo/late-parcel"), ("failed".to_owned(), Some(1)));
    assert_eq!(state(&before, "demo/arrears"), ("open".to_owned(), Some(0)));
    assert_eq!(before["state"], "failed");
    let moves = home.join("moves");
    fs::write(&moves, "1\n1\n1\n1\n").expect("a file");
    at(home, &format!("play demo/arrears --moves {}", moves.display()), 0);
    let after = told(home, "assignment show first-calls");
    assert_eq!(state(&after, "demo/arrears"), ("passed".to_owned(), Some(1)));
    assert_eq!(after["passed"], before["passed"].as_u64().expect("a number") + 1);
}

#[test]
fn what_is_wrong_with_a_file_is_shown_and_nothing_is_added() {
    let home = tempfile::tempdir().expect("a folder");
    let file = home.path().join("broken.assignment.ron");
    let good = fs::read_to_string(FILE).expect("the fixture");
    fs::write(&file, good.replace("2026-01-02", "2026-13-02").replace("Last", "Lsat")).expect("a file");
    for command in ["assignment add", "report tests/data/class --assignment"] {
        let said = at(home.path(), &format!("{command} {}", file.display()), 2);
        for part in ["bad-date", "unknown-word", "broken.assignment.ron:6", "has mistakes"] {
            assert!(said.contains(part), "{part}: {said}");
        }
    }
    assert_eq!(told(home.path(), "assignment list"), Value::Array(Vec::new()));
}

#[test]
fn it_goes_along_in_an_export() {
    let (home, other) = (home_of("lea"), tempfile::tempdir().expect("a folder"));
    at(home.path(), &format!("assignment add {FILE}"), 0);
    let file = home.path().join("lea.zip");
    at(home.path(), &format!("profile export {}", file.display()), 0);
    at(other.path(), &format!("profile import {}", file.display()), 0);
    assert_eq!(told(other.path(), "assignment list"), told(home.path(), "assignment list"));
}

#[test]
fn one_that_cannot_be_read_any_more_is_named() {
    let home = home_of("zoe");
    at(home.path(), &format!("assignment add {FILE}"), 0);
    let profile = told(home.path(), "profile show");
    let kept = Path::new(profile["folder"].as_str().expect("a folder")).join("assignments");
    fs::write(kept.join("other.assignment.ron"), [0xff, 0x00]).expect("a file");
    let said = at(home.path(), "assignment list --lang en", 0);
    assert!(
        said.contains("other.assignment.ron is no assignment") && said.contains("The first calls"),
        "{said}"
    );
}

#[test]
fn a_class_is_asked_about_it() {
    let home = tempfile::tempdir().expect("a folder");
    let class = told(home.path(), &format!("report tests/data/class --assignment {FILE}"));
    let states: Vec<(&str, &str, u64)> = (class["people"].as_array().expect("people").iter())
        .map(|row| {
            let asked = &row["assignment"];
            (
                row["name"].as_str().expect("a name"),
                asked["state"].as_str().expect("a state"),
                asked["passed"].as_u64().expect("a number"),
            )
        })
        .collect();
    assert_eq!(states, [("Léa Tran", "failed", 2), ("Sam", "failed", 0), ("Zoé", "failed", 2)]);
    let text = at(home.path(), &format!("report tests/data/class --assignment {FILE}"), 0);
    assert!(text.contains("The first calls") && text.contains("no attempt left: 2 of 5 passed"), "{text}");
}
