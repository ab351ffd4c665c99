//! Every state that a scenario can come to, and every step between them.
//!
//! States that are equal are one, whatever path led there: that is what makes it possible to walk every path. It goes in
//! layers, each shared out over the cores and put together in order, so that the graph is the same on every machine.

mod worker;

use std::ops::Range;
use std::sync::atomic::{AtomicBool, Ordering};

use super::forget::Forget;
use super::intern::Interner;
use super::picks::{Pick, picks};
use super::report::Limit;
use crate::cores;
use crate::encounter::{Event, Move, Phase, Setting, State, offered, rules, start};
use crate::grading::tally::Deed;
use crate::scenario::{ReplyIx, Scenario};
use worker::{Found, NEW, Worker};

/// A state, and the answer that is being composed in it (0: none).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Spot {
    pub state: State,
    pub draft: u32,
}

impl Spot {
    pub fn composes(&self) -> bool {
        self.draft != 0
    }
}

/// An answer as far as it has been composed. The order of its parts is kept only as far as it decides anything.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Draft {
    /// The parts that can still be added, a bit each.
    left: u64,
    /// What it is to a grader.
    deed: Deed,
    /// Milliseconds of it, where something runs on time.
    spent_ms: u32,
    /// Milliseconds after the last part was written: the next comes after them.
    tail_ms: u32,
}

impl Draft {
    pub fn left(&self) -> impl Iterator<Item = ReplyIx> {
        let left = self.left;
        (0..64).filter(move |at| left & 1 << at != 0).map(ReplyIx)
    }
}

/// One step: an edge of the graph.
#[derive(Clone, Copy, Debug)]
pub struct Step {
    /// Number of the spot that it leads to.
    pub to: u32,
    /// What it was to a grader; [`NOTHING`] while an answer is composed.
    pub deed: u32,
    /// Milliseconds of encounter time.
    pub ms: u32,
    /// Of these, the trainee's own until the answer was sent; 0 where no first response time is kept.
    pub own_ms: u32,
}

/// The deed of a step that is none yet.
pub const NOTHING: u32 = 0;

/// What everything begins with.
#[derive(Clone, Copy, Debug, Default)]
pub struct Start {
    pub spot: u32,
    /// The customer's opening, and how long it takes.
    pub deed: u32,
    pub ms: u32,
}

/// Everything that can happen.
pub struct Graph {
    pub spots: Interner<Spot>,
    pub drafts: Interner<Draft>,
    pub deeds: Interner<Deed>,
    pub steps: Vec<Step>,
    /// Where each spot's steps begin, and at its end where the last one's end.
    pub begins: Vec<u32>,
    /// How each spot was first come to: from which, by which of its steps. The start has itself.
    pub from: Vec<(u32, u16)>,
    pub start: Start,
    pub limit: Option<Limit>,
    forget: Forget,
    idles: bool,
}

/// What to walk, how far to go, and when to stop.
#[derive(Clone, Copy, Debug)]
pub struct Scope<'a> {
    /// The day of the customer.
    pub seed: u64,
    /// Most states to keep: about 200 bytes each, steps included.
    pub states: u64,
    /// Most situations (a state with what grading remembers) to grade.
    pub grades: u64,
    /// Threads to use, at least 1; the result does not depend on it.
    pub threads: usize,
    /// Set by whoever wants it to end.
    pub stop: &'a AtomicBool,
}

impl Scope<'_> {
    /// Somebody wants it to end.
    pub fn is_stopped(&self) -> bool {
        self.stop.load(Ordering::Relaxed)
    }
}

/// How far the walk has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    pub states: u64,
    pub steps: u64,
}

impl Graph {
    /// The steps from a spot, in the order of [`picks`].
    pub fn steps(&self, spot: u32) -> &[Step] {
        match self.begins.get(spot as usize + 1) {
            Some(end) => &self.steps[self.begins[spot as usize] as usize..*end as usize],
            // Not walked any more: the limit was reached.
            None => &[],
        }
    }

    pub fn len(&self) -> usize {
        self.spots.len()
    }

    /// Bytes of its states and steps.
    pub fn bytes(&self) -> u64 {
        let each = size_of::<Spot>() + size_of::<(u32, u16)>() + size_of::<u32>();
        (self.len() * each + self.steps.len() * size_of::<Step>()) as u64
    }

    /// So many of the first spots have been gone on from.
    pub fn walked(&self) -> u32 {
        self.begins.len() as u32 - 1
    }

    /// The picks from a spot, in the order of its steps.
    pub fn picks(&self, setting: &Setting, spot: u32) -> Vec<Pick> {
        let mut found = Vec::new();
        self.pick(setting, &self.spots[spot], &mut found);
        found
    }

    /// The same in the room of others: whoever walks on from many spots need not make one for each.
    fn pick(&self, setting: &Setting, spot: &Spot, found: &mut Vec<Pick>) {
        picks(&setting.scenario, &self.forget, spot, &self.drafts[spot.draft], found);
        if self.idles {
            idle(setting, spot, found);
        }
    }

    /// In how many states each reply of each beat is offered.
    pub fn offered(&self, scenario: &Scenario) -> Vec<Vec<u64>> {
        let mut counts: Vec<Vec<u64>> =
            scenario.beats.iter().map(|beat| vec![0; beat.replies.len()]).collect();
        for spot in self.spots.items().iter().filter(|spot| !spot.composes()) {
            if let Phase::Talking(beat) = spot.state.phase {
                offered(scenario, &spot.state).for_each(|(reply, _)| counts[beat.at()][reply.at()] += 1);
            }
        }
        counts
    }

