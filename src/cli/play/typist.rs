//! Lines in the trainee's own words.

use super::words::Words;
use crate::cli::console::Console;
use crate::cli::failure::Failure;
use crate::encounter::{Ear, Encounter, Heard};
use crate::language::{Encoder, Tongue};
use crate::{args, msg};

/// Whoever hears them. The encoder is read when the first line comes.
pub struct Typist {
    ear: Option<Ear>,
    encoded: bool,
}

impl Typist {
    /// Whoever hears with the encoder, or by letters only.
    pub fn new(encoded: bool) -> Typist {
        Typist { ear: None, encoded }
    }

    /// Hears a line, in the language of the play.
    pub fn hear(
        &mut self,
        console: &Console,
        words: &Words,
        encounter: &Encounter,
        text: &str,
    ) -> Result<Heard, Failure> {
        let Some(tongue) = Tongue::from_tag(words.locale.tag()) else {
            let there_are: Vec<&str> = Tongue::ALL.iter().map(|tongue| tongue.tag()).collect();
            let args = args![lang = console.catalogue.locale().tag(), languages = there_are.join(", ")];
            return Err(Failure::new(msg!("play-cannot-read-language"), args));
        };
        let ear = self.ear.get_or_insert_with(|| Ear::new(tongue, self.encoded.then(Encoder::shipped)));
        Ok(ear.hear(&words.moment(encounter), text))
    }
}
