//! What a listener writes on the sheet, and how it stands in a moves file.

use std::fmt;

use crate::scenario::{CriticalError, Section};

/// One entry on the sheet. A later one about the same thing takes the place of the earlier.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Move {
    /// `score empathy 50`
    Score { section: Section, score: u8 },
    /// `quote empathy 3 5`: the turns that show it; without a turn, none.
    Quote { section: Section, turns: Vec<usize> },
    /// `critical unverified-disclosure 4`: the turn in which it was made; `none` takes it back.
    Critical { error: CriticalError, turn: Option<usize> },
    /// `done`: the sheet is handed in.
    Done,
}

/// A line that is no entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAMove;

/// The word that takes a critical error back.
const NONE: &str = "none";

impl Move {
    /// Reads a line; None for one without content (`#` begins a comment).
    pub fn parse(line: &str) -> Result<Option<Move>, NotAMove> {
        let words: Vec<&str> = line.split_whitespace().collect();
        let section = |slug: &str| Section::from_slug(slug).ok_or(NotAMove);
        let turn = |word: &str| word.parse::<usize>().map_err(|_| NotAMove);
        let made = match words.as_slice() {
            [] => return Ok(None),
            [first, ..] if first.starts_with('#') => return Ok(None),
            ["score", of, score] => {
                Move::Score { section: section(of)?, score: score.parse().map_err(|_| NotAMove)? }
            }
            ["quote", of, turns @ ..] => {
                let turns = turns.iter().map(|word| turn(word)).collect::<Result<_, _>>()?;
                Move::Quote { section: section(of)?, turns }
            }
            ["critical", error, at] => Move::Critical {
                error: CriticalError::from_slug(error).ok_or(NotAMove)?,
                turn: if *at == NONE { None } else { Some(turn(at)?) },
            },
            ["done"] => Move::Done,
            _ => return Err(NotAMove),
        };
        Ok(Some(made))
    }
}

impl fmt::Display for Move {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Move::Score { section, score } => write!(f, "score {} {score}", section.slug()),
            Move::Quote { section, turns } => {
                write!(f, "quote {}", section.slug())?;
                turns.iter().try_for_each(|turn| write!(f, " {turn}"))
            }
            Move::Critical { error, turn: Some(turn) } => write!(f, "critical {} {turn}", error.slug()),
            Move::Critical { error, turn: None } => write!(f, "critical {} {NONE}", error.slug()),
            Move::Done => f.write_str("done"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_entry_reads_as_it_is_printed() {
        for line in [
            "score empathy 50",
            "quote handle-time 3 5",
            "quote closing",
            "critical unverified-disclosure 4",
            "critical insult none",
            "done",
        ] {
            let made = Move::parse(line).expect("an entry").expect("no comment");
            assert_eq!(made.to_string(), line);
        }
        assert_eq!((Move::parse("  # later"), Move::parse("")), (Ok(None), Ok(None)));
        for bad in [
            "score",
            "score empathy",
            "score kindness 50",
            "score empathy 256",
            "score empathy -1",
            "score empathy 50 3",
            "quote",
            "quote empathy x",
            "critical insult",
            "critical rudeness 2",
            "done now",
            "hold 40",
        ] {
            assert_eq!(Move::parse(bad), Err(NotAMove), "{bad}");
        }
    }
}