    /// The way on which a spot was first come to, as spots with the step that was taken there.
    pub fn way_to(&self, mut spot: u32) -> Vec<(u32, u16)> {
        let mut way = Vec::new();
        while spot != self.start.spot {
            way.push(self.from[spot as usize]);
            spot = self.from[spot as usize].0;
        }
        way.reverse();
        way
    }

    /// The way from the start by these steps.
    pub fn way_by(&self, steps: &[u16]) -> Vec<(u32, u16)> {
        let mut spot = self.start.spot;
        let step = |step: &u16| {
            let here = (spot, *step);
            spot = self.steps(spot)[usize::from(*step)].to;
            here
        };
        steps.iter().map(step).collect()
    }

    /// The moves of a way, given as spots with the step that was taken there.
    pub fn moves(&self, setting: &Setting, path: impl IntoIterator<Item = (u32, u16)>) -> Vec<Move> {
        let mut written: Vec<ReplyIx> = Vec::new();
        let mut moves = Vec::new();
        for (spot, at) in path {
            let pick = self.picks(setting, spot)[usize::from(at)];
            if let Pick::Part(reply) = pick {
                written.push(reply);
            } else {
                let written = std::mem::take(&mut written);
                moves.extend(pick.made(&setting.scenario, &self.spots[spot].state, &written));
            }
        }
        moves
    }
}

/// Walks everything that can happen when the customer has the day of this seed; `idles` if the trainee may also let them
/// wait, again and again.
pub fn walk(setting: &Setting, seed: u64, idles: bool, scope: &Scope, progress: &dyn Fn(Progress)) -> Graph {
    let mut graph = Graph {
        spots: Interner::default(),
        drafts: Interner::default(),
        deeds: Interner::default(),
        steps: Vec::new(),
        begins: vec![0],
        from: Vec::new(),
        start: Start::default(),
        limit: None,
        forget: Forget::new(&setting.scenario),
        idles,
    };
    graph.drafts.put(Draft::default());
    graph.deeds.put(Deed::default());
    graph.start(setting, seed);
    let mut walked = 0;
    while walked < graph.len() {
        progress(Progress { states: graph.len() as u64, steps: graph.steps.len() as u64 });
        if scope.is_stopped() {
            graph.limit = Some(Limit::Stopped);
            break;
        }
        if graph.len() as u64 > scope.states {
            graph.limit = Some(Limit::States(scope.states));
            break;
        }
        // A layer, or as much of it as can be put together in one go.
        let layer = walked..graph.len().min(walked + LAYER);
        walked = layer.end;
        let share = layer.len().div_ceil(scope.threads.max(1)).max(SHARE);
        let shares: Vec<Range<usize>> =
            layer.clone().step_by(share).map(|from| from..layer.end.min(from + share)).collect();
        let found =
            cores::each(&shares, scope.threads, |share| Worker::new(setting, &graph).walk(share.clone()));
        for found in found {
            graph.add(found);
        }
    }
    graph
}

/// Most spots that are shared out at once.
const LAYER: usize = 8_192;
/// Fewest that are worth a thread.
const SHARE: usize = 512;

impl Graph {
    /// The customer comes in.
    fn start(&mut self, setting: &Setting, seed: u64) {
        let mut events = Vec::new();
        let mut state = start(setting, seed, &mut events);
        self.forget.forget(&mut state);
        let mut deed = Deed::default();
        deed.read(&setting.scenario, false, &events);
        let (spot, _) = self.spots.put(Spot { state, draft: 0 });
        self.from.push((spot, 0));
        let ms = events.iter().map(Event::ms).sum();
        self.start = Start { spot, deed: self.deeds.put(deed).0, ms };
    }

    /// Adds what was found.
    fn add(&mut self, found: Found) {
        let deeds: Vec<u32> = found.deeds.items().iter().map(|deed| self.deeds.put_ref(deed)).collect();
        let drafts: Vec<u32> = found.drafts.items().iter().map(|draft| self.drafts.put_ref(draft)).collect();
        let mut news = Vec::with_capacity(found.news.len());
        for (spot, first) in found.news.items().iter().zip(found.first) {
            let (number, new) = if spot.draft & NEW == 0 {
                self.spots.put_hashed(first.hash, *spot)
            } else {
                self.spots.put(Spot { draft: drafts[(spot.draft ^ NEW) as usize], ..*spot })
            };
            if new {
                self.from.push(first.from);
            }
            news.push(number);
        }
        for mut step in found.steps {
            if step.to & NEW != 0 {
                step.to = news[(step.to ^ NEW) as usize];
            }
            step.deed = deeds[step.deed as usize];
            self.steps.push(step);
        }
        for count in found.counts {
            self.begins.push(self.begins[self.begins.len() - 1] + count);
        }
    }
}

/// Long enough to be felt: a wait, and a mute that seems like a dead line.
const IDLE_S: u32 = 40;

/// What somebody does who leaves the customer waiting.
fn idle(setting: &Setting, spot: &Spot, found: &mut Vec<Pick>) {
    let channel = rules(setting.scenario.channel);
    if matches!(spot.state.phase, Phase::Talking(_)) && !spot.composes() {
        found.push(Pick::Wait(IDLE_S));
        found.extend(channel.hold.then_some(Pick::Mute(IDLE_S)));
    }
}
