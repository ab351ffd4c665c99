//! Where the moves come from.

use std::collections::VecDeque;

use super::naming::{named, numbered};
use super::seats::{anybody_there, being_written_up, open};
use super::typist::Typist;
use super::words::Words;
use super::{Request, ask, tools};
use crate::cli::console::{Console, read_line};
use crate::cli::failure::Failure;
use crate::encounter::{Desk, DeskLine, Entry, Move, Pace, Refusal};
use crate::{args, msg, storage};

/// The moves to come, and the chat that is answered.
pub struct Input {
    source: Source,
    at: usize,
    typist: Typist,
}

enum Source {
    /// A file: its name, and its lines with their numbers.
    File { name: String, lines: VecDeque<(usize, DeskLine)>, line: usize },
    /// Standard input that somebody else writes.
    Pipe { line: usize },
    /// A person.
    Terminal,
}

/// What comes next.
pub enum Next {
    /// A move for the customer at this place.
    Move(usize, Move),
    /// The person has turned to another chat.
    Turned,
    /// Nothing: there are no more moves, or the person has left.
    Nothing,
}

impl Input {
    /// Opens a file of moves, or standard input.
    pub fn open(request: &Request) -> Result<Input, Failure> {
        let typist = Typist::new(request.encoded);
        let Some(path) = &request.moves else {
            let source = if request.conversation { Source::Terminal } else { Source::Pipe { line: 0 } };
            return Ok(Input { source, at: 0, typist });
        };
        let name = path.display().to_string();
        let text = storage::read_text(path)
            .map_err(|error| Failure::io(msg!("cli-unreadable"), args![path = &name], error))?;
        let mut lines = VecDeque::new();
        for (index, line) in text.lines().enumerate() {
            let read = DeskLine::parse(line).map_err(|_| not_a_move(&name, index + 1, line))?;
            if read.chat.is_some() || read.entry.is_some() {
                lines.push_back((index + 1, read));
            }
        }
        Ok(Input { source: Source::File { name, lines, line: 0 }, at: 0, typist })
    }

    /// The chat that is answered; once it is closed, the next that is not.
    pub fn at(&mut self, desk: &Desk) -> usize {
        self.at = open(desk, self.at);
        self.at
    }

    /// The next move. Numbers become what they stand for.
    pub fn next(&mut self, console: &mut Console, words: &[Words], desk: &Desk) -> Result<Next, Failure> {
        self.at(desk);
        if !matches!(self.source, Source::File { .. })
            && let Some(chat) = being_written_up(desk)
            && is_formality(desk, chat)
        {
            return Ok(Next::Move(chat, Move::wrap_up()));
        }
        loop {
            let read = match &mut self.source {
                Source::Terminal => {
                    return ask::ask(console, words, desk, &mut self.at, &mut self.typist);
                }
                Source::File { lines, line, .. } => lines.pop_front().map(|(number, read)| {
                    *line = number;
                    read
                }),
                Source::Pipe { line } => match read_line()? {
                    None => None,
                    Some(text) => {
                        *line += 1;
                        let name = console.text(msg!("play-standard-input"), &args![]);
                        Some(DeskLine::parse(&text).map_err(|_| not_a_move(&name, *line, &text))?)
                    }
                },
            };
            let Some(read) = read else { return Ok(left_undone(desk)) };
            self.at = read.chat.unwrap_or(self.at);
            let Some(seat) = desk.seats().get(self.at) else {
                let refusal = Refusal::NoSuchChat { chats: desk.seats().len() };
                return Err(self.mistake(console, &refusal));
            };
            let encounter = &seat.encounter;
            let made = match read.entry {
                None => continue,
                Some(Entry::Move(made)) => named(made, encounter),
                Some(Entry::Number(number)) => numbered(number, encounter),
                // Nobody is there to be asked what was meant.
                Some(Entry::Words(text)) => {
                    self.typist.hear(console, &words[self.at], encounter, &text)?.made(None, 0)
                }
            };
            return Ok(Next::Move(self.at, made));
        }
    }

    /// A person is told and may try again; a script has a mistake.
    pub fn refuse(&self, console: &mut Console, refusal: &Refusal) -> Result<(), Failure> {
        match self.source {
            Source::Terminal => console.line(&console.catalogue.say(&refusal.message())),
            _ => Err(self.mistake(console, refusal)),
        }
    }

    fn mistake(&self, console: &Console, refusal: &Refusal) -> Failure {
        let (source, line) = match &self.source {
            Source::File { name, line, .. } => (name.clone(), *line),
            Source::Pipe { line } => (console.text(msg!("play-standard-input"), &args![]), *line),
            Source::Terminal => Default::default(),
        };
        let problem = console.catalogue.say(&refusal.message());
        Failure::new(msg!("play-refused"), args![source = source, line = line, problem = problem])
    }

    /// After the last move: nothing may be left but the write-up, which was done.
    pub fn close(&self) -> Result<(), Failure> {
        let Source::File { name, lines, .. } = &self.source else { return Ok(()) };
        let is_done = |read: &DeskLine| matches!(read.entry, None | Some(Entry::Move(Move::WrapUp { .. })));
        match lines.iter().find(|(_, read)| !is_done(read)) {
            Some((line, _)) => Err(Failure::new(msg!("play-moves-left"), args![source = name, line = *line])),
            None => Ok(()),
        }
    }
}

/// Writing up that is no choice and, untimed, takes no time: nobody is asked for it.
fn is_formality(desk: &Desk, chat: usize) -> bool {
    let encounter = &desk.seats()[chat].encounter;
    encounter.pace() == Pace::Untimed && !tools::is_writing_choice(encounter)
}

/// When the moves have run out: a script need not write up what is over.
fn left_undone(desk: &Desk) -> Next {
    match being_written_up(desk) {
        Some(chat) if !anybody_there(desk) => Next::Move(chat, Move::wrap_up()),
        _ => Next::Nothing,
    }
}

fn not_a_move(source: &str, line: usize, text: &str) -> Failure {
    // The start is enough to recognise it.
    let text: String = text.trim().chars().take(40).collect();
    Failure::new(msg!("play-not-a-move"), args![source = source, line = line, text = text])
        .hint(msg!("play-moves-grammar"), args![])
}
