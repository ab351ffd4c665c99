//! The scorecard: sections, headline grades, critical errors, handle time, predicted satisfaction, evidence.

use std::ops::AddAssign;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::evidence::Evidence;
use crate::encounter::{Event, Pace};
use crate::scenario::{CriticalError, EndingIx, Outcome, Rubric, Rule, Section, TextKey};

/// One section's result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SectionScore {
    pub section: Section,
    /// Its part in the overall grade; 0 for compliance, which stands apart.
    pub weight: u16,
    /// 0–100; None where there was no occasion for it.
    pub score: Option<u8>,
}

/// The headline grades, 0–100.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Grades {
    pub empathy: u8,
    pub resolution: u8,
    pub handle_time: u8,
    /// Weighted over the sections that applied, but never above [`Rubric::most`].
    pub overall: u8,
}

/// The three parts of handle time, in milliseconds of encounter time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct HandleTimes {
    pub talk_ms: u32,
    pub hold_ms: u32,
    pub after_ms: u32,
}

impl HandleTimes {
    /// Talk, hold and after-call work together.
    pub fn total_ms(&self) -> u32 {
        self.talk_ms.saturating_add(self.hold_ms).saturating_add(self.after_ms)
    }

    /// What the events of a transcript, or of a part of one, took.
    pub fn of<'a>(events: impl IntoIterator<Item = &'a Event>) -> HandleTimes {
        let mut times = HandleTimes::default();
        for event in events {
            let part = match event {
                Event::Held { .. } => &mut times.hold_ms,
                Event::CalledBack { .. } | Event::WroteUp { .. } => &mut times.after_ms,
                _ => &mut times.talk_ms,
            };
            *part = part.saturating_add(event.ms());
        }
        times
    }
}

impl AddAssign for HandleTimes {
    fn add_assign(&mut self, other: Self) {
        self.talk_ms = self.talk_ms.saturating_add(other.talk_ms);
        self.hold_ms = self.hold_ms.saturating_add(other.hold_ms);
        self.after_ms = self.after_ms.saturating_add(other.after_ms);
    }
}

/// A critical error: which, and the line that made it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Critical {
    pub turn: usize,
    pub error: CriticalError,
    /// The rule that it breaks.
    pub rule: Rule,
    pub quote: TextKey,
}

/// Everything that is said of one contact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scorecard {
    /// What it was graded by.
    pub rubric: Arc<Rubric>,
    pub sections: Vec<SectionScore>,
    pub grades: Grades,
    /// 0–100, apart from the overall grade.
    pub compliance: u8,
    /// Those that the rubric fails on.
    pub critical_errors: Vec<Critical>,
    /// At least the rubric's pass mark, and no critical error that the rubric fails on.
    pub passed: bool,
    pub handle_time: HandleTimes,
    /// First response time in milliseconds, in written channels.
    pub frt_ms: Option<u32>,
    /// Predicted satisfaction, 1–5. Simulated: no customer was asked.
    pub csat: u8,
    pub pace: Pace,
    /// None while the encounter is not over.
    pub ending: Option<(EndingIx, Outcome)>,
    /// By turn, then in the order of the sections.
    pub evidence: Vec<Evidence>,
}

impl Scorecard {
    /// What became of a callback that was promised and not kept: by itself it keeps the contact from passing.
    pub fn broken_callback(&self) -> Option<&Evidence> {
        self.evidence.iter().find(|one| one.rule == Rule::CallbackBroken)
    }
}
