//! The command line as a contract: what it prints, in which language, and with which status it ends.

mod terminal;

use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::Stdio;

use aplomb::diagnostics::Code;
use serde_json::Value;
use terminal::{aplomb, json, run, run_in, status, text};

const PACKS: &str = "tests/fixtures/packs";
const DEMO: &str = "tests/fixtures/packs/demo/late-parcel.ron";
/// A good call, by the numbers of the replies.
const GOOD_CALL: &str = "1\n1\n2\n1\n1\n";

/// What a person sees, command by command. The list of all findings is cut short: it grows.
fn session(lines: &[&str]) -> String {
    let mut codes: Vec<&str> = Code::ALL.iter().map(|code| code.slug()).collect();
    codes.sort_unstable();
    let every_code = codes.join(", ");
    let shown = lines.iter().map(|line| {
        let output = run(line, "");
        let (out, err) = (text(&output.stdout), text(&output.stderr));
        format!("$ aplomb {line}\n{out}{err}[{}]\n", status(&output))
    });
    shown.collect::<Vec<_>>().join("\n").replace(&every_code, "(every code)")
}

fn in_french(lines: &[&str]) -> String {
    let lines: Vec<String> = lines.iter().map(|line| format!("{line} --lang fr")).collect();
    session(&lines.iter().map(String::as_str).collect::<Vec<_>>())
}

const HELP: [&str; 10] = [
    "--help",
    "list --help",
    "play --help",
    "check --help",
    "explore --help",
    "explain --help",
    "translate --help",
    "translate mark --help",
    "completions --help",
    "man --help",
];

#[test]
fn help_speaks_both_languages() {
    insta::assert_snapshot!("help_en", session(&HELP));
    insta::assert_snapshot!("help_fr", in_french(&HELP));
}

const MISUSE: [&str; 26] = [
    "plya",
    "play",
    "play demo --seed tomorrow",
    "play demo --sed 3",
    "play demo --pace fast",
    "play demo another",
    "play nothing-like-it",
    "play tests",
    "play tests/fixtures/packs/demo/late-parcel.ron --moves missing.moves",
    "play tests/fixtures/packs/demo/late-parcel.ron --moves tests/l10n.rs",
    "play tests/fixtures/packs/demo/late-parcel.ron --resume",
    "list --format",
    "list --format yaml",
    "list --format json --format text",
    "check nothing-here",
    "check src",
    "check --deny errors",
    "explore",
    "explore nothing-like-it",
    "explore src",
    "explore first-week --limit 0",
    "explain nothing",
    "translate",
    "translate mark nothing.ftl",
    "translate mark locales/fr/cli.ftl",
    "man nothing",
];

#[test]
fn misuse_is_explained_in_both_languages() {
    insta::assert_snapshot!("misuse_en", session(&MISUSE));
    insta::assert_snapshot!("misuse_fr", in_french(&MISUSE));
}

#[test]
fn the_language_is_the_one_asked_for_else_the_system_s() {
    let home = tempfile::tempdir().unwrap();
    let check = |variables: &[(&str, &str)], line: &str, expected: &str| {
        let mut command = aplomb(home.path());
        command.env_remove("LC_ALL").envs(variables.iter().copied()).args(line.split(' '));
        let output = command.output().unwrap();
        let all = text(&output.stdout) + &text(&output.stderr);
        assert!(all.contains(expected), "{variables:?} {line}: {all}");
    };
    check(&[], "--help", "Usage:");
    check(&[("LANG", "fr_FR.UTF-8")], "--help", "Utilisation\u{a0}:");
    check(&[("LANG", "fr_CA.UTF-8"), ("LC_ALL", "C")], "--help", "Usage:");
    check(&[("LANG", "de_DE.UTF-8")], "--help", "Usage:");
    check(&[("LANG", "fr_FR.UTF-8")], "--help --lang en", "Usage:");
    check(&[("LANG", "en_US.UTF-8")], "play --lang=fr-CA", "Il manque ceci");
    check(&[("LANG", "fr_FR.UTF-8")], "list --lang de", "Le programme ne parle pas");
}

