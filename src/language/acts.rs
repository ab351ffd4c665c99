//! The speech acts of a text, each with its words. What says them is data, in each language: `assets/language/*/acts.ron`.

use std::sync::LazyLock;

use serde::Deserialize;

use super::rules::{BadPhrase, Found, RuleFile, Rules};
use super::spellings::Spellings;
use super::{Text, Tongue};
use crate::scenario::{Act, OwnLanguage, RuleText};

/// Room for what a pack adds to one language, in pieces of patterns: hundreds of phrases, and nothing that takes long to look for.
const ROOM: usize = 10_000;

/// Finds speech acts in texts of one language.
#[derive(Clone)]
pub struct Acts {
    spellings: &'static Spellings,
    rules: Rules<Act>,
}

/// The words of the trade, in the file of the language.
#[derive(Deserialize)]
struct Trade {
    jargon: Vec<String>,
}

impl Acts {
    /// The rules that come with the program.
    pub fn of(tongue: Tongue) -> &'static Acts {
        static EN: LazyLock<Acts> = LazyLock::new(|| Acts::shipped(Tongue::English));
        static FR: LazyLock<Acts> = LazyLock::new(|| Acts::shipped(Tongue::French));
        match tongue {
            Tongue::English => &EN,
            Tongue::French => &FR,
        }
    }

    /// The rules that come with the program and, after them, those of a pack, which may use their lists.
    pub(super) fn with(tongue: Tongue, own: &OwnLanguage) -> Result<Acts, Vec<BadPhrase>> {
        let mut acts = Acts::of(tongue).clone();
        acts.rules.add_foreign(&own.lists, &own.acts, ROOM)?;
        Ok(acts)
    }

    fn shipped(tongue: Tongue) -> Acts {
        let (rules, trade) = match tongue {
            Tongue::English => (
                include_str!("../../assets/language/en/acts.ron"),
                include_str!("../../assets/language/en.ron"),
            ),
            Tongue::French => (
                include_str!("../../assets/language/fr/acts.ron"),
                include_str!("../../assets/language/fr.ron"),
            ),
        };
        // Part of the program: a file with a mistake stops the first test that runs.
        let trade: Trade = ron::from_str(trade).expect("the words of the trade can be read");
        let mut file = RuleFile::shipped(rules);
        let jargon = RuleText { say: trade.jargon, ..RuleText::default() };
        file.rules.entry(Act::Jargon.word().to_owned()).or_default().push(jargon);
        let spellings = Spellings::of(tongue);
        let mut rules = Rules::new(spellings);
        rules.add(file, Act::from_word);
        Acts { spellings, rules }
    }

    /// Every act found, in the order of its words.
    pub fn find(&self, text: &Text) -> Vec<Found<Act>> {
        self.rules.find(&self.spellings.spelled_out(text))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lone_word_behind_a_pause_belongs_to_what_follows() {
        let check = |line: &str, place: std::ops::Range<usize>| {
            let found = Acts::of(Tongue::English).find(&Text::new(Tongue::English, line));
            assert_eq!(found.first().map(|it| it.place.clone()), Some(place), "{line}");
        };
        check("I am sorry, I do not know", 0..10);
        check("I am sorry for this", 0..14);
    }
}
