//! The same grades as [`grade`](super::grade) gives, added up turn by turn.
//!
//! A scorecard looks back over a whole transcript. Whoever walks every path cannot keep one for each: of what
//! happened in a turn ([`Deed`]) little is remembered ([`Memory`]: what later points depend on), and the rest is summed
//! ([`Sums`]). Two paths with the same state and the same memory have the same future, whatever they have added up so
//! far. `tests/tally.rs` holds the two ways of grading together, play by play.

mod deed;
mod finish;
mod memory;
mod turn;

pub use deed::{Deed, Handed, Part, Said, Wrote, bit};
pub use finish::Last;
pub use memory::Memory;

use std::ops::AddAssign;

use super::scorecard::Grades;
use crate::encounter::{Event, Phase};
use crate::scenario::{Rank, Rubric, Scenario, Section};

/// Points got, and points that could be had, by section: both in the order of [`Section::ALL`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Sums {
    pub points: [i32; 8],
    pub of: [i32; 8],
}

impl Sums {
    fn add(&mut self, section: Section, points: i32, of: i32) {
        self.points[section as usize] += points;
        self.of[section as usize] += of;
    }

    /// 0–100; None where there was no occasion for the section.
    pub fn score(&self, section: Section) -> Option<u8> {
        let (points, of) = (self.points[section as usize], self.of[section as usize]);
        (of > 0).then(|| (100 * points / of).clamp(0, 100) as u8)
    }
}

impl AddAssign<&Sums> for Sums {
    fn add_assign(&mut self, other: &Sums) {
        for at in 0..8 {
            self.points[at] += other.points[at];
            self.of[at] += other.of[at];
        }
    }
}

/// Adds up one scenario by one rubric, for a trainee of one rank.
pub struct Tally<'a> {
    pub scenario: &'a Scenario,
    pub rubric: &'a Rubric,
    pub rank: Rank,
}

/// What a whole play comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Total {
    pub grades: Grades,
    /// Milliseconds of encounter time.
    pub ms: u32,
}

impl Tally<'_> {
    /// Adds up a whole play, turn by turn: the opening first, then each move with the phase in which
    /// it was made and whether it was the desk's handing over.
    pub fn total<'t>(
        &self,
        turns: impl Iterator<Item = (Option<Phase>, bool, &'t [Event])>,
        last: &Last,
    ) -> Total {
        let mut deed = Deed::default();
        let (mut memory, mut sums, mut ms, mut own_ms) = (Memory::default(), Sums::default(), 0u32, 0u32);
        for (before, by_desk, events) in turns {
            deed.begin(before);
            deed.read(self.scenario, by_desk, events);
            if memory.is_unanswered() {
                own_ms = own_ms.saturating_add(Deed::own_ms(events));
                if !deed.said.parts.is_empty() {
                    sums += &self.first_response(own_ms);
                }
            }
            sums += &self.turn(&mut memory, &deed);
            ms = events.iter().fold(ms, |sum, event| sum.saturating_add(event.ms()));
        }
        Total { grades: self.grades(&memory, &sums, last, ms), ms }
    }
}
