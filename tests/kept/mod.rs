//! Attempts that are made quickly, without playing anything.
#![allow(dead_code, reason = "each of these uses its part")]

use std::path::{Path, PathBuf};

use aplomb::encounter::{Header, Move};
use aplomb::l10n::Locale;
use aplomb::records::{Line, Origin};
use aplomb::storage::{AttemptLog, Attempts, Profiles, Records};

/// A summary as the first version of the program wrote it.
const SUMMARY: &str = r#"{"finished_at":1790000300,"rubric":"balanced","ending":"resolved","empathy":80,"resolution":90,"handle_time":70,"overall":82,"passed":true,"csat":4,"total_ms":240000}"#;

/// A finished attempt's last line.
pub fn finished() -> Line {
    Line::Finished(serde_json::from_str(SUMMARY).expect("a summary"))
}

pub fn wait(lasts_s: u32) -> Line {
    Line::Move((0, Move::Wait { lasts_s }).into())
}

/// Begins an attempt; its id and its file.
pub fn begin(attempts: &Attempts, back: Option<&str>) -> (String, AttemptLog) {
    let origin = back.map(|attempt| Origin { attempt: attempt.into(), chat: 0, turn: 1 });
    let header = Header { scenario: "demo/late-parcel".into(), ..Header::default() };
    let begun = attempts.begin(header, (origin, Vec::new()), "Zoé", &Locale::new("fr"));
    let (start, log) = begun.expect("it can be written");
    (start.id, log)
}

/// An attempt with these waits.
pub fn attempt(records: &Records, waits: &[u32], end: bool) -> String {
    let (id, mut log) = begin(records.to_write().expect("it can be written"), None);
    for lasts_s in waits {
        log.write(&wait(*lasts_s)).expect("it can be written");
    }
    if end {
        log.write(&finished()).expect("it can be written");
    }
    id
}

pub fn open(data_dir: &Path) -> Records {
    Profiles::under(data_dir).open(None).expect("a profile")
}

/// What was done in each attempt, the oldest first, each as one text.
pub fn told(records: &Records) -> Vec<String> {
    let read = |id: &String| {
        let (attempt, _) = records.attempts().read(id).expect("it is there");
        let attempt = attempt.expect("it can be read");
        let moves: Vec<String> = attempt.moves.iter().map(|(_, made)| made.to_string()).collect();
        moves.join(", ")
    };
    records.attempts().ids().expect("a folder").iter().map(read).collect()
}

/// The attempts that an earlier version of the program left.
pub fn fixture(version: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/records").join(version);
    let files = std::fs::read_dir(folder).expect("a folder").map(|it| it.expect("a file").path());
    let mut files: Vec<PathBuf> = files.collect();
    files.sort();
    files
}

/// Puts the attempts of an earlier version where it kept them.
pub fn earlier(data_dir: &Path) {
    std::fs::create_dir_all(data_dir.join("attempts")).expect("a folder");
    for file in fixture("v1") {
        let name = file.file_name().expect("a name");
        std::fs::copy(&file, data_dir.join("attempts").join(name)).expect("a copy");
    }
    std::fs::write(data_dir.join("settings.json"), "{\"text_percent\": 120}\n").expect("settings");
}
