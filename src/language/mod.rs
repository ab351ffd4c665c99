//! Reading what a trainee types, offline, in the languages of [`Tongue`].

mod acts;
mod answer;
mod curves;
mod empathy;
mod encoder;
mod grams;
mod guard;
mod kernel;
mod matching;
pub mod measure;
mod pattern;
mod phrase;
mod rules;
mod spellings;
mod text;
mod tokens;
mod tone;
pub mod trial;
mod warmth;

pub use acts::Acts;
pub use answer::{StoryReady, Voices, voices};
pub use empathy::{Mechanism, empathy};
pub use encoder::{Encoder, Meaning, Meanings, NoEncoder};
pub use grams::quotes;
pub use guard::Guard;
pub use matching::{Choice, Decision, MOST_EXAMPLES, Prepared, Ranked, Reader, Reading, Why};
pub use pattern::Unreadable;
pub use rules::{BadPhrase, Found};
pub use text::{Form, READ_AT_MOST, Sentence, Text, Word};
pub use tone::Tone;
pub use warmth::{WarmWord, Warmth, warmth};

/// A language in which typed replies can be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Tongue {
    /// English.
    English,
    /// French.
    French,
}

impl Tongue {
    /// Every language that can be read, in the order of its declaration.
    pub const ALL: &'static [Self] = &[Tongue::English, Tongue::French];

    /// The BCP 47 tag of the language: its folder in `assets/language/`.
    pub fn tag(self) -> &'static str {
        match self {
            Tongue::English => "en",
            Tongue::French => "fr",
        }
    }

    /// The language with this BCP 47 tag, or of which it is a kind (`fr` for "fr-CA"); None if it cannot be read.
    pub fn from_tag(tag: &str) -> Option<Self> {
        let language = tag.split(['-', '_']).next()?;
        Self::ALL.iter().copied().find(|tongue| tongue.tag().eq_ignore_ascii_case(language))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tongue_is_found_by_its_tag() {
        let check = |tag, tongue| assert_eq!(Tongue::from_tag(tag), tongue, "{tag}");
        check("en", Some(Tongue::English));
        check("fr-CA", Some(Tongue::French));
        check("FR", Some(Tongue::French));
        check("fra", None);
        check("", None);
    }
}
