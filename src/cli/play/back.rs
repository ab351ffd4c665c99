//! Going back to a line of an earlier attempt: `--from [ID:][CHAT.]LINE`.

use super::Request;
use super::start::{arrivals, unwritable};
use crate::cli::console::Console;
use crate::cli::failure::Failure;
use crate::encounter::Temperaments;
use crate::records::{Attempt, Entry, Origin, Status};
use crate::storage::{Recorded, Records, ResumeError, play_again};
use crate::{args, msg};

/// A line of an attempt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Back {
    /// The beginning of an attempt's id; None for the last finished one at the scenario.
    pub attempt: Option<String>,
    /// The customer's place, from 0.
    pub chat: usize,
    /// Turn of that customer's transcript, as the scorecard numbers it.
    pub turn: usize,
}

impl Back {
    /// Reads `7`, `2.7` (the second chat's line 7), `0199:7` or `0199:2.7`.
    pub fn parse(text: &str) -> Result<Back, String> {
        let (attempt, line) = text.rsplit_once(':').map_or((None, text), |(id, line)| (Some(id), line));
        let (chat, turn) = line.split_once('.').unwrap_or(("1", line));
        let number = |text: &str| text.parse::<usize>().ok().filter(|number| *number > 0);
        match (number(chat), number(turn), attempt) {
            (Some(chat), Some(turn), attempt) if attempt != Some("") => {
                Ok(Back { attempt: attempt.map(str::to_owned), chat: chat - 1, turn })
            }
            _ => Err(text.to_owned()),
        }
    }
}

/// Begins a new attempt at the moment before the line; and the trainee's name, which is that of the earlier attempt.
pub fn begin(console: &Console, request: &Request, back: &Back) -> Result<(Recorded, String), Failure> {
    let earlier = earlier(request, back)?;
    let header = &earlier.start.encounter;
    let desk = play_again(header, &earlier.moves, arrivals(request, header.alone), &Temperaments::shipped());
    let desk = desk.map_err(|error| match error {
        ResumeError::Disk(error) => unwritable(error),
        ResumeError::ScenarioChanged => Failure::new(msg!("play-back-changed"), args![]),
    })?;
    let turns = desk.seats().get(back.chat).map_or(0, |seat| seat.encounter.transcript().turns.len() - 1);
    if back.turn > turns {
        return Err(Failure::new(msg!("play-no-such-line"), args![line = back.turn, most = turns]));
    }
    let origin = Origin { attempt: earlier.start.id, chat: back.chat, turn: back.turn };
    let who = (earlier.start.agent.as_str(), console.catalogue.locale());
    let desk = desk.before(back.chat, back.turn);
    let recorded = Recorded::go_back(request.attempts(), desk, Some(origin), who);
    Ok((recorded.map_err(unwritable)?, earlier.start.agent))
}

/// The attempt that is gone back to.
fn earlier(request: &Request, back: &Back) -> Result<Attempt, Failure> {
    let entries = request.records.iter().flat_map(|records| records.entries());
    let fits = |it: &Entry| match &back.attempt {
        Some(id) => it.id.starts_with(id.as_str()),
        None => matches!(it.status, Status::Finished(_)),
    };
    let mut found = entries.filter(|it| it.scenario == request.id() && fits(it));
    let none = || {
        Failure::new(msg!("play-no-attempt"), args![scenario = request.id()])
            .hint(msg!("play-no-attempt-help"), args![])
    };
    let entry = found.next().ok_or_else(none)?;
    if let Some(id) = &back.attempt
        && found.next().is_some()
    {
        return Err(Failure::new(msg!("play-several-attempts"), args![attempt = id]));
    }
    let attempts = request.records.as_ref().map(Records::attempts);
    let read = attempts.map(|attempts| attempts.read(&entry.id)).transpose().map_err(unwritable)?;
    read.and_then(|(attempt, _)| attempt).ok_or_else(none)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_of_an_attempt_is_read() {
        let check = |text: &str, attempt: Option<&str>, chat, turn| {
            let expected = Back { attempt: attempt.map(str::to_owned), chat, turn };
            assert_eq!(Back::parse(text), Ok(expected), "{text}");
        };
        check("7", None, 0, 7);
        check("2.7", None, 1, 7);
        check("0199-a:7", Some("0199-a"), 0, 7);
        check("0199-a:3.1", Some("0199-a"), 2, 1);
        for bad in ["", "0", "x", "a:", ":3", "a:b", "1.", ".1", "0.3", "1.0", "1.2.3"] {
            assert!(Back::parse(bad).is_err(), "{bad}");
        }
    }
}
