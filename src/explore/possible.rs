//! What can happen at all: more than really can, and never less.
//!
//! A walk over states that leave out what anybody can move at will: how long the customer was left to wait, how many wait
//! behind, which timers ran out, the day, the rank. A condition on what is left out may hold and may fail, and both are
//! followed. So it goes through every move that there is, waits and holds of any length and handing over again and again
//! among them, on every day at once: what does not come up here never happens, however lines are chosen. (What somebody
//! types in words of their own moves needs and moods beyond that.)

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicBool, Ordering};

use super::forget::Forget;
use super::intern::Interner;
use super::report::What;
use crate::encounter::{
    CallbackState, CustomerState, Event, Phase, Setting, State, Stimulus, TICKS_PER_NOTCH, go_on, rules,
    say_part, start, wrap_up,
};
use crate::scenario::{
    Beat, BeatIx, Compare, Condition, EndingIx, FactIx, Handover, HoldTime, HoldWords, Link, NOTCHES, NeedIx,
    ReplyIx, Scenario, Target,
};

/// How much of the customer's mood is followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sight {
    /// Nothing: any mood, at any time. Few states.
    Facts,
    /// Heat and trust as they are, and where a condition asks for patience, the most that there can be: waiting never
    /// gives any.
    Mood,
}

/// What comes up in a walk.
#[derive(Debug, Default)]
pub struct Coverage {
    pub beats: BTreeSet<BeatIx>,
    /// What is offered where.
    pub replies: BTreeSet<(BeatIx, ReplyIx)>,
    pub endings: BTreeSet<EndingIx>,
}

impl Coverage {
    /// Whether what is said never to happen did come up; nothing but beats, replies, endings and needs does.
    pub fn shows(&self, scenario: &Scenario, what: What) -> bool {
        let meets = |(beat, reply): &(BeatIx, ReplyIx), need| {
            scenario.beats[beat.at()].replies[reply.at()].meets.contains(&need)
        };
        match what {
            What::NeverBeat(beat) => self.beats.contains(&beat),
            What::NeverReply(beat, reply) => self.replies.contains(&(beat, reply)),
            What::NeverEnding(ending) => self.endings.contains(&ending),
            What::NeedNeverMet(need) => self.replies.iter().any(|reply| meets(reply, need)),
            _ => false,
        }
    }

    /// Beats, replies and endings that did not come up, and needs that nothing met. Of the replies of a beat that did not
    /// come up, or in which nothing at all can be answered, no more is said.
    pub fn never(&self, scenario: &Scenario) -> BTreeSet<What> {
        let answered: BTreeSet<BeatIx> = self.replies.iter().map(|(beat, _)| *beat).collect();
        let beats = scenario.beats.iter().enumerate().map(|(at, beat)| (BeatIx(at as u16), beat));
        let of_beat = |(at, beat): (BeatIx, &Beat)| {
            let replies = 0..if answered.contains(&at) { beat.replies.len() } else { 0 };
            let replies = replies.map(move |reply| What::NeverReply(at, ReplyIx(reply as u16)));
            replies.chain([What::NeverBeat(at)])
        };
        let endings = (0..scenario.endings.len()).map(|at| What::NeverEnding(EndingIx(at as u16)));
        let needs = (0..scenario.needs.len()).map(|at| What::NeedNeverMet(NeedIx(at as u16)));
        let all = beats.flat_map(of_beat).chain(endings).chain(needs);
        all.filter(|what| !self.shows(scenario, *what)).collect()
    }
}

