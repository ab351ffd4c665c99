//! A process that keeps attempts is killed at any moment, again and again, over the same records: what it acknowledged is
//! there, what is there can be read, and the next one goes on.

mod kept;

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use aplomb::records::Status;
use aplomb::storage::{Exported, Profiles, export};
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};

/// Where the child keeps its attempts; a run of the tests has none.
const DATA: &str = "APLOMB_TEST_KILLED";

/// The child: begins attempts, makes moves, finishes them, goes on with what was interrupted, and says what it has done
/// each time, until it is killed. Every so often it exports everything and brings it in again.
#[test]
#[ignore = "the child of the others"]
fn child() {
    let Some(data) = std::env::var_os(DATA) else { return };
    let data = Path::new(&data);
    let mut records = kept::open(data);
    assert!(records.read_only().is_none(), "the dead hold no locks: {:?}", records.read_only());
    let mut out = std::io::stdout();
    for round in 0u32.. {
        let attempts = records.to_write().expect("nobody else writes");
        let open = records.entries().iter().find(|entry| entry.status == Status::Open);
        let (id, mut log, made) = match open {
            Some(entry) => {
                let (attempt, _, log) = attempts.resume(&entry.id).expect("it is sound");
                (entry.id.clone(), log, attempt.moves.len())
            }
            None => {
                let (id, log) = kept::begin(attempts, None);
                (id, log, 0)
            }
        };
        writeln!(out, "at {id} {made}").expect("the parent reads");
        for number in made..6 {
            log.write(&kept::wait(number as u32 + 1)).expect("it can be written");
            writeln!(out, "at {id} {}", number + 1).expect("the parent reads");
        }
        log.write(&kept::finished()).expect("it can be written");
        writeln!(out, "done {id}").expect("the parent reads");
        drop(log);
        records.renew().expect("it can be read");
        if round % 5 == 4 {
            let zip = data.join("all.zip");
            let _ = std::fs::remove_file(&zip);
            export(&records, &zip).expect("it can be written");
            let merged =
                Exported::open(&zip).expect("it was exported").merge_into(&mut records).expect("it is here");
            assert_eq!(merged.same, records.entries().len(), "{merged:?}");
        }
    }
}

/// Lets so much time go by.
fn work_for(time: Duration) {
    let begun = Instant::now();
    while begun.elapsed() < time {
        std::hint::spin_loop();
    }
}

