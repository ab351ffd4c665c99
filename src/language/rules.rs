//! Rules that find things in a text, and the file that holds them (RON):
//!
//! ```ron
//! (
//!     lists: {"hard": "hard | tough | frustrating"},
//!     rules: {
//!         "Acknowledge": [
//!             (say: ["that must be (so | very)? <hard>"], unless: ["but .. policy"]),
//!         ],
//!     },
//! )
//! ```
//!
//! A rule finds each of its `say` patterns ([`Pattern`]), unless one of its exceptions fits: `unless` anywhere in the same
//! sentence, `unless_before` right before what was found, `unless_after` right after it, neither across a comma. What is
//! found `hides` others in the same sentence: whoever asks for a date of birth verifies, and is not said to ask as well.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use serde::Deserialize;

use super::pattern::{First, Pattern, Reader, Unreadable};
use super::spellings::Spellings;
use super::tokens::Token;

/// A longer sentence is read in pieces of so many words: whoever pastes pages without a full stop must not wait.
const LONGEST: usize = 80;

/// A file of rules.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RuleFile {
    /// Named alternatives that patterns can use.
    #[serde(default)]
    pub lists: BTreeMap<String, String>,
    /// By the name of what is found: what is then not found in the same sentence.
    #[serde(default)]
    pub hides: BTreeMap<String, Vec<String>>,
    /// By the name of what they find.
    pub rules: BTreeMap<String, Vec<RuleText>>,
}

/// A rule as it is written.
#[derive(Clone, Debug, Default, Deserialize)]
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

/// Why a file of rules cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BadRules {
    /// It is no such file: line, column and the reader's own words.
    NoFile { line: usize, column: usize, said: String },
    /// It has rules for something that there is not.
    UnknownName(String),
    /// A pattern cannot be read.
    Pattern { pattern: String, problem: Unreadable },
}

struct Rule<K> {
    finds: K,
    say: Pattern,
    /// Its place in `exceptions`.
    exceptions: usize,
}

#[derive(Default)]
struct Exceptions {
    unless: Vec<Pattern>,
    before: Vec<Pattern>,
    after: Vec<Pattern>,
}

/// Something found in a text, and its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found<K> {
    /// Where it stands in the original, in characters.
    pub place: Range<usize>,
    /// What it is.
    pub what: K,
}

/// The rules that find things of one kind in one language.
pub struct Rules<K> {
    spellings: &'static Spellings,
    lists: BTreeMap<String, String>,
    rules: Vec<Rule<K>>,
    hides: BTreeSet<(K, K)>,
    exceptions: Vec<Exceptions>,
    /// Rules by a word, or the beginning of a word, with which they can begin.
    by_word: BTreeMap<String, Vec<usize>>,
    by_prefix: BTreeMap<String, Vec<usize>>,
    by_anything: Vec<usize>,
}

impl<K: Copy + Ord> Rules<K> {
    /// No rules yet.
    pub fn new(spellings: &'static Spellings) -> Self {
        Rules {
            spellings,
            lists: BTreeMap::new(),
            rules: Vec::new(),
            hides: BTreeSet::new(),
            exceptions: Vec::new(),
            by_word: BTreeMap::new(),
            by_prefix: BTreeMap::new(),
            by_anything: Vec::new(),
        }
    }

    /// Adds the rules of a file; its lists may use those that came before, and replace them for itself.
    pub fn add(&mut self, file: RuleFile, named: impl Fn(&str) -> Option<K>) -> Result<(), BadRules> {
        let known = |name: String| named(&name).ok_or(BadRules::UnknownName(name));
        self.lists.extend(file.lists);
        for (name, hidden) in file.hides {
            let hides = known(name)?;
            for name in hidden {
                self.hides.insert((hides, known(name)?));
            }
        }
        for (name, rules) in file.rules {
            let finds = known(name)?;
            for rule in rules {
                self.add_rule(finds, &rule)?;
            }
        }
        Ok(())
    }

    fn add_rule(&mut self, finds: K, rule: &RuleText) -> Result<(), BadRules> {
        let reader = Reader { lists: &self.lists, spellings: self.spellings };
        let read = |texts: &[String]| {
            let read = |text: &String| {
                let bad = |problem| BadRules::Pattern { pattern: text.clone(), problem };
                reader.pattern(text).map_err(bad)
            };
            texts.iter().map(read).collect::<Result<Vec<Pattern>, BadRules>>()
        };
        let exceptions = Exceptions {
            unless: read(&rule.unless)?,
            before: read(&rule.unless_before)?,
            after: read(&rule.unless_after)?,
        };
        for say in read(&rule.say)? {
            let number = self.rules.len();
            for first in say.firsts() {
                match first {
                    First::Word(word) => self.by_word.entry(word).or_default().push(number),
                    First::Prefix(prefix) => self.by_prefix.entry(prefix).or_default().push(number),
                    First::Any => self.by_anything.push(number),
                }
            }
            self.rules.push(Rule { finds, say, exceptions: self.exceptions.len() });
        }
        self.exceptions.push(exceptions);
        Ok(())
    }

