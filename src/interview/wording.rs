//! What stands and is said in an interview, in one language.

use super::talk::{Spoken, Talk, Words};
use crate::l10n::{Catalogue, Locale};
use crate::msg;
use crate::scenario::{Agent, Interview, Part, TextKey};

/// The texts of an interview for one candidate, and the program's words for them.
pub struct Wording<'a> {
    pub interview: &'a Interview,
    /// The program's words.
    pub catalogue: &'a Catalogue,
    /// The language of the interview's texts.
    pub locale: &'a Locale,
    pub agent: &'a Agent,
}

impl<'a> Wording<'a> {
    /// Of a talk.
    pub fn of(talk: &'a Talk, catalogue: &'a Catalogue, locale: &'a Locale, agent: &'a Agent) -> Wording<'a> {
        Wording { interview: talk.interview(), catalogue, locale, agent }
    }

    /// A text of the interview.
    pub fn text(&self, key: &TextKey) -> String {
        self.interview.texts.format(key, self.locale, self.agent)
    }

    /// What a part is called: by its author, or by the program.
    pub fn part(&self, part: &Part) -> String {
        match &part.label {
            Some(label) => self.text(label),
            None => self.catalogue.word("star", &part.id),
        }
    }

    /// The words of something that was said.
    pub fn said(&self, spoken: &Spoken) -> String {
        match &spoken.words {
            Words::Text(key) => self.text(key),
            Words::Typed(answer) => answer.text.clone(),
            Words::Unforeseen => self.catalogue.text(msg!("interview-unforeseen")),
        }
    }
}
