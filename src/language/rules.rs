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

use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

use serde::Deserialize;

use super::pattern::{First, Pattern, Reader, Unreadable};
use super::spellings::Spellings;
use super::tokens::Token;
use crate::scenario::RuleText;

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

/// A phrase that cannot be read, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadPhrase {
    pub phrase: String,
    pub problem: Unreadable,
}

#[derive(Clone)]
struct Rule<K> {
    finds: K,
    say: Arc<Pattern>,
    /// Its place in `exceptions`.
    exceptions: usize,
}

#[derive(Default)]
struct Exceptions {
    unless: Vec<Pattern>,
    before: Vec<Pattern>,
    after: Vec<Pattern>,
}

/// Where an exception fits in a sentence.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Side {
    Anywhere,
    Before(usize),
    After(usize),
}

/// Something found in a text, and its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found<K> {
    /// Where it stands in the original, in characters.
    pub place: Range<usize>,
    /// What it is.
    pub what: K,
}

/// The rules that find things of one kind in one language. A copy shares what was read.
#[derive(Clone)]
pub struct Rules<K> {
    spellings: &'static Spellings,
    lists: BTreeMap<String, String>,
    rules: Vec<Rule<K>>,
    hides: BTreeSet<(K, K)>,
    exceptions: Vec<Arc<Exceptions>>,
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

    /// Adds the rules of a file of the program's own. One with a mistake stops the first test that runs.
    pub fn add(&mut self, file: RuleFile, named: impl Fn(&str) -> Option<K>) {
        let known = |name: &String| named(name).unwrap_or_else(|| panic!("{name} is nothing to be found"));
        self.lists.extend(file.lists);
        for (name, hidden) in &file.hides {
            self.hides.extend(hidden.iter().map(|hidden| (known(name), known(hidden))));
        }
        let room = Cell::new(usize::MAX);
        for (name, rules) in &file.rules {
            for rule in rules {
                self.add_rule(known(name), rule, &room).expect("the shipped rules can be read");
            }
        }
    }

    /// Adds rules from elsewhere, with room for so many pieces. Their lists may use those that came before, and stand before
    /// them for these rules alone. What does not fit takes no room.
    pub fn add_foreign(
        &mut self,
        lists: &BTreeMap<String, String>,
        rules: &[(K, RuleText)],
        room: usize,
    ) -> Result<(), Vec<BadPhrase>> {
        self.lists.extend(lists.iter().map(|(name, list)| (name.clone(), list.clone())));
        let alone = |list: &String| self.pattern(list, &Cell::new(room)).err();
        let mut bad: Vec<BadPhrase> = lists.values().filter_map(alone).collect();
        if bad.is_empty() {
            let room = Cell::new(room);
            for (finds, rule) in rules {
                bad.extend(self.add_rule(*finds, rule, &room).err().into_iter().flatten());
            }
        }
        if bad.is_empty() { Ok(()) } else { Err(bad) }
    }

    fn pattern(&self, text: &str, room: &Cell<usize>) -> Result<Pattern, BadPhrase> {
        let reader = Reader { lists: &self.lists, spellings: self.spellings, room };
        let before = room.get();
        reader.pattern(text).map_err(|problem| {
            room.set(before);
            BadPhrase { phrase: text.to_owned(), problem }
        })
    }

    fn add_rule(&mut self, finds: K, rule: &RuleText, room: &Cell<usize>) -> Result<(), Vec<BadPhrase>> {
        let mut bad = Vec::new();
        let mut read = |texts: &[String]| -> Vec<Pattern> {
            let read = texts.iter().map(|text| self.pattern(text, room));
            read.filter_map(|it| it.map_err(|it| bad.push(it)).ok()).collect()
        };
        let says = read(&rule.say);
        let exceptions = Exceptions {
            unless: read(&rule.unless),
            before: read(&rule.unless_before),
            after: read(&rule.unless_after),
        };
        if !bad.is_empty() {
            return Err(bad);
        }
        for say in says {
            let number = self.rules.len();
            for first in say.firsts() {
                match first {
                    First::Word(word) => self.by_word.entry(word).or_default().push(number),
                    First::Prefix(prefix) => self.by_prefix.entry(prefix).or_default().push(number),
                    First::Any => self.by_anything.push(number),
                }
            }
            self.rules.push(Rule { finds, say: Arc::new(say), exceptions: self.exceptions.len() });
        }
        self.exceptions.push(Arc::new(exceptions));
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
        // Many rules share their exceptions: each is looked for once at each place.
        let mut seen: BTreeMap<(usize, Side), bool> = BTreeMap::new();
        let mut excepted = |number: usize, found: Range<usize>| {
            let sides = [Side::Anywhere, Side::Before(found.start), Side::After(found.end)];
            let fits = |side| self.exceptions[number].fit(tokens, side);
            sides.into_iter().any(|side| *seen.entry((number, side)).or_insert_with(|| fits(side)))
        };
        for at in 0..tokens.len() {
            let mut longest: BTreeMap<K, usize> = BTreeMap::new();
            for number in self.beginning(&tokens[at].plain) {
                let rule = &self.rules[number];
                if ends.get(&rule.finds).is_some_and(|end| *end > at) {
                    continue;
                }
                if let Some(end) = rule.say.longest(tokens, at)
                    && end > at
                    && !excepted(rule.exceptions, at..end)
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
    fn fit(&self, tokens: &[Token], side: Side) -> bool {
        match side {
            Side::Anywhere => self.unless.iter().any(|pattern| pattern.is_in(tokens)),
            Side::Before(at) => self.before.iter().any(|pattern| pattern.ends_before(tokens, at)),
            Side::After(at) => self.after.iter().any(|pattern| pattern.begins_after(tokens, at)),
        }
    }
}

impl RuleFile {
    /// Reads a file of the program's own. One with a mistake stops the first test that runs.
    pub fn shipped(text: &str) -> RuleFile {
        ron::from_str(text).expect("the shipped rules can be read")
    }
}
