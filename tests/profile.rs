//! `aplomb profile …` and `--profile`, as scripts see them.

mod kept;

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Output, Stdio};

use serde_json::Value;

struct Home(tempfile::TempDir);

impl Home {
    fn command(&self, line: &str) -> Command {
        let line = line.replace('@', &self.0.path().display().to_string());
        let mut command = Command::new(env!("CARGO_BIN_EXE_aplomb"));
        command.args(line.split(' ')).env("LC_ALL", "C");
        command.env("APLOMB_DATA_DIR", self.data());
        command
    }

    fn run(&self, line: &str) -> Output {
        self.command(line).output().expect("the program starts")
    }

    fn data(&self) -> std::path::PathBuf {
        self.0.path().join("data")
    }

    /// What a command prints, if it ends well.
    fn good(&self, line: &str) -> String {
        let output = self.run(line);
        assert!(output.status.success(), "{line}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).expect("UTF-8")
    }

    fn json(&self, line: &str) -> Value {
        serde_json::from_str(&self.good(&format!("{line} --format json"))).expect("JSON")
    }

    /// What it says on standard error when it is refused, in one line and its hint.
    fn refused(&self, line: &str) -> String {
        let output = self.run(line);
        assert_eq!(output.status.code(), Some(2), "{line}");
        let said = String::from_utf8(output.stderr).expect("UTF-8");
        assert!((1..=2).contains(&said.lines().count()), "{said}");
        said
    }
}

const PLAY: &str =
    "play first-week/four-days-offline --moves tests/moves/four-days-offline/careful.moves --format json";

#[test]
fn a_person_is_made_plays_moves_and_goes() {
    let home = Home(tempfile::tempdir().unwrap());
    assert_eq!(home.json("profile list"), serde_json::json!([]));
    assert!(home.good("profile list").starts_with("There is no profile yet"));
    assert_eq!(home.good("profile create Zoé --lang fr"), "C’est le tour de Zoé.\n");
    home.good("profile create Sam");
    let listed = home.json("profile list");
    assert_eq!(
        (&listed[0]["name"], &listed[0]["language"], &listed[0]["active"]),
        (&"Zoé".into(), &"fr".into(), &false.into())
    );
    assert_eq!(
        (&listed[1]["name"], &listed[1]["language"], &listed[1]["active"]),
        (&"Sam".into(), &Value::Null, &true.into())
    );

    // Zoé plays in her language and under her name, without saying so.
    let played = home.good(&format!("{PLAY} --profile zoé"));
    assert!(played.contains("\"lang\":\"fr\""));
    let shown = home.json("profile show Zoé");
    assert_eq!(
        (&shown["finished"], &shown["interrupted"], &shown["damaged"]),
        (&1.into(), &0.into(), &0.into())
    );
    assert_eq!(home.json("profile show")["finished"], 0, "it is Sam's turn");
    assert_eq!(home.good("profile use Zoé"), "It is the turn of Zoé.\n");
    assert_eq!(home.json("profile show")["finished"], 1);
    assert_eq!(home.good("profile check"), "1 attempt checked: all are sound.\n");

    home.good("profile export @/zoe.zip --profile Zoé");
    assert!(home.refused("profile export @/zoe.zip").contains("is there already"));
    let there = Home(tempfile::tempdir().unwrap());
    let file = home.0.path().join("zoe.zip").display().to_string();
    assert_eq!(
        there.good(&format!("profile import {file}")),
        "Zoé: 1 new, 0 continued, 0 already here, 0 kept beside another continuation\n"
    );
    assert!(there.good(&format!("profile import {file} --lang fr")).starts_with("Zoé\u{a0}: 0 nouvelle,"));
    assert_eq!(there.json("profile show Zoé")["finished"], 1);
    there.good("profile create Sam");
    there.good(&format!("profile import {file} --into Sam"));
    assert_eq!(there.json("profile show Sam")["finished"], 1);

    assert!(home.refused("profile delete Zoé").contains("--yes"));
    assert_eq!(home.good("profile delete Zoé --yes"), "Nothing of Zoé is left on this machine.\n");
    assert!(home.refused("profile show Zoé").contains("no profile “Zoé”"));
    assert_eq!(home.json("profile list").as_array().map(Vec::len), Some(1));
    assert!(!everything(&home.data()).contains("Zoé"));
}

/// All names and texts in a folder.
fn everything(folder: &Path) -> String {
    let entries = std::fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path());
    let read = |path: std::path::PathBuf| {
        let inside =
            if path.is_dir() { everything(&path) } else { std::fs::read_to_string(&path).expect("text") };
        format!("{}\n{inside}", path.display())
    };
    entries.map(read).collect()
}

