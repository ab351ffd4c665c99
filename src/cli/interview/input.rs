//! Where the lines come from.

use std::collections::VecDeque;
use std::time::Instant;

use super::ear::{Ear, is_cut};
use super::line::{self, Line};
use super::{Request, help};
use crate::cli::console::{Console, FAINT, read_line, styled};
use crate::cli::failure::Failure;
use crate::interview::{Move, Refused, Stage, Talk, Wording};
use crate::language::READ_AT_MOST;
use crate::{args, msg, storage};

/// The lines to come.
pub struct Input {
    source: Source,
    /// What is told in which place something is wrong: the file's name, or that it is standard input.
    name: String,
    /// The line that was read last, from 1.
    line: usize,
}

enum Source {
    /// The lines of a file.
    File(VecDeque<String>),
    /// Standard input that somebody else writes.
    Pipe,
    /// A person.
    Terminal,
}

/// What comes next.
pub enum Next {
    Move(Move),
    /// The model answers are asked for.
    Models,
    /// There are no more moves, or the person has left.
    Nothing,
}

impl Input {
    /// Opens a file of moves, or standard input.
    pub fn open(console: &Console, request: &Request) -> Result<Input, Failure> {
        let Some(path) = &request.moves else {
            let source = if request.conversation { Source::Terminal } else { Source::Pipe };
            let name = console.text(msg!("play-standard-input"), &args![]);
            return Ok(Input { source, name, line: 0 });
        };
        let name = path.display().to_string();
        let text = storage::read_text(path)
            .map_err(|error| Failure::io(msg!("cli-unreadable"), args![path = &name], error))?;
        Ok(Input { source: Source::File(text.lines().map(str::to_owned).collect()), name, line: 0 })
    }

    /// What comes next at this moment of the talk.
    pub fn next(
        &mut self,
        console: &mut Console,
        wording: &Wording,
        talk: &Talk,
        ear: &mut Ear,
    ) -> Result<Next, Failure> {
        let asked_at = Instant::now();
        loop {
            let is_person = matches!(self.source, Source::Terminal);
            let Some(text) = self.text(console, wording, talk)? else { return Ok(Next::Nothing) };
            let took_ms = if is_person { asked_at.elapsed().as_millis() as u32 } else { 0 };
            if is_person {
                match text.as_str() {
                    "q" => return Ok(Next::Nothing),
                    "?" => {
                        console.line(&help::moves(wording.catalogue, talk).join("\n"))?;
                        continue;
                    }
                    _ => {}
                }
            }
            let words = match line::read(&text, talk, wording.catalogue) {
                Ok(None) => continue,
                Ok(Some(Line::Move(made))) => return Ok(Next::Move(made)),
                Ok(Some(Line::Models)) => return Ok(Next::Models),
                Ok(Some(Line::Words(words))) => words,
                Err(line::NotAMove) => {
                    let start = text.trim().chars().filter(|char| !char.is_control()).take(40);
                    let start: String = start.collect();
                    self.refuse_line(
                        console,
                        &console.text(msg!("interview-not-a-move"), &args![text = start]),
                    )?;
                    continue;
                }
            };
            // Nothing need be read to know what is no answer.
            let refused = match talk.stage() {
                Stage::Reviewed { .. } => Some(Refused::NotNow),
                _ => words.is_empty().then_some(Refused::NoWords),
            };
            if let Some(refused) = refused {
                self.refuse(console, refused)?;
                continue;
            }
            if is_cut(&words) {
                console.complain(&console.text(msg!("interview-cut"), &args![most = READ_AT_MOST]));
            }
            return Ok(Next::Move(ear.hear(talk, &words, took_ms)));
        }
    }

    fn text(
        &mut self,
        console: &mut Console,
        wording: &Wording,
        talk: &Talk,
    ) -> Result<Option<String>, Failure> {
        let text = match &mut self.source {
            Source::Terminal => {
                let prompt = styled(FAINT, &help::prompt(wording.catalogue, talk));
                console.ask(&prompt)?
            }
            Source::File(lines) => lines.pop_front(),
            Source::Pipe => read_line()?,
        };
        self.line += 1;
        Ok(text)
    }

    /// A person is told and may try again; a script has a mistake.
    pub fn refuse(&self, console: &mut Console, refused: Refused) -> Result<(), Failure> {
        let problem = console.catalogue.word("interview-refused", refused.slug());
        self.refuse_line(console, &problem)
    }

    fn refuse_line(&self, console: &mut Console, problem: &str) -> Result<(), Failure> {
        if let Source::Terminal = self.source {
            return console.line(problem);
        }
        let args = args![source = &self.name, line = self.line, problem = problem];
        Err(Failure::new(msg!("play-refused"), args))
    }

    /// After the last move: nothing may be left in a file.
    pub fn close(&self, console: &mut Console) -> Result<(), Failure> {
        let Source::File(lines) = &self.source else { return Ok(()) };
        let says = |line: &String| !line.trim().is_empty() && !line.trim().starts_with('#');
        match lines.iter().position(says) {
            Some(at) => {
                let problem = console.text(msg!("interview-moves-left"), &args![]);
                let line = self.line + at + 1;
                let args = args![source = &self.name, line = line, problem = problem];
                Err(Failure::new(msg!("play-refused"), args))
            }
            None => Ok(()),
        }
    }
}
