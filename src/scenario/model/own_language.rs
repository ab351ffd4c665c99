//! What a pack adds to how typed replies are read.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::scenario::vocabulary::Act;

/// What a pack adds, by the tag of the language: `en`, `fr`.
pub type OwnLanguages = BTreeMap<String, OwnLanguage>;

/// What a pack adds to one language. Whether its phrases can be read is seen by whoever reads with them (`language::Tone`).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OwnLanguage {
    /// Named alternatives that phrases can use.
    pub lists: BTreeMap<String, String>,
    /// What does an act.
    pub acts: Vec<(Act, RuleText)>,
    /// By words, how much they warm, or chill where it is below zero, in thousandths.
    pub warmth: BTreeMap<String, i32>,
}

/// A rule that finds something in a text, as it is written: patterns of words, and exceptions.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RuleText {
    /// What is found.
    pub say: Vec<String>,
    /// Not in a sentence with one of these.
    #[serde(default)]
    pub unless: Vec<String>,
    /// Not right after one of these.
    #[serde(default)]
    pub unless_before: Vec<String>,
    /// Not right before one of these.
    #[serde(default)]
    pub unless_after: Vec<String>,
}
