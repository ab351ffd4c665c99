//! The highest and the lowest grade that any path reaches, exactly, with a path that does.
//!
//! A best-first search: of everything that a path may still win or lose on its way to an end, the best of each is known
//! ([`Hopes`]), so that no path has to be followed whose hopes are worse than what another has already reached. What is
//! found first is the best there is. (The overall grade is no sum, but it rises with everything that the sums count.)

use std::collections::{BTreeMap, BinaryHeap};

use super::hopes::{Hope, Hopes};
use super::situations::{Move, Situations};
use super::walk::Scope;
use crate::grading::tally::{Sums, Tally};
use crate::grading::{Grades, Section};

/// Which grades are looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Aim {
    Highest,
    Lowest,
}

/// One of the headline grades.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Headline {
    Empathy,
    Resolution,
    HandleTime,
    Overall,
}

impl Headline {
    pub fn of(self, grades: Grades) -> u8 {
        match self {
            Headline::Empathy => grades.empathy,
            Headline::Resolution => grades.resolution,
            Headline::HandleTime => grades.handle_time,
            Headline::Overall => grades.overall,
        }
    }
}

impl Headline {
    /// Whether the grade depends on a section, given by its place in [`Section::ALL`].
    fn counts(self, section: usize) -> bool {
        match self {
            Headline::Overall => true,
            Headline::Empathy => section == Section::Empathy as usize,
            Headline::Resolution => section == Section::Resolution as usize,
            Headline::HandleTime => {
                section == Section::Resolution as usize || section == Section::HandleTime as usize
            }
        }
    }

    fn counts_time(self) -> bool {
        matches!(self, Headline::Overall | Headline::HandleTime)
    }
}

/// What is known about all situations.
pub struct Ground<'a> {
    pub tally: &'a Tally<'a>,
    pub situations: &'a Situations,
    /// Milliseconds after which time makes no difference any more.
    pub limit_ms: u32,
    pub scope: &'a Scope<'a>,
}

/// A path from the start, as far as grades depend on it.
#[derive(Clone, Copy, Debug)]
pub struct Path {
    pub sums: Sums,
    /// Milliseconds, to the limit.
    pub ms: u32,
    /// The same as far as it can still make a difference: to the target it makes none, nor from the limit on.
    felt_ms: u32,
    /// The trainee's own until the first answer was sent.
    pub own_ms: u32,
    pub at: u32,
    /// It has said the line that it must say.
    pub said: bool,
    /// The path that it goes on from, and by which step; itself at the start.
    from: u32,
    step: u16,
}

/// Whether a step from a situation says the line that must be said.
pub type Says<'a> = &'a dyn Fn(u32, usize) -> bool;

/// Where to look for paths: to which ends, and by which line.
pub struct Goal<'a> {
    /// Hopes of whoever need say no line any more.
    pub after: &'a Hopes,
    /// Hopes of whoever must still say it, and which steps do, if there is one that must be said.
    pub before: Option<(&'a Hopes, Says<'a>)>,
}

/// What a search found.
pub struct Found {
    pub grade: u8,
    /// The steps from the start.
    pub steps: Vec<u16>,
    /// Nothing is higher, or lower.
    pub proven: bool,
}

/// Paths that are followed before a search takes what looks best.
pub const PATIENCE: usize = 100_000;

impl Ground<'_> {
    /// The path that leads furthest; None if none leads to the goal, or somebody stopped the search.
    pub fn search(&self, goal: &Goal, aim: Aim, headline: Headline) -> Option<Found> {
        let mut search = Search {
            ground: self,
            goal,
            aim,
            headline,
            paths: Vec::new(),
            open: BinaryHeap::new(),
            known: BTreeMap::new(),
        };
        let (at, points, ms) = self.situations.start;
        let sums = self.situations.points[points];
        let ms = ms.min(self.limit_ms);
        search.put(Path {
            sums,
            ms,
            felt_ms: ms,
            own_ms: 0,
            at,
            said: goal.before.is_none(),
            from: 0,
            step: 0,
        });
        while let Some((_, number)) = search.open.pop().filter(|_| !self.scope.is_stopped()) {
            let proven = search.paths.len() < PATIENCE;
            let path = search.paths[number as usize];
            if let Some(grades) = self.reached(&path) {
                return Some(Found { grade: headline.of(grades), steps: search.steps(number), proven });
            }
            if !proven {
                // Takes the best way on from here, and that only.
                search.open.clear();
                search.known.clear();
            }
            for (step, made) in self.situations.moves(path.at).iter().enumerate() {
                search.go_on(number, step, made);
            }
        }
        None
    }

    /// A path and one more step.
    fn go_on(&self, path: &Path, made: &Move) -> Path {
        let mut sums = path.sums;
        sums += &self.situations.points[made.points];
        let own_ms = path.own_ms.saturating_add(made.own_ms);
        if made.first {
            sums += &self.tally.first_response(own_ms);
        }
        let ms = path.ms.saturating_add(made.ms).min(self.limit_ms);
        Path { sums, ms, own_ms, at: made.to, ..*path }
    }

    /// The grades of a path that has come to an end.
    fn reached(&self, path: &Path) -> Option<Grades> {
        let end = self.situations.end(path.at)?;
        let mut sums = path.sums;
        sums += &end.sums;
        Some(self.tally.close(sums, end.spoke, end.most, path.ms))
    }

    /// The grades of a path whose hopes come true.
    fn hoped(&self, path: &Path, hope: &Hope) -> Grades {
        let mut sums = path.sums;
        if let Some(own_ms) = hope.own_ms {
            sums += &self.tally.first_response(path.own_ms.saturating_add(own_ms));
        }
        let ms = path.ms.saturating_add(hope.ms()).min(self.limit_ms);
        hope.grades(self.tally, sums, ms)
    }
}

