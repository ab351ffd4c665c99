//! What cannot matter any more, forgotten.
//!
//! Trust that nothing asks for, a fact whose last reader is behind us, the mood of somebody who has hung up: states that
//! differ only in these have the same future, and are one. What is read from a beat on is found by following every link
//! that leads on from it, whether or not its condition can hold, so that too much may be remembered but never too little.

use crate::encounter::{
    CallbackState, Consent, CustomerState, FactSet, Needs, Phase, ProductSet, Promise, State, is_sympathy,
};
use crate::scenario::{
    Act, Beat, BeatIx, Condition, FactIx, Link, NeedIx, NeedKind, Reply, Scenario, Target,
};

/// What is still read somewhere.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Live {
    trust: bool,
    /// A bit each.
    facts: u64,
    /// Needs whose exact state a condition asks for: their masks.
    needs: u32,
    apologies: bool,
    sympathy: bool,
    transfers: bool,
    promise: bool,
    /// Feedback may still come, which pride makes worse.
    pride: bool,
    verified: bool,
    consent: bool,
    booked: bool,
}

/// Knows what may be forgotten in each beat of a scenario.
pub struct Forget {
    /// By beat.
    live: Vec<Live>,
    /// The facts that the lines of each beat ask for, a bit each.
    asks: Vec<u64>,
    /// Needs that a solution can meet: their masks.
    solvable: u32,
    /// How many needs were voiced is asked after the call, or by whoever takes it over.
    counts_voiced: bool,
    /// An article may be looked up: whether the wait is announced matters.
    looks_up: bool,
    timers: [Option<FactIx>; 4],
    /// The beat of each callback.
    called_back: Vec<BeatIx>,
}

impl Forget {
    pub fn new(scenario: &Scenario) -> Forget {
        let mut own: Vec<Live> = scenario.beats.iter().map(|beat| of_beat(scenario, beat)).collect();
        for escalation in &scenario.escalation {
            own.iter_mut().for_each(|live| escalation.when.iter().for_each(|when| live.reads(when)));
        }
        let asks = own.iter().map(|live| live.facts).collect();
        let leads: Vec<Vec<BeatIx>> = scenario.beats.iter().map(|beat| leads(scenario, beat)).collect();
        let live = (0..own.len()).map(|from| {
            let mut all = Live::default();
            each_reached(from, &leads, |beat| all.join(&own[beat]));
            all
        });
        let live = live.collect();
        let solvable = scenario.needs.iter().enumerate().filter(|(_, need)| need.kind != NeedKind::Emotional);
        let mut timers = [None; 4];
        for (place, timer) in timers.iter_mut().zip(&scenario.timers) {
            *place = Some(timer.sets);
        }
        Forget {
            live,
            asks,
            solvable: solvable.fold(0, |bits, (at, _)| bits | Needs::mask(NeedIx(at as u16))),
            counts_voiced: !scenario.dispositions.is_empty()
                || !scenario.escalation.is_empty()
                || scenario.beats.iter().flat_map(|beat| &beat.replies).any(|reply| reply.transfer.is_some()),
            looks_up: !scenario.knowledge.is_empty(),
            timers,
            called_back: scenario.callbacks.iter().map(|callback| callback.to).collect(),
        }
    }

    /// Whether something in this beat asks for the fact.
    pub fn asks(&self, beat: BeatIx, fact: FactIx) -> bool {
        self.asks[beat.at()] & 1 << fact.0 != 0
    }

    /// Needs whose exact state some condition asks for: their masks.
    pub fn needs_read(&self) -> u32 {
        self.live.iter().fold(0, |bits, live| bits | live.needs)
    }

    /// Forgets in a state everything that its future cannot depend on.
    pub fn forget(&self, state: &mut State) {
        match state.phase {
            Phase::Talking(beat) => self.while_talking(&self.live[beat.at()], state),
            // Who is called back goes on from there, as they were left.
            Phase::AfterCall(_) if let CallbackState::Promised(callback) = state.callback => {
                let (live, promise) =
                    (&self.live[self.called_back[callback.at()].at()], state.customer.promise);
                self.while_talking(live, state);
                state.customer.promise = promise;
            }
            Phase::AfterCall(_) | Phase::Closed(_) => {
                let over = matches!(state.phase, Phase::Closed(_));
                state.customer = CustomerState::new(0, 0, 0);
                state.facts = FactSet::default();
                state.needs = state.needs.only(0, self.solvable, self.counts_voiced && !over);
                state.verified = false;
                state.demanded = false;
                (state.silence, state.announced, state.private) = (0, false, false);
                state.consent = Consent::None;
                state.booked = ProductSet::default();
                (state.queue, state.queue_ticks, state.timers) = (0, 0, [0; 4]);
            }
        }
    }

