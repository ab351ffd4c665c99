//! Handing over: each time that the contact went to somebody else, by a line or by the desk.

use super::contact::Contact;
use super::exchange::Exchange;
use crate::encounter::{Event, Speech};
use crate::scenario::{Act, Handover, Level, TextKey};

/// The contact went to somebody else.
pub struct Handing<'c, 'a> {
    pub turn: usize,
    /// The line that did it; None where the desk did.
    pub exchange: Option<&'c Exchange<'a>>,
    /// What it is quoted by.
    pub quote: TextKey,
    /// How, and how many of the needs that the customer had voiced the next person was told of. None where a line only
    /// says that somebody else will see to it.
    pub briefing: Option<Briefing>,
    /// None where a line says no more than that.
    pub level: Option<Level>,
    /// Danger, the scenario's own rule or a demand asked for it.
    pub right: bool,
    /// Danger, fraud, self-harm or a legal threat had just been heard.
    pub hard_stop: bool,
    /// That, or the scenario's own rule: nobody at this desk could have gone on.
    pub needed: bool,
    /// The customer had demanded a supervisor.
    pub demanded: bool,
}

/// What the next person was told.
#[derive(Clone, Copy, Debug)]
pub struct Briefing {
    pub how: Handover,
    pub told: u8,
    /// Needs that the customer had voiced.
    pub owed: u8,
}

impl<'c, 'a> Handing<'c, 'a> {
    /// Every one, in order.
    pub fn all(contact: &'c Contact<'a>) -> Vec<Handing<'c, 'a>> {
        let mut all: Vec<Handing> = Vec::new();
        let (mut hard_stop, mut demanded) = (false, false);
        let mut due: Vec<Level> = Vec::new();
        for (turn, made) in contact.transcript.turns.iter().enumerate() {
            let exchange = contact.line_in(turn);
            let by_line = exchange.is_some_and(|it| it.does_any(&[Act::Escalate, Act::Transfer]));
            let by_desk = made.events.iter().find_map(|event| match event {
                Event::HandedOver { level, how, right, told, owed, .. } => {
                    Some((*level, *right, Briefing { how: *how, told: *told, owed: *owed }))
                }
                _ => None,
            });
            if by_line || by_desk.is_some() {
                let level = by_desk.map(|it| it.0);
                // The demand alone makes a supervisor right; whatever else is right is so by the scenario's own rule.
                let by_rule = by_desk.is_some_and(|it| it.1 && !(demanded && it.0 == Level::Supervisor));
                let by_rule = by_rule || level.map_or(!due.is_empty(), |level| due.contains(&level));
                let needed = hard_stop || by_rule;
                all.push(Handing {
                    right: by_desk.map_or(needed || demanded, |it| it.1),
                    turn,
                    exchange,
                    quote: contact.quote_at(turn),
                    briefing: by_desk.map(|it| it.2),
                    level,
                    hard_stop,
                    needed,
                    demanded,
                });
            }
            for event in &made.events {
                match event {
                    Event::CustomerSaid { speech: Speech::Beat(beat), .. } => {
                        hard_stop = contact.scenario.beats[beat.at()].hard_stop;
                    }
                    Event::SupervisorDemanded => demanded = true,
                    Event::EscalationDue { level } => due.push(*level),
                    _ => {}
                }
            }
        }
        all
    }
}
