//! `aplomb play`: one scenario, from a terminal, a pipe or a file of moves.

mod ask;
mod back;
mod board;
mod happened;
mod help;
mod input;
mod json;
mod mood;
mod naming;
mod next_calls;
mod request;
mod scorecard;
mod seats;
mod start;
mod telling;
mod text;
mod tools;
mod typist;
mod verdict;
mod words;

use std::process::ExitCode;

use super::console::Console;
use super::failure::Failure;
use crate::coaching::{Told, next_calls};
use crate::encounter::{Desk, Temperaments};
use crate::grading::Scorecard;
use crate::scenario::Agent;
use crate::storage::StepError;
use crate::{args, msg};
pub use back::Back;
use input::{Input, Next};
pub use request::Request;
pub use start::{gone_on_with, interrupted, records, unwritable, wants_to_go_on};
use words::Words;

/// How a play is shown. `words` has one for each customer of the desk; `at` is the one that is answered.
trait View {
    /// Before the first word.
    fn begin(&mut self, console: &mut Console, words: &[Words]) -> Result<(), Failure>;
    /// What has happened since, and what may be answered now.
    fn turn(&mut self, console: &mut Console, words: &[Words], desk: &Desk, at: usize)
    -> Result<(), Failure>;
    /// After the last move: one scorecard for each customer; after a coaching talk, the agent's next calls.
    fn end(
        &mut self,
        console: &mut Console,
        words: &[Words],
        desk: &Desk,
        cards: &[Scorecard],
        calls: Option<Told>,
    ) -> Result<(), Failure>;
}

/// Plays until everything is over, or until there are no more moves: that is status 1.
pub fn run(console: &mut Console, request: &Request) -> Result<ExitCode, Failure> {
    let mut input = Input::open(request)?;
    let (mut recorded, agent) = match &request.from {
        Some(back) => back::begin(console, request, back)?,
        None => start::begin(console, request)?,
    };
    let agent = Agent { name: agent, form: request.agent.form };
    let seats = recorded.desk().seats().iter();
    let words: Vec<Words> = seats
        .map(|seat| Words::new(seat.encounter.scenario(), console.catalogue.locale().clone(), &agent))
        .collect();
    let mut view: Box<dyn View> = match request.json {
        true => Box::new(json::Json::new(recorded.desk())),
        false => Box::new(text::Text::new(recorded.desk(), request.coaching)),
    };
    view.begin(console, &words)?;
    view.turn(console, &words, recorded.desk(), input.at(recorded.desk()))?;
    while !recorded.desk().is_over() {
        match input.next(console, &words, recorded.desk())? {
            Next::Nothing => return Ok(unfinished(console, request, recorded.desk())),
            Next::Turned => {}
            // When the step returns well, the move is on disk: only then is it shown, and the next one asked for.
            Next::Move(at, made) => match recorded.step(at, &made) {
                Ok(_) => {}
                Err(StepError::Refused(refusal)) => {
                    input.refuse(console, &refusal)?;
                    continue;
                }
                Err(StepError::Disk(error)) => return Err(start::unwritable(error)),
            },
        }
        view.turn(console, &words, recorded.desk(), input.at(recorded.desk()))?;
    }
    input.close()?;
    let cards = recorded.grade(&request.rubric).map_err(start::unwritable)?;
    let talk = &recorded.desk().seats()[0].encounter;
    let calls = next_calls(talk, &request.calls, &Temperaments::shipped());
    let told = calls.map(|calls| calls.told(talk.scenario(), &console.catalogue));
    view.end(console, &words, recorded.desk(), &cards, told)?;
    if request.conversation && recorded.attempt().is_some() {
        console.complain(&console.text(msg!("play-go-back"), &args![scenario = request.id()]));
    }
    Ok(ExitCode::SUCCESS)
}

fn unfinished(console: &Console, request: &Request, desk: &Desk) -> ExitCode {
    console.complain(&if request.conversation && request.attempts().is_some() {
        console.text(msg!("play-interrupted"), &args![scenario = request.id()])
    } else {
        console.text(msg!("play-unfinished"), &args![made = desk.moves().len()])
    });
    ExitCode::from(1)
}