#[test]
fn the_list_is_for_people_and_for_programs() {
    let output = run(&format!("list --scenarios {PACKS}"), "");
    let shown = text(&output.stdout);
    let parcel = shown.lines().find(|line| line.contains("demo/late-parcel")).expect("it is listed");
    let cells: Vec<&str> = parcel.split("  ").map(str::trim).filter(|cell| !cell.is_empty()).collect();
    assert_eq!(cells, ["demo/late-parcel", "The late parcel", "Phone", "●●○○○"]);
    let output = run(&format!("list --scenarios {PACKS} --format json --lang fr"), "");
    let list = json(&output);
    let demo = list.as_array().unwrap().iter().find(|entry| entry["id"] == "demo/late-parcel").unwrap();
    insta::assert_snapshot!(demo.to_string());
    assert!(list.as_array().unwrap().len() > 1, "the shipped scenarios are there too");
}

#[test]
fn a_call_is_pleasant_to_read() {
    let play = |lang: &str| text(&run(&format!("play {DEMO} --lang {lang}"), GOOD_CALL).stdout);
    insta::assert_snapshot!("play_en", play("en"));
    insta::assert_snapshot!("play_fr", play("fr"));
}

#[test]
fn a_call_ends_with_one_object_for_programs() {
    let output = run(&format!("play {DEMO} --format json --seed 4"), GOOD_CALL);
    assert_eq!(status(&output), 0);
    let steps: Vec<Value> =
        text(&output.stdout).lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(steps.len(), 8, "an opening, five replies, the write-up and the result");
    assert_eq!(steps[0]["offered"][0]["reply"], "acknowledge");
    let result = json(&output);
    let keys = [
        "scenario",
        "seed",
        "lang",
        "pace",
        "ending",
        "outcome",
        "grades",
        "critical_errors",
        "handle_time",
        "csat",
        "evidence",
        "transcript",
    ];
    for key in keys {
        assert!(!result[key].is_null(), "{key}");
    }
    let time = &result["handle_time"];
    let seconds = |key: &str| time[key].as_u64().unwrap();
    assert_eq!(seconds("talk_s") + seconds("hold_s") + seconds("after_s"), seconds("total_s"));
    for key in ["turn", "section", "rule", "points", "quote", "better"] {
        assert!(result["evidence"][0].get(key).is_some(), "{key}");
    }
    insta::assert_snapshot!("result", text(&output.stdout).lines().last().unwrap());
}

#[test]
fn a_typed_line_is_read_without_the_model_where_that_is_asked() {
    let opening = json(&run(&format!("play {DEMO} --format json"), ""));
    let line = opening["offered"][0]["text"].as_str().unwrap().to_owned();
    let output = run(&format!("play {DEMO} --without-model"), &format!("\"{line}\"\n"));
    let shown = text(&output.stdout);
    assert!(shown.contains("> type as acknowledge "), "{line}: {shown}");
}

#[test]
fn the_same_moves_give_the_same_bytes_and_the_same_grades_in_every_language() {
    let play = |lang: &str| run(&format!("play {DEMO} --format json --lang {lang}"), GOOD_CALL);
    assert_eq!(play("fr").stdout, play("fr").stdout);
    let (english, french) = (json(&play("en")), json(&play("fr")));
    for key in ["grades", "handle_time", "csat", "ending", "critical_errors"] {
        assert_eq!(english[key], french[key], "{key}");
    }
}

#[test]
fn printed_moves_are_a_moves_file() {
    let folder = tempfile::tempdir().unwrap();
    let played = text(&run(&format!("play {DEMO}"), GOOD_CALL).stdout);
    let moves: String =
        played.lines().filter_map(|line| line.strip_prefix("> ")).map(|line| format!("{line}\n")).collect();
    assert_eq!(moves.lines().count(), 6, "{moves}");
    let file = folder.path().join("good.moves");
    std::fs::write(&file, &moves).unwrap();
    let again = run(&format!("play {DEMO} --format json --moves {}", file.display()), "");
    let first = run(&format!("play {DEMO} --format json"), GOOD_CALL);
    assert_eq!(json(&again), json(&first));
}

