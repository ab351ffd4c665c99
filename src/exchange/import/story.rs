//! What every format of stories comes down to, before it becomes a scenario: passages, and choices between them.

use std::collections::{BTreeMap, BTreeSet};

use super::loss::Losses;
use crate::scenario::{Act, Outcome};

/// A story as another program tells it. Names are the other program's; ids are made of them later.
#[derive(Clone, Debug, Default)]
pub struct Story {
    pub title: Option<String>,
    /// What is told before the first word.
    pub briefing: Option<String>,
    /// BCP 47, if the file says it.
    pub language: Option<String>,
    /// The name of the passage that comes first.
    pub start: String,
    pub passages: Vec<Passage>,
    /// The facts that hold before the first word.
    pub initially: BTreeSet<String>,
    /// The passages were found by following the story: what nothing leads to in the end is no part of it.
    pub derived: bool,
    /// What the customer needs: a name, and its words.
    pub needs: BTreeMap<String, String>,
}

/// Something that is told, and how it goes on: by a choice, by itself, or not at all.
#[derive(Clone, Debug, Default)]
pub struct Passage {
    pub name: String,
    pub text: String,
    /// The same in the tones of a tense and of a furious customer, if they differ.
    pub tense: Option<String>,
    pub furious: Option<String>,
    /// Whoever comes here while a test holds goes there instead; tried in order.
    pub doors: Vec<(Test, String)>,
    pub choices: Vec<Choice>,
    /// Where it goes on without a word, if nothing can be chosen.
    pub next: Option<String>,
    /// Facts that whoever leaves this passage has made true or false.
    pub sets: BTreeMap<String, bool>,
    /// How it ends here, if it is known.
    pub outcome: Option<Outcome>,
    /// What became of it all, for an ending.
    pub becomes: Option<String>,
    /// For the author, as comments.
    pub notes: Vec<Note>,
}

/// Something that can be said.
#[derive(Clone, Debug, Default)]
pub struct Choice {
    /// A name of its own, if the file gives one.
    pub name: Option<String>,
    pub text: String,
    /// None if it leads nowhere.
    pub to: Option<String>,
    pub when: Option<Test>,
    /// It can be said only once.
    pub once: bool,
    pub sets: BTreeMap<String, bool>,
    /// Empty if the file does not say what the line does.
    pub acts: Vec<Act>,
    pub also: Vec<String>,
    pub meets: Vec<String>,
    /// The name or the number (from 1) of the line that would be better.
    pub better: Option<String>,
    pub coach: Option<String>,
    pub notes: Vec<Note>,
}

/// A comment for the author.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Note {
    /// What stood here and could not come over.
    Was(String),
    /// The author's own comment.
    Own(String),
    /// Why something stands here that was not in the file: a message of the family `import-note`.
    Added(&'static str),
}

/// Something that holds or not, as far as facts tell.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Test {
    Always(bool),
    Fact(String),
    Not(Box<Test>),
    All(Vec<Test>),
    Any(Vec<Test>),
}

impl Test {
    /// The opposite.
    pub fn negated(self) -> Test {
        match self {
            Test::Always(holds) => Test::Always(!holds),
            Test::Not(of) => *of,
            other => Test::Not(Box::new(other)),
        }
    }

    /// Both.
    pub fn and(self, other: Test) -> Test {
        Test::All(vec![self, other]).simplified(&|_| None)
    }

    /// The same test where some facts are known, without what no longer matters.
    pub fn simplified(&self, known: &dyn Fn(&str) -> Option<bool>) -> Test {
        let list = |of: &[Test], neutral: bool| {
            let mut kept: Vec<Test> = Vec::new();
            for one in of.iter().map(|one| one.simplified(known)) {
                let parts = match one {
                    Test::Always(holds) if holds == neutral => continue,
                    Test::Always(_) => return Err(Test::Always(!neutral)),
                    Test::All(parts) if neutral => parts,
                    Test::Any(parts) if !neutral => parts,
                    one => vec![one],
                };
                for part in parts {
                    if kept.contains(&part.clone().negated()) {
                        return Err(Test::Always(!neutral));
                    }
                    if !kept.contains(&part) {
                        kept.push(part);
                    }
                }
            }
            match kept.len() {
                0 => Err(Test::Always(neutral)),
                1 => Err(kept.remove(0)),
                _ => Ok(kept),
            }
        };
        match self {
            Test::Always(holds) => Test::Always(*holds),
            Test::Fact(name) => known(name).map_or_else(|| self.clone(), Test::Always),
            Test::Not(of) => of.simplified(known).negated(),
            Test::All(of) => list(of, true).map_or_else(|one| one, Test::All),
            Test::Any(of) => list(of, false).map_or_else(|one| one, Test::Any),
        }
    }

    /// The facts that it asks for.
    pub fn facts(&self) -> BTreeSet<&str> {
        match self {
            Test::Always(_) => BTreeSet::new(),
            Test::Fact(name) => BTreeSet::from([name.as_str()]),
            Test::Not(of) => of.facts(),
            Test::All(of) | Test::Any(of) => of.iter().flat_map(Test::facts).collect(),
        }
    }
}

/// What came of reading a file.
#[derive(Debug)]
pub struct Imported {
    pub story: Story,
    /// What could not be carried over, in the order of the file.
    pub losses: Losses,
}
