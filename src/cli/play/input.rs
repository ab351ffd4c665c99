//! Where the moves come from.

use std::collections::VecDeque;
use std::io::BufRead;
use std::path::Path;
use std::time::Instant;

use crate::cli::console::{Console, FAINT, styled};
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

/// What came when a move was asked for.
pub enum Asked {
    Move(Move),
    /// There are no more moves, or the person has left.
    Nothing,
}

impl Input {
    /// Opens a file of moves, or standard input.
    pub fn open(moves: Option<&Path>, conversation: bool) -> Result<Input, Failure> {
        let Some(path) = moves else {
            return Ok(if conversation { Input::Terminal } else { Input::Pipe { line: 0 } });
        };
        let name = path.display().to_string();
        let text = storage::read_text(path)
            .map_err(|error| Failure::new(msg!("cli-unreadable"), args![path = &name, reason = error.to_string()]))?;
        let mut entries = VecDeque::new();
        for (index, line) in text.lines().enumerate() {
            if let Some(entry) = Entry::parse(line).map_err(|_| not_a_move(&name, index + 1, line))? {
                entries.push_back((index + 1, entry));
            }
        }
        Ok(Input::File { name, entries, line: 0 })
    }

    /// The next move. Bare numbers are turned into the reply of that number.
    pub fn next(&mut self, console: &mut Console, encounter: &Encounter) -> Result<Asked, Failure> {
        let writing_up = matches!(encounter.state().phase, Phase::AfterCall(_));
        let wrap_up = Asked::Move(Move::WrapUp { thought_ms: 0 });
        match self {
            Input::File { entries, line, .. } => {
                let Some((at, entry)) = entries.pop_front() else {
                    return Ok(if writing_up { wrap_up } else { Asked::Nothing });
                };
                *line = at;
                self.numbered(entry, encounter)
            }
            // Writing up is no choice, and untimed it takes no time: nobody is asked for it.
            _ if writing_up && encounter.pace() == Pace::Untimed => Ok(wrap_up),
            Input::Pipe { line } => {
                let entry = loop {
                    let Some(text) = read_line()? else {
                        return Ok(if writing_up { wrap_up } else { Asked::Nothing });
                    };
                    *line += 1;
                    let name = console.text(msg!("play-standard-input"), &args![]);
                    if let Some(entry) = Entry::parse(&text).map_err(|_| not_a_move(&name, *line, &text))? {
                        break entry;
                    }
                };
                self.numbered(entry, encounter)
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

    fn numbered(&self, entry: Entry, encounter: &Encounter) -> Result<Asked, Failure> {
        Ok(Asked::Move(match entry {
            Entry::Move(made) => made,
            Entry::Number(number) => say(encounter, number, 0),
        }))
    }
}

/// The move that says the reply of this number. A number that is not offered makes a move that is refused.
fn say(encounter: &Encounter, number: usize, thought_ms: u32) -> Move {
    let reply = number.checked_sub(1).and_then(|index| encounter.offered().nth(index));
    let reply = reply.map_or_else(|| number.to_string(), |(_, reply)| reply.id.clone());
    Move::Say { reply, thought_ms }
}

/// Asks a person until they give a move, and measures how long they thought.
fn ask(console: &mut Console, encounter: &Encounter, writing_up: bool) -> Result<Asked, Failure> {
    let asked_at = Instant::now();
    let prompt = if writing_up { msg!("play-prompt-wrap-up") } else { msg!("play-prompt") };
    loop {
        let prompt = styled(FAINT, &console.text(prompt, &args![]));
        console.write(&format!("\n{prompt} > "))?;
        let Some(line) = read_line()? else {
            console.line("")?;
            return Ok(Asked::Nothing);
        };
        let thought_ms = match encounter.pace() {
            Pace::Untimed => 0,
            Pace::Live | Pace::Relaxed => u32::try_from(asked_at.elapsed().as_millis()).unwrap_or(u32::MAX),
        };
        match (Entry::parse(&line), line.trim()) {
            (_, "q") => return Ok(Asked::Nothing),
            (_, "?") => console.line(&console.text(msg!("play-help"), &args![]))?,
            (Ok(None), _) if writing_up => return Ok(Asked::Move(Move::WrapUp { thought_ms })),
            (Ok(None), _) => {}
            (Ok(Some(Entry::Number(number))), _) => return Ok(Asked::Move(say(encounter, number, thought_ms))),
            (Ok(Some(Entry::Move(made))), _) => return Ok(Asked::Move(timed(made, thought_ms))),
            (Err(_), typed) => console.line(&console.text(msg!("play-not-understood"), &args![typed = typed]))?,
        }
    }
}

/// A move that a person typed out, with the time they took unless they wrote one.
fn timed(made: Move, measured_ms: u32) -> Move {
    match made {
        Move::Say { reply, thought_ms: 0 } => Move::Say { reply, thought_ms: measured_ms },
        Move::WrapUp { thought_ms: 0 } => Move::WrapUp { thought_ms: measured_ms },
        other => other,
    }
}

fn read_line() -> Result<Option<String>, Failure> {
    let mut line = String::new();
    Ok((std::io::stdin().lock().read_line(&mut line)? > 0).then_some(line))
}

fn not_a_move(source: &str, line: usize, text: &str) -> Failure {
    Failure::new(msg!("play-not-a-move"), args![source = source, line = line, text = text.trim()])
        .hint(msg!("play-moves-grammar"), args![])
}