#[test]
fn moves_that_do_not_fit_are_refused_with_their_line() {
    let check = |input: &str, expected: i32, said: &str| {
        let output = run(&format!("play {DEMO}"), input);
        let err = text(&output.stderr);
        assert_eq!(status(&output), expected, "{input}: {err}");
        assert!(err.contains(said), "{input}: {err}");
    };
    check("1\n\n# a comment\n9\n", 2, "standard input, line 4: There is no reply “9” here.");
    check("0\n", 2, "line 1: There is no reply “0” here.");
    check("say goodbye\n", 2, "You may say: acknowledge, number, not-us.");
    check("wrap-up\n", 2, "You are still talking.");
    check("hold 9999\n", 2, "Choose from 1 to 1800 seconds.");
    check("dance\n", 2, "“dance” is not a move.\nA move is a number");
    check("1\n1\n", 1, "The encounter is not over: 2 moves were made, and there are no more.");
    check("", 1, "no move was made");
}

#[test]
fn the_desk_of_a_coaching_talk_speaks_of_the_agent() {
    let silence = "wait 900\n".repeat(8);
    let check = |lang: &str, left: &str, customer: &str| {
        let output = run(&format!("play supervisor/three-fifty-two --lang {lang}"), &silence);
        let said = text(&output.stdout);
        let notes: Vec<&str> = said.lines().filter(|line| line.starts_with("  ·")).collect();
        assert!(notes.iter().any(|it| it.contains(left)), "{said}");
        assert!(!notes.iter().any(|it| it.to_lowercase().contains(customer)), "{notes:?}");
    };
    check("en", "The agent’s patience has run out: Broken off.", "customer");
    check("fr", "La patience du conseiller est à bout", "client");
}

#[test]
fn moves_after_the_end_of_a_file_s_call_are_a_mistake() {
    let folder = tempfile::tempdir().unwrap();
    let check = |extra: &str, expected: i32| {
        let file = folder.path().join("long.moves");
        std::fs::write(&file, format!("{GOOD_CALL}{extra}")).unwrap();
        let output = run(&format!("play {DEMO} --moves {}", file.display()), "");
        assert_eq!(status(&output), expected, "{extra}: {}", text(&output.stderr));
    };
    check("", 0);
    check("wrap-up +500\n", 0);
    check("wrap-up\n1\n", 2);
    check("1\n", 2);
}

#[test]
fn a_reader_who_goes_away_is_no_mishap() {
    let home = tempfile::tempdir().unwrap();
    for line in ["--help", "list", "check", "man"] {
        let mut child = (aplomb(home.path()).args(line.split(' ')))
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        drop(child.stdout.take());
        let output = child.wait_with_output().unwrap();
        assert_eq!((status(&output), text(&output.stderr)), (0, String::new()), "{line}");
    }
}

#[test]
fn a_killed_call_goes_on_where_it_stopped() {
    let home = tempfile::tempdir().unwrap();
    let data = home.path().join("data");
    let mut child = (aplomb(home.path()).args(["play", DEMO, "--format", "json", "--data-dir"]).arg(&data))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut answers = BufReader::new(child.stdout.take().unwrap()).lines();
    let mut moves = child.stdin.take().unwrap();
    answers.next();
    for _ in 0..2 {
        moves.write_all(b"1\n").unwrap();
        answers.next().unwrap().unwrap();
    }
    child.kill().unwrap();
    child.wait().unwrap();
    let line = format!("play {DEMO} --format json --resume --data-dir {}", data.display());
    let output = run_in(home.path(), &line, "2\n1\n1\n");
    let first: Value = serde_json::from_str(text(&output.stdout).lines().next().unwrap()).unwrap();
    assert_eq!((first["turn"].as_i64(), first["move"].as_str()), (Some(2), Some("say verify")));
    let whole = run(&format!("play {DEMO} --format json"), GOOD_CALL);
    assert_eq!(json(&output), json(&whole), "nothing was lost");
    assert_eq!(status(&run_in(home.path(), &line, "1\n")), 2, "it is finished: nothing is left to resume");
}