    /// Everything found, by place. Of what overlaps and is the same, what begins first is found, and the longest of that.
    pub fn find(&self, sentences: &[Vec<Token>]) -> Vec<Found<K>> {
        let mut found: Vec<Found<K>> =
            sentences.iter().flat_map(|it| it.chunks(LONGEST)).flat_map(|it| self.find_in(it)).collect();
        found.sort_by_key(|it| (it.place.start, it.place.end, it.what));
        found
    }

    /// Everything found in one sentence.
    fn find_in(&self, tokens: &[Token]) -> Vec<Found<K>> {
        let mut found = Vec::new();
        let mut ends: BTreeMap<K, usize> = BTreeMap::new();
        for at in 0..tokens.len() {
            let mut longest: BTreeMap<K, usize> = BTreeMap::new();
            for number in self.beginning(&tokens[at].plain) {
                let rule = &self.rules[number];
                if ends.get(&rule.finds).is_some_and(|end| *end > at) {
                    continue;
                }
                if let Some(end) = rule.say.longest(tokens, at)
                    && end > at
                    && !self.exceptions[rule.exceptions].fit(tokens, at..end)
                {
                    let longest = longest.entry(rule.finds).or_default();
                    *longest = end.max(*longest);
                }
            }
            for (what, end) in longest {
                ends.insert(what, end);
                // A lone word behind a pause begins what comes next: “I am sorry, I…”.
                let last = &tokens[end - 1];
                let said = if last.after_pause && end - 1 > at { end - 1 } else { end };
                let place = tokens[at].place.start..tokens[said - 1].place.end;
                found.push(Found { place, what });
            }
        }
        let there: BTreeSet<K> = found.iter().map(|it| it.what).collect();
        found.retain(|it| there.iter().all(|other| !self.hides.contains(&(*other, it.what))));
        found
    }

    /// The rules that can begin with this word, in their order.
    fn beginning(&self, word: &str) -> BTreeSet<usize> {
        let prefixes = word.char_indices().map(|(at, char)| &word[..at + char.len_utf8()]);
        let by_prefix = prefixes.filter_map(|prefix| self.by_prefix.get(prefix)).flatten();
        let by_word = self.by_word.get(word).into_iter().flatten();
        self.by_anything.iter().chain(by_word).chain(by_prefix).copied().collect()
    }
}

impl Exceptions {
    fn fit(&self, tokens: &[Token], found: Range<usize>) -> bool {
        self.before.iter().any(|pattern| pattern.ends_before(tokens, found.start))
            || self.after.iter().any(|pattern| pattern.begins_after(tokens, found.end))
            || self
                .unless
                .iter()
                .any(|pattern| (0..tokens.len()).any(|at| pattern.longest(tokens, at).is_some()))
    }
}

impl RuleFile {
    /// Reads the text of a file.
    pub fn read(text: &str) -> Result<RuleFile, BadRules> {
        ron::from_str(text).map_err(|error| BadRules::NoFile {
            line: error.span.start.line,
            column: error.span.start.col,
            said: error.code.to_string(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::{Acts, Text, Tongue};
    use crate::scenario::Act;

    #[test]
    fn a_pack_adds_its_own() {
        let pack = "(
            lists: {\"drink\": \"tea | coffee\"},
            hides: {\"Offer\": [\"Ask\"]},
            rules: {\"Offer\": [(say: [\"a cup of <drink>\"], unless: [\"cold\"], unless_before: [\"no\", \"never\"])]},
        )";
        let acts = Acts::with(Tongue::English, pack).unwrap();
        let found = |text: &str| acts.find(&Text::new(Tongue::English, text));
        let offer = Found { what: Act::Offer, place: 0..12 };
        assert_eq!(found("A cup of tea while you wait?"), [offer]);
        assert!(found("No cup of tea, never a cup of tea").is_empty());
        assert!(found("A cup of cold coffee").is_empty());
        assert!(found("It was a cold day. A cup of coffee").iter().any(|it| it.place == (19..34)));
        let place = |text: &str| found(text).into_iter().map(|it| it.place).next();
        assert_eq!(place("I am sorry, I do not know"), Some(0..10));
        assert_eq!(place("I am sorry for this"), Some(0..14));
    }

    #[test]
    fn bad_rules_say_why() {
        let check = |pack: &str, bad: BadRules| {
            assert_eq!(Acts::with(Tongue::French, pack).err(), Some(bad), "{pack}");
        };
        check("(rules: {\"Offre\": []})", BadRules::UnknownName("Offre".to_owned()));
        check(
            "(rules: {\"Offer\": [(say: [\"(un\"])]})",
            BadRules::Pattern { pattern: "(un".to_owned(), problem: Unreadable::Bracket },
        );
        assert!(matches!(RuleFile::read("(\nrules: 3)"), Err(BadRules::NoFile { line: 2, .. })));
    }
}
