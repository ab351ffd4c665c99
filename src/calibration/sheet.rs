//! What a listener has written down.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::line::Move;
use super::recording::Recording;
use crate::l10n::Key;
use crate::msg;
use crate::scenario::{CriticalError, Section};

/// The scores that can be given, each with a word of its own (`calibration-step-50`). Five steps are a choice: few enough to
/// have a word each that two people understand alike, and enough to tell half-done from well done.
pub const STEPS: [u8; 5] = [0, 25, 50, 75, 100];

/// So many turns can be quoted for a section. A choice: enough to show it, too few to name every turn.
pub const MOST_QUOTES: usize = 3;

/// What was written down of one section.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mark {
    /// One of [`STEPS`]; None while it is not scored.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub score: Option<u8>,
    /// The turns that show it, in their order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub quotes: Vec<usize>,
}

/// The sheet of one listener.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sheet {
    sections: BTreeMap<Section, Mark>,
    /// The errors that were marked, each with its turn.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    critical: BTreeMap<CriticalError, usize>,
    #[serde(skip)]
    done: bool,
}

/// Why an entry cannot be made. Nothing has changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// The section is not scored here: there was no occasion for it, or it is measured.
    NotJudged,
    /// The score is none of the steps.
    NoStep,
    /// The contact has no such turn.
    NoSuchTurn,
    TooManyQuotes,
    /// The rubric does not fail on this error.
    NotCritical,
    /// Something is still to be scored.
    Unscored,
}

impl Refused {
    /// The sentence that says so.
    pub fn key(self) -> Key {
        match self {
            Refused::NotJudged => msg!("calibration-refused-not-judged"),
            Refused::NoStep => msg!("calibration-refused-no-step"),
            Refused::NoSuchTurn => msg!("calibration-refused-no-such-turn"),
            Refused::TooManyQuotes => msg!("calibration-refused-too-many-quotes"),
            Refused::NotCritical => msg!("calibration-refused-not-critical"),
            Refused::Unscored => msg!("calibration-refused-unscored"),
        }
    }
}

impl Sheet {
    /// What was written down of a section.
    pub fn mark(&self, section: Section) -> Option<&Mark> {
        self.sections.get(&section)
    }

    /// The score of a section, if it has one.
    pub fn score(&self, section: Section) -> Option<u8> {
        self.mark(section)?.score
    }

    /// The turn in which this error was marked, if it was.
    pub fn critical(&self, error: CriticalError) -> Option<usize> {
        self.critical.get(&error).copied()
    }

    /// The sections that have no score yet.
    pub fn unscored(&self, recording: &Recording) -> impl Iterator<Item = Section> {
        recording.judged().map(|(section, _)| section).filter(|section| self.score(*section).is_none())
    }

    /// Whether it was handed in.
    pub fn is_done(&self) -> bool {
        self.done
    }

    /// Writes an entry down. Where it is refused, nothing has changed.
    pub fn write(&mut self, made: &Move, recording: &Recording) -> Result<(), Refused> {
        let there_is = |turn: &usize| *turn < recording.transcript.turns.len();
        let judged = |section: Section| recording.judged().any(|(it, _)| it == section);
        match made {
            Move::Score { section, .. } | Move::Quote { section, .. } if !judged(*section) => {
                return Err(Refused::NotJudged);
            }
            Move::Score { score, .. } if !STEPS.contains(score) => return Err(Refused::NoStep),
            Move::Score { section, score } => self.sections.entry(*section).or_default().score = Some(*score),
            Move::Quote { turns, .. } if !turns.iter().all(there_is) => return Err(Refused::NoSuchTurn),
            Move::Quote { section, turns } => {
                let mut quotes = turns.clone();
                quotes.sort_unstable();
                quotes.dedup();
                if quotes.len() > MOST_QUOTES {
                    return Err(Refused::TooManyQuotes);
                }
                self.sections.entry(*section).or_default().quotes = quotes;
            }
            Move::Critical { error, .. } if !recording.errors().any(|it| it == *error) => {
                return Err(Refused::NotCritical);
            }
            Move::Critical { error, turn: None } => drop(self.critical.remove(error)),
            Move::Critical { turn: Some(turn), .. } if !there_is(turn) => return Err(Refused::NoSuchTurn),
            Move::Critical { error, turn: Some(turn) } => drop(self.critical.insert(*error, *turn)),
            Move::Done if self.unscored(recording).next().is_some() => return Err(Refused::Unscored),
            Move::Done => self.done = true,
        }
        Ok(())
    }
}
