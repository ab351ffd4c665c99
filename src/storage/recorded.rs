//! An encounter that is on disk at every moment: the one way in which the command line and the window play.

use std::io;
use std::sync::Arc;

use super::attempts::{AttemptLog, Attempts, now};
use crate::encounter::{Arrivals, Desk, Encounter, Header, Move, Refusal, Temperaments, Turn, fingerprint};
use crate::grading::{Rubric, Scorecard, grade};
use crate::l10n::Locale;
use crate::records::{Attempt, Damage, Line, Origin, Summary};

/// An encounter with its attempt's file, if it is to be kept.
#[derive(Debug)]
pub struct Recorded {
    desk: Desk,
    /// Id of the attempt, if it is kept.
    attempt: Option<String>,
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
    /// Begins an encounter; with `attempts`, its file is on disk when this returns. The temperaments of the scenarios
    /// must be among `temperaments`, as loading them makes sure.
    pub fn begin(
        attempts: Option<&Attempts>,
        arrivals: Arrivals,
        temperaments: &Temperaments,
        header: Header,
        (agent, language): (&str, &Locale),
    ) -> io::Result<Recorded> {
        let desk = Desk::new(arrivals, temperaments, header).ok_or(io::ErrorKind::InvalidInput)?;
        Recorded::with(attempts, desk, None, (agent, language))
    }

    /// Goes back to a moment of an earlier attempt: a new one, whose first moves are those that led there. `desk` is
    /// that moment, as [`Desk::before`] gives it; without an `origin` nothing is kept, as nothing is of the earlier one.
    pub fn go_back(
        attempts: Option<&Attempts>,
        desk: Desk,
        origin: Option<Origin>,
        (agent, language): (&str, &Locale),
    ) -> io::Result<Recorded> {
        Recorded::with(attempts.filter(|_| origin.is_some()), desk, origin, (agent, language))
    }

    fn with(
        attempts: Option<&Attempts>,
        desk: Desk,
        origin: Option<Origin>,
        (agent, language): (&str, &Locale),
    ) -> io::Result<Recorded> {
        let Some(attempts) = attempts else { return Ok(Recorded { desk, attempt: None, log: None }) };
        let made = if origin.is_some() { desk.moves() } else { &[] };
        let made = made.iter().map(|made| Line::Move(made.clone().into())).collect();
        let (start, log) = attempts.begin(desk.header().clone(), (origin, made), agent, language)?;
        Ok(Recorded { desk, attempt: Some(start.id), log: Some(log) })
    }

    /// Goes on with an interrupted attempt, at the very moment where it stopped; with what of it was not sound.
    pub fn resume(
        attempts: &Attempts,
        id: &str,
        arrivals: Arrivals,
        temperaments: &Temperaments,
    ) -> Result<(Recorded, Attempt, Option<Damage>), ResumeError> {
        let (attempt, damage, log) = attempts.resume(id).map_err(ResumeError::Disk)?;
        let desk = play_again(&attempt.start.encounter, &attempt.moves, arrivals, temperaments)?;
        Ok((Recorded { desk, attempt: Some(id.to_owned()), log: Some(log) }, attempt, damage))
    }

    /// Makes a move for the customer at this place. When this returns well, the move is on disk.
    pub fn step(&mut self, at: usize, made: &Move) -> Result<&Turn, StepError> {
        let mut next = self.desk.clone();
        next.step(at, made).map_err(StepError::Refused)?;
        if let Some(log) = &mut self.log {
            log.write(&Line::Move((at, made.clone()).into())).map_err(StepError::Disk)?;
        }
        self.desk = next;
        let transcript = self.desk.seats()[at].encounter.transcript();
        Ok(transcript.turns.last().expect("a transcript has its opening"))
    }

    /// Grades each contact as far as it has come; once all are over, the grades are written behind the moves.
    pub fn grade(&mut self, rubric: &Arc<Rubric>) -> io::Result<Vec<Scorecard>> {
        let cards: Vec<Scorecard> = self
            .desk
            .seats()
            .iter()
            .map(|seat| grade(seat.encounter.scenario(), seat.encounter.transcript(), rubric))
            .collect();
        if self.desk.is_over()
            && let Some(summary) = Summary::of(&self.desk, &cards, now())
            && let Some(mut log) = self.log.take()
        {
            log.write(&Line::Finished(summary))?;
        }
        Ok(cards)
    }

    /// Id of the attempt; None where nothing is kept.
    pub fn attempt(&self) -> Option<&str> {
        self.attempt.as_deref()
    }

    pub fn desk(&self) -> &Desk {
        &self.desk
    }

    /// The first customer's encounter: the only one, but for chats.
    pub fn encounter(&self) -> &Encounter {
        self.desk.first()
    }
}

/// Plays kept moves again, to resume an attempt or to look at a finished one.
pub fn play_again(
    header: &Header,
    moves: &[(usize, Move)],
    arrivals: Arrivals,
    temperaments: &Temperaments,
) -> Result<Desk, ResumeError> {
    let same = arrivals.first().is_some_and(|(scenario, _)| scenario.id == header.scenario);
    if !same || fingerprint(&arrivals) != header.fingerprint {
        return Err(ResumeError::ScenarioChanged);
    }
    match Desk::replay(arrivals, temperaments, header, moves) {
        Some((desk, None)) => Ok(desk),
        // Moves that were once taken are refused: the scenario or the customer model is another one now.
        Some((_, Some(_))) | None => Err(ResumeError::ScenarioChanged),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::encounter::Pace;
    use crate::records::Status;
    use crate::scenario::Library;

    #[test]
    fn going_back_begins_a_new_attempt_that_says_so() {
        let folder = tempfile::tempdir().unwrap();
        let attempts = Attempts::under(folder.path());
        let (library, temperaments) = (Library::shipped(), Temperaments::shipped());
        let scenario = library.scenario("first-week/four-days-offline").unwrap();
        let arrivals = library.arrivals(scenario, false);
        let who = ("Zoé", &Locale::new("fr"));
        let header = Header { seed: 5, pace: Pace::Live, ..Header::default() };
        let mut first =
            Recorded::begin(Some(&attempts), arrivals.clone(), &temperaments, header, who).unwrap();
        for _ in 0..3 {
            let reply = first.encounter().offered().next().unwrap().1.id.clone();
            first.step(0, &Move::Say { reply, thought_ms: 700 }).unwrap();
        }
        let origin = Origin { attempt: first.attempt().unwrap().to_owned(), chat: 0, turn: 3 };
        let back =
            Recorded::go_back(Some(&attempts), first.desk().before(0, 3), Some(origin.clone()), who).unwrap();
        assert_ne!(back.attempt(), first.attempt());
        drop((first, back));

        let ids = attempts.ids().unwrap();
        let [old, new] = [0, 1].map(|at: usize| attempts.read(&ids[at]).unwrap().0.unwrap());
        assert_eq!((&old.start.from, &new.start.from), (&None, &Some(origin)));
        assert_eq!(new.moves, old.moves[..2]);
        assert_eq!((&new.start.encounter, &new.status), (&old.start.encounter, &Status::Open));
        // It can be interrupted and gone on with, like any other.
        let (again, _, _) = Recorded::resume(&attempts, &new.start.id, arrivals, &temperaments).unwrap();
        assert_eq!(again.desk().moves(), new.moves);
    }
}
