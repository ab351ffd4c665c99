//! Lines that a person types, that come through a pipe, or that stand in a file: where the moves of interviews and
//! calibrations come from.

use std::collections::VecDeque;
use std::path::Path;

use super::console::{Console, FAINT, read_line, styled};
use super::failure::Failure;
use crate::{args, msg, storage};

/// The lines to come.
pub struct Script {
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

impl Script {
    /// Opens a file, or standard input, at which a person sits or not.
    pub fn open(console: &Console, file: Option<&Path>, is_person: bool) -> Result<Script, Failure> {
        let Some(path) = file else {
            let source = if is_person { Source::Terminal } else { Source::Pipe };
            let name = console.text(msg!("play-standard-input"), &args![]);
            return Ok(Script { source, name, line: 0 });
        };
        let name = path.display().to_string();
        let text = storage::read_text(path)
            .map_err(|error| Failure::io(msg!("cli-unreadable"), args![path = &name], error))?;
        Ok(Script { source: Source::File(text.lines().map(str::to_owned).collect()), name, line: 0 })
    }

    pub fn is_person(&self) -> bool {
        matches!(self.source, Source::Terminal)
    }

    /// The next line, for which a person is asked in these words; None at the end.
    pub fn next(&mut self, console: &mut Console, prompt: &str) -> Result<Option<String>, Failure> {
        let text = match &mut self.source {
            Source::Terminal => console.ask(&styled(FAINT, prompt))?,
            Source::File(lines) => lines.pop_front(),
            Source::Pipe => read_line()?,
        };
        self.line += 1;
        Ok(text)
    }

    /// A person is told what is wrong with the line and may try again; a script has a mistake.
    pub fn refuse(&self, console: &mut Console, problem: &str) -> Result<(), Failure> {
        if self.is_person() { console.line(problem) } else { Err(self.mistake(self.line, problem)) }
    }

    /// After the last move: nothing that `says` something may be left in a file.
    pub fn close(&self, says: impl Fn(&str) -> bool, problem: &str) -> Result<(), Failure> {
        let Source::File(lines) = &self.source else { return Ok(()) };
        match lines.iter().position(|line| says(line)) {
            Some(at) => Err(self.mistake(self.line + at + 1, problem)),
            None => Ok(()),
        }
    }

    fn mistake(&self, line: usize, problem: &str) -> Failure {
        Failure::new(msg!("play-refused"), args![source = &self.name, line = line, problem = problem])
    }
}

/// How a line begins, to be shown where it is no move.
pub fn start_of(line: &str) -> String {
    line.trim().chars().filter(|char| !char.is_control()).take(40).collect()
}
