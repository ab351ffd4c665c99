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
            let words = wording.stretches.iter().map(|stretch| stretch.lower.as_str()).collect();
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
    let mut before: Vec<(&Way, Bag)> = Vec::new();
    for way in lines {
        let bag = Bag::of(&way.words);
        if bag.words < FEWEST_WORDS {
            continue;
        }
        let alike = |(other, their): &&(&Way, Bag)| {
            bag.share_at_most(their) >= ALIKE && {
                let (one, other) = (sorted(&way.words), sorted(&other.words));
                one != other && share(&one, &other) >= ALIKE
            }
        };
        if let Some((other, _)) = before.iter().find(alike) {
            let args = args![name = way.id, other = other.id];
            findings.push(way.wording.finding_whole(context, Code::SimilarReplies, args));
        }
        before.push((way, bag));
    }
}

/// How many words there are of each of some sorts: two texts have no more words in common than of each sort. Most
/// replies are seen to differ by that, without their words being sorted.
struct Bag {
    words: usize,
    sorts: [u8; 64],
}

impl Bag {
    fn of(text: &str) -> Bag {
        let mut bag = Bag { words: 0, sorts: [0; 64] };
        for word in text.split_terminator(' ') {
            let ends = word.bytes().take(1).chain(word.bytes().next_back());
            let sort = ends.fold(word.len(), |sort, byte| 5 * sort + usize::from(byte)) % 64;
            bag.sorts[sort] = bag.sorts[sort].saturating_add(1);
            bag.words += 1;
        }
        bag
    }
    /// The most that [`share`] can be; where a text is very long, anything.
    fn share_at_most(&self, other: &Bag) -> usize {
        if self.words.max(other.words) > usize::from(u8::MAX) {
            return 100;
        }
        let common: usize =
            self.sorts.iter().zip(&other.sorts).map(|(one, other)| usize::from(*one.min(other))).sum();
        200 * common / (self.words + other.words).max(1)
    }
}

fn sorted(text: &str) -> Vec<&str> {
    let mut words: Vec<&str> = text.split_terminator(' ').collect();
    words.sort_unstable();
    words
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
