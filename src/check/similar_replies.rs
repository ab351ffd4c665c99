//! `similar-replies`: two replies of a beat differ by a word or two; `ambiguous-also`: another way to say one reply is
//! also a way to say another, so a typed answer could be either.

use std::collections::BTreeMap;

use super::Context;
use super::wording::{Speaker, Wording};
use crate::args;
use crate::diagnostics::{Code, Diagnostic};
use crate::scenario::schema::Reply;

/// Shorter replies may well share most of their words ("Yes, of course." and "No, of course.").
const FEWEST_WORDS: usize = 6;
/// The share of words in common from which nobody can see what is chosen, in percent (Dice, of both together).
const ALIKE: usize = 85;

/// A way to say something in one beat and language.
struct Way<'w> {
    wording: &'w Wording<'w>,
    id: &'w str,
    reply: &'w Reply,
    also: bool,
    /// Its words in lower case, joined by spaces.
    words: String,
}

pub fn check(context: &Context) -> Vec<Diagnostic> {
    let mut beats: BTreeMap<(&str, &str), Vec<Way>> = BTreeMap::new();
    for wording in &context.wordings {
        if let Speaker::Trainee { id, reply, also } = wording.speaker {
            let mut words = String::new();
            for (_, word) in wording.words() {
                words.extend(word.chars().flat_map(char::to_lowercase).chain([' ']));
            }
            let beat = beats.entry((wording.language, wording.key.message.as_str())).or_default();
            beat.push(Way { wording, id, reply, also, words });
        }
    }
    let mut findings = Vec::new();
    for ways in beats.into_values() {
        ambiguous(context, &ways, &mut findings);
        similar(context, &ways, &mut findings);
    }
    findings
}

fn ambiguous(context: &Context, ways: &[Way], findings: &mut Vec<Diagnostic>) {
    let mut first: BTreeMap<&str, &Way> = BTreeMap::new();
    for way in ways.iter().filter(|way| !way.words.is_empty()) {
        let Some(other) = first.get(way.words.as_str()) else {
            first.insert(&way.words, way);
            continue;
        };
        // Replies under different conditions may be the same words at different moments.
        let apart = way.id != other.id && (way.reply.when.is_some() || other.reply.when.is_some());
        if (way.also || other.also) && !apart {
            let args =
                args![name = way.id, other = other.id, same = if way.id == other.id { "yes" } else { "no" }];
            findings.push(way.wording.finding_whole(context, Code::AmbiguousAlso, args));
        }
    }
}

fn similar(context: &Context, ways: &[Way], findings: &mut Vec<Diagnostic>) {
    let lines = ways.iter().filter(|way| !way.also && way.reply.when.is_none());
    let mut sorted: Vec<(&Way, Vec<&str>)> = Vec::new();
    for way in lines {
        let mut words: Vec<&str> = way.words.split_whitespace().collect();
        words.sort_unstable();
        let alike = |(_, other): &&(&Way, Vec<&str>)| words != *other && share(&words, other) >= ALIKE;
        if words.len() < FEWEST_WORDS {
            continue;
        }
        if let Some((other, _)) = sorted.iter().find(alike) {
            let args = args![name = way.id, other = other.id];
            findings.push(way.wording.finding_whole(context, Code::SimilarReplies, args));
        }
        sorted.push((way, words));
    }
}

/// Words in common of two sorted lists, in percent of both.
fn share(one: &[&str], other: &[&str]) -> usize {
    let (mut left, mut right, mut common) = (0, 0, 0);
    while left < one.len() && right < other.len() {
        match one[left].cmp(other[right]) {
            std::cmp::Ordering::Less => left += 1,
            std::cmp::Ordering::Greater => right += 1,
            std::cmp::Ordering::Equal => (left, right, common) = (left + 1, right + 1, common + 1),
        }
    }
    200 * common / (one.len() + other.len()).max(1)
}
