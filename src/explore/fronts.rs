//! The paths worth keeping, of all that come to a situation and of all that go on from it.
//!
//! Of two paths to the same situation that have lost as much in every section, had as much to win and taken as long, one
//! is enough. For the highest grades, whoever has lost more, had less to win and taken longer may be dropped, for the
//! lowest the other: every grade rises with less lost, with more that could be had, and with less time. What remains is
//! enough to say exactly how high and how low any grade can get.

use super::situations::{Move, Situations};
use crate::grading::tally::{Memory, Sums, Tally};

/// Which grades are looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Aim {
    Highest,
    Lowest,
}

/// A path to a situation or from it, as far as grades depend on it.
#[derive(Clone, Copy, Debug)]
pub struct Path {
    pub sums: Sums,
    /// Milliseconds, to the scenario's limit: beyond it nothing changes.
    pub ms: u32,
    /// The trainee's own until the first answer was sent; None from then on.
    pub own_ms: Option<u32>,
    /// At the end that it goes to, if it goes to one.
    pub end: End,
    /// The path that it goes on from, or goes on with; [`NONE`] at a start or an end.
    pub rest: u32,
    /// The situation that it has come to, or goes on from.
    pub at: u32,
    /// Which step was made.
    pub step: u16,
}

pub const NONE: u32 = u32::MAX;

/// What the grades at an end depend on, points apart.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct End {
    pub spoke: bool,
    pub failed: bool,
}

/// By situation, the paths that are kept.
pub struct Fronts {
    aim: Aim,
    pub paths: Vec<Path>,
    kept: Vec<Vec<u32>>,
    /// Not everything was followed: round a loop once more, something still changed.
    pub cut: bool,
}

/// How often a loop is gone round.
const ROUNDS: usize = 3;

/// What both directions need to know.
pub struct Ground<'a> {
    pub tally: &'a Tally<'a>,
    pub situations: &'a Situations,
    /// For each situation, whether it is on a loop: the loop's number.
    pub on_loop: &'a dyn Fn(u32) -> Option<u32>,
    pub starts_ms: Vec<u32>,
    /// Milliseconds after which time makes no difference any more.
    pub limit_ms: u32,
    /// Paths to keep at most, of one direction and aim.
    pub most: usize,
}

impl Fronts {
    fn new(aim: Aim, situations: &Situations) -> Fronts {
        Fronts { aim, paths: Vec::new(), kept: vec![Vec::new(); situations.list.len()], cut: false }
    }

    /// The paths that are kept of a situation.
    pub fn of(&self, at: u32) -> impl Iterator<Item = (u32, &Path)> {
        self.kept[at as usize].iter().map(|number| (*number, &self.paths[*number as usize]))
    }

    /// Every path from a start.
    pub fn to(ground: &Ground, aim: Aim) -> Fronts {
        let all = ground.situations;
        let mut fronts = Fronts::new(aim, all);
        for (start, (at, points)) in all.starts.iter().enumerate() {
            let ms = ground.starts_ms[start].min(ground.limit_ms);
            let sums = all.points[*points];
            let own_ms = Some(0);
            fronts.put(Path { sums, ms, own_ms, end: End::default(), rest: NONE, at: *at, step: start as u16 });
        }
        fronts.sweep(ground, all.order.iter().copied(), |fronts, at| {
            let moves = all.moves(at).iter().enumerate();
            moves.fold(false, |news, (step, made)| {
                (0..fronts.kept[at as usize].len()).fold(news, |news, place| {
                    // Round a loop, what is put may take the place of what is read.
                    let Some(rest) = fronts.kept[at as usize].get(place).copied() else { return news };
                    let path = ground.go_on(&fronts.paths[rest as usize], made);
                    fronts.put(Path { rest, step: step as u16, ..path }) || news
                })
            })
        });
        fronts
    }

    /// Every path to an end.
    pub fn from(ground: &Ground, aim: Aim, ends: &dyn Fn(u32) -> Option<Sums>) -> Fronts {
        let all = ground.situations;
        let mut fronts = Fronts::new(aim, all);
        fronts.sweep(ground, all.order.iter().rev().copied(), |fronts, at| {
            if let Some(sums) = ends(at) {
                let end = End::of(&all.memories[all.list[at].memory]);
                return fronts.put(Path { sums, ms: 0, own_ms: None, end, rest: NONE, at, step: 0 });
            }
            let moves = all.moves(at).iter().enumerate();
            moves.fold(false, |news, (step, made)| {
                (0..fronts.kept[made.to as usize].len()).fold(news, |news, place| {
                    let Some(rest) = fronts.kept[made.to as usize].get(place).copied() else { return news };
                    let path = ground.lead_in(&fronts.paths[rest as usize], at, made);
                    fronts.put(Path { rest, step: step as u16, ..path }) || news
                })
            })
        });
        fronts
    }

