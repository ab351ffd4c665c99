//! Whoever reads the answers.

use crate::cli::failure::Failure;
use crate::interview::{Listener, Move, Talk};
use crate::l10n::Locale;
use crate::language::{Encoder, READ_AT_MOST, Tongue};
use crate::scenario::{Agent, Interview};
use crate::{args, msg};

/// A listener that is made when the first answer comes: moves that say what was understood need none.
pub struct Ear<'a> {
    tongue: Tongue,
    interview: &'a Interview,
    locale: &'a Locale,
    agent: &'a Agent,
    encoded: bool,
    listener: Option<Listener>,
}

impl<'a> Ear<'a> {
    /// In the language of the interview; with the encoder, or by letters and rules only.
    pub fn new(
        interview: &'a Interview,
        locale: &'a Locale,
        agent: &'a Agent,
        encoded: bool,
    ) -> Result<Ear<'a>, Failure> {
        let Some(tongue) = Tongue::from_tag(locale.tag()) else {
            let there_are: Vec<&str> = Tongue::ALL.iter().map(|tongue| tongue.tag()).collect();
            let args = args![lang = locale.tag(), languages = there_are.join(", ")];
            return Err(Failure::new(msg!("interview-cannot-read-language"), args));
        };
        Ok(Ear { tongue, interview, locale, agent, encoded, listener: None })
    }

    pub fn listener(&mut self) -> &Listener {
        self.listener.get_or_insert_with(|| {
            let encoder = self.encoded.then(Encoder::shipped);
            Listener::new((self.tongue, encoder), self.interview, self.locale, self.agent)
        })
    }

    /// The move that these words are now.
    pub fn hear(&mut self, talk: &Talk, words: &str, took_ms: u32) -> Move {
        self.listener().hear(talk, words, took_ms)
    }
}

/// Whether only the beginning of these words is read.
pub fn is_cut(words: &str) -> bool {
    words.trim().chars().count() > READ_AT_MOST
}
