//! Records are readable for ever: the files that each version of the program wrote lie in `tests/data/records`, and are
//! never written anew.

mod kept;

use aplomb::records::{Attempt, Cause, Damage, Status};

/// What each of the attempts of a version says, in the order of their ids.
fn read(version: &str) -> Vec<String> {
    kept::fixture(version).iter().map(|file| told(&std::fs::read(file).expect("an attempt"))).collect()
}

fn told(bytes: &[u8]) -> String {
    let (attempt, damage) = Attempt::read(bytes);
    let attempt = attempt.expect("it can be read");
    assert_eq!((damage, attempt.end.bytes), (None, bytes.len()));
    let (start, header) = (&attempt.start, &attempt.start.encounter);
    let mut told = format!("{} {} {}", header.scenario, start.agent, start.language);
    if let Some(from) = &start.from {
        told += &format!(" from {}.{}", from.chat, from.turn);
    }
    for (chat, made) in &attempt.moves {
        told += &format!("\n  {chat} {made}");
    }
    told + &match &attempt.status {
        Status::Open => "\n  open".to_owned(),
        Status::Abandoned => "\n  abandoned".to_owned(),
        Status::Finished(it) => format!(
            "\n  {} {} {} {} {} {} {} {} {}",
            it.rubric,
            it.ending,
            it.empathy,
            it.resolution,
            it.handle_time,
            it.overall,
            it.passed,
            it.csat,
            it.total_ms
        ),
    }
}

#[test]
fn every_version_is_read_for_ever() {
    let expected = include_str!("data/records/expected.txt").trim_end();
    for version in ["v1", "v2"] {
        assert_eq!(read(version).join("\n"), expected, "{version}");
    }
}

#[test]
fn a_flipped_bit_costs_its_line_and_what_follows_it() {
    let whole = include_bytes!("data/records/v2/01a203af-1abf-748f-bef9-5e90a8c3c2d9.jsonl");
    let moves = Attempt::read(whole).0.expect("it is sound").moves;
    for at in 0..whole.len() {
        let mut flipped = whole.to_vec();
        flipped[at] ^= 1 << (at % 8);
        let line = whole[..at].iter().filter(|byte| **byte == b'\n').count();
        let (kept, damage) = Attempt::read(&flipped);
        let kept = kept.map_or_else(Vec::new, |it| it.moves);
        assert_eq!(kept, moves[..line.saturating_sub(1).min(moves.len())], "byte {at}");
        let Some(Damage { line: found, cause }) = damage else { panic!("byte {at} is not missed") };
        assert_eq!((found, cause == Cause::Newer), (line + 1, false), "byte {at}");
    }
}

#[test]
fn a_checksum_is_that_of_the_whole_file_before_it() {
    let file = include_str!("data/records/v2/01a203af-1abf-748f-bef9-5e90a8c3c2d9.jsonl");
    for (at, key) in file.match_indices(",\"crc32\":\"") {
        let digits = &file[at + key.len()..][..8];
        assert_eq!(digits, format!("{:08x}", crc32fast::hash(&file.as_bytes()[..at])));
    }
}
