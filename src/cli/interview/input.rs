//! Where the lines come from.

use std::time::Instant;

use super::ear::{Ear, is_cut};
use super::line::{self, Line};
use super::{Request, help};
use crate::cli::console::Console;
use crate::cli::failure::Failure;
use crate::cli::script::{Script, start_of};
use crate::interview::{Move, Refused, Stage, Talk, Wording};
use crate::language::READ_AT_MOST;
use crate::{args, msg};

/// The lines to come.
pub struct Input(Script);

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
        Script::open(console, request.moves.as_deref(), request.conversation).map(Input)
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
            let is_person = self.0.is_person();
            let prompt = help::prompt(wording.catalogue, talk);
            let Some(text) = self.0.next(console, &prompt)? else { return Ok(Next::Nothing) };
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
                    let args = args![text = start_of(&text)];
                    let problem = console.text(msg!("interview-not-a-move"), &args);
                    self.0.refuse(console, &problem)?;
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

    /// A person is told and may try again; a script has a mistake.
    pub fn refuse(&self, console: &mut Console, refused: Refused) -> Result<(), Failure> {
        let problem = console.catalogue.word("interview-refused", refused.slug());
        self.0.refuse(console, &problem)
    }

    /// After the last move: nothing may be left in a file.
    pub fn close(&self, console: &mut Console) -> Result<(), Failure> {
        let problem = console.text(msg!("interview-moves-left"), &args![]);
        self.0.close(|line| !line.trim().is_empty() && !line.trim().starts_with('#'), &problem)
    }
}
