//! What every part of the screen is made from.

use super::typing::Typed;
use crate::encounter::{Desk, Encounter, Seat};
use crate::l10n::Catalogue;
use crate::scenario::{Agent, HoldWords, NeedIx, NeedState, ReplyIx, Scenario, TextKey};
use crate::ui::preferences::Preferences;
use crate::ui::widgets::avatar::People;
use crate::ui::words::said;

/// What the encounter itself does not know: real time, and what is only begun.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Live {
    /// The chat that is looked at, from 0.
    pub chosen: usize,
    /// Real milliseconds since the last move.
    pub thinking_ms: u32,
    /// The customer's last line is still being said.
    pub speaking: bool,
    pub away: Option<Away>,
    /// The parts of the answer that is being composed, in their order.
    pub draft: Vec<ReplyIx>,
    /// How far an answer in one's own words has come.
    pub typed: Typed,
    /// An author tries something out: to leave loses nothing, and need not be asked about.
    pub practice: bool,
}

/// The customer does not hear us: since so many seconds of encounter time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Away {
    Hold { waited_s: u32, words: HoldWords },
    Mute { waited_s: u32 },
}

/// A desk, and who looks at which of its contacts.
#[derive(Clone, Copy)]
pub(super) struct Source<'a> {
    pub desk: &'a Desk,
    pub live: &'a Live,
    pub preferences: &'a Preferences,
    pub agent: &'a Agent,
    pub catalogue: &'a Catalogue,
}

/// A need that the customer has voiced.
pub(super) struct Heard {
    pub ix: NeedIx,
    pub label: String,
}

impl<'a> Source<'a> {
    /// The contact that is looked at.
    pub fn seat(&self) -> &'a Seat {
        let seats = self.desk.seats();
        seats.get(self.live.chosen).unwrap_or(&seats[0])
    }

    pub fn encounter(&self) -> &'a Encounter {
        &self.seat().encounter
    }

    pub fn scenario(&self) -> &'a Scenario {
        self.encounter().scenario()
    }

    /// A text of the scenario in the reader's language.
    pub fn said(&self, key: &TextKey) -> String {
        said(self.scenario(), key, self.agent, self.catalogue)
    }

    /// The desk's clock, with the thinking that is going on, in milliseconds.
    pub fn now_ms(&self) -> u32 {
        let thinking_ms = self.encounter().pace().thinking(self.live.thinking_ms);
        self.desk.now_ms().saturating_add(thinking_ms)
    }

    /// What the customer has asked for so far.
    pub fn heard(&self) -> Vec<Heard> {
        let needs = self.scenario().needs.iter().enumerate();
        needs
            .map(|(at, need)| (NeedIx(at as u16), need))
            .filter(|(ix, _)| self.encounter().state().needs.get(*ix) >= NeedState::Voiced)
            .map(|(ix, need)| Heard { ix, label: self.said(&need.label) })
            .collect()
    }

    /// The two people of the contact.
    pub fn people(&self) -> People {
        let customer = &self.scenario().customer;
        People {
            you: self.agent.name.clone(),
            customer: customer.name.clone(),
            portrait: customer.portrait,
            mood: self.encounter().transcript().last_mood().into(),
        }
    }
}
