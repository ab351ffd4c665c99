//! One attempt as it is kept: a text file of JSON lines, only ever added to.
//!
//! The first line says what was started, each further line is one move, the last says how it ended. A line counts
//! once its line break is there: a torn last line is as if it had never been written. Since version 2 each line has a
//! checksum (see [`super::seal`]); a file of version 1 has none, and stays without.

use serde::{Deserialize, Serialize};

use super::Summary;
use crate::calibration::Sheet;
use crate::encounter::{Header, Move};
use crate::interview::{self, Mode};

use super::damage::{Cause, Damage};
use super::end::End;

/// The version of the format that this program writes.
pub const VERSION: u32 = 2;

/// What was started, by whom, when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Start {
    /// [`VERSION`] at the time of writing.
    pub aplomb_attempt: u32,
    /// Unique, and sorted by time (UUID version 7).
    pub id: String,
    #[serde(flatten)]
    pub encounter: Header,
    /// The earlier attempt that it goes back to, if it does not begin with the first word.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Origin>,
    /// The trainee's name in the encounter.
    pub agent: String,
    /// The language at the start, as a BCP 47 tag.
    pub language: String,
    /// Seconds since 1970-01-01 UTC.
    pub started_at: i64,
}

/// Where an attempt goes back to: its first moves are those that the earlier one made before this turn.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Origin {
    /// Id of the earlier attempt.
    pub attempt: String,
    /// The customer whose line it is, from 0; not written where there is one customer only.
    #[serde(default, skip_serializing_if = "is_first")]
    pub chat: usize,
    /// Turn of that customer's transcript.
    pub turn: usize,
}

/// A move, and which customer of the desk it was for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Made {
    /// From 0; not written where there is one customer only.
    #[serde(default, skip_serializing_if = "is_first")]
    pub chat: usize,
    #[serde(flatten)]
    pub made: Move,
}

fn is_first(chat: &usize) -> bool {
    *chat == 0
}

impl From<(usize, Move)> for Made {
    fn from((chat, made): (usize, Move)) -> Self {
        Made { chat, made }
    }
}

/// One line of the file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Line {
    Start(Start),
    Move(Made),
    /// What was started is an interview, held in this mode.
    Interview(Mode),
    /// A move of an interview.
    Said(interview::Move),
    /// What was started is a calibration; this is the sheet that was handed in.
    Scored(Sheet),
    Finished(Summary),
    /// The trainee chose not to go on. The moves stay.
    Abandoned {
        at: i64,
    },
}

/// How far an attempt came.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Status<S = Summary> {
    /// It was interrupted, or is being played.
    Open,
    Finished(S),
    Abandoned,
}

/// One attempt, read back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attempt {
    pub start: Start,
    /// With the place of each one's customer.
    pub moves: Vec<(usize, Move)>,
    /// Of an interview, which has no other moves.
    pub held: Option<Held>,
    /// Of a calibration, which has no moves.
    pub scored: Option<Sheet>,
    pub status: Status,
    /// Where its sound lines end; what is behind them is damage.
    pub end: End,
}

/// An interview, read back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    pub mode: Mode,
    pub said: Vec<interview::Move>,
}

