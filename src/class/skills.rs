//! What the class can do: each competency over all its people.

use std::collections::BTreeSet;

use super::contact::Contact;
use super::report::Person;
use crate::career::{Ladder, Level};

/// Most observations that a level is made of. With equal weights more change nothing that is shown.
const MOST: usize = 100_000;

/// What a class is worth at one competency.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Skill {
    /// Index in the ladder.
    pub competency: usize,
    /// None of fewer observations than any level is told of.
    pub level: Option<Level>,
    /// How many contacts show it, and of how many people.
    pub contacts: usize,
    pub people: usize,
}

/// Every competency, the weakest first, those without a level last. Of each person the contacts are looked at that a career
/// looks at: each scenario once, by its latest attempt, and as many as the ladder says. All of them weigh the same.
pub fn skills(people: &[Person], ladder: &Ladder) -> Vec<Skill> {
    let recent: Vec<Vec<&Contact>> =
        people.iter().map(|person| recent(&person.contacts, ladder.recent)).collect();
    let skill = |competency: usize| {
        let shown = |contact: &&Contact| contact.scores.get(competency).copied().flatten();
        let scores: Vec<u8> = recent.iter().flatten().filter_map(shown).take(MOST).collect();
        let people = recent.iter().filter(|contacts| contacts.iter().any(|it| shown(it).is_some()));
        // So long a half-life that nothing loses weight.
        let level = Level::of(&scores, usize::MAX);
        Skill { competency, level, contacts: scores.len(), people: people.count() }
    };
    let mut skills: Vec<Skill> = (0..ladder.competencies.len()).map(skill).collect();
    skills.sort_by_key(|skill| (skill.level.is_none(), skill.level.map(|it| it.value)));
    skills
}

/// The latest attempt at each scenario, of contacts in order of time; the latest so many of them.
fn recent(contacts: &[Contact], most: usize) -> Vec<&Contact> {
    let mut known = BTreeSet::new();
    let latest = contacts.iter().rev().filter(|it| it.kind.shows());
    latest.filter(|it| known.insert(&it.scenario)).take(most).collect()
}
