//! `similar-replies`: ways to say two replies of a beat differ by a word or two; `ambiguous-also`: another way to say one
//! reply is also a way to say another, so a typed answer could be either.

use std::collections::BTreeMap;

use super::Context;
use super::wording::{Speaker, Stretch, Wording};
use crate::args;
use crate::diagnostics::{Code, Diagnostic};
use crate::scenario::schema::Reply;

/// From how many words on two ways are compared, and from which share of words in common (Dice, of both together, in
/// percent) they are too close.
#[derive(Clone, Copy)]
struct Close {
    fewest: usize,
    share: usize,
}
/// Of two lines nobody can see any more what is chosen. Shorter ones may well share most of their words ("Yes, of
/// course." and "No, of course.").
const LINES: Close = Close { fewest: 6, share: 85 };
/// A typed answer is compared with all wordings and never says exactly theirs: one word of four is soon missed. No two
/// replies of the shipped packs come as near.
const WORDINGS: Close = Close { fewest: 4, share: 75 };
/// So many ways of a beat and language are compared with each other; a beat has some forty.
const MOST_WAYS: usize = 400;

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
    let mut before: Vec<(&Way, Bag)> = Vec::new();
    for way in ways.iter().filter(|way| way.reply.when.is_none()).take(MOST_WAYS) {
        let words = way.wording.stretches.iter().flat_map(Stretch::words);
        let bag = Bag::of(words.map(|(_, _, lower)| lower));
        let alike = |(other, their): &&(&Way, Bag)| {
            let close = if way.also || other.also { WORDINGS } else { LINES };
            bag.may_share(their, close.share)
                && bag.words.min(their.words) >= close.fewest
                && way.id != other.id
                && {
                    let (one, other) = (sorted(&way.words), sorted(&other.words));
                    one != other && share(&one, &other) >= close.share
                }
        };
        if let Some((other, _)) = before.iter().find(alike) {
            let also = if way.also || other.also { "yes" } else { "no" };
            let args = args![name = way.id, other = other.id, also = also];
            findings.push(way.wording.finding_whole(context, Code::SimilarReplies, args));
        }
        before.push((way, bag));
    }
}

/// How many words there are, and of which of 64 sorts. Most ways to say something are seen to differ by that, without
/// their words being sorted.
struct Bag {
    words: usize,
    /// A bit for each sort.
    sorts: u64,
}

impl Bag {
    fn of<'t>(words: impl Iterator<Item = &'t str>) -> Bag {
        let mut bag = Bag { words: 0, sorts: 0 };
        for word in words {
            let end = |byte: Option<&u8>| byte.map_or(0, |byte| usize::from(*byte));
            let (first, last) = (end(word.as_bytes().first()), end(word.as_bytes().last()));
            bag.sorts |= 1 << ((25 * word.len() + 5 * first + last) % 64);
            bag.words += 1;
        }
        bag
    }
    /// Whether [`share`] can be so much: of each sort that only one of both has, a word at least is not in common.
    fn may_share(&self, other: &Bag, share: usize) -> bool {
        let (words, alone) = (self.words + other.words, (self.sorts ^ other.sorts).count_ones() as usize);
        100 * (words - alone) >= share * words
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quick_look_never_finds_less_in_common() {
        let check = |one: &str, other: &str, expected: usize| {
            let shared = share(&sorted(one), &sorted(other));
            assert_eq!(shared, expected, "{one} | {other}");
            let (one, other) = [one, other].map(|text| Bag::of(text.split_terminator(' '))).into();
            assert!(one.may_share(&other, shared), "{shared}");
        };
        check("i will refund it", "i will not refund it", 88);
        check("je vais vous rembourser", "je ne vais pas vous rembourser", 80);
        check("no no no", "no", 50);
        check("one two", "three four", 0);
        check("same words", "words same", 100);
        check("", "", 0);
    }
}
