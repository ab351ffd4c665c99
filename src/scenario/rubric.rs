//! A company's scorecard as data: weights of the sections, points of the rules, pass mark, and the errors that fail.

use std::collections::{BTreeMap, BTreeSet};

use super::vocabulary::{CriticalError, Rule, Section};
use crate::l10n::{Catalogue, Locale};

/// One scorecard template.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rubric {
    /// The name of its file.
    pub id: String,
    /// The pack's own title, by language, the author's first; none for a rubric that comes with the program.
    pub(super) titles: Vec<(Locale, String)>,
    /// Overall grade from which the evaluation is passed, 0–100.
    pub pass: u8,
    pub(super) weights: BTreeMap<Section, u16>,
    pub(super) points: BTreeMap<Rule, i32>,
    pub(super) critical: BTreeSet<CriticalError>,
}

impl Rubric {
    /// What a section counts in the overall grade, of 100 for all; 0 for one that stands apart.
    pub fn weight(&self, section: Section) -> u16 {
        self.weights.get(&section).copied().unwrap_or(0)
    }

    /// What a rule is worth within its section: the most it can give, or for a rule that only takes, what it takes
    /// (negative).
    pub fn points(&self, rule: Rule) -> i32 {
        self.points.get(&rule).copied().unwrap_or(0)
    }

    /// Whether this error fails the evaluation.
    pub fn fails_on(&self, error: CriticalError) -> bool {
        self.critical.contains(&error)
    }

    /// The most that the overall grade can be, 0–100. A critical error on which the rubric fails leaves nothing. Whoever
    /// promised to call back and did not cannot pass, however good the call was: the customer has waited for nothing and
    /// has to come again.
    pub fn most(&self, failed: bool, callback_broken: bool) -> u8 {
        match (failed, callback_broken) {
            (true, _) => 0,
            (false, true) => self.pass.saturating_sub(1),
            (false, false) => 100,
        }
    }

    /// What people call it.
    pub fn title(&self, catalogue: &Catalogue) -> String {
        let own = self.titles.iter().find(|(locale, _)| locale == catalogue.locale());
        match own.or(self.titles.first()) {
            Some((_, title)) => title.clone(),
            None if super::shipped::rubrics().contains_key(&self.id) => catalogue.word("rubric", &self.id),
            None => self.id.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_shipped_rubric_gives_each_rule_its_points() {
        let rubrics = crate::scenario::shipped::rubrics();
        assert_eq!(
            rubrics.keys().collect::<Vec<_>>(),
            ["balanced", "coaching", "complaint-handling", "sales"]
        );
        for rubric in rubrics.values() {
            for rule in Rule::ALL {
                assert!(rubric.points.contains_key(rule), "{} in {}", rule.word(), rubric.id);
            }
            assert_eq!(rubric.weight(Section::Compliance), 0, "compliance stands apart: {}", rubric.id);
            assert!(CriticalError::ALL.iter().all(|error| rubric.fails_on(*error)), "{}", rubric.id);
        }
    }
}
