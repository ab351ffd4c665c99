//! The most that can be hoped for, or the worst to be feared, on the way from a situation to an end: of each thing by
//! itself, so that no path does better in any.

use super::search::Aim;
use super::situations::{Move, Situations};
use crate::grading::Grades;
use crate::grading::tally::{Sums, Tally};
use crate::scenario::Section;

/// What may be lost and had in one section, in pairs of which none serves the aim in both better than another: what loses
/// little may also have little to win.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Chances {
    pairs: [(i16, i16); CHANCES],
    count: u8,
}

/// Most pairs; of more, neighbours are taken together, to what is hoped for from either.
const CHANCES: usize = 6;

/// The sections whose grades are ratios that paths trade off.
const TRADED: [Section; 2] = [Section::Empathy, Section::Resolution];

impl Chances {
    fn of(lost: i32, of: i32) -> Chances {
        let mut chances = Chances { count: 1, ..Chances::default() };
        chances.pairs[0] = (lost as i16, of as i16);
        chances
    }

    fn all(&self) -> &[(i16, i16)] {
        &self.pairs[..usize::from(self.count)]
    }

    fn add(&mut self, lost: i32, of: i32) {
        for pair in &mut self.pairs[..usize::from(self.count)] {
            *pair = (pair.0.saturating_add(lost as i16), pair.1.saturating_add(of as i16));
        }
    }

    /// The pairs of both. Each has them in order, those that lose least first, turned as the aim would have it.
    fn join(&mut self, other: &Chances, aim: Aim) {
        if self == other {
            return;
        }
        // Turned so that less lost and more to be had are always what is wanted.
        let sign = if aim == Aim::Highest { 1 } else { -1 };
        let turned = |pair: &(i16, i16)| (sign * pair.0, sign * pair.1);
        let mut all = [(0, 0); 2 * CHANCES];
        let (mut count, mut most) = (0, i16::MIN);
        let (mut ours, mut theirs) = (self.all().iter().map(turned), other.all().iter().map(turned));
        let (mut one, mut two) = (ours.next(), theirs.next());
        while let Some(next) = match (one, two) {
            (Some(it), Some(that)) if (it.0, -it.1) <= (that.0, -that.1) => {
                one = ours.next();
                Some(it)
            }
            (it, None) => {
                one = ours.next();
                it
            }
            (_, that) => {
                two = theirs.next();
                that
            }
        } {
            // Of those that lose more, only what has more to win.
            if next.1 > most {
                most = next.1;
                all[count] = next;
                count += 1;
            }
        }
        while count > CHANCES {
            let near = (1..count).min_by_key(|at| all[*at].0 - all[at - 1].0 + all[*at].1 - all[at - 1].1);
            let Some(at) = near else { break };
            all[at - 1].1 = all[at].1;
            all.copy_within(at + 1..count, at);
            count -= 1;
        }
        self.count = count as u8;
        for (place, pair) in self.pairs.iter_mut().zip(&all[..count]) {
            *place = turned(pair);
        }
    }

    /// Points and what there is to be had of them, with what a path has already, as the aim would have it.
    fn best(&self, points: i32, of: i32, aim: Aim) -> (i32, i32) {
        let sums = self.all().iter().map(|(lost, more)| {
            let (lost, more) = (i32::from(*lost), i32::from(*more));
            (points + more - lost, of + more)
        });
        let score = |(points, of): &(i32, i32)| (of > &0).then(|| (100 * points / of).clamp(0, 100));
        let graded = sums.clone().filter(|sum| score(sum).is_some());
        let found = match aim {
            Aim::Highest => graded.max_by_key(score),
            Aim::Lowest => graded.min_by_key(score),
        };
        found.or_else(|| sums.into_iter().next()).unwrap_or((points, of))
    }
}

/// What is hoped for from one situation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hope {
    aim: Aim,
    /// Of [`TRADED`], exactly or nearly.
    chances: [Chances; 2],
    /// Points lost and points to be had, by section.
    lost: [i32; 8],
    of: [i32; 8],
    /// Sections in which there may be nothing to be had, a bit each.
    none: u8,
    /// Milliseconds at the least, and at the most.
    pub soonest_ms: u32,
    pub latest_ms: u32,
    /// The trainee's own milliseconds until the first answer is sent, if it is still to come.
    pub own_ms: Option<u32>,
    /// The most that the overall grade can be, 0–100.
    most: u8,
    /// It may end without a word.
    silent: bool,
}

/// By situation.
pub struct Hopes {
    /// The place of each one's hope in the list, + 1; 0 where there is none: mostly few have one.
    places: Vec<u32>,
    list: Vec<Hope>,
}

impl Hope {
    /// At an end: what it is.
    fn end(aim: Aim, sums: &Sums, most: u8, silent: bool) -> Hope {
        let chances = TRADED.map(|it| {
            let it = it as usize;
            Chances::of(sums.of[it] - sums.points[it], sums.of[it])
        });
        let mut hope = Hope {
            aim,
            chances,
            lost: [0; 8],
            of: sums.of,
            none: 0,
            soonest_ms: 0,
            latest_ms: 0,
            own_ms: None,
            most,
            silent,
        };
        for section in 0..8 {
            hope.lost[section] = sums.of[section] - sums.points[section];
            hope.none |= u8::from(sums.of[section] == 0) << section;
        }
        hope
    }