#[test]
fn a_line_of_an_earlier_attempt_can_be_gone_back_to() {
    let home = tempfile::tempdir().unwrap();
    let kept = format!("play {DEMO} --format json --data-dir {}", home.path().join("data").display());
    let first = json(&run_in(home.path(), &kept, GOOD_CALL));
    // The moves before line 3 are made already; the rest is answered otherwise.
    let moves: Vec<&str> = GOOD_CALL.lines().collect();
    let same = json(&run_in(home.path(), &format!("{kept} --from 3"), &moves[2..].join("\n")));
    assert_eq!(same["transcript"], first["transcript"], "the same moves lead to the same end");
    assert_eq!(same["grades"], first["grades"]);
    for (wrong, expected) in
        [("--from 99", 2), ("--from nobody:1", 2), ("--from 0", 2), ("--from 3 --seed 1", 2)]
    {
        assert_eq!(status(&run_in(home.path(), &format!("{kept} {wrong}"), "")), expected, "{wrong}");
    }
    let empty = format!("play {DEMO} --from 1 --data-dir {}", home.path().join("other").display());
    assert_eq!(status(&run_in(home.path(), &empty, "")), 2, "there is nothing to go back to");
}

#[test]
fn coaching_is_told_after_each_line_at_the_end_or_not_at_all() {
    let played = |coaching: &str| text(&run(&format!("play {DEMO} --coaching {coaching}"), GOOD_CALL).stdout);
    let (each, end, off) = (played("each-line"), played("at-end"), played("off"));
    let coach = |text: &str| text.matches("Coach: ").count();
    let during = |text: &str| coach(text.split("What became of it").next().expect("a play"));
    assert!(during(&each) > 0 && during(&end) == 0 && coach(&end) > 0, "{} {}", during(&each), coach(&end));
    assert_eq!(coach(&off), 0);
    assert!(end.contains("Line by line\n") && !off.contains("Line by line\n"));
    assert!(off.contains("Your evaluation"), "the grades are told all the same");
}

#[test]
fn a_script_leaves_no_trace_unless_it_is_told_where() {
    let home = tempfile::tempdir().unwrap();
    run_in(home.path(), &format!("play {DEMO}"), GOOD_CALL);
    assert_eq!(std::fs::read_dir(home.path()).unwrap().count(), 0);
}

/// A copy of the demonstration pack with one scenario, to be spoiled.
fn copy(folder: &Path) -> PathBuf {
    let pack = folder.join("packs/demo");
    std::fs::create_dir_all(pack.join("fr")).expect("a folder of the test");
    for file in ["pack.ron", "late-parcel.ron", "fr/pack.ftl", "fr/late-parcel.ftl"] {
        std::fs::copy(Path::new(PACKS).join("demo").join(file), pack.join(file))
            .expect("a folder of the test");
    }
    let others = r#", "counter", "arrears", "open-post", "two-chats", "second-chat", "talk""#;
    spoil(&pack.join("pack.ron"), others, "");
    pack
}

fn spoil(file: &Path, from: &str, to: &str) {
    let text = std::fs::read_to_string(file).expect("a folder of the test");
    assert!(text.contains(from), "{from} is not in {}", file.display());
    std::fs::write(file, text.replacen(from, to, 1)).expect("a folder of the test");
}

