//! The only place where an encounter changes.

use std::sync::Arc;

use super::clock::{Pace, thinking_ticks, ticks};
use super::customer::{CustomerState, Promise, Sale, Stimulus};
use super::event::{Cause, Event, Speech};
use super::moves::{LONGEST_HOLD_S, Move};
use super::refusal::Refusal;
use super::seed::starting_mood;
use super::state::{FactSet, Needs, Phase, State};
use super::temperament::Temperament;
use crate::scenario::{
    Act, Beat, BeatIx, CriticalError, EndingIx, HoldTime, NeedIx, NeedKind, NeedState, Outcome, Reply,
    ReplyIx, Scenario, Shift, Target,
};

/// What stays the same during an encounter.
#[derive(Clone, Debug)]
pub struct Setting {
    pub scenario: Arc<Scenario>,
    pub temperament: Arc<Temperament>,
    pub pace: Pace,
}

/// The first state, and the customer's first line.
pub fn start(setting: &Setting, seed: u64, events: &mut Vec<Event>) -> State {
    let scenario = &setting.scenario;
    let (heat, trust, patience_ticks) = starting_mood(seed, scenario.customer.mood);
    let mut state = State {
        phase: Phase::Talking(scenario.start),
        customer: CustomerState::new(heat, trust, patience_ticks),
        facts: FactSet::default(),
        needs: Needs::default(),
        verified: false,
        demanded: false,
    };
    Turn { setting, state: &mut state, events }.enter(scenario.start);
    state
}

/// The replies that are offered now, in the author's order.
pub fn offered<'a>(scenario: &'a Scenario, state: &State) -> impl Iterator<Item = (ReplyIx, &'a Reply)> {
    let beat = match state.phase {
        Phase::Talking(beat) => Some(&scenario.beats[beat.at()]),
        Phase::AfterCall(_) | Phase::Closed(_) => None,
    };
    let replies = beat.into_iter().flat_map(|beat| beat.replies.iter().enumerate());
    replies.filter(|(_, reply)| state.holds(&reply.when)).map(|(index, reply)| (ReplyIx(index as u16), reply))
}

/// Makes one move. On a refusal nothing has changed and no event is added.
pub fn step(
    setting: &Setting,
    state: &mut State,
    made: &Move,
    events: &mut Vec<Event>,
) -> Result<(), Refusal> {
    let scenario = Arc::clone(&setting.scenario);
    let mut turn = Turn { setting, state, events };
    match (turn.state.phase, made) {
        (Phase::Closed(_), _) => Err(Refusal::Over),
        (Phase::Talking(_), Move::WrapUp { .. }) => Err(Refusal::StillTalking),
        (Phase::AfterCall(_), Move::Say { .. } | Move::Hold { .. }) => Err(Refusal::CustomerGone),
        (Phase::Talking(at), Move::Say { reply, thought_ms }) => {
            let found = offered(&scenario, turn.state).find(|(_, offer)| offer.id == *reply);
            let Some((index, reply)) = found else {
                let offered = offered(&scenario, turn.state).map(|(_, offer)| offer.id.clone()).collect();
                return Err(Refusal::NotOffered { reply: reply.clone(), offered });
            };
            turn.say(at, index, reply, setting.pace.thinking(*thought_ms));
            Ok(())
        }
        (Phase::Talking(at), Move::Hold { lasts_s, promised_s }) => {
            if !(1..=LONGEST_HOLD_S).contains(lasts_s) {
                return Err(Refusal::HoldLength { lasts_s: *lasts_s });
            }
            turn.hold(HoldTime { lasts_s: *lasts_s, promised_s: *promised_s });
            turn.go_on(Target::Beat(at), false);
            Ok(())
        }
        (Phase::AfterCall(ending), Move::WrapUp { thought_ms }) => {
            let work = scenario.endings[ending.at()].after_call_s.saturating_mul(1000);
            let ms = work.saturating_add(setting.pace.thinking(*thought_ms));
            turn.events.push(Event::WroteUp { ms });
            turn.state.phase = Phase::Closed(ending);
            Ok(())
        }
    }
}

