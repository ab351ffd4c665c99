//! An answer, as it was understood.

use serde::{Deserialize, Serialize};

use crate::scenario::{Channel, line_ms};

/// A part of an answer that was told, and the characters that tell it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Told {
    /// Its place among the parts of the question.
    pub part: u8,
    /// First character, from 0.
    pub start: u32,
    /// The character after the last.
    pub end: u32,
}

/// What was typed, and what was found in it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    pub text: String,
    /// In the order of the words.
    pub told: Vec<Told>,
    /// How many words it has.
    pub words: u32,
    /// How often it says “I”, in any form.
    pub i: u32,
    /// How often it says “we”.
    pub we: u32,
    /// How long it took to write, in milliseconds.
    pub took_ms: u32,
}

impl Answer {
    /// How long it takes to say, in whole seconds.
    pub fn spoken_s(&self) -> u32 {
        line_ms(Channel::Phone, &self.text) / 1000
    }

    /// Whether it tells this part.
    pub fn tells(&self, part: usize) -> bool {
        self.told.iter().any(|told| usize::from(told.part) == part)
    }
}
