//! `aplomb play` of an interview: from a terminal, a pipe or a file of moves.

mod commands;
mod ear;
mod ending;
mod help;
mod input;
mod json;
mod line;
mod quotes;
mod request;
mod review;
mod text;

use std::path::Path;
use std::process::ExitCode;

use super::console::Console;
use super::failure::Failure;
use super::play;
use crate::exchange::interview_summary;
use crate::interview::{Mode, Move, Refused, Stage, Talk, Wording};
use crate::l10n::{Catalogue, Locale};
use crate::records::Whole;
use crate::storage::Records;
use crate::{args, msg, storage};
use ear::Ear;
use input::{Input, Next};
pub use request::{OF_INTERVIEWS, OF_SCENARIOS, Request, refuse_options};

/// How an interview is shown.
trait View {
    /// Before the first move.
    fn begin(&mut self, console: &mut Console, wording: &Wording, talk: &Talk) -> Result<(), Failure>;
    /// A move was made: what has been said since, and what is expected now. `line` is the move as it is written.
    fn step(
        &mut self,
        console: &mut Console,
        wording: &Wording,
        talk: &Talk,
        line: &str,
    ) -> Result<(), Failure>;
    /// The model answers to a question, and the weak one, were asked for.
    fn models(&mut self, console: &mut Console, wording: &Wording, question: usize) -> Result<(), Failure>;
    /// After the last move.
    fn end(&mut self, console: &mut Console, wording: &Wording, talk: &Talk) -> Result<(), Failure>;
}

/// Holds the interview until it is over, or until there are no more moves: that is status 1.
pub fn run(console: &mut Console, request: &Request) -> Result<ExitCode, Failure> {
    let interview = &request.interview;
    // An interview that is not there in the language of the program is held, and read, in its own.
    let wanted = console.catalogue.locale().clone();
    let locale = Some(wanted).filter(|it| interview.texts.locales().contains(it));
    let locale = locale.unwrap_or_else(|| interview.texts.source.clone());
    let mut ear = Ear::new(interview, &locale, &request.agent, request.encoded)?;
    let mut input = Input::open(console, request)?;
    if let Some(path) = &request.summary {
        refuse_unwritable(path)?;
    }
    let catalogue = Catalogue::new(console.catalogue.locale());
    let mut talk = Talk::new(interview.clone(), request.mode);
    let wording = Wording { interview, catalogue: &catalogue, locale: &locale, agent: &request.agent };
    let mut view: Box<dyn View> = match request.json {
        true => Box::<json::Json>::default(),
        false => Box::new(text::Text::new(request)),
    };
    view.begin(console, &wording, &talk)?;
    if request.conversation {
        // It takes a moment, in which the person reads.
        ear.listener();
    }
    while !talk.is_over() {
        let made = match input.next(console, &wording, &talk, &mut ear)? {
            Next::Nothing => return Ok(unfinished(console, request, &talk)),
            Next::Models => match models_of(&talk) {
                Ok(question) => {
                    view.models(console, &wording, question)?;
                    continue;
                }
                Err(refused) => Err(refused),
            },
            Next::Move(made) => step(&mut talk, made),
        };
        match made {
            Ok(line) => view.step(console, &wording, &talk, &line)?,
            Err(refused) => input.refuse(console, refused)?,
        }
    }
    input.close(console)?;
    if let Some(attempts) = request.records.as_ref().and_then(Records::to_write) {
        attempts.keep(Whole::of_interview(&talk), &request.agent.name, &locale).map_err(play::unwritable)?;
    }
    view.end(console, &wording, &talk)?;
    if let Some(path) = &request.summary {
        keep(console, request, &talk, &locale, path)?;
    }
    Ok(ExitCode::SUCCESS)
}

/// Makes a move; the line that it is.
fn step(talk: &mut Talk, made: Move) -> Result<String, Refused> {
    let line = line::written(&made, talk);
    talk.step(made).map(|()| line)
}

/// The question whose model answers may be read now.
fn models_of(talk: &Talk) -> Result<usize, Refused> {
    match talk.stage() {
        _ if talk.mode() == Mode::Mock => Err(Refused::NotInMock),
        Stage::Reviewed { question } => Ok(question),
        _ => Err(Refused::NotNow),
    }
}

fn unfinished(console: &Console, request: &Request, talk: &Talk) -> ExitCode {
    console.complain(&if request.conversation {
        console.text(msg!("interview-left"), &args![])
    } else {
        console.text(msg!("interview-unfinished"), &args![made = talk.moves().len()])
    });
    ExitCode::from(1)
}

/// Better before the interview than after it.
fn refuse_unwritable(path: &Path) -> Result<(), Failure> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    if path.is_dir() || folder.is_some_and(|folder| !folder.is_dir()) {
        let args = args![path = path.display().to_string()];
        return Err(Failure::new(msg!("interview-no-place-for-summary"), args));
    }
    Ok(())
}

/// Writes the summary.
fn keep(
    console: &Console,
    request: &Request,
    talk: &Talk,
    locale: &Locale,
    path: &Path,
) -> Result<(), Failure> {
    let (year, month, day) = storage::today();
    let date = console.catalogue.date(year, month, day);
    let page = interview_summary(talk, &console.catalogue, locale, &request.agent, &date);
    let shown = path.display().to_string();
    storage::write_text(path, &page)
        .map_err(|error| Failure::io(msg!("cli-unwritable"), args![path = &shown], error))?;
    console.complain(&console.text(msg!("interview-summary-kept"), &args![path = shown]));
    Ok(())
}
