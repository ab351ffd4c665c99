//! How far a sheet agrees with the reference.
//!
//! That raters become more accurate by scoring recorded work and seeing where they depart from reference scores is what
//! frame-of-reference training does, and it is the training that helps most (Woehr & Huffcutt 1994). The figures below are
//! choices of ours, each with its reason; nothing in the trade says how agreement is to be counted.

use super::recording::Recording;
use super::sheet::{STEPS, Sheet};
use crate::scenario::{CriticalError, Section};

/// From so much agreement on, the sheet is passed: as an interview goes well from 70 of 100 on.
pub const PASS: u8 = 70;

/// Of 100 points of a section, those for its score. The rest is for quotes: a score that cannot be shown helps nobody whom it is
/// told, but it is the score that must be right.
pub const SCORE_POINTS: u8 = 75;
pub const QUOTE_POINTS: u8 = 100 - SCORE_POINTS;

/// A critical error that was missed, or marked where there is none, takes so many points. It turns a whole evaluation round:
/// with one of them nobody passes, whatever else was seen (100 - 35 is below [`PASS`]).
pub const UNFOUND: u8 = 35;
/// A critical error that was found, but at another turn.
pub const ELSEWHERE: u8 = 10;

const STEP: u8 = STEPS[1];
/// The reference stands between two steps: half a step beside it is as near as one can come.
pub const HALF_STEP: u8 = STEP / 2;
/// Beyond two steps, two people have not heard the same contact.
const FARTHEST: u8 = 2 * STEP;
/// From so many sections on one can tell whether they were told apart.
const HALO_SECTIONS: usize = 3;

/// What a section came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judged {
    pub section: Section,
    /// The listener's score and the reference, 0–100.
    pub given: u8,
    pub reference: u8,
    /// Of [`SCORE_POINTS`].
    pub score_points: u8,
    pub quotes: Vec<Quote>,
    /// Of [`QUOTE_POINTS`].
    pub quote_points: u8,
}

impl Judged {
    /// 0–100.
    pub fn agreement(&self) -> u8 {
        self.score_points + self.quote_points
    }
}

/// A turn that the listener quoted, and whether the reference of the section rests on it, too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quote {
    pub turn: usize,
    pub shows: bool,
}

/// What became of a critical error that was made or marked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    /// It was found where it was made.
    There {
        turn: usize,
    },
    /// It was made, but not at this turn.
    Elsewhere {
        marked: usize,
        made: Vec<usize>,
    },
    Missed {
        made: Vec<usize>,
    },
    Invented {
        marked: usize,
    },
}

impl Found {
    /// Every word of [`Found::slug`].
    pub const SLUGS: [&str; 4] = ["there", "elsewhere", "missed", "invented"];

    /// Its word in message keys and JSON.
    pub fn slug(&self) -> &'static str {
        match self {
            Found::There { .. } => "there",
            Found::Elsewhere { .. } => "elsewhere",
            Found::Missed { .. } => "missed",
            Found::Invented { .. } => "invented",
        }
    }

    /// The points that it takes from the agreement.
    pub fn takes(&self) -> u8 {
        match self {
            Found::There { .. } => 0,
            Found::Elsewhere { .. } => ELSEWHERE,
            Found::Missed { .. } | Found::Invented { .. } => UNFOUND,
        }
    }

    /// The turns in which it was made.
    pub fn made(&self) -> &[usize] {
        match self {
            Found::There { turn } => std::slice::from_ref(turn),
            Found::Elsewhere { made, .. } | Found::Missed { made } => made,
            Found::Invented { .. } => &[],
        }
    }

    /// The turn at which it was marked.
    pub fn marked(&self) -> Option<usize> {
        match self {
            Found::There { turn: marked } | Found::Elsewhere { marked, .. } | Found::Invented { marked } => {
                Some(*marked)
            }
            Found::Missed { .. } => None,
        }
    }
}

/// How a listener leans. Leniency and severity are faults of the rater, not of the rated (Saal, Downey & Lahey 1980).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tendency {
    Lenient,
    Even,
    Severe,
}

impl Tendency {
    pub const ALL: &'static [Tendency] = &[Tendency::Lenient, Tendency::Even, Tendency::Severe];

    /// Its word in message keys and JSON.
    pub fn slug(self) -> &'static str {
        match self {
            Tendency::Lenient => "lenient",
            Tendency::Even => "even",
            Tendency::Severe => "severe",
        }
    }
}

/// How far a sheet agrees with the reference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// Of the sections that were scored.
    pub sections: Vec<Judged>,
    /// Of the errors that were made or marked.
    pub errors: Vec<(CriticalError, Found)>,
    /// 0–100: the mean of the sections, less what critical errors take.
    pub agreement: u8,
    /// The mean of score less reference over the sections, -100–100, rounded towards zero.
    pub leaning: i16,
    /// One impression coloured everything (Thorndike 1920): all scores within one step, where the reference spans two or more.
    pub halo: bool,
}

