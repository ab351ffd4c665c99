//! What every part of the screens is made from.

use crate::interview::{Talk, Words};
use crate::l10n::Catalogue;
use crate::scenario::{Agent, Interview, Question, TextKey};
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
    pub fn texts(&self) -> Texts<'a> {
        Texts { interview: self.talk.interview(), agent: self.agent, catalogue: self.catalogue }
    }
}

/// The texts of an interview, as the reader sees them.
#[derive(Clone, Copy)]
pub(super) struct Texts<'a> {
    pub interview: &'a Interview,
    pub agent: &'a Agent,
    pub catalogue: &'a Catalogue,
}

impl Texts<'_> {
    pub fn said(&self, key: &TextKey) -> String {
        self.interview.texts.format(key, self.catalogue.locale(), self.agent)
    }

    /// Something that was said in the talk.
    pub fn words(&self, words: &Words) -> String {
        match words {
            Words::Text(key) => self.said(key),
            Words::Typed(answer) => answer.text.clone(),
            Words::Unforeseen => self.catalogue.text(crate::msg!("interview-unforeseen")),
        }
    }

    /// What a part of a question is called.
    pub fn part(&self, question: &Question, part: usize) -> String {
        let Some(part) = question.parts.get(part) else { return String::new() };
        match &part.label {
            Some(label) => self.said(label),
            None => self.catalogue.word("star", &part.id),
        }
    }
}
