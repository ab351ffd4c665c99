//! A company's scorecard as data: weights of the sections, points of the rules, pass mark.

use std::collections::BTreeMap;

use include_dir::{Dir, include_dir};
use serde::Deserialize;

use super::evidence::{Rule, Section};

static RUBRICS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/assets/rubrics");

/// One scorecard template.
#[derive(Clone, Debug)]
pub struct Rubric {
    /// The name of its file in `assets/rubrics/`.
    pub id: String,
    /// Overall grade from which the evaluation is passed, 0–100.
    pub pass: u8,
    weights: BTreeMap<Section, u16>,
    points: BTreeMap<Rule, i32>,
}

#[derive(Deserialize)]
#[serde(rename = "Rubric", deny_unknown_fields)]
struct Document {
    pass: u8,
    weights: BTreeMap<String, u16>,
    points: BTreeMap<String, i32>,
}

impl Rubric {
    /// What a section counts in the overall grade; 0 for one that stands apart.
    pub fn weight(&self, section: Section) -> u16 {
        self.weights.get(&section).copied().unwrap_or(0)
    }

    /// What a rule is worth within its section: the most it can give, or for a rule that only takes, what it takes
    /// (negative).
    pub fn points(&self, rule: Rule) -> i32 {
        self.points.get(&rule).copied().unwrap_or(0)
    }

    fn read(id: &str, text: &str) -> Option<Rubric> {
        let document: Document = ron::from_str(text).ok()?;
        let weights = document.weights.iter();
        let weights = weights.map(|(word, weight)| Some((Section::from_word(word)?, *weight)));
        let points = document.points.iter();
        let points = points.map(|(word, points)| Some((Rule::from_word(word)?, *points)));
        Some(Rubric {
            id: id.to_owned(),
            pass: document.pass,
            weights: weights.collect::<Option<_>>()?,
            points: points.collect::<Option<_>>()?,
        })
    }
}

/// Every rubric, by id.
#[derive(Clone, Debug)]
pub struct Rubrics(BTreeMap<String, Rubric>);

impl Rubrics {
    /// Those that come with the program.
    pub fn shipped() -> Rubrics {
        let each = RUBRICS.files().filter_map(|file| {
            let id = file.path().file_stem()?.to_str()?;
            let rubric = Rubric::read(id, file.contents_utf8()?).expect("assets/rubrics");
            Some((id.to_owned(), rubric))
        });
        Rubrics(each.collect())
    }

    /// The rubric of this id.
    pub fn get(&self, id: &str) -> Option<&Rubric> {
        self.0.get(id)
    }

    /// The rubric of this id, or the balanced one.
    pub fn get_or_balanced(&self, id: &str) -> &Rubric {
        self.get(id).or_else(|| self.get("balanced")).expect("the balanced rubric comes with the program")
    }

    /// Every id, sorted.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_shipped_rubric_gives_each_rule_its_points() {
        let rubrics = Rubrics::shipped();
        assert!(rubrics.get("balanced").is_some());
        for rubric in rubrics.0.values() {
            for rule in Rule::ALL {
                assert!(rubric.points.contains_key(rule), "{} in {}", rule.word(), rubric.id);
            }
            let weights: u16 = Section::ALL.iter().map(|section| rubric.weight(*section)).sum();
            assert_eq!(weights, 100, "{}", rubric.id);
            assert_eq!(rubric.weight(Section::Compliance), 0, "compliance stands apart: {}", rubric.id);
            assert!(rubric.pass <= 100);
        }
    }

    #[test]
    fn a_rubric_with_an_unknown_word_is_refused() {
        assert!(Rubric::read("x", "Rubric(pass: 70, weights: {\"Openning\": 10}, points: {})").is_none());
    }
}
