//! How an interview begins: anew, or where an interrupted one stopped.

use super::Request;
use crate::cli::console::Console;
use crate::cli::failure::Failure;
use crate::cli::play;
use crate::l10n::Locale;
use crate::records::Attempt;
use crate::storage::{Attempts, RecordedTalk, Records, ResumeError};
use crate::{args, msg};

/// Begins in this language, or goes on if that is wanted.
pub fn begin(console: &mut Console, request: &Request, locale: &Locale) -> Result<RecordedTalk, Failure> {
    let attempts = request.records.as_ref().and_then(Records::to_write);
    let (id, insists) = (request.interview.id.as_str(), request.resume);
    let open = request.records.as_ref().and_then(|records| play::interrupted(records, id, insists));
    match attempts.zip(open) {
        None if insists => {
            return Err(Failure::new(msg!("play-nothing-to-resume"), args![scenario = id]));
        }
        Some((attempts, open)) if insists || request.conversation => {
            if !insists && !play::wants_to_go_on(console)? {
                attempts.abandon(&open.start.id).map_err(play::unwritable)?;
            } else if let Some(held) = go_on(console, request, attempts, &open)? {
                return Ok(held);
            }
        }
        _ => {}
    }
    let (interview, who) = (request.interview.clone(), (request.agent.name.as_str(), locale));
    RecordedTalk::begin(attempts, interview, request.mode, who).map_err(play::unwritable)
}

/// Goes on with an interview, and says what of it was lost. None if it cannot be gone on with, and need not be.
fn go_on(
    console: &Console,
    request: &Request,
    attempts: &Attempts,
    open: &Attempt,
) -> Result<Option<RecordedTalk>, Failure> {
    match RecordedTalk::resume(attempts, &open.start.id, &request.interview) {
        Ok((held, _, damage)) => {
            if let Some(damage) = damage {
                console.complain(&console.catalogue.say(&damage.message(held.talk().moves().len())));
            }
            Ok(Some(held))
        }
        Err(ResumeError::Disk(error)) => Err(play::unwritable(error)),
        Err(ResumeError::ScenarioChanged) if request.resume => {
            Err(Failure::new(msg!("play-scenario-changed"), args![]))
        }
        Err(ResumeError::ScenarioChanged) => {
            attempts.abandon(&open.start.id).map_err(play::unwritable)?;
            console.complain(&console.text(msg!("play-scenario-changed"), &args![]));
            Ok(None)
        }
    }
}
