//! How an interview begins: anew, or where an interrupted one stopped.

use super::Request;
use crate::cli::console::Console;
use crate::cli::failure::Failure;
use crate::cli::play;
use crate::l10n::Locale;
use crate::storage::{RecordedTalk, Records};
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
            } else {
                let resumed = RecordedTalk::resume(attempts, &open.start.id, &request.interview);
                let gone_on = resumed.map(|(held, _, damage)| {
                    let moves = held.talk().moves().len();
                    (held, damage.map(|damage| damage.message(moves)))
                });
                if let Some(held) = play::gone_on_with(console, attempts, (&open, insists), gone_on)? {
                    return Ok(held);
                }
            }
        }
        _ => {}
    }
    let (interview, who) = (request.interview.clone(), (request.agent.name.as_str(), locale));
    RecordedTalk::begin(attempts, interview, request.mode, who).map_err(play::unwritable)
}
