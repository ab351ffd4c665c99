//! An encounter that is on disk at every moment: the one way in which the command line and the window play.

use std::io;
use std::sync::Arc;

use super::attempts::{AttemptLog, Attempts, now};
use crate::encounter::{Encounter, Header, Move, Pace, Refusal, Temperaments, Turn};
use crate::grading::{Rubric, Scorecard, grade};
use crate::l10n::Locale;
use crate::records::{Attempt, Line, Summary};
use crate::scenario::Scenario;

/// An encounter with its attempt's file, if it is to be kept.
#[derive(Debug)]
pub struct Recorded {
    encounter: Encounter,
    log: Option<AttemptLog>,
}

/// Why a move did not count. Nothing has changed: it may be tried again.
#[derive(Debug)]
pub enum StepError {
    Refused(Refusal),
    /// It could not be written.
    Disk(io::Error),
}

/// Why an attempt cannot be gone on with.
#[derive(Debug)]
pub enum ResumeError {
    /// The scenario's file is not the one that was played.
    ScenarioChanged,
    Disk(io::Error),
}

impl Recorded {
    /// Begins an encounter; with `attempts`, its file is on disk when this returns. The scenario's temperament must
    /// be one of `temperaments`, as loading a scenario makes sure.
    pub fn begin(
        attempts: Option<&Attempts>,
        scenario: Arc<Scenario>,
        temperaments: &Temperaments,
        (seed, pace): (u64, Pace),
        (agent, language): (&str, &Locale),
    ) -> io::Result<Recorded> {
        let encounter =
            Encounter::new(scenario, temperaments, seed, pace).ok_or(io::ErrorKind::InvalidInput)?;
        let header = encounter.transcript().header.clone();
        let log = attempts.map(|attempts| attempts.begin(header, agent, language)).transpose()?;
        Ok(Recorded { encounter, log: log.map(|(_, log)| log) })
    }

    /// Goes on with an interrupted attempt, at the very moment where it stopped.
    pub fn resume(
        attempts: &Attempts,
        id: &str,
        scenario: Arc<Scenario>,
        temperaments: &Temperaments,
    ) -> Result<(Recorded, Attempt), ResumeError> {
        let (attempt, log) = attempts.resume(id).map_err(ResumeError::Disk)?;
        let encounter = play_again(&attempt.start.encounter, &attempt.moves, scenario, temperaments)?;
        Ok((Recorded { encounter, log: Some(log) }, attempt))
    }

    /// Makes a move. When this returns well, the move is on disk.
    pub fn step(&mut self, made: &Move) -> Result<&Turn, StepError> {
        let mut next = self.encounter.clone();
        next.step(made).map_err(StepError::Refused)?;
        if let Some(log) = &mut self.log {
            log.write(&Line::Move(made.clone())).map_err(StepError::Disk)?;
        }
        self.encounter = next;
        Ok(self.encounter.transcript().turns.last().expect("a transcript has its opening"))
    }

    /// Grades the encounter as far as it has come; once it is over, the grade is written behind the moves.
    pub fn grade(&mut self, rubric: &Arc<Rubric>) -> io::Result<Scorecard> {
        let scenario = self.encounter.scenario();
        let scorecard = grade(scenario, self.encounter.transcript(), rubric);
        if self.encounter.is_over()
            && let Some(summary) = Summary::of(scenario, &scorecard, now())
            && let Some(mut log) = self.log.take()
        {
            log.write(&Line::Finished(summary))?;
        }
        Ok(scorecard)
    }

    pub fn encounter(&self) -> &Encounter {
        &self.encounter
    }
}

/// Plays kept moves again, to resume an attempt or to look at a finished one.
pub fn play_again(
    header: &Header,
    moves: &[Move],
    scenario: Arc<Scenario>,
    temperaments: &Temperaments,
) -> Result<Encounter, ResumeError> {
    if scenario.fingerprint != header.fingerprint || scenario.id != header.scenario {
        return Err(ResumeError::ScenarioChanged);
    }
    match Encounter::replay(scenario, temperaments, header, moves) {
        Some((encounter, None)) => Ok(encounter),
        // Moves that were once taken are refused: the scenario or the customer model is another one now.
        Some((_, Some(_))) | None => Err(ResumeError::ScenarioChanged),
    }
}
