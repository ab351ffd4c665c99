//! Spots with the same future, taken together.
//!
//! Two moods that no condition, no tone and no parting tells apart lead to the same lines, the same points and the same
//! ends: to whoever grades, they are one. Found from the ends backwards, each spot by what its steps are and lead to.

use super::intern::Interner;
use super::loops::Order;
use super::walk::{Graph, Step};
use crate::encounter::Phase;
use crate::grading::tally::Last;
use crate::scenario::BeatIx;

/// A class of spots. Its steps are numbered as those of each of them.
#[derive(Clone, Copy, Debug)]
pub struct Class {
    /// One of its spots.
    pub spot: u32,
    /// Where the customer waits.
    pub beat: Option<BeatIx>,
    /// How it ended, if it did.
    pub last: Option<Last>,
    /// On a loop, with the classes that have this number too.
    pub on_loop: Option<u32>,
    first: u32,
    count: u32,
}

/// The classes, each after all that it leads to, loops apart.
pub struct Classes {
    pub list: Vec<Class>,
    /// As in the graph, but leading to classes.
    steps: Vec<Step>,
    /// By spot.
    pub of: Vec<u32>,
}

impl Classes {
    pub fn new(graph: &Graph, order: &Order) -> Classes {
        let mut classes = Classes { list: Vec::new(), steps: Vec::new(), of: vec![u32::MAX; graph.len()] };
        // What makes a class: where it stands, then its steps.
        let mut known: Interner<Vec<u64>> = Interner::default();
        let mut sign = Vec::new();
        for (number, (group, is_loop)) in order.groups(graph).enumerate() {
            if is_loop {
                // The numbers first: they lead to each other.
                for spot in group {
                    classes.of[*spot as usize] = known.put(vec![u64::MAX, u64::from(*spot)]).0;
                    classes.list.push(class(graph, *spot));
                }
                for spot in group {
                    let at = classes.of[*spot as usize] as usize;
                    classes.list[at].on_loop = Some(number as u32);
                    classes.add_steps(graph, *spot, at);
                }
                continue;
            }
            let spot = group[0];
            sign.clear();
            let new = class(graph, spot);
            match new.last {
                Some(last) => sign.extend([
                    1 << 32 | u64::from(last.ending.0),
                    super::intern::hash(&last.callback),
                    super::intern::hash(&last.needs),
                ]),
                None => sign.push(new.beat.map_or(2 << 32, |beat| u64::from(beat.0))),
            }
            for step in graph.steps(spot) {
                sign.push(u64::from(step.deed) << 32 | u64::from(classes.of[step.to as usize]));
                sign.push(u64::from(step.ms) << 32 | u64::from(step.own_ms));
            }
            let at = known.put_ref(&sign);
            classes.of[spot as usize] = at;
            if at as usize == classes.list.len() {
                classes.list.push(new);
                classes.add_steps(graph, spot, at as usize);
            }
        }
        classes
    }

    pub fn steps(&self, class: u32) -> &[Step] {
        let class = &self.list[class as usize];
        &self.steps[class.first as usize..(class.first + class.count) as usize]
    }

    fn add_steps(&mut self, graph: &Graph, spot: u32, at: usize) {
        let steps = graph.steps(spot);
        (self.list[at].first, self.list[at].count) = (self.steps.len() as u32, steps.len() as u32);
        for step in steps {
            self.steps.push(Step { to: self.of[step.to as usize], ..*step });
        }
    }
}

fn class(graph: &Graph, spot: u32) -> Class {
    let state = &graph.spots[spot].state;
    let last = match state.phase {
        Phase::Closed(ending) => Some(Last { ending, needs: state.needs, callback: state.callback }),
        _ => None,
    };
    Class { spot, beat: super::picks::beat(state), last, on_loop: None, first: 0, count: 0 }
}
