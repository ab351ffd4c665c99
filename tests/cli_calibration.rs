//! `aplomb play` of a calibration: what a person reads, what a program reads, what is refused, and what is kept.

mod terminal;

use std::process::Output;

use serde_json::Value;
use terminal::{json, run, status, text};

const CALIBRATION: &str = "tests/fixtures/calibrations/overheard/a-big-bill.ron";
const PACKS: &str = "tests/fixtures/calibrations";

/// A sheet of the fixtures.
fn sheet(name: &str, options: &str) -> Output {
    let output = run(&format!("play {CALIBRATION} --moves {PACKS}/sheets/{name}.moves {options}"), "");
    assert_eq!(status(&output), 0, "{name}: {}", text(&output.stderr));
    output
}

#[test]
fn a_calibration_is_pleasant_to_read() {
    insta::assert_snapshot!("good_en", text(&sheet("good", "").stdout));
    insta::assert_snapshot!("charmed_fr", text(&sheet("charmed", "--lang fr").stdout));
}

#[test]
fn a_calibration_tells_programs_what_is_heard_and_how_it_was_scored() {
    let output = sheet("good", "--format json");
    insta::assert_snapshot!("steps", text(&output.stdout));
    let lines: Vec<Value> =
        text(&output.stdout).lines().map(|line| serde_json::from_str(line).expect("an object")).collect();
    assert_eq!(lines.len(), 1 + 14 + 1, "the recording, each entry, the result");
    // Nothing of the reference is told before the sheet is handed in.
    let before = lines[..15].iter().map(ToString::to_string).collect::<String>();
    for hidden in ["reference", "evidence", "mood", "\"points\""] {
        assert!(!before.contains(hidden), "{hidden}");
    }
}

#[test]
fn the_verdict_is_the_same_in_every_language_and_for_printed_entries() {
    let verdict = |output: &Output| {
        let result = json(output);
        (result["agreement"].clone(), result["leaning"].clone(), result["critical_errors"].clone())
    };
    let first = sheet("charmed", "--format json");
    assert_eq!(verdict(&first), verdict(&sheet("charmed", "--format json --lang fr")));
    let shown = sheet("charmed", "");
    let printed: String = text(&shown.stdout)
        .lines()
        .filter_map(|line| Some(format!("{}\n", line.strip_prefix("> ")?)))
        .collect();
    let again = run(&format!("play {CALIBRATION} --format json"), &printed);
    assert_eq!(verdict(&first), verdict(&again), "{printed}");
}

#[test]
fn what_cannot_be_done_is_refused_with_its_line() {
    let check = |options: &str, moves: &str, expected: i32, said: &str| {
        let output = run(&format!("play {CALIBRATION} {options}"), moves);
        let err = text(&output.stderr);
        assert_eq!(status(&output), expected, "{options} {moves}: {err}");
        assert!(err.contains(said), "{options} {moves}: {err}");
    };
    check(
        "",
        "# nothing\n\nscore empathy 60\n",
        2,
        "standard input, line 3: A score is 0, 25, 50, 75 or 100.",
    );
    check("", "score sales 50\n", 2, "line 1: This section is not scored here.");
    check("", "quote empathy 99\n", 2, "line 1: The recording has no such turn.");
    check("", "done\n", 2, "line 1: Some sections have no score yet.");
    check("", "hold 40\n", 2, "line 1: “hold 40” is no entry");
    check(
        "--lang fr",
        "fini\n",
        2,
        "entrée standard, ligne 1\u{a0}: «\u{a0}fini\u{a0}» n’est pas une saisie",
    );
    check("", "score empathy 50\n", 1, "4 sections have no score.");
    check("--seed 4", "", 2, "--seed means nothing in a calibration, and overheard/a-big-bill is one.");
    check("--mode mock", "", 2, "--mode means nothing in a calibration");
    let left = tempfile::tempdir().expect("a folder");
    let left = left.path().join("left.moves");
    let good = std::fs::read_to_string(format!("{PACKS}/sheets/good.moves")).expect("it is there");
    std::fs::write(&left, good + "score empathy 0\n").expect("it is written");
    check(
        &format!("--moves {}", left.display()),
        "",
        2,
        "line 16: the sheet was handed in before this entry.",
    );
    let explored = run(&format!("explore {CALIBRATION}"), "");
    assert!(text(&explored.stderr).contains("a calibration: it has a recorded contact"), "{explored:?}");
}

#[test]
fn a_calibration_is_found_listed_and_kept() {
    let home = tempfile::tempdir().expect("a folder");
    let at = format!("--scenarios {PACKS} --data-dir {}", home.path().display());
    let list: Value = json(&run(&format!("list --format json {at}"), ""));
    let all = list.as_array().expect("a list");
    let listed = all.iter().find(|it| it["id"] == "overheard/a-big-bill").expect("it is listed");
    assert_eq!((&listed["kind"], &listed["channel"]), (&"calibration".into(), &"phone".into()));
    let moves = format!("--moves {PACKS}/sheets/good.moves");
    let output = run(&format!("play a-big-bill {moves} {at} --agent Zoé"), "");
    assert_eq!(status(&output), 0, "{}", text(&output.stderr));
    let find = |folder: &str| {
        let read = std::fs::read_dir(home.path().join(folder)).into_iter().flatten();
        read.flatten().map(|entry| entry.path()).collect::<Vec<_>>()
    };
    let profiles = find("profiles");
    let attempts: Vec<_> = profiles
        .iter()
        .flat_map(|profile| std::fs::read_dir(profile.join("attempts")).into_iter().flatten().flatten())
        .map(|entry| std::fs::read(entry.path()).expect("it is read"))
        .collect();
    let [kept] = attempts.as_slice() else { panic!("{} attempts", attempts.len()) };
    let (attempt, damage) = aplomb::records::Attempt::read(kept);
    let attempt = attempt.expect("it is sound");
    let aplomb::records::Status::Finished(summary) = attempt.status else { panic!("it is over") };
    assert_eq!((damage, attempt.start.agent.as_str(), attempt.moves.len()), (None, "Zoé", 0));
    let scored = attempt.scored.expect("the sheet is kept");
    assert_eq!(scored.score(aplomb::scenario::Section::Empathy), Some(25));
    assert!(summary.is_calibration() && summary.passed, "{summary:?}");
}