/// One turn under way.
struct Turn<'a> {
    setting: &'a Setting,
    state: &'a mut State,
    events: &'a mut Vec<Event>,
}

impl Turn<'_> {
    fn say(&mut self, at: BeatIx, index: ReplyIx, reply: &Reply, thought_ms: u32) {
        let scenario = &self.setting.scenario;
        let beat = &scenario.beats[at.at()];
        self.feel(Cause::Wait, Stimulus::Wait { ticks: thinking_ticks(thought_ms), explained: false });
        self.events.push(Event::AgentSaid { beat: at, reply: index, ms: reply.says.ms, thought_ms });
        self.criticals(beat, reply);
        for act in &reply.acts {
            match act {
                Act::Upsell => {
                    let sale = self.manner_of_sale(reply.sells);
                    self.events.push(Event::Offered { sale });
                    self.feel(Cause::Sale(sale), Stimulus::Sale(sale));
                }
                act => self.feel(Cause::Act(*act), Stimulus::Act(*act)),
            }
        }
        self.state.customer.end_turn(&reply.acts);
        if reply.shift != Shift::default() {
            self.feel(Cause::Shift, Stimulus::Shift(reply.shift));
        }
        if let Some(kept) = reply.promise {
            let cause = if kept { Cause::PromiseKept } else { Cause::PromiseBroken };
            self.feel(cause, Stimulus::PromiseSeen { kept });
        }
        self.consequences(reply);
        if reply.costs_s > 0 {
            let ms = reply.costs_s.saturating_mul(1000);
            self.events.push(Event::Worked { ms });
            // Work that was announced or explained in the line itself is an explained wait.
            let explained = reply.acts.iter().any(|act| matches!(act, Act::Hold | Act::SetExpectation));
            self.feel(Cause::Wait, Stimulus::Wait { ticks: ticks(ms), explained });
        }
        if let Some(hold) = reply.hold {
            self.hold(hold);
        }
        if let Some(handover) = reply.transfer {
            self.feel(Cause::Transfer(handover), Stimulus::Transfer(handover));
        }
        let link = reply.then.iter().find(|link| self.state.holds(&link.when));
        // Resolution guarantees a last link without condition; staying is the harmless reading without it.
        let to = link.map_or(Target::Beat(at), |link| link.to);
        self.go_on(to, true);
    }

    /// Faults that fail the evaluation, found by what the line does rather than by what the author remembered.
    fn criticals(&mut self, beat: &Beat, reply: &Reply) {
        let does = |act| reply.acts.contains(&act);
        let verified = self.state.verified || does(Act::Verify);
        let found = [
            (reply.discloses && !verified, CriticalError::UnverifiedDisclosure),
            (reply.compensates > self.setting.scenario.authority, CriticalError::BeyondAuthority),
            (beat.hard_stop && !does(Act::Escalate) && !does(Act::Transfer), CriticalError::MissedHardStop),
        ];
        let own = reply.critical.into_iter();
        let found = found.into_iter().filter_map(|(is, error)| is.then_some(error));
        for error in found.chain(own) {
            self.events.push(Event::Critical { error });
        }
    }

    /// Needs and facts.
    fn consequences(&mut self, reply: &Reply) {
        let does = |act| reply.acts.contains(&act);
        if does(Act::Verify) && !self.state.verified {
            self.state.verified = true;
            self.events.push(Event::Verified);
        }
        for index in 0..self.setting.scenario.needs.len() {
            let need = NeedIx(index as u16);
            let emotional = self.setting.scenario.needs[index].kind == NeedKind::Emotional;
            let noticed = if emotional {
                does(Act::Acknowledge)
            } else {
                does(Act::Paraphrase) || does(Act::Own) || does(Act::Offer)
            };
            if noticed && self.state.needs.get(need) == NeedState::Voiced {
                self.advance(need, NeedState::Acknowledged);
            }
        }
        for need in &reply.meets {
            self.advance(*need, NeedState::Met);
        }
        for fact in &reply.clear {
            self.state.facts.set(*fact, false);
        }
        for fact in &reply.set {
            self.state.facts.set(*fact, true);
        }
    }

    fn hold(&mut self, hold: HoldTime) {
        let kept = hold.promised_s.is_some_and(|promised| promised >= hold.lasts_s);
        let ms = hold.lasts_s.saturating_mul(1000);
        self.events.push(Event::Held { ms, promised_s: hold.promised_s, kept });
        self.feel(Cause::Hold, Stimulus::Hold(hold));
    }

    /// Goes where the turn leads, unless the customer decides otherwise.
    fn go_on(&mut self, to: Target, moved: bool) {
        let scenario = Arc::clone(&self.setting.scenario);
        let customer = &self.state.customer;
        let leaves = customer.patience_ticks == 0;
        let demands = customer.heat >= self.setting.temperament.demands_at && !self.state.demanded;
        match to {
            Target::Ending(ending) => self.end(ending, false),
            Target::Beat(_) if leaves => self.end(scenario.on_leave, true),
            Target::Beat(beat) => {
                let mut next = beat;
                if demands {
                    self.state.demanded = true;
                    self.events.push(Event::SupervisorDemanded);
                    next = scenario.on_demand.unwrap_or(beat);
                }
                if moved || next != beat {
                    self.enter(next);
                }
            }
        }
    }

    /// The customer says the line of a beat.
    fn enter(&mut self, at: BeatIx) {
        let scenario = Arc::clone(&self.setting.scenario);
        let beat = &scenario.beats[at.at()];
        self.state.phase = Phase::Talking(at);
        if beat.retells {
            self.feel(Cause::Retell, Stimulus::Retell);
        }
        let band = self.state.customer.band();
        let ms = beat.says[band as usize].ms;
        self.events.push(Event::CustomerSaid { speech: Speech::Beat(at), band, ms, cue: beat.cue });
        if beat.cue.is_some() {
            self.state.customer.shows_feeling();
        }
        for need in &beat.voices {
            self.advance(*need, NeedState::Voiced);
        }
        let occasions = offered(&scenario, self.state).filter_map(|(_, reply)| {
            let sells = reply.sells.filter(|_| reply.acts.contains(&Act::Upsell));
            sells.filter(|_| self.manner_of_sale(sells) == Sale::Fitting)
        });
        if let Some(need) = occasions.min() {
            self.events.push(Event::Occasion { need });
        }
    }

    fn end(&mut self, ending: EndingIx, left: bool) {
        let scenario = Arc::clone(&self.setting.scenario);
        if self.state.customer.promise == Promise::Over {
            // What nobody could keep is found out after the contact at the latest.
            self.feel(Cause::PromiseBroken, Stimulus::PromiseSeen { kept: false });
        }
        let band = self.state.customer.band();
        let end = &scenario.endings[ending.at()];
        let ms = end.says[band as usize].ms;
        self.events.push(Event::CustomerSaid { speech: Speech::Ending(ending), band, ms, cue: None });
        let outcome: Outcome = end.outcome;
        self.events.push(Event::Ended { ending, outcome, left });
        self.state.phase = Phase::AfterCall(ending);
    }

    /// A sale is pushed while anything that the customer came for and said is open.
    fn manner_of_sale(&self, sells: Option<NeedIx>) -> Sale {
        let open = (0..self.setting.scenario.needs.len()).any(|index| {
            let need = NeedIx(index as u16);
            let state = self.state.needs.get(need);
            let practical = self.setting.scenario.needs[index].kind != NeedKind::Emotional;
            practical && Some(need) != sells && (NeedState::Voiced..NeedState::Met).contains(&state)
        });
        match sells {
            _ if open => Sale::Pushed,
            Some(need) if self.state.needs.get(need) >= NeedState::Voiced => Sale::Fitting,
            _ => Sale::Unasked,
        }
    }

    fn advance(&mut self, need: NeedIx, to: NeedState) {
        if self.state.needs.advance(need, to) {
            self.events.push(Event::NeedMoved { need, to });
        }
    }

    fn feel(&mut self, cause: Cause, stimulus: Stimulus) {
        let from = self.state.customer.mood();
        self.state.customer.react(&self.setting.temperament, stimulus);
        let to = self.state.customer.mood();
        if from != to {
            self.events.push(Event::Felt { cause, from, to });
        }
    }
}
