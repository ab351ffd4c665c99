//! Where the entries come from.

use super::{Request, sheet};
use crate::calibration::{Move, Refused, Sheet, Wording};
use crate::cli::console::Console;
use crate::cli::failure::Failure;
use crate::cli::script::{Script, start_of};
use crate::{args, msg};

/// The entries to come.
pub struct Input(Script);

impl Input {
    /// Opens a file of entries, or standard input.
    pub fn open(console: &Console, request: &Request) -> Result<Input, Failure> {
        Script::open(console, request.moves.as_deref(), request.conversation).map(Input)
    }

    /// The next entry; None if there are no more, or the person has left.
    pub fn next(
        &mut self,
        console: &mut Console,
        wording: &Wording,
        sheet: &Sheet,
    ) -> Result<Option<Move>, Failure> {
        loop {
            let prompt = console.text(msg!("calibration-prompt"), &args![]);
            let Some(text) = self.0.next(console, &prompt)? else { return Ok(None) };
            if self.0.is_person() {
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
                    let args = args![text = start_of(&text)];
                    let problem = console.text(msg!("calibration-not-a-move"), &args);
                    self.0.refuse(console, &problem)?;
                }
            }
        }
    }

    /// A person is told and may try again; a script has a mistake.
    pub fn refuse(&self, console: &mut Console, refused: Refused) -> Result<(), Failure> {
        let problem = console.text(refused.key(), &args![]);
        self.0.refuse(console, &problem)
    }

    /// After the last entry: nothing may be left in a file.
    pub fn close(&self, console: &Console) -> Result<(), Failure> {
        let problem = console.text(msg!("calibration-moves-left"), &args![]);
        self.0.close(|line| Move::parse(line) != Ok(None), &problem)
    }
}
