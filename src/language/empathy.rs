//! By what an answer shows empathy: the three mechanisms of Sharma, Miner, Atkins and Althoff, "A Computational Approach to
//! Understanding Empathy Expressed in Text-Based Mental Health Support" (EMNLP 2020). What shows them is data, in each
//! language: `assets/language/*/empathy.ron`.

use std::sync::LazyLock;

use super::rules::{Found, RuleFile, Rules};
use super::spellings::Spellings;
use super::{Text, Tongue};

/// A mechanism of empathy.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mechanism {
    /// Says what one feels on hearing it.
    EmotionalReaction,
    /// Asks about what was not told.
    Exploration,
    /// Says what one has understood of it, or has lived oneself.
    Interpretation,
}

impl Mechanism {
    /// Every mechanism.
    pub const ALL: &'static [Mechanism] =
        &[Mechanism::EmotionalReaction, Mechanism::Exploration, Mechanism::Interpretation];

    /// The mechanism as a file of rules names it.
    fn word(self) -> &'static str {
        match self {
            Mechanism::EmotionalReaction => "EmotionalReaction",
            Mechanism::Exploration => "Exploration",
            Mechanism::Interpretation => "Interpretation",
        }
    }

    /// Its name in JSON.
    pub fn slug(self) -> &'static str {
        match self {
            Mechanism::EmotionalReaction => "emotional-reaction",
            Mechanism::Exploration => "exploration",
            Mechanism::Interpretation => "interpretation",
        }
    }

    fn from_word(word: &str) -> Option<Mechanism> {
        Mechanism::ALL.iter().copied().find(|mechanism| mechanism.word() == word)
    }
}

/// Every mechanism found in a text, in the order of its words.
pub fn empathy(tongue: Tongue, text: &Text) -> Vec<Found<Mechanism>> {
    static EN: LazyLock<Rules<Mechanism>> =
        LazyLock::new(|| shipped(Tongue::English, include_str!("../../assets/language/en/empathy.ron")));
    static FR: LazyLock<Rules<Mechanism>> =
        LazyLock::new(|| shipped(Tongue::French, include_str!("../../assets/language/fr/empathy.ron")));
    let rules: &Rules<Mechanism> = match tongue {
        Tongue::English => &EN,
        Tongue::French => &FR,
    };
    rules.find(&Spellings::of(tongue).spelled_out(text))
}

fn shipped(tongue: Tongue, text: &str) -> Rules<Mechanism> {
    let mut rules = Rules::new(Spellings::of(tongue));
    rules.add(RuleFile::shipped(text), Mechanism::from_word);
    rules
}
