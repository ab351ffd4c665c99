//! What a path has come to, together with what its grades still depend on: a class of spots and a memory.

use super::classes::Classes;
use super::intern::Interner;
use super::walk::{Graph, NOTHING};
use crate::grading::tally::{Memory, Sums, Tally};
use crate::scenario::EndingIx;

/// A class, and the number of a memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Situation {
    pub class: u32,
    pub memory: u32,
}

/// A step from a situation; in the order of its class's.
#[derive(Clone, Copy, Debug)]
pub struct Move {
    pub to: u32,
    /// Number of the points that it brings.
    pub points: u32,
    pub ms: u32,
    pub own_ms: u32,
    /// The first answer is sent with it.
    pub first: bool,
}

/// Every situation that is reached.
#[derive(Default)]
pub struct Situations {
    pub list: Interner<Situation>,
    pub memories: Interner<Memory>,
    pub points: Interner<Sums>,
    /// By situation.
    begins: Vec<(u32, u32)>,
    moves: Vec<Move>,
    /// The situations, each before all that it leads to, loops apart; those of one loop are together.
    pub order: Vec<u32>,
    /// The situation after the opening, the number of the opening's points, and its milliseconds.
    pub start: (u32, u32, u32),
    /// By situation, if it is an end.
    ends: Vec<Option<End>>,
    /// By situation, the loop that it is on.
    loops: Vec<Option<u32>>,
}

/// What a deed makes of a memory, each found once.
#[derive(Default)]
struct Folds {
    /// Numbers of a memory and a deed.
    known: Interner<(u32, u32)>,
    /// Of each, the numbers of the memory after it and of its points.
    after: Vec<(u32, u32)>,
}

/// How a path ends.
#[derive(Clone, Copy, Debug)]
pub struct End {
    pub ending: EndingIx,
    /// What the end adds, but for handle time.
    pub sums: Sums,
    pub spoke: bool,
    /// The most that the overall grade can be, 0–100.
    pub most: u8,
}

impl Situations {
    /// None if there are more than `most`.
    pub fn new(tally: &Tally, graph: &Graph, classes: &Classes, most: u64) -> Option<Situations> {
        let mut all = Situations::default();
        // By class: what waits to be gone on from.
        let mut waiting: Vec<Vec<u32>> = vec![Vec::new(); classes.list.len()];
        let mut folds = Folds::default();
        let mut memory = Memory::default();
        let sums = tally.turn(&mut memory, &graph.deeds[graph.start.deed]);
        let points = all.points.put(sums).0;
        let memory = all.memories.put(memory).0;
        let (at, _) = all.list.put(Situation { class: classes.of[graph.start.spot as usize], memory });
        waiting[all.list[at].class as usize].push(at);
        all.start = (at, points, graph.start.ms);
        let mut class = classes.list.len();
        while class > 0 {
            // A loop's classes stand together; they are gone round until nothing new comes.
            let mut low = class - 1;
            while low > 0
                && classes.list[class - 1].on_loop.is_some()
                && classes.list[low - 1].on_loop == classes.list[class - 1].on_loop
            {
                low -= 1;
            }
            while let Some(at) = (low..class).rev().find_map(|class| waiting[class].pop()) {
                if all.list.len() as u64 > most {
                    return None;
                }
                all.go_on(tally, graph, classes, at, &mut folds, &mut waiting);
            }
            class = low;
        }
        for situation in all.list.items() {
            let class = &classes.list[situation.class as usize];
            let memory = &all.memories[situation.memory];
            let end = class.last.map(|last| End {
                ending: last.ending,
                sums: tally.end(memory, &last),
                spoke: memory.spoke(),
                most: tally.most(memory, &last),
            });
            all.ends.push(end);
            all.loops.push(class.on_loop);
        }
        Some(all)
    }

    fn go_on(
        &mut self,
        tally: &Tally,
        graph: &Graph,
        classes: &Classes,
        at: u32,
        folds: &mut Folds,
        waiting: &mut [Vec<u32>],
    ) {
        let Situation { class, memory } = self.list[at];
        let begin = self.moves.len() as u32;
        for step in classes.steps(class) {
            let (number, new) = folds.known.put((memory, step.deed));
            if new {
                let mut after = self.memories[memory];
                let deed = &graph.deeds[step.deed];
                let sums = if step.deed == NOTHING { Sums::default() } else { tally.turn(&mut after, deed) };
                folds.after.push((self.memories.put(after).0, self.points.put(sums).0));
            }
            let (after, points) = folds.after[number as usize];
            let (to, new) = self.list.put(Situation { class: step.to, memory: after });
            if new {
                waiting[step.to as usize].push(to);
            }
            let unanswered = self.memories[memory].is_unanswered();
            self.moves.push(Move {
                to,
                points,
                ms: step.ms,
                own_ms: if unanswered { step.own_ms } else { 0 },
                first: unanswered && !self.memories[after].is_unanswered(),
            });
        }
        if self.begins.len() <= at as usize {
            self.begins.resize(at as usize + 1, (0, 0));
        }
        self.begins[at as usize] = (begin, self.moves.len() as u32);
        self.order.push(at);
    }

    pub fn end(&self, at: u32) -> Option<&End> {
        self.ends[at as usize].as_ref()
    }

    pub fn on_loop(&self, at: u32) -> bool {
        self.loops[at as usize].is_some()
    }

    pub fn same_loop(&self, one: u32, other: u32) -> bool {
        self.on_loop(one) && self.loops[one as usize] == self.loops[other as usize]
    }

    pub fn moves(&self, at: u32) -> &[Move] {
        let (begin, end) = self.begins.get(at as usize).copied().unwrap_or_default();
        &self.moves[begin as usize..end as usize]
    }
}