/// Everything that can happen; None if that takes more than so many states, or somebody wants it to end.
pub fn possible(setting: &Setting, sight: Sight, most: usize, stop: &AtomicBool) -> Option<Coverage> {
    let scenario = &*setting.scenario;
    let mut walk = Walk {
        setting,
        scenario,
        sight,
        forget: Forget::new(scenario),
        by_timer: scenario.timers.iter().map(|timer| timer.sets).collect(),
        nodes: Interner::default(),
        patience: Vec::new(),
        open: vec![Vec::new(); usize::from(MOST_PATIENCE) + 1],
        asks_patience: is_patience_read(scenario),
        events: Vec::new(),
        found: Coverage::default(),
    };
    for seed in super::findings::DAYS {
        let state = start(setting, seed, &mut walk.events);
        walk.put(state, None);
    }
    // The most patient first: most nodes are then gone on from once.
    while let Some(patience) = walk.open.iter().rposition(|open| !open.is_empty()) {
        if walk.nodes.len() > most || stop.load(Ordering::Relaxed) {
            return None;
        }
        if let Some(at) =
            walk.open[patience].pop().filter(|at| usize::from(walk.patience[*at as usize]) == patience)
        {
            walk.go_on_from(at);
        }
    }
    Some(walk.found)
}

/// Whether something that decides what is offered or where it leads asks for patience.
fn is_patience_read(scenario: &Scenario) -> bool {
    scenario.beats.iter().any(|beat| {
        let links = beat.answer.iter().flatten().chain(beat.replies.iter().flat_map(|reply| &reply.then));
        let mut all = links.map(|link| &link.when).chain(beat.replies.iter().map(|reply| &reply.when));
        all.any(asks_patience)
    })
}

fn asks_patience(condition: &Condition) -> bool {
    match condition {
        Condition::All(all) | Condition::Any(all) => all.iter().any(asks_patience),
        Condition::Not(one) => asks_patience(one),
        Condition::Patience(_) => true,
        _ => false,
    }
}

/// A state without what is left out, and the parts that an answer can still be given, a bit each, while it is composed.
type Node = (State, Option<u64>);

struct Walk<'a> {
    setting: &'a Setting,
    scenario: &'a Scenario,
    sight: Sight,
    forget: Forget,
    /// Facts that time sets.
    by_timer: BTreeSet<FactIx>,
    nodes: Interner<Node>,
    /// By node, the most patience with which it was come to, in ticks.
    patience: Vec<u8>,
    /// By patience, what is to be gone on from: new, or come to with more of it than before.
    open: Vec<Vec<u32>>,
    asks_patience: bool,
    events: Vec<Event>,
    found: Coverage,
}

/// A customer of whom nothing is known: neither leaves nor demands anything.
fn anybody() -> CustomerState {
    CustomerState::new(0, 0, MOST_PATIENCE)
}

/// In ticks.
const MOST_PATIENCE: u8 = NOTCHES * TICKS_PER_NOTCH;

/// How the desk can hand over, and whether the story has to be told again.
const HANDOVERS: [(Handover, bool); 4] =
    [(Handover::Warm, false), (Handover::Warm, true), (Handover::Cold, false), (Handover::Cold, true)];

