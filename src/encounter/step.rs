//! The only place where an encounter changes: one move in, what came of it out.

mod after_call;
mod line;
mod sale;
mod tools;

use std::sync::Arc;

use super::channel::{ChannelRules, rules};
use super::clock::{Pace, TICK_MS};
use super::customer::{CustomerState, Promise, Stimulus};
use super::event::{Cause, Event, Listener, Speech};
use super::mood::{Mood, TICKS_PER_NOTCH};
use super::moves::Move;
use super::refusal::Refusal;
use super::seed::starting_mood;
use super::situation::Situation;
use super::state::{CallbackState, Consent, FactSet, Needs, Phase, ProductSet, State};
use super::temperament::Temperament;
use crate::scenario::{
    ArticleIx, BeatIx, EndingIx, Handover, Level, Link, NOTCHES, NeedIx, NeedState, Rank, Reply, ReplyIx,
    Scenario, Target, TimerIx,
};

/// What stays the same during an encounter.
#[derive(Clone, Debug)]
pub struct Setting {
    pub scenario: Arc<Scenario>,
    pub temperament: Arc<Temperament>,
    pub pace: Pace,
    pub rank: Rank,
}

/// The first state, and the customer's first line.
pub fn start(setting: &Setting, seed: u64, listener: &mut impl Listener) -> State {
    let (heat, trust, patience_ticks) = starting_mood(seed, setting.scenario.customer.mood);
    let mut state = blank(setting, CustomerState::new(heat, trust, patience_ticks));
    Turn::new(setting, &mut state, listener).enter(setting.scenario.start);
    state
}

/// The state in the middle of a contact that nobody led there, and the customer's line at that moment.
pub fn start_at(setting: &Setting, situation: &Situation, listener: &mut impl Listener) -> State {
    let Mood { heat, trust, patience } = situation.mood;
    // Whoever is still there has a little patience left.
    let patience_ticks = patience.clamp(1, NOTCHES) * TICKS_PER_NOTCH;
    let mut state = blank(setting, CustomerState::new(heat.min(NOTCHES), trust.min(NOTCHES), patience_ticks));
    situation.facts.iter().for_each(|fact| state.facts.set(*fact, true));
    for (need, come) in &situation.needs {
        state.needs.advance(*need, *come);
    }
    state.verified = situation.verified;
    Turn::new(setting, &mut state, listener).enter(situation.beat);
    state
}

/// Nothing has been said yet.
fn blank(setting: &Setting, customer: CustomerState) -> State {
    let pride = setting.scenario.coached.as_ref().map_or(0, |agent| agent.pride);
    State {
        phase: Phase::Talking(setting.scenario.start),
        customer: CustomerState { pride, ..customer },
        facts: FactSet::default(),
        needs: Needs::default(),
        verified: false,
        demanded: false,
        rank: setting.rank,
        silence: 0,
        announced: false,
        private: false,
        consent: Consent::None,
        booked: ProductSet::default(),
        callback: CallbackState::None,
        queue: setting.scenario.queue.map_or(0, |queue| queue.people),
        queue_ticks: 0,
        timers: [0; 4],
    }
}

/// The replies that are offered now, in the author's order: the parts of the answer, where it is composed.
pub fn offered<'a>(scenario: &'a Scenario, state: &State) -> impl Iterator<Item = (ReplyIx, &'a Reply)> {
    let beat = match state.phase {
        Phase::Talking(beat) => Some(&scenario.beats[beat.at()]),
        Phase::AfterCall(_) | Phase::Closed(_) => None,
    };
    let replies = beat.into_iter().flat_map(|beat| beat.replies.iter().enumerate());
    replies.filter(|(_, reply)| state.holds(&reply.when)).map(|(index, reply)| (ReplyIx(index as u16), reply))
}

