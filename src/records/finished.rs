//! A finished attempt with its moves at hand, which are read only where somebody asks for one.

use serde::Deserialize;

use super::attempt::{Attempt, Made, Start, Status};
use super::entry::ends;
use super::summary::Summary;
use crate::encounter::Move;

/// How the lines of moves at a desk of several begin that were not for the first customer.
const OF_ANOTHER: &[u8] = br#"{"move":{"chat":"#;

/// A line with a move, whatever else is in it.
#[derive(Deserialize)]
struct MoveLine {
    #[serde(rename = "move")]
    made: Made,
}

/// A finished attempt.
#[derive(Clone, Debug)]
pub struct Finished<'f> {
    pub start: Start,
    pub summary: Summary,
    /// Its file, sound.
    bytes: &'f [u8],
}

impl<'f> Finished<'f> {
    /// Reads an attempt's file; None if it was not finished, or is not as it was written. Without checksums (version 1)
    /// all of it has to be read.
    pub fn read(bytes: &'f [u8]) -> Option<Finished<'f>> {
        let (start, summary) = ends(bytes).or_else(|| match Attempt::read(bytes).0? {
            Attempt { start, status: Status::Finished(summary), .. } => Some((start, summary)),
            _ => None,
        })?;
        Some(Finished { start, summary, bytes })
    }

    /// The first customer's move that made this turn of the transcript (1 is the first). None from where another customer
    /// was answered: then the first one only waited, in turns that have no move of their own.
    pub fn made(&self, turn: usize) -> Option<Move> {
        let mut lines = self.bytes.split_inclusive(|byte| *byte == b'\n');
        let of_another = |line: &[u8]| line.starts_with(OF_ANOTHER);
        // The first line is the start, and no turn.
        if lines.by_ref().take(turn).any(of_another) {
            return None;
        }
        let line: MoveLine = serde_json::from_slice(lines.next().filter(|line| !of_another(line))?).ok()?;
        Some(line.made.made)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::records::Line;

    #[test]
    fn any_move_is_found_where_it_stands() {
        for (version, file) in [
            (
                1,
                &include_bytes!("../../tests/data/records/v1/01a203aa-b807-76c0-800a-2edea1ba195a.jsonl")[..],
            ),
            (2, include_bytes!("../../tests/data/records/v2/01a203af-1abf-748f-bef9-5e90a8c3c2d9.jsonl")),
        ] {
            let attempt = Attempt::read(file).0.expect("it is sound");
            let finished = Finished::read(file).expect("it is finished");
            assert_eq!(finished.start, attempt.start, "version {version}");
            for (at, (_, made)) in attempt.moves.iter().enumerate() {
                let alone = attempt.moves[..=at].iter().all(|(chat, _)| *chat == 0);
                assert_eq!(finished.made(at + 1), alone.then(|| made.clone()), "version {version}");
            }
            assert_eq!(finished.made(attempt.moves.len() + 1), None);
            assert_eq!(finished.made(0), None);
        }
    }

    #[test]
    fn at_a_desk_of_several_no_turn_is_guessed_at() {
        let made = Made { chat: 1, made: Move::Wait { lasts_s: 3 } };
        let line = serde_json::to_string(&Line::Move(made)).expect("a line");
        assert!(line.as_bytes().starts_with(OF_ANOTHER), "{line}");
    }
}
