//! A call that is killed at any moment goes on where it was: nothing that was acknowledged is lost.

use std::io::{BufRead, BufReader, Read, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use aplomb::records::Status;
use aplomb::storage::Profiles;
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};

const SCENARIO: &str = "first-week/four-days-offline";

fn script() -> Vec<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/moves/four-days-offline/careful.moves");
    let text = std::fs::read_to_string(path).expect("the moves of the careful trainee");
    let moves = text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
    moves.map(str::to_owned).collect()
}

fn play(data_dir: &Path, resume: bool) -> Child {
    let mut command = Command::new(env!("CARGO_BIN_EXE_aplomb"));
    command.args(["play", SCENARIO, "--lang", "en", "--format", "json", "--seed", "3", "--data-dir"]);
    command.arg(data_dir).args(resume.then_some("--resume"));
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command.spawn().expect("the program starts")
}

/// Gives the program its moves and returns the last line that it prints: the scorecard.
fn finish(mut child: Child, moves: &[String]) -> String {
    let mut stdin = child.stdin.take().expect("a pipe");
    stdin.write_all(format!("{}\n", moves.join("\n")).as_bytes()).expect("the program reads its moves");
    drop(stdin);
    let output = child.wait_with_output().expect("the program ends");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    text.lines().last().expect("a scorecard").to_owned()
}

#[test]
fn a_call_killed_at_fifty_moments_resumes_at_the_last_acknowledged_move() {
    let moves = script();
    let whole = tempfile::tempdir().expect("a folder");
    let expected = finish(play(whole.path(), false), &moves);
    let mut rng = ChaCha8Rng::seed_from_u64(50);
    let mut cut_short = 0;
    let mut tries = 0;
    while cut_short < 50 {
        tries += 1;
        assert!(tries <= 300, "only {cut_short} of {tries} were killed before the end");
        let folder = tempfile::tempdir().expect("a folder");
        let mut child = play(folder.path(), false);
        let mut stdin = child.stdin.take().expect("a pipe");
        let mut acknowledged = BufReader::new(child.stdout.take().expect("a pipe"));
        // All moves at once: the program runs through them while we look, and dies wherever it happens to be.
        let _ = stdin.write_all(format!("{}\n", moves.join("\n")).as_bytes());
        let turns = 1 + rng.next_u32() as usize % moves.len();
        for _ in 0..turns {
            acknowledged.read_line(&mut String::new()).expect("a line");
        }
        child.kill().expect("SIGKILL");
        child.wait().expect("it is gone");
        let mut rest = String::new();
        acknowledged.read_to_string(&mut rest).expect("what it still said");
        // The first line is the opening: one line more than moves.
        let seen = turns - 1 + rest.lines().filter(|line| line.ends_with('}')).count();

        let records = Profiles::under(folder.path()).open(None).expect("the folder can be read");
        assert!(records.damaged().is_empty() && records.entries().len() == 1);
        let (kept, _) = records.attempts().read(&records.entries()[0].id).expect("it can be read");
        let kept = kept.expect("it is sound");
        drop(records);
        if matches!(kept.status, Status::Finished(_)) {
            // It was quicker than we: that is no moment of the call.
            continue;
        }
        cut_short += 1;
        let written: Vec<String> = kept.moves.iter().map(|(_, made)| made.to_string()).collect();
        assert_eq!(written, moves[..written.len()], "what is on disk is what was done");
        assert!(written.len() >= seen.min(moves.len()), "{} on disk, {seen} acknowledged", written.len());
        let resumed = finish(play(folder.path(), true), &moves[written.len()..]);
        assert_eq!(resumed, expected, "the same end, as if nothing had happened");
    }
    println!("{tries} tries for {cut_short} kills in the middle of the call");
}

#[test]
fn a_second_window_cannot_go_on_with_a_call_that_is_being_played() {
    let moves = script();
    let folder = tempfile::tempdir().expect("a folder");
    let mut first = play(folder.path(), false);
    let mut opening = BufReader::new(first.stdout.take().expect("a pipe"));
    opening.read_line(&mut String::new()).expect("the opening");
    let mut second = play(folder.path(), true);
    drop(second.stdin.take());
    let refused = second.wait_with_output().expect("it ends");
    assert!(!refused.status.success() && !refused.stderr.is_empty());
    first.kill().expect("SIGKILL");
    first.wait().expect("it is gone");
    finish(play(folder.path(), true), &moves);
}
