//! Where the entries come from.

use std::collections::VecDeque;

use super::{Request, sheet};
use crate::calibration::{Move, Refused, Sheet, Wording};
use crate::cli::console::{Console, FAINT, read_line, styled};
use crate::cli::failure::Failure;
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

impl Input {
    /// Opens a file of entries, or standard input.
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

    /// The next entry; None if there are no more, or the person has left.
    pub fn next(
        &mut self,
        console: &mut Console,
        wording: &Wording,
        sheet: &Sheet,
    ) -> Result<Option<Move>, Failure> {
        loop {
            let Some(text) = self.text(console)? else { return Ok(None) };
            if matches!(self.source, Source::Terminal) {
                match text.as_str() {
                    "q" => return Ok(None),
                    "?" => {
                        sheet::show(console, wording, sheet)?;
                        continue;
                    }
                    _ => {}
                }
            }
            match Move::parse(&text) {
                Ok(None) => {}
                Ok(Some(made)) => return Ok(Some(made)),
                Err(_) => {
                    let start = text.trim().chars().filter(|char| !char.is_control()).take(40);
                    let start: String = start.collect();
                    let problem = console.text(msg!("calibration-not-a-move"), &args![text = start]);
                    self.refuse_line(console, &problem)?;
                }
            }
        }
    }

    fn text(&mut self, console: &mut Console) -> Result<Option<String>, Failure> {
        self.line += 1;
        match &mut self.source {
            Source::Terminal => {
                let prompt = styled(FAINT, &console.text(msg!("calibration-prompt"), &args![]));
                console.ask(&prompt)
            }
            Source::File(lines) => Ok(lines.pop_front()),
            Source::Pipe => read_line(),
        }
    }

    /// A person is told and may try again; a script has a mistake.
    pub fn refuse(&self, console: &mut Console, refused: Refused) -> Result<(), Failure> {
        let problem = console.text(refused.key(), &args![]);
        self.refuse_line(console, &problem)
    }

    fn refuse_line(&self, console: &mut Console, problem: &str) -> Result<(), Failure> {
        if let Source::Terminal = self.source {
            return console.line(problem);
        }
        let args = args![source = &self.name, line = self.line, problem = problem];
        Err(Failure::new(msg!("play-refused"), args))
    }

    /// After the last entry: nothing may be left in a file.
    pub fn close(&self, console: &Console) -> Result<(), Failure> {
        let Source::File(lines) = &self.source else { return Ok(()) };
        match lines.iter().position(|line| Move::parse(line) != Ok(None)) {
            Some(at) => {
                let problem = console.text(msg!("calibration-moves-left"), &args![]);
                let args = args![source = &self.name, line = self.line + at + 1, problem = problem];
                Err(Failure::new(msg!("play-refused"), args))
            }
            None => Ok(()),
        }
    }
}