/// Kills a child so often; how many of them were in the middle of an attempt.
fn kill(times: usize, seed: u64) -> usize {
    let data = tempfile::tempdir().expect("a folder");
    // What the first of them finds is the records of an earlier version.
    kept::earlier(data.path());
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    let (mut acknowledged, mut finished, mut cut) = (std::collections::BTreeMap::new(), 0, 0);
    for time in 0..times {
        let mut child = Command::new(std::env::current_exe().expect("this test"));
        child.args(["child", "--exact", "--ignored", "--nocapture"]).env(DATA, data.path());
        let mut child =
            child.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the child starts");
        let mut said = BufReader::new(child.stdout.take().expect("a pipe"));
        let mut hear = |line: &str| {
            // Whatever the frame of the tests says stands on lines of its own, or before ours.
            let words: Vec<&str> = line.trim_end_matches('\n').split(' ').collect();
            match words[..] {
                [.., "at", id, moves] if line.ends_with('\n') => {
                    acknowledged.insert(id.to_owned(), moves.parse::<usize>().expect("a number"));
                }
                [.., "done", id] if line.ends_with('\n') => {
                    _ = acknowledged.insert(id.to_owned(), usize::MAX)
                }
                _ => {}
            }
        };
        // Some die before they have said anything, the others somewhere in their work.
        let (lines, spin) = (rng.next_u32() % 40, Duration::from_micros(u64::from(rng.next_u32() % 3_000)));
        for _ in 0..lines {
            let mut line = String::new();
            said.read_line(&mut line).expect("a line");
            hear(&line);
        }
        work_for(spin);
        child.kill().expect("SIGKILL");
        let output = child.wait_with_output().expect("it is gone");
        let complaint = String::from_utf8_lossy(&output.stderr);
        assert!(!complaint.contains("panicked"), "{complaint}");
        // What it still said before it died was acknowledged too.
        let mut line = String::new();
        while said.read_line(&mut line).expect("a line") > 0 {
            hear(&std::mem::take(&mut line));
        }

        let records = kept::open(data.path());
        assert!(records.read_only().is_none() && records.damaged().is_empty(), "time {time}");
        for (id, moves) in &acknowledged {
            let (attempt, _) = records.attempts().read(id).expect("it is there");
            let attempt = attempt.expect("it can be read");
            let kept =
                if let Status::Finished(_) = attempt.status { usize::MAX } else { attempt.moves.len() };
            assert!(kept >= *moves, "time {time}: {kept} kept, {moves} acknowledged");
            let entry = records.entries().iter().find(|entry| entry.id == *id).expect("it is listed");
            assert_eq!(matches!(entry.status, Status::Finished(_)), kept == usize::MAX);
        }
        let done = records.entries().iter().filter(|it| matches!(it.status, Status::Finished(_))).count();
        assert!(done >= finished, "time {time}");
        finished = done;
        // Two of the earlier version's were open: the child goes on with the newest that is.
        cut += usize::from(
            records.entries().iter().any(|it| acknowledged.contains_key(&it.id) && it.status == Status::Open),
        );
    }
    // The index says what the attempts say.
    let records = kept::open(data.path());
    let listed = records.entries().to_vec();
    std::fs::remove_file(records.folder().join("history.jsonl")).expect("there is an index");
    drop(records);
    let records = kept::open(data.path());
    assert_eq!(records.entries(), listed);
    assert_eq!(Profiles::under(data.path()).list().expect("a folder").len(), 1, "nothing was begun twice");
    println!("{times} kills, {cut} in the middle of an attempt; {finished} attempts finished in all");
    cut
}

#[test]
fn a_move_from_an_earlier_version_may_be_killed_at_any_moment() {
    let data = tempfile::tempdir().expect("a folder");
    drop(kept::open(data.path()));
    // Something is there already, so that file after file has to be moved.
    kept::attempt(&kept::open(data.path()), &[1], true);
    let earlier = data.path().join("attempts");
    std::fs::create_dir(&earlier).expect("a folder");
    let text = std::fs::read_to_string(&kept::fixture("v1")[0]).expect("an attempt");
    let ids: Vec<String> = (0..500).map(|at| format!("01a203aa-b807-76c0-800a-2edea1{at:06}")).collect();
    for id in &ids {
        let text = text.replace("01a203aa-b807-76c0-800a-2edea1ba195a", id);
        std::fs::write(earlier.join(id).with_extension("jsonl"), text).expect("an attempt");
    }
    let mut rng = ChaCha8Rng::seed_from_u64(10);
    for _ in 0..15 {
        let mut child = Command::new(std::env::current_exe().expect("this test"));
        child
            .args(["child", "--exact", "--ignored"])
            .env(DATA, data.path())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        let mut child = child.spawn().expect("the child starts");
        work_for(Duration::from_micros(u64::from(rng.next_u32() % 12_000)));
        child.kill().expect("SIGKILL");
        child.wait().expect("it is gone");
    }
    let left = std::fs::read_dir(&earlier).map_or(0, Iterator::count);
    let records = kept::open(data.path());
    let finished = |id: &String| records.entries().iter().any(|it| it.id == *id && it.status != Status::Open);
    assert!(
        ids.iter().all(finished) && !earlier.exists(),
        "{left} were not moved when nobody was killed any more"
    );
}

#[test]
fn nothing_acknowledged_is_lost_in_25_kills() {
    assert!(kill(25, 25) > 5);
}

#[test]
#[ignore = "a minute or more: cargo test --no-default-features --test killed -- --ignored --exact nothing_acknowledged_is_lost_in_300_kills"]
fn nothing_acknowledged_is_lost_in_300_kills() {
    assert!(kill(300, 300) > 100);
}
