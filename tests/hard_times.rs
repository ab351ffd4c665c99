//! A disk that is full, a folder that nobody may write to: one clear sentence, and nothing that was kept is lost.
#![cfg(unix)]

mod kept;

use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt;
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Command, Output};

const PROGRAM: &str = env!("CARGO_BIN_EXE_aplomb");
const SCENARIO: &str = "first-week/four-days-offline";
const MOVES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/moves/four-days-offline/careful.moves");

fn play(data: &Path, lang: &str) -> Command {
    let mut command = Command::new(PROGRAM);
    command
        .args(["play", SCENARIO, "--moves", MOVES, "--format", "json", "--lang", lang, "--data-dir"])
        .arg(data);
    command
}

fn said(output: &Output) -> String {
    let said = String::from_utf8(output.stderr.clone()).expect("UTF-8");
    assert_eq!(output.status.code(), Some(2), "{said}");
    assert!((1..=2).contains(&said.lines().count()), "a sentence and what to do: {said}");
    said
}

/// Files may grow to so many blocks of 512 bytes: writing beyond fails half-way, as on a full disk.
fn with_little_room(blocks: usize, data: &Path) -> Output {
    let mut shell = Command::new("sh");
    let script = format!("trap '' XFSZ; ulimit -f {blocks}; exec \"$@\"");
    let play = play(data, "en");
    shell.arg("-c").arg(script).arg("sh").arg(PROGRAM).args(play.get_args());
    shell.output().expect("a shell")
}

#[test]
fn where_there_is_no_room_what_was_acknowledged_stays() {
    let mut interrupted = 0;
    for blocks in [1, 2] {
        let data = tempfile::tempdir().unwrap();
        drop(kept::open(data.path()));
        let output = with_little_room(blocks, data.path());
        if output.status.success() {
            continue;
        }
        assert!(said(&output).contains("cannot be kept"), "{}", said(&output));
        let acknowledged = String::from_utf8_lossy(&output.stdout).lines().count() - 1;
        let records = kept::open(data.path());
        assert!(records.damaged().is_empty());
        let (attempt, _) = records.attempts().read(&records.entries()[0].id).unwrap();
        assert_eq!(attempt.expect("its first line was kept").moves.len(), acknowledged);
        drop(records);
        // There is room again.
        let moves = fs::read_to_string(MOVES).unwrap();
        let rest: Vec<&str> =
            moves.lines().filter(|it| !it.starts_with('#') && !it.is_empty()).skip(acknowledged).collect();
        let left = data.path().join("rest.moves");
        fs::write(&left, rest.join("\n")).unwrap();
        let mut resumed = Command::new(PROGRAM);
        resumed.args(["play", SCENARIO, "--resume", "--format", "json", "--moves"]).arg(left);
        let output = resumed.arg("--data-dir").arg(data.path()).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        interrupted += 1;
    }
    assert!(interrupted > 0, "the limit was never reached");
}

/// As somebody who is not allowed everything: whoever runs the tests may be.
fn as_anybody(command: &mut Command) -> Output {
    let is_root = fs::metadata("/proc/self").is_ok_and(|it| std::os::unix::fs::MetadataExt::uid(&it) == 0);
    if is_root {
        command.uid(65534).gid(65534);
    }
    command.output().expect("the program starts")
}

#[test]
fn where_nobody_may_write_a_script_is_refused_and_whoever_looks_sees() {
    let data = tempfile::tempdir().unwrap();
    kept::earlier(data.path());
    let all = |folder: &Path, mode: u32| {
        for entry in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            fs::set_permissions(
                &entry,
                Permissions::from_mode(if entry.is_dir() { mode } else { mode & 0o666 }),
            )
            .unwrap();
        }
        fs::set_permissions(folder, Permissions::from_mode(mode)).unwrap();
    };
    // First what an earlier version left, where it is; then what this one keeps.
    for moved in [false, true] {
        if moved {
            all(data.path(), 0o755);
            drop(kept::open(data.path()));
        }
        let profiles = data.path().join("profiles");
        if moved {
            let home =
                fs::read_dir(&profiles).unwrap().map(|it| it.unwrap().path()).find(|it| it.is_dir()).unwrap();
            for folder in [&home.join("attempts"), &home, &profiles] {
                all(folder, 0o555);
            }
        } else {
            all(&data.path().join("attempts"), 0o555);
        }
        all(data.path(), 0o555);
        for (lang, sentence) in
            [("en", "cannot be written (access is denied)"), ("fr", "ne peuvent pas être écrites (")]
        {
            let refused = as_anybody(&mut play(data.path(), lang));
            assert!(said(&refused).contains(sentence), "{}", said(&refused));
        }
        let mut show = Command::new(PROGRAM);
        show.args(["profile", "show", "--format", "json", "--data-dir"]).arg(data.path());
        let shown: serde_json::Value = serde_json::from_slice(&as_anybody(&mut show).stdout).expect("JSON");
        assert_eq!(
            (&shown["finished"], &shown["interrupted"], &shown["read_only"]),
            (&3.into(), &2.into(), &true.into())
        );
        if moved {
            // So that the folder can be removed.
            let home =
                fs::read_dir(&profiles).unwrap().map(|it| it.unwrap().path()).find(|it| it.is_dir()).unwrap();
            for folder in [&profiles, &home, &home.join("attempts")] {
                fs::set_permissions(folder, Permissions::from_mode(0o755)).unwrap();
            }
        }
        all(data.path(), 0o755);
    }
}