/// Makes one move. On a refusal nothing has changed and nobody is told anything.
pub fn step(
    setting: &Setting,
    state: &mut State,
    made: &Move,
    listener: &mut impl Listener,
) -> Result<(), Refusal> {
    let mut turn = Turn::new(setting, state, listener);
    match turn.state.phase {
        Phase::Talking(at) => turn.during(at, made),
        Phase::AfterCall(ending) => turn.after(ending, made),
        Phase::Closed(_) => Err(Refusal::Over),
    }
}

/// Says a reply that is offered now, without a moment's thought: a [`Move::Say`] for whoever makes millions of them.
pub fn say(setting: &Setting, state: &mut State, reply: ReplyIx, listener: &mut impl Listener) {
    if let Phase::Talking(at) = state.phase {
        Turn::new(setting, state, listener).say_offered(at, reply, 0);
    }
}

/// Writes one part of a composed answer. Part by part and then [`send_parts`] come to the same as one [`Move::Send`]:
/// answers that begin alike share their beginning.
pub fn say_part(setting: &Setting, state: &mut State, part: ReplyIx, listener: &mut impl Listener) {
    if let Phase::Talking(at) = state.phase {
        Turn::new(setting, state, listener).say_part(at, part, 0);
    }
}

/// Looks up an article, without a moment's thought.
pub fn look_up(setting: &Setting, state: &mut State, article: ArticleIx, listener: &mut impl Listener) {
    if let Phase::Talking(at) = state.phase {
        Turn::new(setting, state, listener).read(at, article, 0);
    }
}

/// Hands over to somebody whom the scenario knows: warm, with everything told that was voiced, or cold.
pub fn hand_over(
    setting: &Setting,
    state: &mut State,
    to: Level,
    how: Handover,
    listener: &mut impl Listener,
) {
    let escalation = setting.scenario.escalation.iter().find(|it| it.level == to);
    if let (Phase::Talking(at), Some(escalation)) = (state.phase, escalation) {
        Turn::new(setting, state, listener).hand_over_fully(at, escalation, how);
    }
}

/// Writes the case up: in full with the right code and a note of everything that was voiced, or not at all.
pub fn wrap_up(setting: &Setting, state: &mut State, full: bool, listener: &mut impl Listener) {
    if let Phase::AfterCall(ending) = state.phase {
        Turn::new(setting, state, listener).wrap_up_fully(ending, full);
    }
}

/// Goes where a turn leads, unless the customer leaves or demands a supervisor: what a line that was said comes to, for
/// whoever follows several ways on from it. Nothing is said again where nobody `moved`.
pub fn go_on(setting: &Setting, state: &mut State, to: Target, moved: bool, events: &mut Vec<Event>) {
    Turn::new(setting, state, events).go_on(to, moved);
}

/// Sends the parts that were written, which took so many milliseconds.
pub fn send_parts(
    setting: &Setting,
    state: &mut State,
    parts: &[ReplyIx],
    spent_ms: u32,
    listener: &mut impl Listener,
) {
    if let Phase::Talking(at) = state.phase {
        let mut turn = Turn::new(setting, state, listener);
        turn.spent_ms = spent_ms;
        turn.send_parts(at, parts);
    }
}

/// One turn under way.
struct Turn<'a, L> {
    setting: &'a Setting,
    scenario: &'a Scenario,
    channel: ChannelRules,
    state: &'a mut State,
    listener: &'a mut L,
    /// Milliseconds that it has taken so far.
    spent_ms: u32,
    /// Milliseconds of this turn that timers and the queue have seen.
    ticked_ms: u32,
}

impl<'a, L: Listener> Turn<'a, L> {
    fn new(setting: &'a Setting, state: &'a mut State, listener: &'a mut L) -> Self {
        let scenario = &*setting.scenario;
        let channel = rules(scenario.channel);
        Turn { setting, scenario, channel, state, listener, spent_ms: 0, ticked_ms: 0 }
    }

