//! `aplomb explore` as people and scripts use it: what it prints, what its witnesses are worth, how it ends.

mod terminal;

use std::fs;
use std::path::Path;

use serde_json::Value;
use terminal::{json, run, status, text};

const DEMO: &str = "tests/fixtures/packs/demo/late-parcel.ron";

/// Plays a witness of the report.
fn play(witness: &Value) -> Value {
    let moves = witness["moves"].as_array().expect("moves");
    let lines: String = moves.iter().map(|made| format!("{}\n", made.as_str().expect("a line"))).collect();
    let output = run(&format!("play {DEMO} --format json --seed {}", witness["seed"]), &lines);
    assert_eq!(status(&output), 0, "{lines}{}", text(&output.stderr));
    json(&output)
}

/// The demo pack in a folder of its own, its call changed.
fn changed(folder: &Path, old: &str, new: &str) -> String {
    let pack = folder.join("demo");
    fs::create_dir_all(&pack).expect("a folder of our own");
    let scenario = fs::read_to_string(DEMO).expect("a folder of our own");
    assert!(scenario.contains(old), "{old}");
    fs::write(pack.join("late-parcel.ron"), scenario.replacen(old, new, 1)).expect("a folder of our own");
    let about = r#"Pack(format: 1, id: "demo", language: "en", title: "Demo", about: "A call.", order: ["late-parcel"])"#;
    fs::write(pack.join("pack.ron"), about).expect("a folder of our own");
    pack.display().to_string()
}

#[test]
fn what_can_come_of_a_call_is_told_in_both_languages() {
    let explore = |lang: &str| text(&run(&format!("explore {DEMO} --lang {lang}"), "").stdout);
    insta::assert_snapshot!("explore_en", explore("en"));
    insta::assert_snapshot!("explore_fr", explore("fr"));
}

#[test]
fn every_witness_of_the_report_plays_to_what_it_claims() {
    let report = json(&run(&format!("explore {DEMO} --format json"), ""));
    assert_eq!((&report["scenario"], &report["complete"]), (&"demo/late-parcel".into(), &true.into()));
    assert!(report["states"].as_u64() > Some(0) && report["steps"].as_u64() >= report["states"].as_u64());
    let endings = report["endings"].as_array().unwrap();
    assert!(!endings.is_empty());
    for ending in endings {
        assert_eq!(play(&ending["witness"])["ending"], ending["ending"]);
        for grade in ["empathy", "resolution", "handle_time", "overall"] {
            for bound in ["least", "most"] {
                let claim = &ending["grades"][grade][bound];
                let played = play(&claim["witness"]);
                assert_eq!(played["grades"][grade], claim["grade"], "{grade} {bound}: {claim}");
                assert_eq!(played["ending"], ending["ending"]);
            }
        }
    }
    for scores in report["players"].as_array().unwrap() {
        for bound in ["least", "most"] {
            let claim = &scores["overall"][bound];
            assert_eq!(play(&claim["witness"])["grades"]["overall"], claim["grade"], "{scores}");
        }
    }
}

#[test]
fn each_claim_has_a_file_that_begins_with_the_command_that_plays_it() {
    let folder = tempfile::tempdir().unwrap();
    let output = run(&format!("explore {DEMO} --format json --witnesses {}", folder.path().display()), "");
    let report = json(&output);
    for bound in ["least", "most"] {
        let path = folder.path().join(format!("late-parcel/overall-{bound}.moves"));
        let file = fs::read_to_string(path).unwrap();
        let command = file.lines().next().and_then(|line| line.strip_prefix("# aplomb ")).expect("a command");
        let played = json(&run(&format!("{command} --format json"), ""));
        assert_eq!(played["grades"]["overall"], report["overall"][bound]["grade"], "{command}");
    }
}

#[test]
fn a_walk_that_is_cut_short_says_so_and_is_no_fault() {
    let output = run(&format!("explore {DEMO} --format json --limit 5"), "");
    let report = json(&output);
    assert_eq!((status(&output), &report["complete"]), (0, &false.into()));
    assert_eq!(report["limit"]["kind"], "states");
    let shown = text(&run(&format!("explore {DEMO} --limit 5"), "").stdout);
    assert!(shown.contains("Not complete: the walk stopped at"), "{shown}");
}

#[test]
fn a_pack_is_explored_scenario_by_scenario() {
    let output = run("explore demo --scenarios tests/fixtures/packs --format json", "");
    let each: Vec<Value> =
        text(&output.stdout).lines().map(|line| serde_json::from_str(line).expect("an object")).collect();
    let by_id: Vec<&str> = each.iter().filter_map(|report| report["scenario"].as_str()).collect();
    let names = ["late-parcel", "counter", "arrears", "open-post", "two-chats", "second-chat", "talk"];
    assert_eq!(by_id, names.map(|name| format!("demo/{name}")));
}

#[test]
fn warnings_are_told_by_the_exit_status_where_they_are_denied() {
    let folder = tempfile::tempdir().unwrap();
    let check = |old: &str, new: &str, finding: &str, expected: [i32; 2]| {
        let pack = changed(folder.path(), old, new);
        let plain = run(&format!("explore {pack} --format json"), "");
        let findings = json(&plain)["findings"].clone();
        let found = findings.as_array().unwrap().iter().any(|it| it["finding"] == finding);
        assert!(found, "{finding}: {findings}");
        let denied = run(&format!("explore {pack} --deny warnings"), "");
        assert_eq!([status(&plain), status(&denied)], expected, "{finding}");
    };
    check("when: Trust(Under(12)),", "when: Trust(Over(20)),", "never-reply", [0, 1]);
}
