//! `aplomb play`: one encounter, from a terminal, a pipe or a file of moves.

mod input;
mod json;
mod mood;
mod scorecard;
mod text;
mod words;

use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use super::console::Console;
use super::failure::Failure;
use crate::encounter::{Encounter, Move, Pace, Refusal, Temperaments};
use crate::grading::{Rubric, Scorecard, grade};
use crate::scenario::{Agent, Scenario};
use crate::{args, msg};
use input::{Asked, Input};
use words::Words;

/// What is to be played, and how.
pub struct Request {
    pub scenario: Arc<Scenario>,
    pub rubric: Rubric,
    pub seed: u64,
    pub pace: Pace,
    pub agent: Agent,
    /// None: moves come from standard input.
    pub moves: Option<PathBuf>,
    /// One JSON object a line instead of text.
    pub json: bool,
}

/// How an encounter is shown.
trait View {
    /// Before the first word.
    fn begin(&mut self, console: &mut Console, words: &Words, encounter: &Encounter) -> Result<(), Failure>;
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
    let mut input = Input::open(request.moves.as_deref(), console.is_conversation())?;
    let temperaments = Temperaments::shipped();
    let mut encounter =
        Encounter::new(Arc::clone(&request.scenario), &temperaments, request.seed, request.pace)
            .expect("loading a scenario refuses an unknown temperament");
    let words = Words::new(&request.scenario, console.catalogue.locale().clone(), request.agent.clone());
    let mut view: Box<dyn View> = if request.json { Box::new(json::Json) } else { Box::new(text::Text) };
    view.begin(console, &words, &encounter)?;
    view.turn(console, &words, &encounter)?;
    while !encounter.is_over() {
        let made = match input.next(console, &encounter)? {
            Asked::Move(made) => made,
            Asked::Nothing => return unfinished(console, &encounter),
        };
        match acknowledge(&mut encounter, &made) {
            Ok(()) => view.turn(console, &words, &encounter)?,
            Err(refusal) => input.refuse(console, &refusal)?,
        }
    }
    input.close()?;
    let scorecard = grade(&request.scenario, encounter.transcript(), &request.rubric);
    view.end(console, &words, &encounter, &scorecard)?;
    Ok(ExitCode::SUCCESS)
}

/// Every move that counts passes here, and nowhere else.
fn acknowledge(encounter: &mut Encounter, made: &Move) -> Result<(), Refusal> {
    encounter.step(made)?;
    Ok(())
}

fn unfinished(console: &Console, encounter: &Encounter) -> Result<ExitCode, Failure> {
    let made = encounter.transcript().moves().count();
    console.complain(&console.text(msg!("play-unfinished"), &args![made = made]));
    Ok(ExitCode::from(1))
}
