//! `aplomb play`: one encounter, from a terminal, a pipe or a file of moves.

mod input;
mod json;
mod mood;
mod scorecard;
mod start;
mod text;
mod words;

use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use super::console::Console;
use super::failure::Failure;
use crate::encounter::{Arrivals, Encounter, Pace};
use crate::grading::Scorecard;
use crate::scenario::{Agent, Rubric, Scenario};
use crate::storage::{Attempts, StepError};
use crate::{args, msg};
use input::Input;
pub use start::attempts;
use words::Words;

/// What is to be played, and how.
pub struct Request {
    pub scenario: Arc<Scenario>,
    /// Its customer, and the chats that come in beside it.
    pub arrivals: Arrivals,
    pub rubric: Arc<Rubric>,
    pub seed: u64,
    pub pace: Pace,
    pub agent: Agent,
    /// None: moves come from standard input.
    pub moves: Option<PathBuf>,
    /// One JSON object a line instead of text.
    pub json: bool,
    /// A person plays: they may be asked, and their time is measured.
    pub conversation: bool,
    /// Where the attempt is kept, if it is.
    pub attempts: Option<Attempts>,
    /// Go on with the attempt that was interrupted last; there must be one.
    pub resume: bool,
}

/// How an encounter is shown.
trait View {
    /// Before the first word.
    fn begin(&mut self, console: &mut Console, words: &Words) -> Result<(), Failure>;
    /// The last turn of the transcript, and what may be answered now.
    fn turn(&mut self, console: &mut Console, words: &Words, encounter: &Encounter) -> Result<(), Failure>;
    /// After the last move.
    fn end(
        &mut self,
        console: &mut Console,
        words: &Words,
        encounter: &Encounter,
        scorecard: &Scorecard,
    ) -> Result<(), Failure>;
}

/// Plays until the encounter is over, or until there are no more moves: that is status 1.
pub fn run(console: &mut Console, request: &Request) -> Result<ExitCode, Failure> {
    let mut input = Input::open(request.moves.as_deref(), request.conversation)?;
    let (mut recorded, agent) = start::begin(console, request)?;
    let agent = Agent { name: agent, form: request.agent.form };
    let words = Words::new(&request.scenario, console.catalogue.locale().clone(), agent);
    let mut view: Box<dyn View> = if request.json { Box::new(json::Json) } else { Box::new(text::Text) };
    view.begin(console, &words)?;
    view.turn(console, &words, recorded.encounter())?;
    while !recorded.encounter().is_over() {
        let Some(made) = input.next(console, recorded.encounter())? else {
            let made = recorded.encounter().transcript().moves().count();
            let message = if request.conversation {
                console.text(msg!("play-interrupted"), &args![scenario = &request.scenario.id])
            } else {
                console.text(msg!("play-unfinished"), &args![made = made])
            };
            console.complain(&message);
            return Ok(ExitCode::from(1));
        };
        // When this returns well, the move is on disk: only then is it shown, and the next one asked for.
        match recorded.step(0, &made) {
            Ok(_) => view.turn(console, &words, recorded.encounter())?,
            Err(StepError::Refused(refusal)) => input.refuse(console, &refusal)?,
            Err(StepError::Disk(error)) => return Err(start::unwritable(error)),
        }
    }
    input.close()?;
    let cards = recorded.grade(&request.rubric).map_err(start::unwritable)?;
    view.end(console, &words, recorded.encounter(), &cards[0])?;
    Ok(ExitCode::SUCCESS)
}