impl Verdict {
    /// Of a sheet. What has no score yet is left out; a sheet that was handed in has all.
    pub fn of(recording: &Recording, sheet: &Sheet) -> Verdict {
        let judged = recording.judged();
        let sections: Vec<Judged> =
            judged.filter_map(|(section, reference)| judge(recording, sheet, section, reference)).collect();
        let found = |error| Some((error, find(&recording.made(error), sheet.critical(error))?));
        let errors: Vec<(CriticalError, Found)> = recording.errors().filter_map(found).collect();
        let count = sections.len() as u32;
        let sum: u32 = sections.iter().map(|it| u32::from(it.agreement())).sum();
        let mean = (sum + count / 2).checked_div(count).unwrap_or(0);
        let takes: u32 = errors.iter().map(|(_, found)| u32::from(found.takes())).sum();
        let signed: i16 = sections.iter().map(|it| i16::from(it.given) - i16::from(it.reference)).sum();
        Verdict {
            agreement: mean.saturating_sub(takes) as u8,
            leaning: signed.checked_div(count as i16).unwrap_or(0),
            halo: sections.len() >= HALO_SECTIONS
                && spread(sections.iter().map(|it| it.given)) <= STEP
                && spread(sections.iter().map(|it| it.reference)) >= FARTHEST,
            sections,
            errors,
        }
    }

    pub fn passed(&self) -> bool {
        self.agreement >= PASS
    }

    /// More than half a step to one side, on the mean, is a leaning.
    pub fn tendency(&self) -> Tendency {
        match self.leaning.unsigned_abs() > u16::from(HALF_STEP) {
            false => Tendency::Even,
            true if self.leaning > 0 => Tendency::Lenient,
            true => Tendency::Severe,
        }
    }
}

fn judge(recording: &Recording, sheet: &Sheet, section: Section, reference: u8) -> Option<Judged> {
    let mark = sheet.mark(section)?;
    let given = mark.score?;
    let shows = |turn: usize| recording.shows(section, turn);
    let quotes: Vec<Quote> = mark.quotes.iter().map(|&turn| Quote { turn, shows: shows(turn) }).collect();
    let hits = quotes.iter().filter(|quote| quote.shows).count();
    let quote_points = (usize::from(QUOTE_POINTS) * hits).checked_div(quotes.len()).unwrap_or(0) as u8;
    Some(Judged { section, given, reference, score_points: near(given, reference), quotes, quote_points })
}

/// Full points within half a step; from there they fall evenly, to none at two steps.
fn near(given: u8, reference: u8) -> u8 {
    let apart = u32::from(given.abs_diff(reference));
    let (full, none) = (u32::from(HALF_STEP), u32::from(FARTHEST));
    let left = none.saturating_sub(apart.max(full));
    (u32::from(SCORE_POINTS) * left / (none - full)) as u8
}

fn find(made: &[usize], marked: Option<usize>) -> Option<Found> {
    match marked {
        Some(turn) if made.contains(&turn) => Some(Found::There { turn }),
        Some(marked) if made.is_empty() => Some(Found::Invented { marked }),
        Some(marked) => Some(Found::Elsewhere { marked, made: made.to_vec() }),
        None => (!made.is_empty()).then(|| Found::Missed { made: made.to_vec() }),
    }
}

fn spread(scores: impl Iterator<Item = u8> + Clone) -> u8 {
    scores.clone().max().unwrap_or(0) - scores.min().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn points_fall_with_the_distance() {
        let check = |given: u8, reference: u8, expected: u8| {
            assert_eq!(near(given, reference), expected, "{given} for {reference}");
            assert_eq!(near(100 - given, 100 - reference), expected, "it falls the same on both sides");
        };
        check(50, 50, 75);
        check(50, 62, 75);
        check(50, 63, 73);
        check(50, 75, 49);
        check(50, 88, 23);
        check(50, 100, 0);
        check(0, 100, 0);
    }

    #[test]
    fn an_error_is_found_missed_or_invented() {
        let check = |made: &[usize], marked: Option<usize>, expected: Option<(&str, u8)>| {
            let found = find(made, marked).map(|found| (found.slug(), found.takes()));
            assert_eq!(found, expected, "{made:?} {marked:?}");
        };
        check(&[], None, None);
        check(&[2, 4], Some(4), Some(("there", 0)));
        check(&[2, 4], Some(3), Some(("elsewhere", 10)));
        check(&[2], None, Some(("missed", 35)));
        check(&[], Some(3), Some(("invented", 35)));
        const { assert!(100 - UNFOUND < PASS, "nobody passes with one") }
    }
}
