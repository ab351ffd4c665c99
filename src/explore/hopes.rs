//! The most that can be hoped for, or the worst to be feared, on the way from a situation to an end: of each thing by
//! itself, so that no path does better in any.

use super::search::Aim;
use super::situations::Situations;
use crate::grading::Grades;
use crate::grading::tally::{Sums, Tally};
use crate::scenario::Section;

/// What is hoped for from one situation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hope {
    aim: Aim,
    /// Points lost and points to be had, by section.
    lost: [i32; 8],
    of: [i32; 8],
    /// Sections in which there may be nothing to be had, a bit each.
    none: u8,
    pub ms: u32,
    /// The trainee's own milliseconds until the first answer is sent, if it is still to come.
    pub own_ms: Option<u32>,
    failed: bool,
    /// It may end without a word.
    silent: bool,
}

/// By situation.
pub struct Hopes(Vec<Option<Hope>>);

impl Hope {
    /// At an end: what it is.
    fn end(aim: Aim, sums: &Sums, failed: bool, silent: bool) -> Hope {
        let mut hope = Hope { aim, lost: [0; 8], of: sums.of, none: 0, ms: 0, own_ms: None, failed, silent };
        for section in 0..8 {
            hope.lost[section] = sums.of[section] - sums.points[section];
            hope.none |= u8::from(sums.of[section] == 0) << section;
        }
        hope
    }

    /// With one more step before it.
    fn after(mut self, points: &Sums, ms: u32, own_ms: u32, first: bool) -> Hope {
        for section in 0..8 {
            self.lost[section] += points.of[section] - points.points[section];
            self.of[section] += points.of[section];
            if points.of[section] > 0 {
                self.none &= !(1 << section);
            }
        }
        self.ms = self.ms.saturating_add(ms);
        self.own_ms = if first { Some(own_ms) } else { self.own_ms.map(|own| own.saturating_add(own_ms)) };
        self
    }

    /// The better of two in everything.
    fn join(mut self, other: &Hope) -> Hope {
        let highest = self.aim == Aim::Highest;
        let low = |one: i32, other: i32| if highest { one.min(other) } else { one.max(other) };
        for section in 0..8 {
            self.lost[section] = low(self.lost[section], other.lost[section]);
            self.of[section] = -low(-self.of[section], -other.of[section]);
        }
        let soon = |one: u32, other: u32| if highest { one.min(other) } else { one.max(other) };
        self.ms = soon(self.ms, other.ms);
        self.own_ms = match (self.own_ms, other.own_ms) {
            (Some(one), Some(other)) => Some(soon(one, other)),
            (one, other) => one.or(other),
        };
        self.none |= other.none;
        self.silent |= other.silent;
        self.failed = if highest { self.failed && other.failed } else { self.failed || other.failed };
        self
    }

    /// The grades of a path that has added up so much, if everything hoped for comes true.
    pub fn grades(&self, tally: &Tally, mut sums: Sums, ms: u32) -> Grades {
        let mut may_be_none = 0u8;
        for section in 0..8 {
            may_be_none |= u8::from(sums.of[section] == 0) << section & self.none;
            sums.of[section] += self.of[section];
            sums.points[section] += self.of[section] - self.lost[section];
        }
        let lowest = self.aim == Aim::Lowest;
        if lowest {
            // The little that may be had is lost with whatever may be lost.
            for section in 0..8 {
                if sums.of[section] == 0 && self.lost[section] > 0 {
                    (sums.of[section], sums.points[section]) = (1, 1 - self.lost[section]);
                }
            }
        }
        let spoke = !self.silent || !lowest;
        let mut grades = tally.close(sums, spoke, false, ms);
        let scores = tally.scores(sums, spoke, ms);
        let surely = |section: &Section| may_be_none & 1 << (*section as u8) == 0;
        grades.overall = self.mean(tally, &scores, surely);
        if lowest {
            let none = |section: Section| may_be_none & 1 << (section as u8) != 0;
            grades.empathy = if none(Section::Empathy) { 0 } else { grades.empathy };
            grades.resolution = if none(Section::Resolution) { 0 } else { grades.resolution };
            grades.handle_time =
                if none(Section::Resolution) || self.silent { 0 } else { grades.handle_time };
        }
        if self.failed {
            grades.overall = 0;
        }
        grades
    }

    /// The mean over the sections that surely count, and of the others those that serve the aim.
    fn mean(&self, tally: &Tally, scores: &[Option<u8>; 8], surely: impl Fn(&Section) -> bool) -> u8 {
        let all = Section::ALL.iter().map(|it| (*it, scores[*it as usize]));
        let (mut counted, mut perhaps): (Vec<_>, Vec<_>) = all.partition(|(section, _)| surely(section));
        perhaps.sort_by_key(|it| it.1);
        if self.aim == Aim::Highest {
            perhaps.reverse();
        }
        let mut mean = tally.mean(counted.iter().copied());
        for one in perhaps {
            counted.push(one);
            let with = tally.mean(counted.iter().copied());
            let first = counted.len() == 1;
            if first || if self.aim == Aim::Highest { with >= mean } else { with <= mean } {
                mean = with;
            } else {
                counted.pop();
            }
        }
        mean
    }
}

impl Hopes {
    /// From every situation that leads to an end of those wanted.
    pub fn of_ends(all: &Situations, aim: Aim, wanted: impl Fn(u32) -> bool) -> Hopes {
        let mut hopes = Hopes(vec![None; all.list.len()]);
        hopes.sweep(all, |hopes, at| {
            if let Some(end) = all.end(at) {
                return wanted(at).then(|| Hope::end(aim, &end.sums, end.failed, !end.spoke));
            }
            let moves = all.moves(at).iter().filter_map(|made| {
                let hope = hopes.0[made.to as usize]?;
                Some(hope.after(&all.points[made.points], made.ms, made.own_ms, made.first))
            });
            moves.reduce(|one, other| one.join(&other))
        });
        hopes
    }

    /// From every situation from which a line can still be said, by way of which step does, to what may be hoped after it.
    pub fn by_way_of(&self, all: &Situations, says: impl Fn(u32, usize) -> bool) -> Hopes {
        let mut hopes = Hopes(vec![None; all.list.len()]);
        hopes.sweep(all, |hopes, at| {
            let moves = all.moves(at).iter().enumerate().filter_map(|(step, made)| {
                let to = made.to as usize;
                let hope = if says(at, step) { self.0[to] } else { hopes.0[to] }?;
                Some(hope.after(&all.points[made.points], made.ms, made.own_ms, made.first))
            });
            moves.reduce(|one, other| one.join(&other))
        });
        hopes
    }

    pub fn of(&self, at: u32) -> Option<Hope> {
        self.0[at as usize]
    }

    /// Visits every situation after all that it leads to; those of a loop until nothing more is hoped for, but no more
    /// often than a path that comes nowhere twice can go on.
    fn sweep(&mut self, all: &Situations, visit: impl Fn(&Hopes, u32) -> Option<Hope>) {
        for group in all.order.chunk_by(|one, next| all.same_loop(*one, *next)).rev() {
            for _ in 0..group.len() {
                let mut news = false;
                for at in group.iter().rev() {
                    let hope = visit(self, *at);
                    news |= hope != self.0[*at as usize];
                    self.0[*at as usize] = hope;
                }
                if !news {
                    break;
                }
            }
        }
    }
}