    fn while_talking(&self, live: &Live, state: &mut State) {
        let customer = &mut state.customer;
        if !live.trust {
            customer.trust = 0;
        }
        if !live.apologies {
            customer.apologies = 0;
        }
        if !live.sympathy {
            customer.sympathy = 0;
        }
        if !live.transfers {
            customer.transfers = 0;
        }
        // A promise that cannot be kept breaks at the end at the latest, and is heard in the last words.
        if !live.promise && customer.promise == Promise::Honest {
            customer.promise = Promise::None;
        }
        if !live.pride {
            customer.pride = 0;
        }
        state.facts = state.facts.among(live.facts);
        state.needs = state.needs.only(live.needs, self.solvable, true);
        state.verified &= live.verified;
        state.announced &= self.looks_up;
        if !live.consent {
            state.consent = Consent::None;
        }
        if !live.booked {
            state.booked = ProductSet::default();
        }
        if state.timers != [0; 4] {
            for (timer, sets) in state.timers.iter_mut().zip(self.timers) {
                if sets.is_none_or(|fact| live.facts & 1 << fact.0 == 0) {
                    *timer = 0;
                }
            }
        }
    }
}

impl Live {
    fn join(&mut self, other: &Live) {
        self.trust |= other.trust;
        self.facts |= other.facts;
        self.needs |= other.needs;
        self.apologies |= other.apologies;
        self.sympathy |= other.sympathy;
        self.transfers |= other.transfers;
        self.promise |= other.promise;
        self.pride |= other.pride;
        self.verified |= other.verified;
        self.consent |= other.consent;
        self.booked |= other.booked;
    }

    fn reads(&mut self, condition: &Condition) {
        match condition {
            Condition::All(all) | Condition::Any(all) => all.iter().for_each(|one| self.reads(one)),
            Condition::Not(one) => self.reads(one),
            Condition::Fact(fact) => self.facts |= 1 << fact.0,
            Condition::Trust(_) => self.trust = true,
            Condition::Need(need, _) => self.needs |= Needs::mask(*need),
            Condition::Verified => self.verified = true,
            Condition::Consent(_) => self.consent = true,
            Condition::Booked(_) => self.booked = true,
            // Always kept while the customer is there.
            Condition::Always
            | Condition::Heat(_)
            | Condition::Patience(_)
            | Condition::SupervisorDemanded
            | Condition::Private
            | Condition::Queue(_)
            | Condition::Callback(_)
            | Condition::Rank(_) => {}
        }
    }

    fn said(&mut self, reply: &Reply) {
        let does = |act| reply.acts.contains(&act);
        self.reads(&reply.when);
        reply.then.iter().for_each(|link| self.reads(&link.when));
        self.apologies |= does(Act::Apologise);
        self.sympathy |= reply.acts.iter().any(|act| is_sympathy(*act));
        self.transfers |= reply.transfer.is_some();
        self.pride |= does(Act::Observe);
        self.promise |= reply.promise.is_some() || reply.callback.is_some();
        self.verified |= reply.discloses;
        let sells = does(Act::Upsell) || reply.plan.is_some() || reply.books.is_some();
        self.consent |= sells || reply.asks_consent;
    }
}

/// What is read in a beat itself.
fn of_beat(scenario: &Scenario, beat: &Beat) -> Live {
    let mut live = Live::default();
    beat.answer.iter().flatten().for_each(|link| live.reads(&link.when));
    beat.replies.iter().for_each(|reply| live.said(reply));
    live.transfers |= !scenario.escalation.is_empty();
    live
}

/// Where a beat can lead.
fn leads(scenario: &Scenario, beat: &Beat) -> Vec<BeatIx> {
    let replies = beat.replies.iter().flat_map(|reply| &reply.then);
    let links = replies.chain(beat.answer.iter().flatten()).map(|link: &Link| link.to);
    let desk = scenario.escalation.iter().map(|escalation| escalation.to);
    let called_back = scenario.callbacks.iter().map(|callback| Target::Beat(callback.to));
    let all = links.chain(desk).chain(called_back).filter_map(|to| match to {
        Target::Beat(beat) => Some(beat),
        Target::Ending(_) => None,
    });
    all.chain(scenario.on_demand).collect()
}

fn each_reached(from: usize, leads: &[Vec<BeatIx>], mut visit: impl FnMut(usize)) {
    let mut seen = vec![false; leads.len()];
    let mut open = vec![from];
    seen[from] = true;
    while let Some(beat) = open.pop() {
        visit(beat);
        for next in &leads[beat] {
            if !std::mem::replace(&mut seen[next.at()], true) {
                open.push(next.at());
            }
        }
    }
}
