//! An attempt in a few words: what lists are made from, for all attempts of a person at once.

use serde::{Deserialize, Serialize};

use super::attempt::{Attempt, Line, Origin, Start, Status};
use super::seal::Seal;
use super::summary::Summary;

/// What was played, and how it came out. The attempt itself tells the rest.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// Of the attempt.
    pub id: String,
    /// Id of the scenario.
    pub scenario: String,
    /// The earlier attempt that it goes back to, if it does not begin with the first word.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Origin>,
    pub status: Status<Verdict>,
}

/// The grades of a finished attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Verdict {
    /// Seconds since 1970-01-01 UTC.
    pub finished_at: i64,
    pub empathy: u8,
    pub resolution: u8,
    pub handle_time: u8,
    pub overall: u8,
    pub passed: bool,
}

impl From<&Summary> for Verdict {
    fn from(summary: &Summary) -> Verdict {
        Verdict {
            finished_at: summary.finished_at,
            empathy: summary.empathy,
            resolution: summary.resolution,
            handle_time: summary.handle_time,
            overall: summary.overall,
            passed: summary.passed,
        }
    }
}

impl From<&Attempt> for Entry {
    fn from(attempt: &Attempt) -> Entry {
        Entry::new(&attempt.start, &attempt.status)
    }
}

impl Entry {
    pub fn new(start: &Start, status: &Status) -> Entry {
        Entry {
            id: start.id.clone(),
            scenario: start.encounter.scenario.clone(),
            from: start.from.clone(),
            status: match status {
                Status::Open => Status::Open,
                Status::Finished(summary) => Status::Finished(Verdict::from(summary)),
                Status::Abandoned => Status::Abandoned,
            },
        }
    }

    /// The scenario that was passed from its first word; None of any other attempt.
    pub fn passed(&self) -> Option<&str> {
        let passed = matches!(self.status, Status::Finished(Verdict { passed: true, .. }));
        (passed && self.from.is_none()).then_some(&self.scenario)
    }

    /// The entry as a line of an index, with its line break. Each line has a checksum of its own.
    pub fn to_line(&self) -> Vec<u8> {
        let mut text = serde_json::to_vec(self).expect("an entry holds nothing that JSON cannot");
        Seal::default().put(&mut text);
        text
    }

    /// Reads a line of an index with its line break; None if it is not sound.
    pub fn from_line(line: &[u8]) -> Option<Entry> {
        Seal::default().take(line)?;
        // The checksum is a key that an entry does not have.
        serde_json::from_slice(line).ok()
    }
}

/// How a finished attempt began and ended, without its moves: far quicker than reading them. None unless the whole file
/// is sound and was finished; a file of version 1, which has no checksums, has to be read whole.
pub fn ends(bytes: &[u8]) -> Option<(Start, Summary)> {
    let first = bytes.iter().position(|byte| *byte == b'\n')? + 1;
    let last = bytes.strip_suffix(b"\n")?.iter().rposition(|byte| *byte == b'\n')? + 1;
    let attempt = Attempt::begun(&bytes[..first])?;
    // The checksum of the last line is that of all lines before it.
    match attempt.end.skip(&bytes[first..last])?.read(&bytes[last..])? {
        Line::Finished(summary) => Some((attempt.start, summary)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_of_an_index_stands_for_itself() {
        let finished_at = 1_790_000_000;
        let verdict =
            Verdict { finished_at, empathy: 80, resolution: 70, handle_time: 60, overall: 72, passed: true };
        let entry = Entry {
            id: "0199-a".into(),
            scenario: "demo/late-parcel".into(),
            from: Some(Origin { attempt: "0198-b".into(), chat: 1, turn: 3 }),
            status: Status::Finished(verdict),
        };
        for status in [Status::Finished(verdict), Status::Abandoned] {
            let entry = Entry { status, ..entry.clone() };
            let line = entry.to_line();
            assert_eq!(Entry::from_line(&line), Some(entry));
            assert_eq!(Entry::from_line(&line[..line.len() - 1]), None, "it is torn");
            let mut flipped = line.clone();
            flipped[20] ^= 1;
            assert_eq!(Entry::from_line(&flipped), None);
        }
    }

    #[test]
    fn the_ends_say_what_the_whole_says() {
        let file = include_bytes!("../../tests/data/records/v2/01a203af-1abf-748f-bef9-5e90a8c3c2d9.jsonl");
        let (start, summary) = ends(file).expect("it is finished");
        let (attempt, _) = Attempt::read(file);
        let attempt = attempt.expect("it is sound");
        assert_eq!((&start, Status::Finished(summary)), (&attempt.start, attempt.status));
        for at in 0..file.len() {
            let mut flipped = file.to_vec();
            flipped[at] ^= 2;
            assert_eq!(ends(&flipped), None, "byte {at}");
        }
        for cut in 0..file.len() {
            assert_eq!(ends(&file[..cut]), None, "byte {cut}");
        }
        let old = include_bytes!("../../tests/data/records/v1/01a203aa-b807-76c0-800a-2edea1ba195a.jsonl");
        assert_eq!(ends(old), None, "nothing tells whether it is sound");
    }
}