    /// In each place where something is told, what it is is known: inlined, little is left of it.
    #[inline(always)]
    fn tell(&mut self, event: Event) {
        self.spent_ms = self.spent_ms.saturating_add(event.ms());
        self.listener.hear(event);
    }

    /// A move while the customer is there.
    fn during(&mut self, at: BeatIx, made: &Move) -> Result<(), Refusal> {
        match made {
            Move::Say { reply, thought_ms } => self.say(at, reply, *thought_ms),
            Move::Type { text, meant, acts, thought_ms } => {
                self.say_typed(at, text, meant, acts, *thought_ms)
            }
            Move::Send { parts, thought_ms } => self.send(at, parts, *thought_ms),
            Move::Hold { lasts_s, words } => self.put_on_hold(at, *lasts_s, *words),
            Move::Mute { lasts_s } => self.mute(at, *lasts_s),
            Move::Wait { lasts_s } => self.wait(at, *lasts_s),
            Move::LookUp { article, thought_ms } => self.look_up(at, article, *thought_ms),
            Move::Transfer { to, briefing } => self.hand_over(at, *to, briefing.as_deref()),
            Move::CallBack { .. } | Move::WrapUp { .. } => Err(Refusal::StillTalking),
        }
    }

    /// A move when the customer is gone.
    fn after(&mut self, ending: EndingIx, made: &Move) -> Result<(), Refusal> {
        match made {
            Move::WrapUp { code, note, thought_ms } => {
                self.wrap_up(ending, code.as_deref(), note, *thought_ms)
            }
            Move::CallBack { after_min } => self.call_back(ending, *after_min),
            _ => Err(Refusal::CustomerGone),
        }
    }

    /// Follows the first link whose condition holds.
    fn follow(&mut self, at: BeatIx, links: &[Link]) {
        self.tick();
        let link = links.iter().find(|link| self.state.holds(&link.when));
        // Resolution guarantees a last link without condition; staying is the harmless reading without it.
        self.go_on(link.map_or(Target::Beat(at), |link| link.to), true);
    }

    /// Goes where the turn leads, unless the customer decides otherwise. Nothing is said again where nobody `moved`.
    fn go_on(&mut self, to: Target, moved: bool) {
        self.tick();
        let leaves = self.state.customer.patience_ticks == 0;
        let demands = self.state.customer.heat >= self.setting.temperament.demands_at && !self.state.demanded;
        match to {
            Target::Ending(ending) => self.end(ending, false),
            Target::Beat(_) if leaves => self.end(self.scenario.on_leave, true),
            Target::Beat(beat) => {
                let mut next = beat;
                if demands {
                    self.state.demanded = true;
                    self.tell(Event::SupervisorDemanded);
                    next = self.scenario.on_demand.unwrap_or(beat);
                }
                if moved || next != beat {
                    self.enter(next);
                }
            }
        }
        self.tick();
    }

    /// The customer says the line of a beat.
    fn enter(&mut self, at: BeatIx) {
        let beat = &self.scenario.beats[at.at()];
        self.state.phase = Phase::Talking(at);
        self.state.silence = 0;
        if beat.retells {
            self.feel(Cause::Retell, Stimulus::Retell);
        }
        let band = self.state.customer.band();
        let ms = beat.says[band as usize].ms;
        self.tell(Event::CustomerSaid { speech: Speech::Beat(at), band, ms, cue: beat.cue });
        if beat.cue.is_some() {
            self.state.customer.shows_feeling();
        }
        for need in &beat.voices {
            self.advance(*need, NeedState::Voiced);
        }
        if let Some(answer) = beat.consent {
            self.state.consent = Consent::Answered(answer);
            self.tell(Event::Consent { answer });
        }
        self.note_escalation();
        self.note_occasion();
    }

