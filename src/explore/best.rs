//! The best possible path: what the trainee could still have reached at each of their choices.
//!
//! What is tried stands in `options.rs`. From each option the search goes on move by move and keeps, after each move,
//! only the most promising paths: those whose grade so far is the highest, one for each state. Where nothing had to be
//! dropped, every path was walked and the result is proven to be the best; otherwise it is the best that was found, and
//! says so. Either way it is the grade of a path that was really played, and never less than what the trainee reached.

use std::cmp::Reverse;
use std::sync::Arc;

use super::options::{Options, is_everything};
use crate::encounter::{Encounter, Move};
use crate::grading::{Grades, Rubric, grade};

/// How hard to look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Effort {
    /// Paths that are kept after each move.
    pub width: usize,
    /// Moves that are tried for each option before only one path is followed to its end.
    pub moves: usize,
}

impl Default for Effort {
    /// Enough for a debrief: a tenth of a second to a few seconds for all choices of a contact, by its length and the tools
    /// at the desk (`benches/best_path.rs`). More finds a point here and there.
    fn default() -> Self {
        Effort { width: 24, moves: 1_000 }
    }
}

/// One moment of choice in a transcript: what was done, and what each option would have led to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// Turn of the trainee's move.
    pub turn: usize,
    /// One for each option, in the order in which they were offered; the trainee's own move is among them.
    pub ways: Vec<Way>,
    /// Place of the trainee's own move in `ways`.
    pub taken: usize,
}

/// The best path that begins with one option.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Way {
    /// From the option to the end; never empty.
    pub moves: Vec<Move>,
    pub grades: Grades,
    /// Nothing that is tried leads further: every path was walked, or no grade is higher.
    pub proven: bool,
}

impl Choice {
    /// The option that leads furthest; of equals the trainee's own, else the first.
    pub fn best(&self) -> &Way {
        let rank = |at: &usize| (self.ways[*at].rank(), *at == self.taken, Reverse(*at));
        let at = (0..self.ways.len()).max_by_key(rank).unwrap_or(self.taken);
        &self.ways[at]
    }

    /// Whether no path at all leads further than the best way.
    pub fn proven(&self) -> bool {
        self.best().grades.overall == TOP || self.ways.iter().all(|way| way.proven)
    }
}

impl Way {
    fn rank(&self) -> Rank {
        rank(self.grades)
    }
}

/// Moves in the longest path that is followed.
const LONGEST: usize = 200;

/// The highest grade there is.
const TOP: u8 = 100;

/// Orders paths: the overall grade decides; where a critical error has made it 0, the rest tells who did better.
pub(super) type Rank = (u8, u32);

pub(super) fn rank(grades: Grades) -> Rank {
    let rest = [grades.empathy, grades.resolution, grades.handle_time].map(u32::from);
    (grades.overall, rest.iter().sum())
}

/// The grades of an encounter as far as it has come.
pub(super) fn grades(encounter: &Encounter, rubric: &Arc<Rubric>) -> Grades {
    grade(encounter.scenario(), encounter.transcript(), rubric).grades
}

/// Every choice of a finished encounter, in order; none if it is not over. The same encounter, rubric and effort give
/// the same result, always.
pub fn choices(encounter: &Encounter, rubric: &Arc<Rubric>, effort: Effort) -> Vec<Choice> {
    let mut found: Vec<Choice> = Vec::new();
    if !encounter.is_over() {
        return found;
    }
    let own: Vec<Move> = encounter.transcript().moves().cloned().collect();
    let thought_ms = usual_thought(&own);
    // From the last choice to the first: what is still possible after a move was possible before it.
    for turn in (1..=own.len()).rev() {
        let here = encounter.before(turn);
        let mut best_own =
            Way { moves: own[turn - 1..].to_vec(), grades: grades(encounter, rubric), proven: false };
        if let Some(later) = found.last().map(Choice::best)
            && later.rank() > best_own.rank()
        {
            best_own.moves.truncate(1);
            best_own.moves.extend(later.moves.iter().cloned());
            best_own.grades = later.grades;
        }
        let search = Search { effort, options: Options { rubric, thought_ms } };
        found.push(search.choice(&here, turn, best_own));
    }
    found.reverse();
    found
}

/// The end of the best path that a search finds from here, without thinking time; None if it finds no end.
pub fn furthest(here: &Encounter, rubric: &Arc<Rubric>, effort: Effort) -> Option<Encounter> {
    let search = Search { effort, options: Options { rubric, thought_ms: 0 } };
    search.furthest(here.clone()).0.map(|(end, _)| end)
}