    /// With one more step before it.
    fn add_before(&mut self, points: &Sums, made: &Move) {
        for section in 0..8 {
            self.lost[section] += points.of[section] - points.points[section];
            self.of[section] += points.of[section];
            if points.of[section] > 0 {
                self.none &= !(1 << section);
            }
        }
        for (chances, section) in self.chances.iter_mut().zip(TRADED) {
            let section = section as usize;
            chances.add(points.of[section] - points.points[section], points.of[section]);
        }
        self.soonest_ms = self.soonest_ms.saturating_add(made.ms);
        self.latest_ms = self.latest_ms.saturating_add(made.ms);
        self.own_ms = match self.own_ms {
            _ if made.first => Some(made.own_ms),
            own_ms => own_ms.map(|own| own.saturating_add(made.own_ms)),
        };
    }

    /// The better of two in everything.
    fn join(&mut self, other: &Hope) {
        let highest = self.aim == Aim::Highest;
        let low = |one: i32, other: i32| if highest { one.min(other) } else { one.max(other) };
        for section in 0..8 {
            self.lost[section] = low(self.lost[section], other.lost[section]);
            self.of[section] = -low(-self.of[section], -other.of[section]);
        }
        for (chances, more) in self.chances.iter_mut().zip(&other.chances) {
            chances.join(more, self.aim);
        }
        let soon = |one: u32, other: u32| if highest { one.min(other) } else { one.max(other) };
        self.soonest_ms = self.soonest_ms.min(other.soonest_ms);
        self.latest_ms = self.latest_ms.max(other.latest_ms);
        self.own_ms = match (self.own_ms, other.own_ms) {
            (Some(one), Some(other)) => Some(soon(one, other)),
            (one, other) => one.or(other),
        };
        self.none |= other.none;
        self.silent |= other.silent;
        self.most = if highest { self.most.max(other.most) } else { self.most.min(other.most) };
    }

    /// The time that it takes, if it serves the aim.
    pub fn ms(&self) -> u32 {
        if self.aim == Aim::Highest { self.soonest_ms } else { self.latest_ms }
    }

    /// The grades of a path that has added up so much, if everything hoped for comes true.
    pub fn grades(&self, tally: &Tally, mut sums: Sums, ms: u32) -> Grades {
        let traded = |at: usize| {
            let section = TRADED[at] as usize;
            self.chances[at].best(sums.points[section], sums.of[section], self.aim)
        };
        let traded = [traded(0), traded(1)];
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
        for (section, (points, of)) in TRADED.iter().zip(traded) {
            (sums.points[*section as usize], sums.of[*section as usize]) = (points, of);
        }
        let spoke = !self.silent || !lowest;
        let mut grades = tally.close(sums, spoke, self.most, ms);
        let scores = tally.scores(sums, spoke, ms);
        let surely = |section: &Section| may_be_none & 1 << (*section as u8) == 0;
        grades.overall = self.mean(tally, &scores, surely).min(self.most);
        if lowest {
            let none = |section: Section| may_be_none & 1 << (section as u8) != 0;
            grades.empathy = if none(Section::Empathy) { 0 } else { grades.empathy };
            grades.resolution = if none(Section::Resolution) { 0 } else { grades.resolution };
            grades.handle_time =
                if none(Section::Resolution) || self.silent { 0 } else { grades.handle_time };
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
        let mut hopes = Hopes::none(all);
        hopes.sweep(all, |hopes, at| {
            if let Some(end) = all.end(at) {
                return wanted(at).then(|| Hope::end(aim, &end.sums, end.most, !end.spoke));
            }
            best(all, at, |_, to| hopes.of(to))
        });
        hopes
    }

    /// From every situation from which a line can still be said, by way of which step does, to what may be hoped after it.
    pub fn by_way_of(&self, all: &Situations, says: impl Fn(u32, usize) -> bool) -> Hopes {
        let mut hopes = Hopes::none(all);
        hopes.sweep(all, |hopes, at| {
            best(all, at, |step, to| if says(at, step) { self } else { hopes }.of(to))
        });
        hopes
    }

    fn none(all: &Situations) -> Hopes {
        Hopes { places: vec![0; all.list.len()], list: Vec::new() }
    }

    pub fn of(&self, at: u32) -> Option<&Hope> {
        let place = self.places[at as usize].checked_sub(1)?;
        Some(&self.list[place as usize])
    }

    /// Whether that is news.
    fn put(&mut self, at: u32, hope: Hope) -> bool {
        let place = &mut self.places[at as usize];
        match place.checked_sub(1) {
            Some(place) => {
                let known = &mut self.list[place as usize];
                std::mem::replace(known, hope) != hope
            }
            None => {
                self.list.push(hope);
                *place = self.list.len() as u32;
                true
            }
        }
    }

    /// Visits every situation after all that it leads to; those of a loop until nothing more is hoped for, but no more
    /// often than a path that comes nowhere twice can go on.
    fn sweep(&mut self, all: &Situations, visit: impl Fn(&Hopes, u32) -> Option<Hope>) {
        for group in all.order.chunk_by(|one, next| all.same_loop(*one, *next)).rev() {
            for _ in 0..group.len() {
                let mut news = false;
                for at in group.iter().rev() {
                    if let Some(hope) = visit(self, *at) {
                        news |= self.put(*at, hope);
                    }
                }
                if !news {
                    break;
                }
            }
        }
    }
}

/// The best of what each step from a situation leads to, with the step before it.
fn best<'h>(all: &Situations, at: u32, leads: impl Fn(usize, u32) -> Option<&'h Hope>) -> Option<Hope> {
    let mut best: Option<Hope> = None;
    for (step, made) in all.moves(at).iter().enumerate() {
        let Some(hope) = leads(step, made.to) else { continue };
        let mut hope = *hope;
        hope.add_before(&all.points[made.points], made);
        match &mut best {
            Some(best) => best.join(&hope),
            None => best = Some(hope),
        }
    }
    best
}
