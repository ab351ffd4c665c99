//! One attempt as it is kept: a text file of JSON lines, only ever added to.
//!
//! The first line says what was started, each further line is one move, the last says how it ended. A line counts
//! once its line break is there: a torn last line is as if it had never been written.

use serde::{Deserialize, Serialize};

use super::Summary;
use crate::encounter::{Header, Move};

/// The version of the format that this program writes.
pub const VERSION: u32 = 1;

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
    Finished(Summary),
    /// The trainee chose not to go on. The moves stay.
    Abandoned {
        at: i64,
    },
}

impl Line {
    /// The line as it is written, with its line break.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = serde_json::to_vec(self).expect("a line holds nothing that JSON cannot");
        bytes.push(b'\n');
        bytes
    }
}

/// How far an attempt came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Status {
    /// It was interrupted, or is being played.
    Open,
    Finished(Summary),
    Abandoned,
}

/// One attempt, read back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attempt {
    pub start: Start,
    /// With the place of each one's customer.
    pub moves: Vec<(usize, Move)>,
    pub status: Status,
    /// Bytes of the file that hold complete, understood lines; what is behind them is damage.
    pub sound_bytes: usize,
}

/// Something in the file that could not be read: from this line (counted from 1) on it was left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Damage {
    pub line: usize,
}

impl Attempt {
    /// Reads an attempt's file. None if not even its first line is sound; the damage says where reading stopped.
    pub fn read(bytes: &[u8]) -> (Option<Attempt>, Option<Damage>) {
        let mut attempt: Option<Attempt> = None;
        let mut sound_bytes = 0;
        for (index, raw) in bytes.split_inclusive(|byte| *byte == b'\n').enumerate() {
            let damage = Some(Damage { line: index + 1 });
            let line = raw.strip_suffix(b"\n").and_then(|text| serde_json::from_slice(text).ok());
            match (line, &mut attempt) {
                (Some(Line::Start(start)), None) if start.aplomb_attempt <= VERSION => {
                    attempt =
                        Some(Attempt { start, moves: Vec::new(), status: Status::Open, sound_bytes: 0 });
                }
                (Some(Line::Move(made)), Some(it)) if it.status == Status::Open => {
                    it.moves.push((made.chat, made.made));
                }
                (Some(Line::Finished(summary)), Some(it)) => it.status = Status::Finished(summary),
                (Some(Line::Abandoned { .. }), Some(it)) => it.status = Status::Abandoned,
                _ => return (attempt, damage),
            }
            sound_bytes += raw.len();
            if let Some(it) = &mut attempt {
                it.sound_bytes = sound_bytes;
            }
        }
        (attempt, None)
    }
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
        lines.iter().flat_map(Line::to_bytes).collect()
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
        assert_eq!((attempt.status, attempt.sound_bytes), (Status::Open, written.len()));
    }

    #[test]
    fn files_of_before_going_back_are_read() {
        let written = bytes(&lines());
        let start = String::from_utf8(written).unwrap().lines().next().unwrap().to_owned();
        assert!(start.contains(r#""from":{"attempt":"b","turn":4}"#), "{start}");
        let old = start.replace(r#""from":{"attempt":"b","turn":4},"#, "") + "\n";
        assert_ne!(old.len(), start.len() + 1);
        assert_eq!(Attempt::read(old.as_bytes()).0.unwrap().start.from, None);
        let new = Attempt::read(format!("{start}\n").as_bytes()).0.unwrap().start.from;
        assert_eq!(new, Some(Origin { attempt: "b".into(), chat: 0, turn: 4 }));
    }

    #[test]
    fn a_newer_format_is_not_guessed_at() {
        let text = String::from_utf8(bytes(&lines())).unwrap();
        let newer = text.replace("\"aplomb_attempt\":1", "\"aplomb_attempt\":2");
        assert_eq!(Attempt::read(newer.as_bytes()), (None, Some(Damage { line: 1 })));
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
            prop_assert_eq!(damage.is_some(), !kept.is_empty() && !kept.ends_with(b"\n"));
        }

        #[test]
        fn no_bytes_make_it_panic(noise in prop::collection::vec(any::<u8>(), 0..300), at in 0usize..400) {
            let mut written = bytes(&lines());
            let at = at.min(written.len());
            written.splice(at..at, noise);
            let (attempt, _) = Attempt::read(&written);
            prop_assert!(attempt.is_none_or(|it| it.sound_bytes <= written.len()));
        }
    }
}
