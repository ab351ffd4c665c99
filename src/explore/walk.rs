//! Every state that a scenario can come to, and every step between them.
//!
//! States that are equal are one, whatever path led there: that is what makes it possible to walk every path. It goes in
//! layers, each shared out over the cores and put together in order, so that the graph is the same on every machine.

use std::ops::Range;
use std::sync::atomic::{AtomicBool, Ordering};

use super::forget::Forget;
use super::intern::{Interner, short_hash};
use super::picks::{Pick, picks};
use super::report::Limit;
use crate::cores;
use crate::encounter::{
    Event, Move, Phase, Setting, State, hand_over, look_up, offered, rules, say, say_part, send_parts, start,
    step, wrap_up,
};
use crate::grading::tally::Deed;
use crate::scenario::{Handover, ReplyIx, Scenario};

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
        let (mut found, spot) = (Vec::new(), self.spots[spot]);
        picks(&setting.scenario, &self.forget, &spot, &self.drafts[spot.draft], &mut found);
        if self.idles {
            idle(setting, &spot, &mut found);
        }
        found
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
        for (spot, from) in found.news.items().iter().zip(found.from) {
            let draft = spot.draft & NEW;
            let spot =
                if draft == 0 { *spot } else { Spot { draft: drafts[(spot.draft ^ NEW) as usize], ..*spot } };
            let (number, new) = self.spots.put(spot);
            if new {
                self.from.push(from);
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

/// Marks a number that a thread gave to something that it did not find in the graph.
const NEW: u32 = 1 << 31;

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

/// What one thread found.
#[derive(Default)]
struct Found {
    /// The steps of its spots. Where they lead is known to the graph, or [`NEW`]; their deeds are numbered here.
    steps: Vec<Step>,
    /// How many steps each spot has.
    counts: Vec<u32>,
    /// Spots that are not in the graph yet. The answers composed in them are, or they are [`NEW`].
    news: Interner<Spot>,
    /// From which spot each of them was first come to, by which of its steps.
    from: Vec<(u32, u16)>,
    deeds: Interner<Deed>,
    /// Answers that are not in the graph yet.
    drafts: Interner<Draft>,
}

/// Where a step leads, before that is looked up.
struct Open {
    to: Spot,
    hash: u32,
    /// From which spot, by which of its steps.
    from: (u32, u16),
}

/// So many are looked up together: the processor fetches what lies far apart in memory side by side.
const TOGETHER: usize = 64;
/// Places for usual deeds, a power of two.
const USUAL: usize = 4096;

struct Worker<'a> {
    setting: &'a Setting,
    graph: &'a Graph,
    found: Found,
    /// Kept from step to step, so that none is made anew.
    events: Vec<Event>,
    deed: Deed,
    /// The steps whose end is still to be looked up.
    open: Vec<Open>,
    /// The number of the last deed that was made of this beat, step and tone: mostly it is the next one's too.
    usual: Vec<u32>,
    /// Time decides more than grades: it has to be kept while an answer is composed.
    runs_on_time: bool,
    first_response: bool,
    forget: &'a Forget,
}

impl<'a> Worker<'a> {
    fn new(setting: &'a Setting, graph: &'a Graph) -> Self {
        let scenario = &setting.scenario;
        let mut found = Found::default();
        found.deeds.put(Deed::default());
        Worker {
            setting,
            graph,
            found,
            events: Vec::new(),
            deed: Deed::default(),
            open: Vec::with_capacity(TOGETHER),
            usual: vec![NOTHING; USUAL],
            runs_on_time: scenario.queue.is_some() || !scenario.timers.is_empty(),
            first_response: scenario.first_response_s.is_some(),
            forget: &graph.forget,
        }
    }

    fn walk(mut self, range: Range<usize>) -> Found {
        let mut found = Vec::new();
        for number in range {
            let spot = self.graph.spots[number as u32];
            picks(&self.setting.scenario, self.forget, &spot, &self.graph.drafts[spot.draft], &mut found);
            if self.graph.idles {
                idle(self.setting, &spot, &mut found);
            }
            for (at, pick) in found.iter().enumerate() {
                self.step(&spot, (number as u32, at as u16), *pick);
                if self.open.len() == TOGETHER {
                    self.look_up();
                }
            }
            self.found.counts.push(found.len() as u32);
        }
        self.look_up();
        self.found
    }

    /// Looks up where the last steps lead.
    fn look_up(&mut self) {
        let known = &self.graph.spots;
        // Two rounds of guesses that are mostly right, each of reads that do not wait for one another.
        let mut guesses = [None; TOGETHER];
        for (guess, open) in guesses.iter_mut().zip(&self.open) {
            *guess = known.likely(open.hash);
        }
        for (guess, open) in guesses.iter_mut().zip(&self.open) {
            *guess = guess.filter(|guess| known[*guess] == open.to);
        }
        let begin = self.found.steps.len() - self.open.len();
        let steps = &mut self.found.steps[begin..];
        for ((step, open), guess) in steps.iter_mut().zip(self.open.drain(..)).zip(guesses) {
            step.to = match guess.or_else(|| known.get_hashed(open.hash, &open.to)) {
                Some(number) => number,
                None => {
                    let (number, new) = self.found.news.put_hashed(open.hash, open.to);
                    if new {
                        self.found.from.push(open.from);
                    }
                    number | NEW
                }
            };
        }
    }

    fn step(&mut self, spot: &Spot, from: (u32, u16), pick: Pick) {
        let mut state = spot.state;
        self.events.clear();
        let draft = match pick {
            Pick::Say(reply) => {
                say(self.setting, &mut state, reply, &mut self.events);
                0
            }
            Pick::Part(reply) => self.write(spot, reply, &mut state),
            Pick::Send => {
                let draft = &self.graph.drafts[spot.draft];
                let parts: Vec<ReplyIx> = draft.deed.said.parts.iter().map(|part| part.reply).collect();
                send_parts(self.setting, &mut state, &parts, draft.spent_ms, &mut self.events);
                0
            }
            Pick::LookUp(article) => {
                look_up(self.setting, &mut state, article, &mut self.events);
                0
            }
            Pick::HandOver { to, warm } => {
                let how = if warm { Handover::Warm } else { Handover::Cold };
                hand_over(self.setting, &mut state, to, how, &mut self.events);
                0
            }
            Pick::WrapUp { full } => {
                wrap_up(self.setting, &mut state, full, &mut self.events);
                0
            }
            pick @ (Pick::Wait(_) | Pick::Mute(_) | Pick::CallBack { .. }) => {
                if let Some(made) = pick.made(&self.setting.scenario, &spot.state, &[]) {
                    // What is refused changes nothing: none of these are.
                    let _ = step(self.setting, &mut state, &made, &mut self.events);
                }
                0
            }
        };
        let ms = self.events.iter().fold(0u32, |sum, event| sum.saturating_add(event.ms()));
        let deed = if draft == 0 { self.deed(spot, from.1, pick) } else { NOTHING };
        let own_ms = match pick {
            _ if !self.first_response => 0,
            Pick::Send => 0,
            Pick::Part(_) => Deed::own_ms(&self.events) + self.graph.drafts[spot.draft].tail_ms,
            _ => Deed::own_ms(&self.events),
        };
        if draft == 0 {
            self.forget.forget(&mut state);
        }
        let to = Spot { state, draft };
        self.open.push(Open { to, hash: short_hash(&to), from });
        self.found.steps.push(Step { to: NEW, deed, ms, own_ms });
    }

    /// Writes a part: gives the number of the answer with it.
    fn write(&mut self, spot: &Spot, reply: ReplyIx, state: &mut State) -> u32 {
        say_part(self.setting, state, reply, &mut self.events);
        let known = &self.graph.drafts[spot.draft];
        let mut draft = known.clone();
        if !spot.composes() {
            let offered = offered(&self.setting.scenario, &spot.state);
            draft.left = offered.fold(0, |left, (index, _)| left | 1 << index.0);
            draft.deed.begin(Some(state.phase));
        }
        draft.left &= !(1 << reply.0);
        draft.deed.read(&self.setting.scenario, false, &self.events);
        let ms: u32 = self.events.iter().map(Event::ms).sum();
        if self.runs_on_time {
            draft.spent_ms += ms;
        }
        if self.first_response {
            draft.tail_ms = ms - Deed::own_ms(&self.events);
        }
        let hash = short_hash(&draft);
        let known = self.graph.drafts.get_hashed(hash, &draft);
        known.unwrap_or_else(|| self.found.drafts.put_hashed(hash, draft).0 | NEW)
    }

    /// What a step, the one of this number from its spot, was to a grader.
    fn deed(&mut self, spot: &Spot, at: u16, pick: Pick) -> u32 {
        if spot.composes() {
            self.deed.clone_from(&self.graph.drafts[spot.draft].deed);
        } else {
            self.deed.begin(Some(spot.state.phase));
        }
        let by_desk = matches!(pick, Pick::HandOver { .. });
        self.deed.read(&self.setting.scenario, by_desk, &self.events);
        let beat = self.deed.beat.map_or(0, |beat| 1 + usize::from(beat.0));
        let tone = self.deed.band.map_or(0, |band| 1 + band as usize);
        let usual = &mut self.usual[(beat * 64 + usize::from(at) * 4 + tone) % USUAL];
        if self.found.deeds[*usual] != self.deed {
            *usual = self.found.deeds.put_ref(&self.deed);
        }
        *usual
    }
}
