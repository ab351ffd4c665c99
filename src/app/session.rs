//! What the window works on: the core's state and what is known of the person. Screens read it, the systems that
//! carry out actions change it.

use std::sync::Arc;

use bevy::prelude::*;

use crate::encounter::{Encounter, Pace, Temperaments};
use crate::grading::Scorecard;
use crate::l10n::{Catalogue, Locale, Message};
use crate::msg;
use crate::records::{Attempt, Status};
use crate::scenario::{Agent, Library, Scenario};
use crate::storage::{Attempts, Recorded};
use crate::ui::preferences::Preferences;

/// Everything but the screen that is shown and the time.
#[derive(Resource)]
pub struct Session {
    pub library: Library,
    pub temperaments: Temperaments,
    /// The program's messages in the language in force.
    pub catalogue: Catalogue,
    pub preferences: Preferences,
    /// None where the system names no folder to keep things in.
    pub attempts: Option<Attempts>,
    /// What is kept of the person's encounters, the newest first; none that another window is playing.
    pub past: Vec<Attempt>,
    /// The encounter under way.
    pub call: Option<Call>,
    /// The encounter that the debrief is about.
    pub debrief: Option<Debrief>,
    /// Something that the person should know, until it is closed.
    pub notice: Option<Message>,
}

/// The encounter under way.
pub struct Call {
    pub recorded: Recorded,
    pub hold: Option<Hold>,
}

/// The customer is on hold.
#[derive(Clone, Copy, Debug)]
pub struct Hold {
    /// The time that was promised, in seconds.
    pub promised_s: Option<u32>,
}

/// How long a hold without a promise lasts where time does not count, in seconds.
const UNTIMED_HOLD_S: u32 = 30;

impl Hold {
    /// Seconds that the customer has waited after so many real milliseconds. Where time does not count, a hold
    /// lasts what was promised.
    pub fn waited_s(&self, pace: Pace, real_ms: u32) -> u32 {
        match pace {
            Pace::Untimed => self.promised_s.unwrap_or(UNTIMED_HOLD_S),
            Pace::Live | Pace::Relaxed => pace.thinking(real_ms) / 1000,
        }
    }
}

/// A finished encounter with its grades.
pub struct Debrief {
    pub encounter: Encounter,
    pub scorecard: Scorecard,
}

impl Session {
    pub fn new(
        library: Library,
        attempts: Option<Attempts>,
        preferences: Preferences,
        locale: &Locale,
    ) -> Self {
        let mut session = Session {
            library,
            temperaments: Temperaments::shipped(),
            catalogue: Catalogue::new(locale),
            preferences,
            attempts,
            past: Vec::new(),
            call: None,
            debrief: None,
            notice: None,
        };
        session.look_up_past();
        session
    }

    /// Who answers.
    pub fn agent(&self) -> Agent {
        self.preferences.agent(&self.catalogue.text(msg!("agent-unnamed")))
    }

    /// The scenario with this id.
    pub fn scenario(&self, id: &str) -> Option<Arc<Scenario>> {
        self.library.scenario(id).cloned()
    }

    /// The encounter that can be gone on with: the last one that was not brought to its end.
    pub fn interrupted(&self) -> Option<&Attempt> {
        self.past.iter().find(|attempt| attempt.status == Status::Open)
    }

    /// The best overall grade in a scenario so far.
    pub fn best(&self, scenario: &str) -> Option<u8> {
        let of = self.past.iter().filter(|attempt| attempt.start.encounter.scenario == scenario);
        of.filter_map(|attempt| match &attempt.status {
            Status::Finished(summary) => Some(summary.overall),
            Status::Open | Status::Abandoned => None,
        })
        .max()
    }

    /// Reads again what is kept on disk.
    pub fn look_up_past(&mut self) {
        let Some(attempts) = &self.attempts else { return };
        match attempts.list() {
            Ok((listed, _)) => {
                let free = listed.into_iter().filter(|it| !it.in_use);
                self.past = free.map(|it| it.attempt).rev().collect();
            }
            Err(error) => self.warn(msg!("notice-records-unread"), &error),
        }
    }

    /// Tells the person about trouble with a file.
    pub fn warn(&mut self, key: crate::l10n::Key, error: &std::io::Error) {
        self.notice = Some(Message::with(key, crate::args![reason = error.to_string()]));
    }
}