    fn end(&mut self, ending: EndingIx, left: bool) {
        if self.state.customer.promise == Promise::Over {
            // What nobody could keep is found out after the contact at the latest.
            self.feel(Cause::PromiseBroken, Stimulus::PromiseSeen { kept: false });
        }
        let band = self.state.customer.band();
        let end = &self.scenario.endings[ending.at()];
        let ms = end.says[band as usize].ms;
        self.tell(Event::CustomerSaid { speech: Speech::Ending(ending), band, ms, cue: None });
        self.note_escalation();
        self.tell(Event::Ended { ending, outcome: end.outcome, left });
        self.state.phase = Phase::AfterCall(ending);
    }

    /// Lets the time that this turn has taken so far go by for timers, and for those who wait behind.
    #[inline]
    fn tick(&mut self) {
        if self.state.queue > 0 || self.state.timers != [0; 4] {
            self.let_time_pass();
        }
    }

    fn let_time_pass(&mut self) {
        if !matches!(self.state.phase, Phase::Talking(_)) {
            return;
        }
        let ms = self.spent_ms;
        // To the nearest tick of the turn, so that many short turns take as long as one long one.
        let passed = |ms: u32| ms.saturating_add(TICK_MS / 2) / TICK_MS;
        let ticks = passed(ms) - passed(self.ticked_ms);
        self.ticked_ms = ms;
        if ticks == 0 {
            return;
        }
        for (index, timer) in self.scenario.timers.iter().enumerate() {
            let left = u32::from(self.state.timers[index]);
            if left == 0 {
                continue;
            }
            self.state.timers[index] = left.saturating_sub(ticks) as u8;
            if left <= ticks {
                self.state.facts.set(timer.sets, true);
                self.tell(Event::TimerRan { timer: TimerIx(index as u16) });
            }
        }
        let Some(queue) = self.scenario.queue else { return };
        let patience = (queue.patience_s * 1000 / TICK_MS).max(1);
        let mut waited = u32::from(self.state.queue_ticks) + ticks;
        while waited >= patience && self.state.queue > 0 {
            waited -= patience;
            self.state.queue -= 1;
            self.tell(Event::QueueLeft { waiting: self.state.queue });
        }
        self.state.queue_ticks = if self.state.queue == 0 { 0 } else { waited as u16 };
    }

    /// A need of this name, if the scenario has one.
    fn need_named(&self, id: &str) -> Result<NeedIx, Refusal> {
        let needs = &self.scenario.needs;
        let found = needs.iter().position(|need| need.id == id);
        found.map(|at| NeedIx(at as u16)).ok_or_else(|| no_such_entry(id, needs.iter().map(|need| &need.id)))
    }

    /// The needs that the customer has voiced.
    fn voiced(&self) -> impl Iterator<Item = NeedIx> {
        let all = (0..self.scenario.needs.len()).map(|index| NeedIx(index as u16));
        all.filter(|need| self.state.needs.get(*need) >= NeedState::Voiced)
    }

    /// How many needs the customer has voiced, and how many of them these names tell of.
    fn told(&self, names: &[String]) -> Result<(u8, u8), Refusal> {
        let told = names.iter().map(|name| self.need_named(name)).collect::<Result<Vec<_>, _>>()?;
        let known = self.voiced().filter(|need| told.contains(need)).count();
        Ok((self.voiced().count() as u8, known as u8))
    }

    fn advance(&mut self, need: NeedIx, to: NeedState) {
        if self.state.needs.advance(need, to) {
            self.tell(Event::NeedMoved { need, to });
        }
    }

    #[inline]
    fn feel(&mut self, cause: Cause, stimulus: Stimulus) {
        let from = self.state.customer.mood();
        self.state.customer.react(&self.setting.temperament, stimulus);
        let to = self.state.customer.mood();
        if from != to {
            self.tell(Event::Felt { cause, from, to });
        }
    }
}

/// The refusal of a name that points nowhere.
fn no_such_entry<'n>(name: &str, there_are: impl Iterator<Item = &'n String>) -> Refusal {
    Refusal::NoSuchEntry { name: name.to_owned(), there_are: there_are.cloned().collect() }
}
