//! The lines of customers that go wrong most, with what was said to them.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::better::better;
use super::contact::Contact;
use crate::l10n::Locale;
use crate::scenario::{Agent, Library, Line, TextKey};

/// How many lines are told, and how many answers to each.
const MOST: usize = 10;
const MOST_ANSWERS: usize = 3;

/// A line of a customer, and how often it went wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failed {
    /// Id of the scenario, and of the beat.
    pub scenario: String,
    pub beat: String,
    /// How often it went wrong, of how often it was answered.
    pub failed: usize,
    pub of: usize,
    /// Points that it cost where it went wrong, in sum.
    pub lost: i64,
    /// What was said where it went wrong, the most frequent first, three at most.
    pub answers: Vec<Answer>,
}

/// What was said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// Ids of the replies: one, or the parts of a composed answer.
    pub said: Vec<String>,
    pub times: usize,
    /// Points that it cost, in sum.
    pub lost: i64,
}

/// The lines that went wrong most often, ten at most; of equals, those that cost most.
pub fn failed<'c>(contacts: impl Iterator<Item = &'c Contact>) -> Vec<Failed> {
    #[derive(Default)]
    struct Sum<'c> {
        failed: usize,
        of: usize,
        lost: i64,
        answers: BTreeMap<&'c [String], (usize, i64)>,
    }
    let mut sums: BTreeMap<(&str, &str), Sum> = BTreeMap::new();
    for contact in contacts.filter(|it| it.kind.shows()) {
        for seen in &contact.moments {
            let sum = sums.entry((&contact.scenario, &seen.beat)).or_default();
            sum.of += 1;
            let Some(lost) = &seen.lost else { continue };
            sum.failed += 1;
            sum.lost += i64::from(lost.points);
            if !lost.said.is_empty() {
                let (times, points) = sum.answers.entry(&lost.said).or_default();
                *times += 1;
                *points += i64::from(lost.points);
            }
        }
    }
    let mut worst: Vec<_> = sums.into_iter().filter(|(_, sum)| sum.failed > 0).collect();
    worst.sort_by_key(|(place, sum)| (Reverse((sum.failed, sum.lost)), *place));
    let told = |((scenario, beat), sum): ((&str, &str), Sum)| {
        let answer =
            |(said, (times, lost)): (&[String], (usize, i64))| Answer { said: said.to_vec(), times, lost };
        let mut answers: Vec<Answer> = sum.answers.into_iter().map(answer).collect();
        answers.sort_by_key(|it| Reverse((it.times, it.lost)));
        answers.truncate(MOST_ANSWERS);
        let Sum { failed, of, lost, .. } = sum;
        Failed { scenario: scenario.to_owned(), beat: beat.to_owned(), failed, of, lost, answers }
    };
    worst.into_iter().take(MOST).map(told).collect()
}

/// The words of a line that went wrong, in one language. What the installed scenario does not have (another version of it
/// was played, or it is not installed) is called by its id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// The scenario's title.
    pub title: String,
    /// What the customer says.
    pub line: String,
    /// For each of [`Failed::answers`]: what was said, and the line that the author would rather hear, if one is named.
    pub answers: Vec<(String, Option<String>)>,
}

/// In which words texts of scenarios are told.
pub struct TellsLines<'a> {
    pub library: &'a Library,
    pub locale: &'a Locale,
    pub agent: &'a Agent,
}

impl TellsLines<'_> {
    /// The words of a line.
    pub fn tell(&self, failed: &Failed) -> Told {
        let scenario = self.library.scenario(&failed.scenario);
        let text = |key: &TextKey| scenario.map(|it| it.texts.format(key, self.locale, self.agent));
        let beat = scenario.and_then(|it| it.beats.iter().find(|beat| beat.id == failed.beat));
        let line = |line: &Line| text(&line.key);
        let reply = |id: &String| beat.and_then(|beat| beat.replies.iter().find(|reply| reply.id == *id));
        let answer = |answer: &Answer| {
            let words = |id: &String| reply(id).and_then(|it| line(&it.says)).unwrap_or_else(|| id.clone());
            let said: Vec<String> = answer.said.iter().map(words).collect();
            let better = match &answer.said[..] {
                [only] => beat.zip(reply(only)).and_then(|(beat, said)| better(beat, said)),
                _ => None,
            };
            (said.join(" "), better.and_then(|it| line(&it.says)))
        };
        Told {
            title: scenario.and_then(|it| text(&it.title)).unwrap_or_else(|| failed.scenario.clone()),
            line: beat.and_then(|it| line(&it.says[0])).unwrap_or_else(|| failed.beat.clone()),
            answers: failed.answers.iter().map(answer).collect(),
        }
    }
}
