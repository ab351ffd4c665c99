//! What every part of the screen is made from.

use crate::encounter::Encounter;
use crate::l10n::Catalogue;
use crate::scenario::{Agent, Scenario, TextKey};
use crate::ui::preferences::Preferences;
use crate::ui::words::said;

/// What the encounter itself does not know: real time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Live {
    /// Real milliseconds since the customer's last word.
    pub thinking_ms: u32,
    /// The customer's last line is still being said.
    pub speaking: bool,
    /// On hold for so many seconds, and what was promised.
    pub hold: Option<(u32, Option<u32>)>,
}

/// An encounter, and who looks at it.
#[derive(Clone, Copy)]
pub(super) struct Source<'a> {
    pub encounter: &'a Encounter,
    pub live: &'a Live,
    pub preferences: &'a Preferences,
    pub agent: &'a Agent,
    pub catalogue: &'a Catalogue,
}

impl<'a> Source<'a> {
    pub fn scenario(&self) -> &'a Scenario {
        self.encounter.scenario()
    }

    /// A text of the scenario in the reader's language.
    pub fn said(&self, key: &TextKey) -> String {
        said(self.scenario(), key, self.agent, self.catalogue)
    }
}
