//! What can happen at all: more than really can, and never less.
//!
//! A walk over states that leave out what anybody can move at will: how long the customer was left to wait, how many wait
//! behind, which timers ran out, the day, the rank. A condition on what is left out may hold and may fail, and both are
//! followed. So it goes through every move that there is, waits and holds of any length and handing over again and again
//! among them, on every day at once: what does not come up here never happens, however lines are chosen. (What somebody
//! types in words of their own moves needs and moods beyond that.)

mod span;
mod truth;

use std::collections::{BTreeSet, VecDeque};
use std::sync::atomic::{AtomicBool, Ordering};

use super::coverage::Coverage;
use super::forget::Forget;
use super::intern::Interner;
use crate::encounter::{
    CallbackState, CustomerState, Event, Phase, Setting, State, Stimulus, TICKS_PER_NOTCH, go_on, rules,
    say_part, start, wrap_up,
};
use crate::scenario::{
    Act, BeatIx, FactIx, Handover, HoldTime, HoldWords, Link, NOTCHES, ReplyIx, Scenario, Target,
};
use span::{Bounds, Span};
use truth::is_patience_read;

/// How much of the customer's mood is followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sight {
    /// Nothing: any mood, at any time. Few states.
    Facts,
    /// Heat as it is; the least and the most trust that there can be, and the most patience: waiting never gives any.
    Mood,
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
        asks_patience: is_patience_read(scenario),
        sells: scenario
            .beats
            .iter()
            .any(|beat| beat.replies.iter().any(|reply| reply.acts.contains(&Act::Upsell))),
        nodes: Interner::default(),
        bounds: Vec::new(),
        open: VecDeque::new(),
        is_open: Vec::new(),
        events: Vec::new(),
        found: Coverage::default(),
    };
    for seed in super::findings::DAYS {
        let state = start(setting, seed, &mut walk.events);
        walk.put(Span::of(state), None);
    }
    while let Some(at) = walk.open.pop_front() {
        if walk.nodes.len() > most || stop.load(Ordering::Relaxed) {
            return None;
        }
        walk.is_open[at as usize] = false;
        walk.go_on_from(at);
    }
    Some(walk.found)
}

/// A state without what is left out and what is known by its bounds only; and the parts that an answer can still be given,
/// a bit each, while it is composed.
type Node = (State, Option<u64>);

