//! How a play begins: anew, or where an interrupted one stopped.

use super::Request;
use crate::cli::console::Console;
use crate::cli::failure::Failure;
use crate::cli::{Options, records};
use crate::encounter::{Arrivals, Temperaments};
use crate::l10n::Message;
use crate::records::{Attempt, Status};
use crate::storage::{Attempts, Recorded, Records, ResumeError};
use crate::{args, msg};

/// Where attempts are kept. What a person plays is kept; a script leaves traces only where it was told to, or where it
/// goes back to an attempt that is kept. Where nothing can be written a person may play all the same, and is told;
/// whoever `insists` is refused.
pub fn records(
    console: &Console,
    options: &Options,
    conversation: bool,
    insists: bool,
) -> Result<Option<Records>, Failure> {
    if !conversation && !insists && options.data_dir.is_none() && options.profile.is_none() {
        return Ok(None);
    }
    let found = records::open(options)?;
    if let Some(found) = &found {
        if insists || !conversation {
            records::writable(console, found)?;
        }
        records::complain(console, found);
    }
    Ok(found)
}

/// Begins, or goes on if that is wanted; and the trainee's name in this encounter.
pub fn begin(console: &mut Console, request: &Request) -> Result<(Recorded, String), Failure> {
    let temperaments = Temperaments::shipped();
    let open = match &request.records {
        Some(records) => records.to_write().zip(interrupted(records, request.id(), request.resume)),
        None => None,
    };
    match open {
        None if request.resume => {
            return Err(Failure::new(msg!("play-nothing-to-resume"), args![scenario = request.id()]));
        }
        Some((attempts, open)) if request.resume || request.conversation => {
            if !request.resume && !wants_to_go_on(console)? {
                attempts.abandon(&open.start.id).map_err(unwritable)?;
            } else if let Some(gone_on) = go_on(console, request, attempts, &open)? {
                return Ok(gone_on);
            }
        }
        _ => {}
    }
    let recorded = Recorded::begin(
        request.attempts(),
        arrivals(request, request.header.alone),
        &temperaments,
        request.header.clone(),
        (&request.agent.name, console.catalogue.locale()),
    );
    Ok((recorded.map_err(unwritable)?, request.agent.name.clone()))
}

/// Goes on with an attempt, and says what of it was lost. None if it cannot be gone on with, and need not be.
fn go_on(
    console: &Console,
    request: &Request,
    attempts: &Attempts,
    open: &Attempt,
) -> Result<Option<(Recorded, String)>, Failure> {
    let arrivals = arrivals(request, open.start.encounter.alone);
    let resumed = Recorded::resume(attempts, &open.start.id, arrivals, &Temperaments::shipped());
    let gone_on = resumed.map(|(recorded, attempt, damage)| {
        let moves = attempt.moves.len();
        ((recorded, attempt.start.agent), damage.map(|damage| damage.message(moves)))
    });
    gone_on_with(console, attempts, (open, request.resume), gone_on)
}

/// What is gone on with; what of it was lost is said. One that cannot be gone on with is given up, unless somebody insists.
pub fn gone_on_with<T>(
    console: &Console,
    attempts: &Attempts,
    (open, insists): (&Attempt, bool),
    gone_on: Result<(T, Option<Message>), ResumeError>,
) -> Result<Option<T>, Failure> {
    match gone_on {
        Ok((it, damage)) => {
            damage.iter().for_each(|damage| console.complain(&console.catalogue.say(damage)));
            Ok(Some(it))
        }
        Err(ResumeError::Disk(error)) => Err(unwritable(error)),
        Err(ResumeError::ScenarioChanged) if insists => {
            Err(Failure::new(msg!("play-scenario-changed"), args![]))
        }
        Err(ResumeError::ScenarioChanged) => {
            attempts.abandon(&open.start.id).map_err(unwritable)?;
            console.complain(&console.text(msg!("play-scenario-changed"), &args![]));
            Ok(None)
        }
    }
}

/// Who comes to the desk.
pub fn arrivals(request: &Request, alone: bool) -> Arrivals {
    let most = if alone { 1 } else { request.arrivals.len() };
    request.arrivals[..most].to_vec()
}

/// The last attempt at this scenario or interview that was neither finished nor given up, and that nobody plays now.
/// Whoever does not insist is not asked about one in which nothing was done yet.
pub fn interrupted(records: &Records, id: &str, insists: bool) -> Option<Attempt> {
    let open = records.entries().iter().filter(|it| it.status == Status::Open && it.scenario == id);
    let mut read = open.filter_map(|entry| records.attempts().read(&entry.id).ok()?.0);
    read.find(|attempt| insists || attempt.has_moves())
}

/// Whoever leaves at the question has not declined.
pub fn wants_to_go_on(console: &mut Console) -> Result<bool, Failure> {
    let question = console.text(msg!("play-go-on"), &args![]);
    let no = console.text(msg!("play-answer-no"), &args![]);
    Ok(console.ask(&question)?.is_none_or(|answer| !answer.to_lowercase().starts_with(&no)))
}

/// A record that cannot be kept.
pub fn unwritable(error: std::io::Error) -> Failure {
    Failure::io(msg!("play-unwritable"), args![], error).hint(msg!("play-other-data-dir"), args![])
}