/// The trainee's own mean thinking time: nobody else would think in no time.
fn usual_thought(moves: &[Move]) -> u32 {
    let thoughts: Vec<u64> = moves
        .iter()
        .filter_map(|made| match made {
            Move::Say { thought_ms, .. } | Move::Type { thought_ms, .. } | Move::Send { thought_ms, .. } => {
                Some(u64::from(*thought_ms))
            }
            _ => None,
        })
        .collect();
    let sum: u64 = thoughts.iter().sum();
    sum.checked_div(thoughts.len() as u64).unwrap_or(0) as u32
}

struct Search<'a> {
    effort: Effort,
    options: Options<'a>,
}

impl Search<'_> {
    /// The options of one moment. `own` is the trainee's own way on, the best that is known.
    fn choice(&self, here: &Encounter, turn: usize, own: Way) -> Choice {
        let mut options = self.options.at(here);
        let taken = options.iter().position(|option| same(option, &own.moves[0]));
        let taken = taken.unwrap_or_else(|| {
            options.push(own.moves[0].clone());
            options.len() - 1
        });
        options[taken] = own.moves[0].clone();
        let ways = options.iter().enumerate().filter_map(|(at, option)| {
            let mut after = here.clone();
            after.step(option).ok()?;
            let (found, exhausted) = self.furthest(after);
            let way = found.map(|(end, grades)| Way {
                moves: end.transcript().moves().skip(turn - 1).cloned().collect(),
                grades,
                proven: exhausted || grades.overall == TOP,
            });
            if at != taken {
                return way;
            }
            // What the trainee reached is always within reach.
            let own = Way { proven: exhausted || own.grades.overall == TOP, ..own.clone() };
            way.filter(|way| way.rank() > own.rank()).or(Some(own))
        });
        let ways: Vec<Way> = ways.collect();
        let taken = ways.iter().position(|way| same(&way.moves[0], &own.moves[0])).unwrap_or(0);
        Choice { turn, ways, taken }
    }

    /// The end that the best path from here reaches, and whether every path was walked.
    fn furthest(&self, from: Encounter) -> (Option<(Encounter, Grades)>, bool) {
        let (mut best, mut exhausted) = (None::<(Encounter, Grades)>, is_everything(&from));
        let mut layer = vec![from];
        let mut moves = 0;
        let done = |best: &Option<(Encounter, Grades)>| best.as_ref().is_some_and(|it| it.1.overall == TOP);
        // No contact is so long; but a line that leads back to itself for ever must not be followed for ever.
        for _ in 0..LONGEST {
            if layer.is_empty() || done(&best) {
                return (best, exhausted);
            }
            let mut next = Vec::new();
            for encounter in layer {
                if encounter.is_over() {
                    let grades = self::grades(&encounter, self.options.rubric);
                    if best.as_ref().is_none_or(|(_, known)| rank(grades) > rank(*known)) {
                        best = Some((encounter, grades));
                    }
                    continue;
                }
                for option in self.options.at(&encounter) {
                    let mut after = encounter.clone();
                    moves += 1;
                    if after.step(&option).is_ok() {
                        next.push(after);
                    }
                }
            }
            // Whoever has spent their moves follows one path to its end.
            let width = if moves < self.effort.moves { self.effort.width } else { 1 };
            if next.len() > width {
                exhausted = false;
                self.keep_the_best(&mut next, width);
            }
            layer = next;
        }
        (best, false)
    }

    /// One path for each state, the best so far; of these as many as may be kept, in turn from each place where they
    /// have come: what looks best now is not all that leads somewhere.
    fn keep_the_best(&self, paths: &mut Vec<Encounter>, width: usize) {
        let mut ranked: Vec<(Rank, Encounter)> =
            paths.drain(..).map(|path| (rank(grades(&path, self.options.rubric)), path)).collect();
        // Sorting is stable: of equals, the one that was found first.
        ranked.sort_by_key(|(rank, _)| Reverse(*rank));
        let mut kept: Vec<(usize, Encounter)> = Vec::new();
        for (_, path) in ranked {
            if kept.iter().all(|(_, other)| other.state() != path.state()) {
                let phase = path.state().phase;
                let before = kept.iter().filter(|(_, other)| other.state().phase == phase).count();
                kept.push((before, path));
            }
        }
        kept.sort_by_key(|(before, _)| *before);
        paths.extend(kept.into_iter().map(|(_, path)| path).take(width));
    }
}

/// Whether two moves are the same but for the time that was spent thinking.
fn same(one: &Move, other: &Move) -> bool {
    match (one, other) {
        (Move::Say { reply: one, .. }, Move::Say { reply: other, .. }) => one == other,
        (Move::Send { parts: one, .. }, Move::Send { parts: other, .. }) => one == other,
        (Move::LookUp { article: one, .. }, Move::LookUp { article: other, .. }) => one == other,
        (Move::WrapUp { code, note, .. }, Move::WrapUp { code: other, note: others, .. }) => {
            code == other && note == others
        }
        _ => one == other,
    }
}
