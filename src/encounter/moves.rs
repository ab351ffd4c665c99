//! What a trainee can do, and how it is written in a moves file.

use std::fmt;

use serde::{Deserialize, Serialize};

/// One move of the trainee. `thought_ms` is real thinking time; the pace decides how much of it counts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Move {
    /// Say this reply of the present beat.
    Say { reply: String, thought_ms: u32 },
    /// Put the customer on hold for so many seconds, with a promised time or without a word.
    Hold { lasts_s: u32, promised_s: Option<u32> },
    /// Finish the after-call work.
    WrapUp { thought_ms: u32 },
}

/// The longest hold that a move may ask for, in seconds.
pub const LONGEST_HOLD_S: u32 = 1_800;

/// One line of a moves file: a move, or the number (from 1) of an offered reply.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Entry {
    Number(usize),
    Move(Move),
}

/// A line that is no move.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAMove;

impl Entry {
    /// Reads a line: `say own-it`, `say own-it +3200`, `hold 45`, `hold 45 promised 60`, `wrap-up`, `2`.
    /// `Ok(None)` for an empty line or a comment (`#`).
    pub fn parse(line: &str) -> Result<Option<Entry>, NotAMove> {
        let words: Vec<&str> = line.split_whitespace().collect();
        let milliseconds = |word: &str| word.strip_prefix('+').and_then(|ms| ms.parse().ok()).ok_or(NotAMove);
        let made = match words.as_slice() {
            [] => return Ok(None),
            [first, ..] if first.starts_with('#') => return Ok(None),
            ["say", reply] => Move::Say { reply: (*reply).to_owned(), thought_ms: 0 },
            ["say", reply, thought] => {
                Move::Say { reply: (*reply).to_owned(), thought_ms: milliseconds(thought)? }
            }
            ["hold", lasts] => Move::Hold { lasts_s: lasts.parse().map_err(|_| NotAMove)?, promised_s: None },
            ["hold", lasts, "promised", promised] => Move::Hold {
                lasts_s: lasts.parse().map_err(|_| NotAMove)?,
                promised_s: Some(promised.parse().map_err(|_| NotAMove)?),
            },
            ["wrap-up"] => Move::WrapUp { thought_ms: 0 },
            ["wrap-up", thought] => Move::WrapUp { thought_ms: milliseconds(thought)? },
            [number] => {
                return number.parse().map(|number| Some(Entry::Number(number))).map_err(|_| NotAMove);
            }
            _ => return Err(NotAMove),
        };
        Ok(Some(Entry::Move(made)))
    }
}

impl fmt::Display for Move {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let thought = |f: &mut fmt::Formatter<'_>, ms: u32| match ms {
            0 => Ok(()),
            ms => write!(f, " +{ms}"),
        };
        match self {
            Move::Say { reply, thought_ms } => {
                write!(f, "say {reply}")?;
                thought(f, *thought_ms)
            }
            Move::Hold { lasts_s, promised_s: None } => write!(f, "hold {lasts_s}"),
            Move::Hold { lasts_s, promised_s: Some(promised) } => {
                write!(f, "hold {lasts_s} promised {promised}")
            }
            Move::WrapUp { thought_ms } => {
                f.write_str("wrap-up")?;
                thought(f, *thought_ms)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_move_reads_as_it_is_printed() {
        for line in
            ["say own-it", "say own-it +3200", "hold 45", "hold 45 promised 60", "wrap-up", "wrap-up +9"]
        {
            let Ok(Some(Entry::Move(made))) = Entry::parse(line) else { panic!("{line}") };
            assert_eq!(made.to_string(), line);
        }
        assert_eq!(Entry::parse(" 2 "), Ok(Some(Entry::Number(2))));
        assert_eq!(Entry::parse("# a comment"), Ok(None));
        assert_eq!(Entry::parse(""), Ok(None));
        for bad in ["hold", "hold x", "say", "say a b", "say a +x", "hold 5 promised", "-1", "hang up now"] {
            assert_eq!(Entry::parse(bad), Err(NotAMove), "{bad}");
        }
    }
}