struct Search<'a> {
    ground: &'a Ground<'a>,
    goal: &'a Goal<'a>,
    aim: Aim,
    headline: Headline,
    paths: Vec<Path>,
    /// What may be gone on with: by its hopes, of equals the newest.
    open: BinaryHeap<(u8, u32)>,
    /// By situation, the paths that have come to it.
    known: BTreeMap<(u32, bool), Vec<u32>>,
}

impl Search<'_> {
    fn go_on(&mut self, number: u32, step: usize, made: &Move) {
        let path = self.paths[number as usize];
        let mut next = self.ground.go_on(&path, made);
        (next.from, next.step) = (number, step as u16);
        if let Some((_, says)) = self.goal.before {
            next.said |= says(path.at, step);
        }
        if !self.returns(&next) {
            self.put(next);
        }
    }

    /// Keeps a path that may lead to the goal, unless another has come as far for the aim.
    fn put(&mut self, mut path: Path) {
        let hopes = match self.goal.before {
            Some((before, _)) if !path.said => before,
            _ => self.goal.after,
        };
        let Some(hope) = hopes.of(path.at) else { return };
        let target_ms = self.ground.tally.scenario.handle_time.target_s.saturating_mul(1000);
        path.felt_ms = path
            .ms
            .max(target_ms.saturating_sub(hope.latest_ms))
            .min(self.ground.limit_ms.saturating_sub(hope.soonest_ms));
        let known = self.known.entry((path.at, path.said)).or_default();
        let (aim, paths, headline) = (self.aim, &self.paths, self.headline);
        if known.iter().any(|other| paths[*other as usize].covers(&path, aim, headline)) {
            return;
        }
        let number = self.paths.len() as u32;
        known.push(number);
        let grades = self.ground.reached(&path).unwrap_or_else(|| self.ground.hoped(&path, hope));
        let grade = self.headline.of(grades);
        let promise = if self.aim == Aim::Highest { grade } else { 100 - grade };
        self.paths.push(path);
        self.open.push((promise, number));
    }

    /// Whether a path comes back, round a loop, to a situation that it has been in.
    fn returns(&self, path: &Path) -> bool {
        if !self.ground.situations.on_loop(path.at) {
            return false;
        }
        let mut number = path.from;
        loop {
            let before = &self.paths[number as usize];
            if before.at == path.at && before.said == path.said {
                return true;
            }
            if before.from == number {
                return false;
            }
            number = before.from;
        }
    }

    fn steps(&self, mut number: u32) -> Vec<u16> {
        let mut steps = Vec::new();
        while self.paths[number as usize].from != number {
            steps.push(self.paths[number as usize].step);
            number = self.paths[number as usize].from;
        }
        steps.reverse();
        steps
    }
}

impl Path {
    /// Whether this path serves the aim at least as well as another to the same situation, whatever comes after: every
    /// grade rises with less lost, with more to win, and with less time.
    fn covers(&self, other: &Path, aim: Aim, headline: Headline) -> bool {
        let (good, bad) = match aim {
            Aim::Highest => (self, other),
            Aim::Lowest => (other, self),
        };
        let lost = |path: &Path, section: usize| path.sums.of[section] - path.sums.points[section];
        (!headline.counts_time() || good.felt_ms <= bad.felt_ms)
            && good.own_ms <= bad.own_ms
            && (0..8).filter(|section| headline.counts(*section)).all(|section| {
                let (of, least) = (good.sums.of[section], bad.sums.of[section]);
                // A section with nothing to win counts for nothing, however much was lost in it.
                lost(good, section) <= lost(bad, section) && of >= least && (of > 0) == (least > 0)
            })
    }
}
