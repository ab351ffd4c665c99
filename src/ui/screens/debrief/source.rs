//! What every part of the screen is made from.

use crate::coaching::NextCalls;
use crate::encounter::Encounter;
use crate::explore::Choice;
use crate::grading::{Coaching, Scorecard};
use crate::l10n::Catalogue;
use crate::records::Entry;
use crate::scenario::{Agent, Scenario, TextKey};
use crate::ui::words::said;

/// One customer's contact, graded.
#[derive(Clone, Copy)]
pub struct Debriefed<'a> {
    pub encounter: &'a Encounter,
    pub scorecard: &'a Scorecard,
    /// What each choice could have led to; None while it is being looked for.
    pub choices: Option<&'a [Choice]>,
}

/// An attempt that is over, and who looks at it.
#[derive(Clone, Copy)]
pub struct Source<'a> {
    /// One for each customer of the desk; at least one.
    pub contacts: &'a [Debriefed<'a>],
    /// After a coaching talk.
    pub next_calls: Option<&'a NextCalls>,
    pub coaching: Coaching,
    /// Id of this attempt; None where nothing is kept.
    pub attempt: Option<&'a str>,
    /// What is kept, the newest first.
    pub past: &'a [Entry],
    pub agent: &'a Agent,
    pub catalogue: &'a Catalogue,
}

/// One contact, and who looks at it.
#[derive(Clone, Copy)]
pub(super) struct One<'a> {
    pub contact: Debriefed<'a>,
    pub agent: &'a Agent,
    pub catalogue: &'a Catalogue,
}

impl<'a> One<'a> {
    pub fn scenario(&self) -> &'a Scenario {
        self.contact.encounter.scenario()
    }

    /// A text of the scenario in the reader's language.
    pub fn said(&self, key: &TextKey) -> String {
        said(self.scenario(), key, self.agent, self.catalogue)
    }
}
