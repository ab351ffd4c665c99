//! One turn as a grader reads it: what the trainee did, and what came of it.

use crate::encounter::{Cause, Event, Phase, Sale, Speech};
use crate::grading::sections::Order;
use crate::scenario::{
    Act, ActSet, Answer, Band, BeatIx, CriticalError, Handover, Level, Reply, ReplyIx, Scenario,
};

/// Somebody else will see to it.
const HANDS_OVER: ActSet = ActSet::of(&[Act::Escalate, Act::Transfer]);

/// One line of the trainee.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Part {
    pub reply: ReplyIx,
    /// A prepared sentence that did not fit.
    pub misfit: bool,
    /// How what it offered met the customer.
    pub sale: Option<Sale>,
    /// The critical errors that it made, a bit each in the order of [`CriticalError::ALL`].
    pub errors: u8,
    /// An earlier part of the same answer asked for consent.
    pub asked: bool,
    /// That, or this one does.
    pub asks: bool,
    /// The price is told in it, or in an earlier part of the same answer.
    pub priced: bool,
}

/// What the trainee said in one turn: the parts by their place in the scenario, so that answers whose order makes no
/// difference are the same, and what the order does decide.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Said {
    pub parts: Vec<Part>,
    pub order: Order,
    /// The first line says that somebody else will see to it.
    pub hands_over: bool,
}

/// The desk, or a line, handed the contact over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Handed {
    pub level: Level,
    pub how: Handover,
    pub right: bool,
    pub told: u8,
    pub owed: u8,
}

/// The case was written up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Wrote {
    /// The code is the one that the ending asks for.
    pub right: bool,
    /// Needs that stand in the note, of so many that the customer had voiced.
    pub noted: u8,
    pub of: u8,
}

/// Everything of a turn that grades may depend on, but for the time that it took.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Deed {
    /// Where the customer waited for it; None for the opening, and after the call.
    pub beat: Option<BeatIx>,
    pub said: Said,
    pub handed: Option<Handed>,
    /// The customer had to begin again.
    pub retold: bool,
    pub demanded: bool,
    /// Levels that the scenario's own rule asks for from here on, a bit each.
    pub due: u8,
    pub consent: Option<Answer>,
    pub booked: bool,
    /// The payment plan that was agreed, and whether it holds.
    pub plan: Option<bool>,
    pub occasion: bool,
    /// A promise was seen to be broken, and the customer minded.
    pub broke: bool,
    pub queue_seen: bool,
    pub queue_left: u8,
    pub wrote: Option<Wrote>,
    /// The tone of the customer's last line.
    pub band: Option<Band>,
}

impl Deed {
    /// Begins a turn where the contact stands (None for the opening), in the room of another: whoever reads many need
    /// not make one for each.
    pub fn begin(&mut self, before: Option<Phase>) {
        let mut parts = std::mem::take(&mut self.said.parts);
        parts.clear();
        let beat = match before {
            Some(Phase::Talking(beat)) => Some(beat),
            _ => None,
        };
        *self = Deed { beat, said: Said { parts, ..Said::default() }, ..Deed::default() };
    }

    /// Goes on with what happened. `by_desk` if the move was a [`Move::Transfer`].
    ///
    /// [`Move::Transfer`]: crate::encounter::Move::Transfer
    pub fn read(&mut self, scenario: &Scenario, by_desk: bool, events: &[Event]) {
        let mut last = self.last();
        events.iter().for_each(|event| self.hear(scenario, by_desk, &mut last, event));
    }

    /// The part that is spoken of until another is said.
    pub fn last(&self) -> Option<usize> {
        self.said.parts.len().checked_sub(1)
    }

    /// Goes on with one thing that happened; `last` is the part that is spoken of.
    #[inline(always)]
    pub fn hear(&mut self, scenario: &Scenario, by_desk: bool, last: &mut Option<usize>, event: &Event) {
        match event {
            Event::AgentSaid { beat, reply, .. } => {
                *last = Some(self.said.say(*reply, &scenario.beats[beat.at()].replies[reply.at()]));
            }
            Event::PreparedMisfit => self.said.on(*last, |part| part.misfit = true),
            Event::Offered { sale, .. } => self.said.on(*last, |part| part.sale = Some(*sale)),
            Event::Critical { error } => self.said.on(*last, |part| part.errors |= bit(*error)),
            Event::HandedOver { level, how, right, told, owed, .. } => {
                let (level, how, right) = (*level, *how, *right);
                self.handed.get_or_insert(Handed { level, how, right, told: *told, owed: *owed });
                self.retold |= by_desk && told < owed;
            }
            Event::CustomerSaid { speech, band, .. } => {
                self.band = Some(*band);
                if let Speech::Beat(beat) = speech {
                    self.retold |= scenario.beats[beat.at()].retells;
                }
            }
            Event::SupervisorDemanded => self.demanded = true,
            Event::EscalationDue { level } => self.due |= 1 << (*level as u8),
            Event::Consent { answer } => self.consent = Some(*answer),
            Event::Booked { .. } => self.booked = true,
            Event::PlanAgreed { holds, .. } => self.plan = Some(*holds),
            Event::Occasion { .. } => self.occasion = true,
            Event::Felt { cause: Cause::PromiseBroken, .. } => self.broke = true,
            Event::QueueReassured => self.queue_seen = true,
            Event::QueueLeft { .. } => self.queue_left = self.queue_left.saturating_add(1),
            Event::WroteUp { right, noted, of, .. } => {
                self.wrote = Some(Wrote { right: *right, noted: *noted, of: *of });
            }
            _ => {}
        }
    }

    /// Milliseconds of the trainee's own time in a turn: until the answer was sent, if one was.
    pub fn own_ms(events: &[Event]) -> u32 {
        let sent = events.iter().rposition(|event| matches!(event, Event::AgentSaid { .. }));
        let until = &events[..sent.map_or(events.len(), |at| at + 1)];
        let ours = until.iter().filter(|event| !matches!(event, Event::CustomerSaid { .. }));
        ours.fold(0, |sum, event| sum.saturating_add(event.ms()))
    }
}

impl Said {
    /// The next line; gives its place among the parts.
    fn say(&mut self, index: ReplyIx, reply: &Reply) -> usize {
        self.hands_over |= self.parts.is_empty() && reply.does.any(HANDS_OVER);
        self.order.go_on(&reply.acts);
        let asked = self.parts.iter().any(|part| part.asks);
        let priced = reply.tells_price || self.parts.iter().any(|part| part.priced);
        let at = self.parts.partition_point(|part| part.reply < index);
        let part = Part {
            reply: index,
            misfit: false,
            sale: None,
            errors: 0,
            asked,
            asks: asked || reply.asks_consent,
            priced,
        };
        self.parts.insert(at, part);
        at
    }

    fn on(&mut self, part: Option<usize>, note: impl FnOnce(&mut Part)) {
        if let Some(part) = part.and_then(|at| self.parts.get_mut(at)) {
            note(part);
        }
    }
}

/// The bit of a critical error.
pub fn bit(error: CriticalError) -> u8 {
    1 << (error as u8)
}
