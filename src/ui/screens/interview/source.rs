//! What every part of the screens is made from.

use crate::interview::{Talk, Wording};
use crate::l10n::Catalogue;
use crate::scenario::{Agent, Question};
use crate::ui::preferences::Preferences;

/// How far the reading of what is typed has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Hearing {
    /// It is being made ready.
    GettingReady,
    #[default]
    Ready,
    /// Something typed is being read.
    Reading,
}

/// What stands beside the talk while it goes on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Live {
    /// Tells this talk from those before it.
    pub begun: u32,
    /// Real time since the question, in whole seconds.
    pub spent_s: u32,
    /// What has been typed.
    pub draft: String,
    pub hearing: Hearing,
}

/// A talk, and who is interviewed.
#[derive(Clone, Copy)]
pub(super) struct Source<'a> {
    pub talk: &'a Talk,
    pub live: &'a Live,
    pub preferences: &'a Preferences,
    pub agent: &'a Agent,
    pub catalogue: &'a Catalogue,
}

impl<'a> Source<'a> {
    pub fn wording(&self) -> Wording<'a> {
        Wording::of(self.talk, self.catalogue, self.catalogue.locale(), self.agent)
    }
}

/// What a part of a question is called.
pub(super) fn part(wording: &Wording, question: &Question, part: usize) -> String {
    question.parts.get(part).map_or_else(String::new, |part| wording.part(part))
}