impl Walk<'_> {
    fn put(&mut self, mut state: State, draft: Option<u64>) {
        if draft.is_none() {
            self.forget.forget(&mut state);
        }
        if self.sight == Sight::Facts {
            state.customer = anybody();
            state.needs = state.needs.only(self.forget.needs_read(), 0, false);
        }
        self.by_timer.iter().for_each(|fact| state.facts.set(*fact, false));
        (state.timers, state.queue, state.queue_ticks) = ([0; 4], 0, 0);
        (state.silence, state.announced) = (0, false);
        let mut patience = std::mem::take(&mut state.customer.patience_ticks);
        if !self.asks_patience {
            patience = MOST_PATIENCE;
        }
        let (at, new) = self.nodes.put((state, draft));
        if new {
            self.patience.push(patience);
        }
        if new || patience > self.patience[at as usize] {
            self.patience[at as usize] = patience;
            self.open[usize::from(patience)].push(at);
        }
    }

    fn go_on_from(&mut self, at: u32) {
        let (mut state, draft) = self.nodes[at];
        state.customer.patience_ticks = self.patience[at as usize];
        match state.phase {
            Phase::Closed(ending) => drop(self.found.endings.insert(ending)),
            Phase::AfterCall(ending) => {
                self.found.endings.insert(ending);
                self.after_the_call(state);
            }
            Phase::Talking(beat) => {
                if draft.is_none() {
                    self.found.beats.insert(beat);
                    self.at_the_desk(beat, &state);
                }
                self.answer(beat, &state, draft);
            }
        }
    }

    /// Holds the promised callback in time, or too late; closes the case.
    fn after_the_call(&mut self, state: State) {
        if let CallbackState::Promised(callback) = state.callback {
            for kept in [true, false] {
                let mut next = state;
                next.callback = if kept { CallbackState::Kept } else { CallbackState::Broken };
                next.customer.react(&self.setting.temperament, Stimulus::PromiseSeen { kept });
                self.lead(next, Target::Beat(self.scenario.callbacks[callback.at()].to), true);
            }
        }
        let mut next = state;
        wrap_up(self.setting, &mut next, false, &mut self.events);
        self.put(next, None);
    }

    /// Everything but an answer.
    fn at_the_desk(&mut self, beat: BeatIx, state: &State) {
        self.lead(*state, Target::Beat(beat), false);
        for article in &self.scenario.knowledge {
            let mut next = *state;
            article.sets.iter().for_each(|fact| next.facts.set(*fact, true));
            self.put(next, None);
        }
        for escalation in &self.scenario.escalation {
            for (how, retells) in HANDOVERS {
                let mut next = *state;
                next.customer.react(&self.setting.temperament, Stimulus::Transfer(how));
                if retells {
                    next.customer.react(&self.setting.temperament, Stimulus::Retell);
                }
                self.lead(next, escalation.to, true);
            }
        }
        if self.sight == Sight::Facts {
            return;
        }
        let channel = rules(self.scenario.channel);
        let hold = |words| Stimulus::Hold(HoldTime { lasts_s: 1, words });
        // What a longer one costs is patience only.
        let holds = [HoldWords::Silent, HoldWords::Promised(0), HoldWords::Promised(1)].map(hold);
        let silence = channel.silence.map(|_| Stimulus::DeadAir);
        for stimulus in holds.into_iter().filter(|_| channel.hold).chain(silence) {
            let mut next = *state;
            next.customer.react(&self.setting.temperament, stimulus);
            self.put(next, None);
        }
    }

    /// Every line, every part of an answer, and the answer sent.
    fn answer(&mut self, beat: BeatIx, state: &State, draft: Option<u64>) {
        let (scenario, here) = (self.scenario, &self.scenario.beats[beat.at()]);
        let offered = || {
            let may = here.replies.iter().enumerate().filter(|(_, reply)| self.truth(&reply.when, state).0);
            may.fold(0, |bits, (at, _)| bits | 1u64 << at)
        };
        let left = draft.unwrap_or_else(offered);
        for at in (0..here.replies.len()).filter(|at| left & 1 << at != 0) {
            let reply = ReplyIx(at as u16);
            self.found.replies.insert((beat, reply));
            let mut next = *state;
            say_part(self.setting, &mut next, reply, &mut self.events);
            if here.answer.is_some() {
                self.put(next, Some(left & !(1 << at)));
            } else {
                self.follow(next, &scenario.beats[beat.at()].replies[at].then);
            }
        }
        if draft.is_some() {
            self.follow(*state, here.answer.as_deref().unwrap_or_default());
        }
    }

    /// Every link that may be the first whose condition holds.
    fn follow(&mut self, state: State, links: &[Link]) {
        for link in links {
            let (may, may_not) = self.truth(&link.when, &state);
            if may {
                self.lead(state, link.to, true);
            }
            if !may_not {
                break;
            }
        }
    }

    /// Goes there, unless the customer demands a supervisor or leaves.
    fn lead(&mut self, state: State, to: Target, moved: bool) {
        let stays = if self.sight == Sight::Mood { state.customer } else { anybody() };
        let leaves = CustomerState { patience_ticks: 0, ..stays };
        let demands = CustomerState { heat: NOTCHES, ..stays };
        let moods = [stays, leaves].into_iter().chain((self.sight == Sight::Facts).then_some(demands));
        for customer in moods {
            let mut next = State { customer, timers: [0; 4], ..state };
            self.events.clear();
            go_on(self.setting, &mut next, to, moved, &mut self.events);
            self.put(next, None);
        }
    }

    /// Whether a condition may hold, and whether it may fail.
    fn truth(&self, condition: &Condition, state: &State) -> (bool, bool) {
        let any = |most: u8, compare: &Compare| {
            let holds = |value: u8| match compare {
                Compare::Over(bound) => value > *bound,
                Compare::Under(bound) => value < *bound,
            };
            ((0..=most).any(holds), !(0..=most).all(holds))
        };
        let sees = self.sight == Sight::Mood;
        match condition {
            Condition::All(all) => all
                .iter()
                .map(|one| self.truth(one, state))
                .fold((true, false), |(may, may_not), (one, not)| (may && one, may_not || not)),
            Condition::Any(any) => any
                .iter()
                .map(|one| self.truth(one, state))
                .fold((false, true), |(may, may_not), (one, not)| (may || one, may_not && not)),
            Condition::Not(one) => {
                let (may, may_not) = self.truth(one, state);
                (may_not, may)
            }
            Condition::Fact(fact) if self.by_timer.contains(fact) => (true, true),
            Condition::Heat(compare) | Condition::Trust(compare) if !sees => any(NOTCHES, compare),
            Condition::Patience(compare) if sees => any(state.customer.mood().patience, compare),
            Condition::Patience(compare) => any(NOTCHES, compare),
            Condition::Queue(compare) => any(self.scenario.queue.map_or(0, |queue| queue.people), compare),
            Condition::Rank(_) => (true, true),
            exact => (state.holds(exact), !state.holds(exact)),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::atomic::AtomicBool;

    use super::*;
    use crate::encounter::{Pace, Temperaments};
    use crate::explore::findings::covered;
    use crate::explore::walk::{Scope, walk};
    use crate::scenario::{Library, Rank};

    #[test]
    fn whatever_a_walk_comes_to_is_possible() {
        let (temperaments, stop) = (Temperaments::shipped(), AtomicBool::new(false));
        let mut followed = 0;
        for (_, scenario) in Library::shipped().scenarios() {
            let temperament = Arc::clone(temperaments.get(&scenario.customer.temperament).unwrap());
            let setting = |rank| Setting {
                scenario: Arc::clone(scenario),
                temperament: Arc::clone(&temperament),
                pace: Pace::Untimed,
                rank,
            };
            let trainee = setting(Rank::default());
            let facts =
                possible(&trainee, Sight::Facts, 100_000, &stop).expect("there are few states without moods");
            assert_eq!(facts.never(scenario), BTreeSet::new(), "{}", scenario.id);
            let mood = possible(&trainee, Sight::Mood, 2_000, &stop);
            followed += usize::from(mood.is_some());
            for (seed, rank) in [(0, Rank::default()), (7, Rank::Supervisor)] {
                let scope = Scope { seed, states: 1_000, grades: 0, threads: 1, stop: &stop };
                let walked = covered(&walk(&setting(rank), seed, true, &scope, &|_| {}), scenario);
                for all in [Some(&facts), mood.as_ref()].into_iter().flatten() {
                    assert!(walked.beats.is_subset(&all.beats), "{}", scenario.id);
                    assert!(walked.replies.is_subset(&all.replies), "{}", scenario.id);
                    assert!(walked.endings.is_subset(&all.endings), "{}", scenario.id);
                }
            }
        }
        assert!(followed >= 2, "{followed} followed with their moods");
    }
}
