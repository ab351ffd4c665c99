//! The ladder: posts one above the other, what each asks, and the competencies that they speak of. It is data
//! (`assets/career.ron`), which a company may replace.

use super::history::Entry;
use crate::scenario::decode::Closed;
use crate::scenario::vocabulary::words;
use crate::scenario::{Rank, Rule};

words! {
    /// A measure over the last contacts, each a percentage.
    Measure {
        /// The average overall grade.
        Quality => "quality",
        /// Contacts resolved at first contact, of those where there was one to judge.
        FirstContact => "first-contact",
        /// Contacts with a simulated satisfaction of 4 or 5 of 5: how CSAT is commonly counted.
        Satisfaction => "satisfaction",
        /// Contacts that kept to their target for handle time.
        InTime => "in-time",
    }
}

impl Closed for Measure {
    const WORDS: &'static [Self] = Self::ALL;
    fn spelling(self) -> &'static str {
        self.word()
    }
}

/// A ladder, whole: every index in it points somewhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ladder {
    /// How many contacts are looked back at, each scenario once, by its latest attempt.
    pub recent: usize,
    /// After so many observations, an earlier one weighs half.
    pub half_life: usize,
    pub competencies: Vec<Competency>,
    /// From below; each stands behind those that it follows. The first is where everybody begins.
    pub posts: Vec<Post>,
}

/// What somebody can do, as rules of the scorecard show it, or calibrations.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Competency {
    pub id: String,
    /// The company's own name for it.
    pub title: Option<String>,
    pub rules: Vec<Rule>,
    /// It is shown by agreement with the reference in calibrations.
    pub calibrations: bool,
}

/// A place on the ladder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Post {
    pub id: String,
    /// The company's own name for it, and its own words for what it may do.
    pub title: Option<String>,
    pub may: Option<String>,
    /// Its authority: what scenarios let it give away, and which lines they offer it.
    pub rank: Rank,
    /// Any of these posts leads here; none for the first.
    pub after: Vec<usize>,
    /// Packs that are recommended from here on. A pack that no post opens is open to all.
    pub opens: Vec<String>,
    pub asks: Vec<Ask>,
}

/// One thing that a post asks of whoever wants it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ask {
    /// So many scenarios of a pack, passed.
    Passed { pack: String, scenarios: usize },
    /// A level, from so many recent observations at least.
    Competency { competency: usize, level: u8, observations: usize },
    /// A measure of at least so much over the last contacts that it can be taken of.
    Measure { measure: Measure, at_least: u8, over: usize },
    /// No critical error in the last contacts.
    Clean { contacts: usize },
    /// A promotion interview, passed: a scenario (`pack/name`), or any of a pack.
    Interview { of: String },
}

impl Ladder {
    /// The post with this id.
    pub fn post(&self, id: &str) -> Option<usize> {
        self.posts.iter().position(|post| post.id == id)
    }

    /// Whether a scenario is a promotion interview: no measure and no competency sees it.
    pub fn is_interview(&self, scenario: &str) -> bool {
        let asks = self.posts.iter().flat_map(|post| &post.asks);
        asks.into_iter().any(|ask| matches!(ask, Ask::Interview { of } if is_of(scenario, of)))
    }

    /// Whether an attempt shows what somebody can do: it began with the first word, and it is no interview.
    pub fn shows(&self, entry: &Entry) -> bool {
        !entry.is_practice() && !self.is_interview(entry.scenario())
    }

    /// Whether an attempt is a contact: it shows what somebody can do with a customer. Measures are of contacts alone, not
    /// of coaching talks, and not of calibrations, where somebody else's contact is heard.
    pub fn is_contact(&self, entry: &Entry) -> bool {
        self.shows(entry) && !entry.summary.is_coaching() && !entry.summary.is_calibration()
    }
}

/// The pack of a scenario.
pub fn pack_of(scenario: &str) -> &str {
    scenario.split_once('/').map_or(scenario, |(pack, _)| pack)
}

/// Whether a scenario is the one named, or one of the pack named.
pub fn is_of(scenario: &str, named: &str) -> bool {
    scenario == named || pack_of(scenario) == named
}
