//! What the words of a reply do and how warm they are, with what a pack adds to the language.

use std::borrow::Cow;

use super::acts::Acts;
use super::rules::{BadPhrase, Found};
use super::warmth::{Warmth, Weights};
use super::{Text, Tongue};
use crate::scenario::{Act, OwnLanguage, OwnLanguages};

/// Reads the tone of texts in one language.
pub struct Tone {
    acts: Cow<'static, Acts>,
    weights: Cow<'static, Weights>,
}

impl Tone {
    /// As a pack has it read that adds this to its languages. Where one of its phrases cannot be read, which `check` says,
    /// nothing that it adds to that language counts.
    pub fn of(tongue: Tongue, own: &OwnLanguages) -> Tone {
        let own = own.get(tongue.tag()).and_then(|own| Tone::with(tongue, own).ok());
        let shipped =
            || Tone { acts: Cow::Borrowed(Acts::of(tongue)), weights: Cow::Borrowed(Weights::of(tongue)) };
        own.unwrap_or_else(shipped)
    }

    /// With what a pack adds to this language; every phrase of it that cannot be read.
    pub fn with(tongue: Tongue, own: &OwnLanguage) -> Result<Tone, Vec<BadPhrase>> {
        match (Acts::with(tongue, own), Weights::with(tongue, &own.warmth)) {
            (Ok(acts), Ok(weights)) => Ok(Tone { acts: Cow::Owned(acts), weights: Cow::Owned(weights) }),
            (acts, weights) => {
                let bad = [acts.err(), weights.err()];
                Err(bad.into_iter().flatten().flatten().collect())
            }
        }
    }

    /// Every act found, in the order of its words.
    pub fn acts(&self, text: &Text) -> Vec<Found<Act>> {
        self.acts.find(text)
    }

    /// How warm it is, and which of its words make it so.
    pub fn warmth(&self, text: &Text) -> Warmth {
        self.weights.weigh(text)
    }
}
