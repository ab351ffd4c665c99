//! One turn as a grader reads it: what the trainee did, and what came of it.

use crate::encounter::{Cause, Event, Phase, Sale, Speech};
use crate::scenario::{Answer, Band, BeatIx, CriticalError, Handover, Level, ReplyIx, Scenario};

/// One line of the trainee.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Part {
    pub reply: ReplyIx,
    /// A prepared sentence that did not fit.
    pub misfit: bool,
    /// How what it offered met the customer.
    pub sale: Option<Sale>,
    /// The critical errors that it made, a bit each in the order of [`CriticalError::ALL`].
    pub errors: u8,
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
    /// Whether the code is the one that the ending asks for; None if it asks for none.
    pub right: Option<bool>,
    /// Needs that stand in the note, of so many that the customer had voiced.
    pub noted: u8,
    pub of: u8,
}

/// Everything of a turn that grades may depend on, but for the time that it took.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Deed {
    /// Where the customer waited for it; None for the opening, and after the call.
    pub beat: Option<BeatIx>,
    pub parts: Vec<Part>,
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
    /// Reads a turn into this one, whatever it was before: whoever reads many need not make one for each.
    /// `before` is where the contact stood; None for the opening. `by_desk` if the move was a [`Move::Transfer`].
    ///
    /// [`Move::Transfer`]: crate::encounter::Move::Transfer
    pub fn read(&mut self, scenario: &Scenario, before: Option<Phase>, by_desk: bool, events: &[Event]) {
        let (beat, ending) = match before {
            Some(Phase::Talking(beat)) => (Some(beat), None),
            Some(Phase::AfterCall(ending) | Phase::Closed(ending)) => (None, Some(ending)),
            None => (None, None),
        };
        let mut parts = std::mem::take(&mut self.parts);
        parts.clear();
        *self = Deed { beat, parts, ..Deed::default() };
        for event in events {
            match event {
                Event::AgentSaid { reply, .. } => {
                    self.parts.push(Part { reply: *reply, misfit: false, sale: None, errors: 0 });
                }
                Event::PreparedMisfit => self.on_line(|part| part.misfit = true),
                Event::Offered { sale, .. } => self.on_line(|part| part.sale = Some(*sale)),
                Event::Critical { error } => self.on_line(|part| part.errors |= bit(*error)),
                Event::HandedOver { level, how, right, told, owed, .. } => {
                    self.handed.get_or_insert(Handed {
                        level: *level,
                        how: *how,
                        right: *right,
                        told: *told,
                        owed: *owed,
                    });
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
                    let asked = ending.and_then(|ending| scenario.endings[ending.at()].disposition);
                    self.wrote = Some(Wrote { right: asked.map(|_| *right), noted: *noted, of: *of });
                }
                _ => {}
            }
        }
    }

    /// Milliseconds of the trainee's own time in a turn: until the answer was sent, if one was.
    pub fn own_ms(events: &[Event]) -> u32 {
        let sent = events.iter().rposition(|event| matches!(event, Event::AgentSaid { .. }));
        let until = &events[..sent.map_or(events.len(), |at| at + 1)];
        let ours = until.iter().filter(|event| !matches!(event, Event::CustomerSaid { .. }));
        ours.fold(0, |sum, event| sum.saturating_add(event.ms()))
    }

    fn on_line(&mut self, note: impl FnOnce(&mut Part)) {
        if let Some(part) = self.parts.last_mut() {
            note(part);
        }
    }
}

/// The bit of a critical error.
pub fn bit(error: CriticalError) -> u8 {
    1 << (error as u8)
}