#[test]
fn check_names_mistakes_with_their_place() {
    let home = tempfile::tempdir().unwrap();
    let pack = copy(home.path());
    assert_eq!(
        text(&run(&format!("check {}", pack.display()), "").stdout),
        "1 scenario checked: no error, no warning.\n"
    );
    spoil(&pack.join("late-parcel.ron"), "channel: Phone", "channel: Telegraph");
    let shown = |line: &str| {
        let output = run_in(home.path(), &line.replace("PACK", &pack.display().to_string()), "");
        let all = text(&output.stdout) + &text(&output.stderr);
        format!("{}[{}]\n", all.replace(&home.path().display().to_string(), ""), status(&output))
    };
    insta::assert_snapshot!("check_en", shown("check PACK"));
    insta::assert_snapshot!("check_fr", shown("check PACK/late-parcel.ron --lang fr"));
    insta::assert_snapshot!("check_json", shown("check PACK --format json"));
    insta::assert_snapshot!(
        "check_sarif",
        shown("check PACK --format sarif").replace(env!("CARGO_PKG_VERSION"), "VERSION")
    );
    insta::assert_snapshot!("play_broken", shown("play PACK/late-parcel.ron"));
    assert_eq!(status(&run(&format!("list --scenarios {}", home.path().join("packs").display()), "")), 0);
}

#[test]
fn a_scenario_is_found_by_any_way_of_naming_it() {
    let home = tempfile::tempdir().unwrap();
    let pack = copy(home.path());
    let check = |folder: &Path, name: &str, options: &str| {
        let mut command = aplomb(home.path());
        command.current_dir(folder).args(["play", name, "--format", "json"]).args(options.split_whitespace());
        let output = command.stdin(Stdio::null()).output().unwrap();
        assert_eq!(status(&output), 1, "{name} in {}: {}", folder.display(), text(&output.stderr));
    };
    let packs = format!("--scenarios {}", home.path().join("packs").display());
    check(home.path(), "demo/late-parcel", &packs);
    check(home.path(), "late-parcel", &packs);
    check(&pack, "late-parcel.ron", "");
    check(&pack, "./late-parcel.ron", "");
    check(&pack, ".", "");
    check(home.path(), "packs/demo/late-parcel.ron", "");
    check(home.path(), "packs", "");
    // The user's own packs are found by themselves.
    let own = home.path().join("data");
    std::fs::create_dir_all(&own).unwrap();
    std::fs::rename(home.path().join("packs"), own.join("packs")).unwrap();
    check(home.path(), "demo/late-parcel", &format!("--data-dir {}", own.display()));
}

#[test]
fn marking_a_translation_renews_its_notes_and_nothing_else() {
    let home = tempfile::tempdir().unwrap();
    let pack = copy(home.path());
    let file = pack.join("fr/late-parcel.ftl");
    let good = std::fs::read_to_string(&file).unwrap();
    spoil(&file, "# text: The late parcel\n", "# a remark of mine\n# text: An older title\n");
    let check = |options: &str| status(&run(&format!("check {} {options}", pack.display()), ""));
    assert_eq!((check(""), check("--deny warnings")), (0, 1), "a stale note is a warning");
    let mark = || text(&run(&format!("translate mark {}", file.display()), "").stdout);
    assert!(
        mark().ends_with(": 1 message has new notes.\n      title: [-An older title-] {+The late parcel+}\n")
    );
    let marked = std::fs::read_to_string(&file).unwrap();
    assert_eq!(marked, good.replacen("# text: The", "# a remark of mine\n# text: The", 1));
    assert!(mark().ends_with(": the notes are up to date.\n"));
    assert_eq!(check("--deny warnings"), 0);
}

#[test]
fn manuals_and_completions_are_made() {
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let output = run(&format!("completions {shell}"), "");
        assert!(text(&output.stdout).contains("aplomb"), "{shell}");
    }
    let man = |line: &str| text(&run(line, "").stdout);
    assert!(man("man").contains(".SH \"NAME\"\naplomb"));
    assert!(man("man --lang fr").contains(".SH \"NOM\"\naplomb"));
    assert!(man("man play --lang fr").contains("\\-\\-pace"));
    assert!(man("explain [SYNTAX] --lang fr").starts_with("# syntax\n"));
    assert!(man("--version").starts_with("aplomb "));
}

/// With the window built in, this would open it.
#[cfg(not(feature = "window"))]
#[test]
fn without_a_command_and_without_a_person_the_list_is_shown() {
    let output = run(&format!("--lang fr --scenarios {PACKS}"), "");
    assert_eq!(status(&output), 0);
    assert!(text(&output.stdout).contains("Le colis en retard"));
}