    /// Visits every situation in order, those of a loop again and again until nothing new comes.
    fn sweep(
        &mut self,
        ground: &Ground,
        order: impl Iterator<Item = u32>,
        visit: impl Fn(&mut Fronts, u32) -> bool,
    ) {
        let mut around: Vec<u32> = Vec::new();
        let mut number = None;
        for at in order.map(Some).chain([None]) {
            let here = at.and_then(|at| (ground.on_loop)(at));
            if here != number || here.is_none() {
                let mut rounds = 0;
                while around.iter().fold(false, |news, at| visit(self, *at) || news) {
                    rounds += 1;
                    if rounds == ROUNDS {
                        self.cut = true;
                        break;
                    }
                }
                around.clear();
            }
            number = here;
            match at {
                Some(at) if here.is_some() => around.push(at),
                Some(at) if self.paths.len() < ground.most => {
                    visit(self, at);
                }
                Some(_) => self.cut = true,
                None => {}
            }
        }
    }

    /// Keeps a path unless there is one that is at least as good for the aim; whether it was kept.
    fn put(&mut self, path: Path) -> bool {
        let (aim, paths) = (self.aim, &self.paths);
        let kept = &mut self.kept[path.at as usize];
        if kept.iter().any(|known| paths[*known as usize].covers(&path, aim)) {
            return false;
        }
        kept.retain(|known| !path.covers(&paths[*known as usize], aim));
        kept.push(self.paths.len() as u32);
        self.paths.push(path);
        true
    }
}

impl Path {
    /// Whether this path serves the aim at least as well, whatever comes before or after.
    fn covers(&self, other: &Path, aim: Aim) -> bool {
        let (good, bad) = match aim {
            Aim::Highest => (self, other),
            Aim::Lowest => (other, self),
        };
        if good.ms > bad.ms || good.own_ms > bad.own_ms {
            return false;
        }
        if good.end.failed > bad.end.failed || good.end.spoke != bad.end.spoke {
            return false;
        }
        (0..8).all(|section| {
            let (of, least) = (good.sums.of[section], bad.sums.of[section]);
            let lost = |path: &Path| path.sums.of[section] - path.sums.points[section];
            // A section with nothing to win counts for nothing, however much was lost in it.
            of >= least && lost(good) <= lost(bad) && (of > 0) == (least > 0)
        })
    }
}

impl Ground<'_> {
    /// A path and one more step.
    pub fn go_on(&self, path: &Path, made: &Move) -> Path {
        let mut sums = path.sums;
        sums += &self.situations.points[made.points];
        let mut own_ms = path.own_ms.map(|own| own.saturating_add(made.own_ms));
        if made.first {
            sums += &self.tally.first_response(own_ms.unwrap_or_default());
            own_ms = None;
        }
        let ms = path.ms.saturating_add(made.ms).min(self.limit_ms);
        Path { sums, ms, own_ms, end: End::default(), rest: NONE, at: made.to, step: 0 }
    }

    /// One step more before a path.
    fn lead_in(&self, path: &Path, at: u32, made: &Move) -> Path {
        let mut sums = path.sums;
        sums += &self.situations.points[made.points];
        let own_ms = match (made.first, path.own_ms) {
            (true, _) => Some(made.own_ms),
            (false, own) => own.map(|own| own.saturating_add(made.own_ms)),
        };
        let ms = path.ms.saturating_add(made.ms).min(self.limit_ms);
        Path { sums, ms, own_ms, end: path.end, rest: NONE, at, step: 0 }
    }

    /// The overall grade of a path, a step, and a path on.
    pub fn overall(&self, before: &Path, made: &Move, after: &Path) -> u8 {
        let here = self.go_on(before, made);
        let mut sums = here.sums;
        sums += &after.sums;
        if let (Some(own), Some(more)) = (here.own_ms, after.own_ms) {
            sums += &self.tally.first_response(own.saturating_add(more));
        }
        self.tally.close(sums, after.end.spoke, after.end.failed, here.ms.saturating_add(after.ms)).overall
    }
}

impl End {
    pub fn of(memory: &Memory) -> End {
        End { spoke: memory.spoke(), failed: memory.failed() }
    }
}
