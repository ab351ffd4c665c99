//! How a play begins: anew, or where an interrupted one stopped.

use super::Request;
use crate::cli::Options;
use crate::cli::console::Console;
use crate::cli::failure::Failure;
use crate::encounter::{Arrivals, Temperaments};
use crate::records::{Start, Status};
use crate::storage::{Attempts, Recorded, ResumeError, data_dir};
use crate::{args, msg};

/// Where attempts are kept. What a person plays is kept; a script leaves traces only where it was told to, or where it
/// goes back to an attempt that is kept.
pub fn attempts(conversation: bool, options: &Options) -> Option<Attempts> {
    let wanted = conversation || options.data_dir.is_some();
    data_dir(options.data_dir.as_deref()).filter(|_| wanted).map(|folder| Attempts::under(&folder))
}

/// Begins, or goes on if that is wanted; and the trainee's name in this encounter.
pub fn begin(console: &mut Console, request: &Request) -> Result<(Recorded, String), Failure> {
    let temperaments = Temperaments::shipped();
    let open = match &request.attempts {
        Some(attempts) => interrupted(attempts, request)?.map(|start| (attempts, start)),
        None => None,
    };
    match open {
        None if request.resume => {
            return Err(Failure::new(msg!("play-nothing-to-resume"), args![scenario = request.id()]));
        }
        Some((attempts, start)) if request.resume || request.conversation => {
            if !request.resume && !wants_to_go_on(console)? {
                attempts.abandon(&start.id).map_err(unwritable)?;
            } else {
                let arrivals = arrivals(request, start.encounter.alone);
                match Recorded::resume(attempts, &start.id, arrivals, &temperaments) {
                    Ok((recorded, attempt)) => return Ok((recorded, attempt.start.agent)),
                    Err(ResumeError::Disk(error)) => return Err(unwritable(error)),
                    Err(ResumeError::ScenarioChanged) if request.resume => {
                        return Err(Failure::new(msg!("play-scenario-changed"), args![]));
                    }
                    Err(ResumeError::ScenarioChanged) => {
                        attempts.abandon(&start.id).map_err(unwritable)?;
                        console.complain(&console.text(msg!("play-scenario-changed"), &args![]));
                    }
                }
            }
        }
        _ => {}
    }
    let recorded = Recorded::begin(
        request.attempts.as_ref(),
        arrivals(request, request.header.alone),
        &temperaments,
        request.header.clone(),
        (&request.agent.name, console.catalogue.locale()),
    );
    Ok((recorded.map_err(unwritable)?, request.agent.name.clone()))
}

/// Who comes to the desk.
pub fn arrivals(request: &Request, alone: bool) -> Arrivals {
    let most = if alone { 1 } else { request.arrivals.len() };
    request.arrivals[..most].to_vec()
}

/// The beginning of the last attempt at this scenario that was neither finished nor given up, and that nobody plays now.
fn interrupted(attempts: &Attempts, request: &Request) -> Result<Option<Start>, Failure> {
    let (listed, _) = attempts.list().map_err(unwritable)?;
    let open = listed.into_iter().rev().filter(|it| it.attempt.status == Status::Open && !it.in_use);
    // Nobody need be asked about an attempt in which nothing was done yet.
    let mut open = open.map(|it| it.attempt).filter(|attempt| request.resume || !attempt.moves.is_empty());
    let found = open.find(|attempt| attempt.start.encounter.scenario == request.id());
    Ok(found.map(|attempt| attempt.start))
}

/// Whoever leaves at the question has not declined.
fn wants_to_go_on(console: &mut Console) -> Result<bool, Failure> {
    let question = console.text(msg!("play-go-on"), &args![]);
    let no = console.text(msg!("play-answer-no"), &args![]);
    Ok(console.ask(&question)?.is_none_or(|answer| !answer.to_lowercase().starts_with(&no)))
}

/// A record that cannot be kept.
pub fn unwritable(error: std::io::Error) -> Failure {
    Failure::io(msg!("play-unwritable"), args![], error).hint(msg!("play-other-data-dir"), args![])
}
