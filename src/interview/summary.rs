//! How an interview went: for each question which parts were told, when, in how many words; and all in all.

use super::answer::Answer;
use super::attempt::Attempt;
use super::talk::{Own, Talk};
use crate::scenario::{TextKey, Verdicts};

/// Points for a part that is told unasked; half of them if it had to be asked for.
pub const PART_POINTS: u32 = 2;
/// Points for the candidate's own questions.
pub const OWN_POINTS: u32 = 2;

/// Of a hundred possible points, from so many on it went well, or fairly.
const WELL: u32 = 70;
const FAIR: u32 = 40;

/// Whether a part was told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PartState {
    /// In the answer itself.
    Told,
    /// Once it was asked for.
    AfterAsking,
    Missing,
}

impl PartState {
    pub const ALL: &'static [PartState] = &[PartState::Told, PartState::AfterAsking, PartState::Missing];

    /// Its word in message keys and JSON.
    pub fn slug(self) -> &'static str {
        match self {
            PartState::Told => "told",
            PartState::AfterAsking => "after-asking",
            PartState::Missing => "missing",
        }
    }

    fn points(self) -> u32 {
        match self {
            PartState::Told => PART_POINTS,
            PartState::AfterAsking => PART_POINTS / 2,
            PartState::Missing => 0,
        }
    }
}

/// Points, and how many there could have been.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Points {
    pub got: u32,
    pub possible: u32,
}

impl Points {
    /// In hundredths, 0–100; of nothing possible, all was got.
    pub fn percent(self) -> u32 {
        (100 * self.got + self.possible / 2).checked_div(self.possible).unwrap_or(100)
    }
}

/// A look at the last attempt at one question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Review {
    pub question: usize,
    /// How many attempts there were.
    pub attempts: usize,
    /// By part.
    pub parts: Vec<PartState>,
    pub points: Points,
    /// In seconds of speech, the answers to what was asked after it included.
    pub spoken_s: u32,
    pub words: u32,
    /// How often it says “I”, and “we”.
    pub voices: (u32, u32),
    /// How long it took to write, in milliseconds.
    pub took_ms: u32,
    pub hint: bool,
}

impl Review {
    /// Of the last attempt that was answered; None before.
    pub fn of(talk: &Talk, question: usize) -> Option<Review> {
        let last = talk.last(question)?;
        let asked = &talk.interview().questions[question];
        let parts: Vec<PartState> = (0..asked.parts.len()).map(|part| state(last, part)).collect();
        let got = parts.iter().map(|part| part.points()).sum();
        let possible = if asked.may_decline { 0 } else { PART_POINTS * parts.len() as u32 };
        let sum = |of: fn(&Answer) -> u32| last.answers().map(of).fold(0, u32::saturating_add);
        Some(Review {
            question,
            attempts: talk
                .attempts()
                .iter()
                .filter(|it| it.question == question && it.answer.is_some())
                .count(),
            points: Points { got: if asked.may_decline { 0 } else { got }, possible },
            parts,
            spoken_s: sum(Answer::spoken_s),
            words: sum(|it| it.words),
            voices: (sum(|it| it.i), sum(|it| it.we)),
            took_ms: sum(|it| it.took_ms),
            hint: last.hint,
        })
    }
}

fn state(attempt: &Attempt, part: usize) -> PartState {
    if attempt.answer.iter().any(|answer| answer.tells(part)) {
        PartState::Told
    } else if attempt.tells(part) {
        PartState::AfterAsking
    } else {
        PartState::Missing
    }
}

/// How it went, all in all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    Badly,
    Fair,
    Well,
}

impl Verdict {
    pub const ALL: &'static [Verdict] = &[Verdict::Badly, Verdict::Fair, Verdict::Well];

    /// Its word in message keys, JSON and records.
    pub fn slug(self) -> &'static str {
        match self {
            Verdict::Badly => "badly",
            Verdict::Fair => "fair",
            Verdict::Well => "well",
        }
    }

    /// The words for it.
    pub fn of(self, words: &Verdicts) -> &TextKey {
        match self {
            Verdict::Badly => &words.badly,
            Verdict::Fair => &words.fair,
            Verdict::Well => &words.well,
        }
    }
}

/// How an interview went.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Summary {
    /// Of the questions that were answered.
    pub reviews: Vec<Review>,
    /// For the candidate's own questions.
    pub own: Points,
    /// All in all. What was not answered yet counts as missing.
    pub points: Points,
}

impl Summary {
    pub fn of(talk: &Talk) -> Summary {
        let questions = &talk.interview().questions;
        let reviews: Vec<Review> = (0..questions.len()).filter_map(|it| Review::of(talk, it)).collect();
        let own = own(talk);
        let possible =
            questions.iter().filter(|it| !it.may_decline).map(|it| PART_POINTS * it.parts.len() as u32);
        let points = Points {
            got: reviews.iter().map(|review| review.points.got).sum::<u32>() + own.got,
            possible: possible.sum::<u32>() + own.possible,
        };
        Summary { reviews, own, points }
    }

    pub fn verdict(&self) -> Verdict {
        match self.points.percent() {
            WELL.. => Verdict::Well,
            FAIR.. => Verdict::Fair,
            _ => Verdict::Badly,
        }
    }
}

/// A question that does good is worth all the points; each that does not takes one.
fn own(talk: &Talk) -> Points {
    let costs = |own: &&Own| {
        let listed = talk.interview().own.questions.iter().find(|it| Some(&it.id) == own.listed.as_ref());
        listed.is_some_and(|it| it.costs.is_some())
    };
    let poor = talk.own().iter().filter(costs).count();
    let got = if talk.own().len() > poor { OWN_POINTS.saturating_sub(poor as u32) } else { 0 };
    Points { got, possible: OWN_POINTS }
}
