//! What a class needs to know of one finished attempt: little enough to hold a hundred thousand.

use crate::assignment::Done;
use crate::career::{Entry, Ladder};
use crate::encounter::{Meant, Move};
use crate::records::{Finished, Moment, WELL};

/// What kind of attempt it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A contact from its first word.
    Contact,
    /// A talk with somebody of the team: skills are seen in it, and it is no contact.
    Coaching,
    /// A job interview: passed or not, and no contact.
    Interview,
    /// It went back to a line of an earlier attempt: good practice, and no proof of anything.
    Practice,
}

impl Kind {
    /// Whether it shows what somebody can do.
    pub fn shows(self) -> bool {
        matches!(self, Kind::Contact | Kind::Coaching)
    }
}

/// A finished attempt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contact {
    /// Id of the attempt.
    pub attempt: Box<str>,
    /// Id of the scenario.
    pub scenario: Box<str>,
    pub kind: Kind,
    /// Seconds since 1970-01-01 UTC.
    pub finished_at: i64,
    /// Empathy, resolution and handle time, 0–100.
    pub grades: [u8; 3],
    /// 0–100.
    pub overall: u8,
    pub passed: bool,
    /// How many critical errors failed it.
    pub critical: u16,
    /// By competency of the ladder: 0–100, None where there was no occasion for it.
    pub scores: Box<[Option<u8>]>,
    /// The other side's lines that were answered; none of what shows nothing.
    pub moments: Box<[Seen]>,
}

/// A line of the customer that was answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seen {
    /// Id of the beat.
    pub beat: Box<str>,
    /// None if it went well.
    pub lost: Option<Lost>,
}

/// A line of the customer that went wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lost {
    /// Points that could have been had there and were not, or were taken.
    pub points: i32,
    /// Ids of the reply that was said to it, or that what was typed was taken for, or of the parts of a composed answer.
    /// Empty where it was another move.
    pub said: Box<[String]>,
}

impl Contact {
    /// What counts of an attempt, by the competencies of a ladder.
    pub fn of(finished: &Finished, ladder: &Ladder) -> Contact {
        let Finished { start, summary, .. } = finished;
        let entry = Entry { start, summary };
        let kind = if entry.is_practice() {
            Kind::Practice
        } else if summary.rubric.is_empty() || ladder.is_interview(entry.scenario()) {
            Kind::Interview
        } else if summary.is_coaching() {
            Kind::Coaching
        } else {
            Kind::Contact
        };
        let competencies = if kind.shows() { ladder.competencies.len() } else { 0 };
        let moments = summary.moments.iter().filter(|_| kind.shows());
        Contact {
            attempt: entry.id().into(),
            scenario: entry.scenario().into(),
            kind,
            finished_at: summary.finished_at,
            grades: [summary.empathy, summary.resolution, summary.handle_time],
            overall: summary.overall,
            passed: summary.passed,
            critical: summary.critical.len().min(u16::MAX.into()) as u16,
            scores: (0..competencies).map(|at| ladder.score(at, &entry)).collect(),
            moments: moments.map(|moment| seen(finished, moment)).collect(),
        }
    }

    /// What counts of it for an assignment; None of practice.
    pub fn done(&self) -> Option<Done<'_>> {
        (self.kind != Kind::Practice).then_some(Done {
            scenario: &self.scenario,
            finished_at: self.finished_at,
            overall: self.overall,
            passed: self.passed,
        })
    }
}

fn seen(finished: &Finished, moment: &Moment) -> Seen {
    let lost = (moment.points.score() < WELL).then(|| Lost {
        points: moment.points.of.saturating_sub(moment.points.got),
        said: finished.made(moment.turn).map(said).unwrap_or_default(),
    });
    Seen { beat: moment.beat.as_str().into(), lost }
}

/// The replies that a move says.
fn said(made: Move) -> Box<[String]> {
    match made {
        Move::Say { reply, .. } | Move::Type { meant: Meant::Reply(reply), .. } => [reply].into(),
        Move::Send { parts, .. } => parts.into(),
        _ => Box::default(),
    }
}
