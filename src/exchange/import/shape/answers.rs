//! Two to nine replies everywhere, and a way to an end.

use std::collections::{BTreeMap, BTreeSet};

use super::super::loss::{Losses, What};
use super::super::story::{Choice, Note, Passage, Story, Test};
use super::exits;
use crate::l10n::Catalogue;
use crate::scenario::{Act, Outcome};

/// Most replies of a beat.
pub const MOST: usize = 9;
/// The name of the ending that is added; no file's name has such a sign at its end.
const OVER: &str = "over\u{0}";

/// Adds what a scenario needs and the story has not.
pub fn complete(story: &mut Story, losses: &mut Losses, words: &Catalogue) {
    let word = |slug: &str| words.word("import", slug);
    let added = |text: String, act: Act, to: &str, note: &'static str| Choice {
        text,
        to: Some(to.to_owned()),
        acts: vec![act],
        notes: vec![Note::Added(note)],
        ..Choice::default()
    };
    for passage in &mut story.passages {
        if let (Some(next), true) = (passage.next.take(), passage.choices.is_empty()) {
            losses.add(What::NoChoice, &passage.name, None, "");
            passage.choices.push(added(word("go-on"), Act::Listen, &next, "no-choice"));
        }
        for choice in &mut passage.choices {
            choice.to.get_or_insert_with(|| OVER.to_owned());
        }
        // Replies that may all be missing at once leave nobody anything to say.
        let whens: Vec<Test> = passage.choices.iter().filter_map(|choice| choice.when.clone()).collect();
        let opposite = whens.iter().any(|when| whens.contains(&when.clone().negated()));
        if !whens.is_empty() && whens.len() == passage.choices.len() && !opposite {
            losses.add(What::NoAnswerLeft, &passage.name, None, "");
            passage.choices.push(added(word("close"), Act::Close, OVER, "no-answer-left"));
        }
    }
    ways_out(story, losses, &mut |name| added(word("close"), Act::Close, name, "no-ending"));
    for passage in &mut story.passages {
        if let [only] = &passage.choices[..] {
            let to = only.to.clone().unwrap_or_default();
            if !only.notes.contains(&Note::Added("no-choice")) {
                losses.add(What::OneAnswer, &passage.name, None, &only.text);
            }
            let mut silence = added("…".to_owned(), Act::Listen, &to, "one-answer");
            // Said or not, it leads to the same.
            silence.sets = only.sets.clone();
            passage.choices.push(silence);
        }
    }
    split(story, losses, &|to| added(word("more"), Act::Listen, to, "many-answers"));
    if story.passages.iter().flat_map(exits).any(|name| name == OVER) {
        story.passages.push(Passage {
            name: OVER.to_owned(),
            text: word("over-says"),
            becomes: Some(word("over-becomes")),
            outcome: Some(Outcome::Unresolved),
            notes: vec![Note::Added("over")],
            ..Passage::default()
        });
    }
}

/// Adds a reply that ends the contact wherever no way leads to an end.
fn ways_out(story: &mut Story, losses: &mut Losses, out: &mut dyn FnMut(&str) -> Choice) {
    let mut back: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for passage in &story.passages {
        for name in exits(passage) {
            back.entry(name.to_owned()).or_default().push(passage.name.clone());
        }
    }
    let mut saved: BTreeSet<String> = BTreeSet::new();
    let spread = |from: String, saved: &mut BTreeSet<String>| {
        let mut open = vec![from];
        while let Some(name) = open.pop() {
            if !saved.contains(&name) {
                open.extend(back.get(&name).into_iter().flatten().cloned());
                saved.insert(name);
            }
        }
    };
    spread(OVER.to_owned(), &mut saved);
    for passage in &story.passages {
        if passage.choices.is_empty() {
            spread(passage.name.clone(), &mut saved);
        }
    }
    for passage in &mut story.passages {
        if !saved.contains(&passage.name) {
            losses.add(What::NoEnding, &passage.name, None, "");
            passage.choices.push(out(OVER));
            spread(passage.name.clone(), &mut saved);
        }
    }
}

/// More replies than nine go on in a beat of their own.
fn split(story: &mut Story, losses: &mut Losses, more: &dyn Fn(&str) -> Choice) {
    let mut at = 0;
    while at < story.passages.len() {
        let passage = &mut story.passages[at];
        let name = passage.name.clone();
        if passage.choices.len() > MOST {
            losses.add(What::ManyAnswers, &name, None, &passage.choices.len().to_string());
            let rest = format!("{name} more");
            let mut others = passage.choices.split_off(MOST - 1);
            passage.choices.push(more(&rest));
            // And back to the first ones.
            others.push(more(&name));
            let next = Passage {
                name: rest,
                text: passage.text.clone(),
                choices: others,
                sets: passage.sets.clone(),
                ..Passage::default()
            };
            story.passages.insert(at + 1, next);
        }
        at += 1;
    }
}