struct Walk<'a> {
    setting: &'a Setting,
    scenario: &'a Scenario,
    sight: Sight,
    forget: Forget,
    /// Facts that time sets.
    by_timer: BTreeSet<FactIx>,
    asks_patience: bool,
    /// Something is offered for sale: how that is taken hangs on the needs.
    sells: bool,
    nodes: Interner<Node>,
    /// By node.
    bounds: Vec<Bounds>,
    /// Nodes to be gone on from: new, or come to with wider bounds than before.
    open: VecDeque<u32>,
    is_open: Vec<bool>,
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
    fn put(&mut self, span: Span, draft: Option<u64>) {
        let mut state = span.most;
        if draft.is_none() {
            self.forget.forget(&mut state);
        }
        if self.sight == Sight::Facts {
            state.customer = anybody();
        }
        if self.sight == Sight::Facts || !self.sells {
            state.needs = state.needs.only(self.forget.needs_read(), 0, false);
        }
        self.by_timer.iter().for_each(|fact| state.facts.set(*fact, false));
        (state.timers, state.queue, state.queue_ticks) = ([0; 4], 0, 0);
        (state.silence, state.announced) = (0, false);
        let customer = &mut state.customer;
        // All that they do is to take more patience.
        customer.transfers = 0;
        let most_trust = std::mem::take(&mut customer.trust);
        let patience = std::mem::take(&mut customer.patience_ticks);
        let mut bounds = Bounds {
            // What is forgotten is 0.
            least_trust: span.least_trust.min(most_trust),
            most_trust,
            most_patience: if self.asks_patience { patience } else { MOST_PATIENCE },
        };
        let (at, new) = self.nodes.put((state, draft));
        if new {
            self.bounds.push(bounds);
            self.is_open.push(false);
        } else {
            bounds.widen(self.bounds[at as usize]);
        }
        let at_most = &mut self.bounds[at as usize];
        if new || *at_most != bounds {
            *at_most = bounds;
            if !std::mem::replace(&mut self.is_open[at as usize], true) {
                self.open.push_back(at);
            }
        }
    }

    fn go_on_from(&mut self, at: u32) {
        let ((mut most, draft), bounds) = (self.nodes[at], self.bounds[at as usize]);
        (most.customer.trust, most.customer.patience_ticks) = (bounds.most_trust, bounds.most_patience);
        let here = Span { most, least_trust: bounds.least_trust };
        match most.phase {
            Phase::Closed(ending) => drop(self.found.endings.insert(ending)),
            Phase::AfterCall(ending) => {
                self.found.endings.insert(ending);
                self.after_the_call(here);
            }
            Phase::Talking(beat) => {
                if draft.is_none() {
                    self.found.beats.insert(beat);
                    self.at_the_desk(beat, here);
                }
                self.answer(beat, here, draft);
            }
        }
    }

    /// All of them, after they felt something.
    fn feel(&self, span: Span, stimulus: Stimulus) -> Span {
        span.after(|state| state.customer.react(&self.setting.temperament, stimulus))
    }

    /// Holds the promised callback in time, or too late; closes the case.
    fn after_the_call(&mut self, here: Span) {
        if let CallbackState::Promised(callback) = here.most.callback {
            for kept in [true, false] {
                let mut next = self.feel(here, Stimulus::PromiseSeen { kept });
                next.most.callback = if kept { CallbackState::Kept } else { CallbackState::Broken };
                self.lead(next, Target::Beat(self.scenario.callbacks[callback.at()].to), true);
            }
        }
        let (setting, events) = (self.setting, &mut self.events);
        let next = here.after(|state| wrap_up(setting, state, false, events));
        self.put(next, None);
    }

    /// Everything but an answer.
    fn at_the_desk(&mut self, beat: BeatIx, here: Span) {
        self.lead(here, Target::Beat(beat), false);
        for article in &self.scenario.knowledge {
            let mut next = here;
            article.sets.iter().for_each(|fact| next.most.facts.set(*fact, true));
            self.put(next, None);
        }
        for escalation in &self.scenario.escalation {
            for (how, retells) in HANDOVERS {
                let mut next = self.feel(here, Stimulus::Transfer(how));
                if retells {
                    next = self.feel(next, Stimulus::Retell);
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
            self.put(self.feel(here, stimulus), None);
        }
    }

    /// Every line, every part of an answer, and the answer sent.
    fn answer(&mut self, beat: BeatIx, here: Span, draft: Option<u64>) {
        let (setting, at_hand) = (self.setting, &self.scenario.beats[beat.at()]);
        let offered = || {
            let may = at_hand.replies.iter().enumerate().filter(|(_, reply)| self.truth(&reply.when, here).0);
            may.fold(0, |bits, (at, _)| bits | 1u64 << at)
        };
        let left = draft.unwrap_or_else(offered);
        for at in (0..at_hand.replies.len()).filter(|at| left & 1 << at != 0) {
            let reply = ReplyIx(at as u16);
            self.found.replies.insert((beat, reply));
            let events = &mut self.events;
            let next = here.after(|state| say_part(setting, state, reply, events));
            if at_hand.answer.is_some() {
                self.put(next, Some(left & !(1 << at)));
            } else {
                self.follow(next, &at_hand.replies[at].then);
            }
        }
        if draft.is_some() {
            self.follow(here, at_hand.answer.as_deref().unwrap_or_default());
        }
    }

    /// Every link that may be the first whose condition holds.
    fn follow(&mut self, span: Span, links: &[Link]) {
        for link in links {
            let (may, may_not) = self.truth(&link.when, span);
            if may {
                self.lead(span, link.to, true);
            }
            if !may_not {
                break;
            }
        }
    }

    /// Goes there, unless the customer demands a supervisor or leaves.
    fn lead(&mut self, span: Span, to: Target, moved: bool) {
        let span = match self.sight {
            Sight::Facts => Span::of(State { customer: anybody(), ..span.most }),
            Sight::Mood => span,
        };
        let stays = span.most.customer;
        let leaves = CustomerState { patience_ticks: 0, ..stays };
        let demands = CustomerState { heat: NOTCHES, ..stays };
        let moods = [stays, leaves].into_iter().chain((self.sight == Sight::Facts).then_some(demands));
        for customer in moods {
            self.events.clear();
            let (setting, events) = (self.setting, &mut self.events);
            let most = State { customer, timers: [0; 4], ..span.most };
            let next = Span { most, ..span }.after(|state| go_on(setting, state, to, moved, events));
            self.put(next, None);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::atomic::AtomicBool;

    use super::*;
    use crate::encounter::{Pace, Temperaments};
    use crate::explore::walk::{Scope, walk};
    use crate::scenario::{Compare, Condition, Library, Rank};

    static STOP: AtomicBool = AtomicBool::new(false);

    fn setting(scenario: &Arc<Scenario>, rank: Rank) -> Setting {
        let temperaments = Temperaments::shipped();
        let temperament = Arc::clone(temperaments.get(&scenario.customer.temperament).unwrap());
        Setting { scenario: Arc::clone(scenario), temperament, pace: Pace::Untimed, rank }
    }

    /// Walks with waits on two days, and looks for what comes up there where more than can happen should.
    fn check(scenario: &Arc<Scenario>, states: u64, all: &[&Coverage]) {
        for (seed, rank) in [(0, Rank::default()), (7, Rank::Supervisor)] {
            let scope = Scope { seed, states, grades: 0, threads: 1, stop: &STOP };
            let walked = Coverage::of(&walk(&setting(scenario, rank), seed, true, &scope, &|_| {}), scenario);
            for all in all {
                assert!(walked.beats.is_subset(&all.beats), "{}", scenario.id);
                assert!(walked.replies.is_subset(&all.replies), "{}", scenario.id);
                assert!(walked.endings.is_subset(&all.endings), "{}", scenario.id);
            }
        }
    }

    #[test]
    fn whatever_a_walk_comes_to_is_possible() {
        let mut followed = 0;
        for (_, scenario) in Library::shipped().scenarios() {
            let trainee = setting(scenario, Rank::default());
            let facts =
                possible(&trainee, Sight::Facts, 100_000, &STOP).expect("there are few states without moods");
            assert_eq!(facts.never(scenario), BTreeSet::new(), "{}", scenario.id);
            let mood = possible(&trainee, Sight::Mood, 2_000, &STOP);
            followed += usize::from(mood.is_some());
            let all: Vec<&Coverage> = [Some(&facts), mood.as_ref()].into_iter().flatten().collect();
            check(scenario, 1_000, &all);
        }
        assert!(followed >= 4, "{followed} followed with their moods");
    }

    /// Good scenarios hardly ask for moods; here each beat's last line does, for another one each time.
    #[test]
    fn lines_that_ask_for_a_mood_are_told_never_only_if_they_are() {
        let small =
            |id: &str| ["parcel", "wrong", "letter", "legal", "last-in"].iter().any(|it| id.contains(it));
        let (mut never, mut come_up) = (0, 0);
        for turn in 0..3 {
            let library = Library::shipped();
            let good = library.scenarios().filter(|(_, it)| small(&it.id)).map(|(_, it)| Arc::clone(it));
            let good: Vec<Arc<Scenario>> = good.collect();
            drop(library);
            for mut scenario in good.into_iter().filter_map(Arc::into_inner) {
                for (at, beat) in
                    scenario.beats.iter_mut().enumerate().filter(|(_, beat)| beat.replies.len() > 1)
                {
                    let bound = (7 * at + 5 * turn) as u8 % NOTCHES;
                    let mood = [Condition::Heat, Condition::Trust, Condition::Patience][(at + turn) % 3];
                    let compare =
                        if (at + turn) % 2 == 0 { Compare::Over(bound) } else { Compare::Under(bound) };
                    beat.replies.last_mut().unwrap().when = mood(compare);
                }
                let scenario = Arc::new(scenario);
                let mood = possible(&setting(&scenario, Rank::default()), Sight::Mood, 20_000, &STOP);
                let mood = mood.expect("it is small");
                never += mood.never(&scenario).len();
                come_up += mood.replies.len();
                check(&scenario, 2_000, &[&mood]);
            }
        }
        assert!(never > 10 && come_up > 300, "{never} never, {come_up} come up");
    }
}