impl Attempt {
    /// Reads an attempt's file. None if not even its first line is sound; the damage says where reading stopped.
    pub fn read(bytes: &[u8]) -> (Option<Attempt>, Option<Damage>) {
        let mut lines = bytes.split_inclusive(|byte| *byte == b'\n');
        let first = lines.next().unwrap_or_default();
        let Some(mut attempt) = Attempt::begun(first) else {
            let cause = if is_newer(first) { Cause::Newer } else { Cause::of(first) };
            return (None, Some(Damage { line: 1, cause }));
        };
        for (index, raw) in lines.enumerate() {
            let mut end = attempt.end;
            let line = Some(raw).filter(|raw| raw.ends_with(b"\n")).and_then(|raw| end.read(raw));
            match (line, &attempt.status) {
                (Some(Line::Move(made)), Status::Open) if attempt.held.is_none() => {
                    attempt.moves.push((made.chat, made.made));
                }
                (Some(Line::Interview(mode)), Status::Open) if attempt.moves.is_empty() => {
                    attempt.held = Some(Held { mode, said: Vec::new() });
                }
                (Some(Line::Said(made)), Status::Open) if attempt.held.is_some() => {
                    attempt.held.iter_mut().for_each(|held| held.said.push(made.clone()));
                }
                (Some(Line::Scored(sheet)), Status::Open) if attempt.moves.is_empty() => {
                    attempt.scored = Some(sheet);
                }
                (Some(Line::Finished(summary)), _) => attempt.status = Status::Finished(summary),
                (Some(Line::Abandoned { .. }), _) => attempt.status = Status::Abandoned,
                _ => return (Some(attempt), Some(Damage { line: index + 2, cause: Cause::of(raw) })),
            }
            attempt.end = end;
        }
        (Some(attempt), None)
    }

    /// An attempt of which the first line stands there.
    pub(super) fn begun(first: &[u8]) -> Option<Attempt> {
        [End::of_nothing(), End::without_checksums()].into_iter().find_map(|mut end| {
            let Line::Start(start) = end.read(first).filter(|_| first.ends_with(b"\n"))? else { return None };
            let fits = if end.has_checksums() { 2..=VERSION } else { 1..=1 };
            let fits = fits.contains(&start.aplomb_attempt);
            let (moves, status) = (Vec::new(), Status::Open);
            fits.then_some(Attempt { start, moves, held: None, scored: None, status, end })
        })
    }
}