#[test]
fn what_is_wrong_is_one_sentence() {
    let home = Home(tempfile::tempdir().unwrap());
    home.good("profile create Zoé");
    for (line, expected) in [
        ("profile create zoé", "No profile can be called “zoé”"),
        ("profile use Nobody", "There is no profile “Nobody”"),
        ("profile", "profile"),
        ("profile import Cargo.toml", "Cargo.toml is not a file that"),
        ("profile import nothing.zip", "nothing.zip cannot be read"),
        ("profile export /nowhere/at/all.zip", "cannot be written"),
        ("list --data-dir", "--data-dir"),
        (&format!("{PLAY} --profile Nobody"), "There is no profile “Nobody”"),
    ] {
        assert!(home.refused(line).contains(expected), "{line}: {}", home.refused(line));
    }
}

#[test]
fn a_second_terminal_is_told_and_a_script_is_refused() {
    let home = Home(tempfile::tempdir().unwrap());
    home.good("profile create Zoé");
    let mut first = home.command("play first-week/four-days-offline --format json");
    let mut first = first.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("the program starts");
    BufReader::new(first.stdout.as_mut().expect("a pipe"))
        .read_line(&mut String::new())
        .expect("the opening");
    assert!(home.refused(PLAY).contains("open in another window or terminal"));
    assert!(home.refused(&format!("{PLAY} --lang fr")).contains("ouvert dans une autre fenêtre"));
    assert!(home.refused("profile delete Zoé --yes").contains("another window"));
    // Whoever only looks is told, and sees all the same.
    let output = home.run("profile show");
    assert!(output.status.success());
    assert!(String::from_utf8_lossy(&output.stderr).contains("open in another window"));
    // It need not end well: its lock dies with it.
    first.kill().expect("SIGKILL");
    first.wait().expect("it is gone");
    home.good(PLAY);
}

#[test]
fn damage_is_told_with_what_was_kept() {
    let home = Home(tempfile::tempdir().unwrap());
    let records = kept::open(&home.data());
    let id = kept::attempt(&records, &[1, 2, 3], false);
    let path = records.attempts().path(&id);
    drop(records);
    let mut bytes = std::fs::read(&path).unwrap();
    let at = bytes.len() - 10;
    bytes[at] ^= 1;
    std::fs::write(&path, &bytes).unwrap();
    for (lang, count, kept) in [
        (
            "en",
            "1 attempt cannot be read to its end",
            "Line 4 is not as it was written; the 2 moves before it are kept.",
        ),
        (
            "fr",
            "1 tentative ne peut être lue",
            "La ligne 4 n’est plus telle qu’elle a été écrite\u{a0}; les 2 coups",
        ),
    ] {
        let shown = home.run(&format!("profile show --lang {lang}"));
        assert!(String::from_utf8_lossy(&shown.stderr).contains(count), "{lang}");
        let checked = home.run(&format!("profile check --lang {lang}"));
        assert_eq!(checked.status.code(), Some(1));
        assert!(String::from_utf8_lossy(&checked.stderr).contains(kept), "{lang}");
    }
}
