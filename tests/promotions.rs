//! Posts that were won are kept, hold in play, and are never lost; a person can be called otherwise.

mod terminal;

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;
use terminal::{json, run_in, status, text};

/// Whoever passes one scenario of the demonstration pack is promoted.
const LADDER: &str = r#"Career(
    format: 1,
    recent: 10,
    half_life: 3,
    competencies: {"calm": (title: "Calm", rules: [Harm])},
    posts: {
        "new": (title: "Newcomer", rank: Trainee),
        "host": (title: "Host", rank: Senior, after: ["new"], asks: (passed: {"demo": 1})),
    },
)"#;
const PACKS: &str = "--scenarios tests/fixtures/packs";

fn home(ladder: &str) -> tempfile::TempDir {
    let home = tempfile::tempdir().expect("a folder");
    fs::write(home.path().join("career.ron"), ladder).expect("a file");
    home
}

/// What a command says, with its status.
fn at(home: &Path, line: &str) -> (String, i32) {
    let output = run_in(home, &format!("{line} {PACKS} --data-dir {}", home.display()), "");
    (text(&output.stdout) + &text(&output.stderr), status(&output))
}

fn told(home: &Path, line: &str) -> Value {
    json(&run_in(home, &format!("{line} {PACKS} --format json --data-dir {}", home.display()), ""))
}

/// Plays a scenario of which every first line is good; the result.
fn play(home: &Path, options: &str) -> Value {
    fs::write(home.join("moves"), "1\n1\n1\n1\n").expect("a file");
    told(home, &format!("play demo/arrears --moves {} {options}", home.join("moves").display()))
}

fn profile(home: &Path) -> (PathBuf, Value) {
    let folder = told(home, "profile show")["folder"].as_str().expect("a folder").to_owned();
    let file = Path::new(&folder).join("profile.json");
    let text = fs::read_to_string(&file).expect("a profile");
    (file, serde_json::from_str(&text).expect("JSON"))
}

#[test]
fn a_post_is_kept_holds_in_play_and_is_never_lost() {
    let home = home(LADDER);
    let home = home.path();
    assert_eq!(play(home, "")["rank"], "trainee");
    let (_, kept) = profile(home);
    let promotions = kept["promotions"].as_array().expect("they are kept");
    assert_eq!((promotions.len(), &promotions[0]["post"]), (1, &"host".into()));
    let career = told(home, "career");
    let evidence = &career["promotions"][0]["asks"][0]["attempts"];
    assert_eq!((&career["post"], &evidence[0]), (&"host".into(), &promotions[0]["attempt"]));

    assert_eq!(play(home, "")["rank"], "senior", "its authority holds");
    assert_eq!(play(home, "--rank trainee")["rank"], "trainee", "unless another is asked for");
    assert_eq!(profile(home).1["promotions"], kept["promotions"], "what was won first stays");

    // The ladder asks more now: the post stays, and nothing is claimed to show it.
    fs::write(home.join("career.ron"), LADDER.replace(r#""demo": 1"#, r#""demo": 5"#)).expect("a file");
    let career = told(home, "career");
    assert_eq!((&career["post"], &career["rank"]), (&"host".into(), &"senior".into()));
    assert_eq!(career["promotions"][0]["asks"], Value::Array(Vec::new()));
    // It has no such post for a while.
    fs::write(home.join("career.ron"), LADDER.replace(r#""host": ("#, r#""guest": ("#)).expect("a file");
    play(home, "");
    let posts: Vec<Value> = profile(home).1["promotions"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|it| it["post"].clone())
        .collect();
    assert_eq!(posts, ["host", "guest"]);
}

#[test]
fn posts_of_records_from_before_are_found_once() {
    let home = home(LADDER);
    let home = home.path();
    play(home, "");
    let (file, mut kept) = profile(home);
    let before = kept.as_object_mut().expect("an object").remove("promotions");
    fs::write(&file, kept.to_string()).expect("a file");
    assert_eq!(play(home, "")["rank"], "senior");
    assert_eq!(profile(home).1.get("promotions"), before.as_ref());
}

#[test]
fn records_that_are_brought_in_bring_their_posts() {
    let home = home(LADDER);
    let (said, ended) = at(home.path(), "profile import tests/data/class/lea.zip");
    assert!(ended == 0 && said.contains("You have won a post: Host."), "{said}");
    assert_eq!(profile(home.path()).1["promotions"][0]["post"], "host");
}

#[test]
fn a_ladder_with_mistakes_keeps_nobody_from_playing() {
    let home = home(&LADDER.replace("recent", "resent"));
    let played = play(home.path(), "");
    assert_eq!((&played["rank"], &played["ending"]), (&"trainee".into(), &"settled".into()));
}

#[test]
fn a_person_is_called_otherwise_and_keeps_everything() {
    let home = home(LADDER);
    let home = home.path();
    for name in ["Zoé", "Sam"] {
        assert_eq!(at(home, &format!("profile create {name}")).1, 0);
    }
    play(home, "");
    let (file, before) = profile(home);
    assert_eq!(at(home, "profile rename Sam Samira"), ("Sam is called Samira from now on.\n".to_owned(), 0));
    let mut expected = before;
    expected["name"] = "Samira".into();
    assert_eq!(profile(home), (file, expected));
    assert_eq!(at(home, "profile rename samira SAMIRA").1, 0, "it is her own name");
    for (line, says) in [
        ("profile rename SAMIRA zoé", "nobody else’s"),
        ("profile rename Sam Zora", "There is no profile"),
        ("profile rename SAMIRA", "aplomb profile rename"),
    ] {
        let (said, ended) = at(home, line);
        assert!(ended == 2 && said.contains(says), "{line}: {said}");
    }
}