/// Whether the first line of a file says that a newer program wrote it.
fn is_newer(first: &[u8]) -> bool {
    let first: Option<serde_json::Value> = serde_json::from_slice(first).ok();
    let version = first.and_then(|line| line["start"]["aplomb_attempt"].as_u64());
    version.is_some_and(|version| version > u64::from(VERSION))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::encounter::Pace;
    use crate::scenario::HoldWords;

    fn lines() -> Vec<Line> {
        let encounter = Header {
            scenario: "demo/late-parcel".into(),
            fingerprint: 7,
            seed: 3,
            pace: Pace::Relaxed,
            ..Header::default()
        };
        vec![
            Line::Start(Start {
                aplomb_attempt: VERSION,
                id: "a".into(),
                encounter,
                from: Some(Origin { attempt: "b".into(), chat: 0, turn: 4 }),
                agent: "Zoé".into(),
                language: "fr".into(),
                started_at: 1_790_000_000,
            }),
            Line::Move((0, Move::Say { reply: "acknowledge".into(), thought_ms: 1200 }).into()),
            Line::Move((2, Move::Hold { lasts_s: 30, words: HoldWords::Promised(60) }).into()),
            Line::Move((0, Move::wrap_up()).into()),
        ]
    }

    fn bytes(lines: &[Line]) -> Vec<u8> {
        let mut end = End::of_nothing();
        lines.iter().flat_map(|line| end.add(line)).collect()
    }

    /// Records outlive the program that wrote them.
    #[test]
    fn lines_from_before_there_were_desk_tools_are_read() {
        let kept = concat!(
            r#"{"start":{"aplomb_attempt":1,"id":"a","scenario":"demo/late-parcel","fingerprint":7,"seed":3,"#,
            r#""pace":"relaxed","agent":"Zoé","language":"fr","started_at":0}}"#,
            "\n",
            r#"{"move":{"say":{"reply":"acknowledge","thought_ms":1200}}}"#,
            "\n",
            r#"{"move":{"hold":{"lasts_s":30,"promised_s":60}}}"#,
            "\n",
            r#"{"move":{"hold":{"lasts_s":30,"promised_s":null}}}"#,
            "\n",
            r#"{"move":{"wrap-up":{"thought_ms":0}}}"#,
            "\n",
        );
        let (attempt, damage) = Attempt::read(kept.as_bytes());
        let moves: Vec<String> = attempt.expect("sound").moves.iter().map(|(_, it)| it.to_string()).collect();
        assert_eq!(damage, None);
        assert_eq!(moves, ["say acknowledge +1200", "hold 30 promised 60", "hold 30", "wrap-up"]);
    }

    #[test]
    fn what_was_written_is_read_back() {
        let written = bytes(&lines());
        let (attempt, damage) = Attempt::read(&written);
        let attempt = attempt.unwrap();
        assert_eq!(damage, None);
        assert_eq!(attempt.moves.len(), 3);
        assert_eq!((attempt.status, attempt.end.bytes), (Status::Open, written.len()));
    }

    #[test]
    fn a_file_of_version_1_goes_on_as_one() {
        let mut file = concat!(
            r#"{"start":{"aplomb_attempt":1,"id":"a","scenario":"demo/late-parcel","fingerprint":7,"seed":3,"#,
            r#""pace":"relaxed","agent":"Zoé","language":"fr","started_at":0}}"#,
            "\n"
        )
        .to_owned();
        let (attempt, _) = Attempt::read(file.as_bytes());
        let mut end = attempt.expect("sound").end;
        let added = end.add(&Line::Move((0, Move::wrap_up()).into()));
        file.push_str(std::str::from_utf8(&added).expect("JSON"));
        assert!(!file.contains("crc32"), "{file}");
        let (attempt, damage) = Attempt::read(file.as_bytes());
        let attempt = attempt.expect("sound");
        assert_eq!((attempt.moves.len(), damage, attempt.end), (1, None, end));
    }

    #[test]
    fn a_newer_format_is_not_guessed_at() {
        for (version, cause) in [(VERSION + 1, Cause::Newer), (1, Cause::Altered), (0, Cause::Altered)] {
            let mut lines = lines();
            let Line::Start(start) = &mut lines[0] else { panic!("it begins") };
            start.aplomb_attempt = version;
            assert_eq!(Attempt::read(&bytes(&lines)), (None, Some(Damage { line: 1, cause })), "{version}");
        }
    }

    proptest! {
        /// A file cut anywhere keeps exactly the moves whose line is complete.
        #[test]
        fn a_torn_tail_costs_only_the_torn_line(cut in 0usize..2_000) {
            let written = bytes(&lines());
            let kept = &written[..cut.min(written.len())];
            let complete = kept.iter().filter(|byte| **byte == b'\n').count();
            let (attempt, damage) = Attempt::read(kept);
            prop_assert_eq!(attempt.as_ref().map_or(0, |it| it.moves.len()), complete.saturating_sub(1));
            prop_assert_eq!(damage.is_some(), !kept.ends_with(b"\n"));
        }

        /// Whatever is done to a line, it costs that line and what follows it, and no more.
        #[test]
        fn a_flipped_bit_is_found(at in 0usize..2_000, bit in 0u8..8) {
            let mut written = bytes(&lines());
            let at = at % written.len();
            written[at] ^= 1 << bit;
            let line = written[..at].iter().filter(|byte| **byte == b'\n').count();
            let (attempt, damage) = Attempt::read(&written);
            prop_assert_eq!(attempt.map_or(0, |it| it.moves.len()), line.saturating_sub(1));
            // A line break that is none any more makes one line of two.
            prop_assert_eq!(damage.expect("it is found").line, line + 1);
        }

        #[test]
        fn no_bytes_make_it_panic(noise in prop::collection::vec(any::<u8>(), 0..300), at in 0usize..400) {
            let mut written = bytes(&lines());
            let at = at.min(written.len());
            written.splice(at..at, noise);
            let (attempt, _) = Attempt::read(&written);
            prop_assert!(attempt.is_none_or(|it| it.end.bytes <= written.len()));
        }
    }
}
