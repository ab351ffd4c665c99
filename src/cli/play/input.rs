//! Where the moves come from.

use std::collections::VecDeque;
use std::path::Path;
use std::time::Instant;

use crate::cli::console::{Console, FAINT, read_line, styled};
use crate::cli::failure::Failure;
use crate::encounter::{Encounter, Entry, Move, Pace, Phase, Refusal};
use crate::{args, msg, storage};

/// A source of moves.
pub enum Input {
    /// A file: its name, and its entries with their lines.
    File { name: String, entries: VecDeque<(usize, Entry)>, line: usize },
    /// Standard input that somebody else writes.
    Pipe { line: usize },
    /// A person.
    Terminal,
}

impl Input {
    /// Opens a file of moves, or standard input.
    pub fn open(moves: Option<&Path>, conversation: bool) -> Result<Input, Failure> {
        let Some(path) = moves else {
            return Ok(if conversation { Input::Terminal } else { Input::Pipe { line: 0 } });
        };
        let name = path.display().to_string();
        let text = storage::read_text(path)
            .map_err(|error| Failure::io(msg!("cli-unreadable"), args![path = &name], error))?;
        let mut entries = VecDeque::new();
        for (index, line) in text.lines().enumerate() {
            if let Some(entry) = Entry::parse(line).map_err(|_| not_a_move(&name, index + 1, line))? {
                entries.push_back((index + 1, entry));
            }
        }
        Ok(Input::File { name, entries, line: 0 })
    }

    /// The next move; None if there are no more, or the person has left. A bare number becomes the reply of that
    /// number.
    pub fn next(&mut self, console: &mut Console, encounter: &Encounter) -> Result<Option<Move>, Failure> {
        let writing_up = matches!(encounter.state().phase, Phase::AfterCall(_));
        let wrap_up = Some(Move::wrap_up());
        match self {
            Input::File { entries, line, .. } => {
                let Some((at, entry)) = entries.pop_front() else {
                    return Ok(wrap_up.filter(|_| writing_up));
                };
                *line = at;
                Ok(Some(numbered(entry, encounter)))
            }
            // Writing up is no choice, and untimed it takes no time: nobody is asked for it.
            _ if writing_up && encounter.pace() == Pace::Untimed => Ok(wrap_up),
            Input::Pipe { line } => {
                let entry = loop {
                    let Some(text) = read_line()? else {
                        return Ok(wrap_up.filter(|_| writing_up));
                    };
                    *line += 1;
                    let name = console.text(msg!("play-standard-input"), &args![]);
                    if let Some(entry) = Entry::parse(&text).map_err(|_| not_a_move(&name, *line, &text))? {
                        break entry;
                    }
                };
                Ok(Some(numbered(entry, encounter)))
            }
            Input::Terminal => ask(console, encounter, writing_up),
        }
    }

    /// A person is told and may try again; a script has a mistake.
    pub fn refuse(&self, console: &mut Console, refusal: &Refusal) -> Result<(), Failure> {
        let problem = console.catalogue.say(&refusal.message());
        let (name, line) = match self {
            Input::Terminal => return console.line(&problem),
            Input::File { name, line, .. } => (name.clone(), *line),
            Input::Pipe { line } => (console.text(msg!("play-standard-input"), &args![]), *line),
        };
        Err(Failure::new(msg!("play-refused"), args![source = name, line = line, problem = problem]))
    }

    /// After the last move: nothing may be left but the write-up, which was done.
    pub fn close(&self) -> Result<(), Failure> {
        let Input::File { name, entries, .. } = self else { return Ok(()) };
        match entries.iter().find(|(_, entry)| !matches!(entry, Entry::Move(Move::WrapUp { .. }))) {
            Some((line, _)) => Err(Failure::new(msg!("play-moves-left"), args![source = name, line = *line])),
            None => Ok(()),
        }
    }
}

fn numbered(entry: Entry, encounter: &Encounter) -> Move {
    match entry {
        Entry::Move(made) => made,
        Entry::Number(number) => say(encounter, number, 0),
    }
}

/// The move that says the reply of this number. A number that is not offered makes a move that is refused.
fn say(encounter: &Encounter, number: usize, thought_ms: u32) -> Move {
    let reply = number.checked_sub(1).and_then(|index| encounter.offered().nth(index));
    let reply = reply.map_or_else(|| number.to_string(), |(_, reply)| reply.id.clone());
    Move::Say { reply, thought_ms }
}

/// Asks a person until they give a move, and measures how long they thought.
fn ask(console: &mut Console, encounter: &Encounter, writing_up: bool) -> Result<Option<Move>, Failure> {
    let asked_at = Instant::now();
    let prompt = if writing_up { msg!("play-prompt-wrap-up") } else { msg!("play-prompt") };
    loop {
        let Some(line) = console.ask(&styled(FAINT, &console.text(prompt, &args![])))? else {
            return Ok(None);
        };
        let thought_ms = match encounter.pace() {
            Pace::Untimed => 0,
            Pace::Live | Pace::Relaxed => u32::try_from(asked_at.elapsed().as_millis()).unwrap_or(u32::MAX),
        };
        let most = encounter.offered().count();
        match (Entry::parse(&line), line.as_str()) {
            (_, "q") => return Ok(None),
            (_, "?") => console.line(&console.text(msg!("play-help"), &args![]))?,
            (Ok(None), _) if writing_up => return Ok(Some(timed(Move::wrap_up(), thought_ms))),
            (Ok(None), _) => {}
            (Ok(Some(Entry::Number(number))), _) if !writing_up && !(1..=most).contains(&number) => {
                console.line(&console.text(msg!("play-no-such-number"), &args![most = most]))?
            }
            (Ok(Some(Entry::Number(number))), _) => return Ok(Some(say(encounter, number, thought_ms))),
            (Ok(Some(Entry::Move(made))), _) => return Ok(Some(timed(made, thought_ms))),
            (Err(_), typed) => {
                console.line(&console.text(msg!("play-not-understood"), &args![typed = typed]))?
            }
        }
    }
}

/// A move that a person typed out, with the time they took unless they wrote one.
fn timed(made: Move, measured_ms: u32) -> Move {
    match made {
        Move::Say { reply, thought_ms: 0 } => Move::Say { reply, thought_ms: measured_ms },
        Move::Send { parts, thought_ms: 0 } => Move::Send { parts, thought_ms: measured_ms },
        Move::LookUp { article, thought_ms: 0 } => Move::LookUp { article, thought_ms: measured_ms },
        Move::WrapUp { code, note, thought_ms: 0 } => Move::WrapUp { code, note, thought_ms: measured_ms },
        other => other,
    }
}

fn not_a_move(source: &str, line: usize, text: &str) -> Failure {
    // The start is enough to recognise it.
    let text: String = text.trim().chars().take(40).collect();
    Failure::new(msg!("play-not-a-move"), args![source = source, line = line, text = text])
        .hint(msg!("play-moves-grammar"), args![])
}
