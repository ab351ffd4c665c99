//! The speech acts of a text, each with its words. What says them is data, in each language: `assets/language/*/acts.ron`.

use std::sync::LazyLock;

use serde::Deserialize;

use super::rules::{BadRules, Found, RuleFile, RuleText, Rules};
use super::spellings::Spellings;
use super::{Text, Tongue};
use crate::scenario::Act;

/// Finds speech acts in texts of one language.
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

    /// The rules that come with the program and, after them, those of a pack's own file (`language/en.acts.ron`), which is
    /// written like `assets/language/en/acts.ron` and may use its lists.
    pub fn with(tongue: Tongue, more: &str) -> Result<Acts, BadRules> {
        let mut acts = Acts::shipped(tongue);
        acts.rules.add(RuleFile::read(more)?, Act::from_word)?;
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
        let mut file = RuleFile::read(rules).expect("the shipped rules of acts can be read");
        let jargon = RuleText { say: trade.jargon, ..RuleText::default() };
        file.rules.entry(Act::Jargon.word().to_owned()).or_default().push(jargon);
        let spellings = Spellings::of(tongue);
        let mut rules = Rules::new(spellings);
        rules.add(file, Act::from_word).expect("the shipped rules of acts are good");
        Acts { spellings, rules }
    }

    /// Every act found, in the order of its words.
    pub fn find(&self, text: &Text) -> Vec<Found<Act>> {
        self.rules.find(&self.spellings.spelled_out(text))
    }
}
