//! What a text keeps of a wording, and what it changes. Whoever keeps most of an author's words has those in mind, so that
//! the few that differ are what is meant: who does it, whether it is sure, when, how many. A paraphrase changes nearly all
//! words, and then no single one tells anything.

use std::collections::BTreeSet;

/// A text with so many of a hundred words of a wording, in their order, is near to it; of a paraphrase hardly one in
/// twenty is (counted on half of the contrast set).
const NEAR: usize = 40;

/// Of several sentences a paraphrase keeps more: names, figures, polite words. One that has so many of a hundred words is a
/// copy, in which the few that differ are what is meant.
const COPIED: usize = 70;

/// What is compared of a text, or of an author's wording.
#[derive(Clone, Debug, Default)]
pub struct Wording {
    /// The stems of all its words, in order.
    pub words: Vec<String>,
    /// How many sentences it has.
    pub sentences: usize,
    /// Those of the words that say what it is about.
    pub stems: BTreeSet<String>,
    /// Which of the kinds of small words it has that change what others say, by their places in the list.
    pub turning: BTreeSet<usize>,
    /// Whether it is a question.
    pub asks: bool,
    /// How often it says no.
    pub negations: usize,
    /// Whether those who speak and those who listen are named as who does something, true for those who speak.
    pub subjects: BTreeSet<bool>,
    /// The same, named in any way.
    pub persons: BTreeSet<bool>,
}

impl Wording {
    /// How many words it has in common with another, in the same order: the longest common subsequence.
    fn kept(&self, other: &Wording) -> usize {
        let mut before = vec![0; other.words.len() + 1];
        for word in &self.words {
            let mut row = vec![0];
            for (at, one) in other.words.iter().enumerate() {
                let same = word == one || is_slip(word, one);
                row.push(if same { before[at] + 1 } else { before[at + 1].max(row[at]) });
            }
            before = row;
        }
        before.last().copied().unwrap_or_default()
    }

    /// Whether it keeps so many words of another that those which differ are what is meant.
    pub fn is_near(&self, other: &Wording) -> bool {
        self.keeps(other, NEAR)
    }

    /// Whether it has so many of a hundred words of another, in their order, and one of those that say what it is about.
    fn keeps(&self, other: &Wording, least: usize) -> bool {
        let most = self.words.len().max(other.words.len());
        let fewest = self.words.len().min(other.words.len());
        if 100 * fewest < least * most || self.stems.is_disjoint(&other.stems) {
            return false;
        }
        100 * self.kept(other) >= least * most
    }

    /// Whether it keeps most words of some of these wordings of one option, and changes what matters in each of those. `alike`
    /// is whether both promise, blame or feel the same, so that it does not matter who does it; `each_tells`, whether the
    /// option is about what happened to somebody, so that every word of it does.
    pub fn changes(&self, wordings: &[&Wording], alike: bool, each_tells: bool) -> bool {
        let turning: BTreeSet<usize> =
            wordings.iter().flat_map(|other| other.turning.iter().copied()).collect();
        let known = |stem: &String| wordings.iter().any(|other| has(&other.stems, stem));
        let adds = !self.stems.iter().all(known);
        let you = |persons: &BTreeSet<bool>| persons.contains(&false);
        let we = |persons: &BTreeSet<bool>| persons.contains(&true);
        let changes = |other: &&&Wording| {
            let turned = !self.turning.is_subset(&turning) || !other.turning.is_subset(&self.turning);
            let replaced = adds && other.stems.iter().any(|stem| !has(&self.stems, stem));
            let other_does = you(&self.subjects) != you(&other.subjects)
                || you(&self.persons) != you(&other.persons) && we(&self.persons) != we(&other.persons);
            // There are many ways to ask the same.
            self.negations != other.negations
                || !other.asks && (turned || !alike && other_does || each_tells && (self.asks || replaced))
        };
        let is_kept = |other: &&&Wording| {
            let several = self.sentences.max(other.sentences) > 1;
            self.keeps(other, if several { COPIED } else { NEAR })
        };
        let near: Vec<&&Wording> = wordings.iter().filter(is_kept).collect();
        !near.is_empty() && near.iter().all(changes)
    }
}

/// Whether a stem is among these, one letter more, less, other or out of place forgiven in a long one.
fn has(stems: &BTreeSet<String>, stem: &str) -> bool {
    stems.contains(stem) || stems.iter().any(|other| is_slip(other, stem))
}

/// Whether one word is the other but for one slip of the keyboard.
fn is_slip(one: &str, other: &str) -> bool {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    let (short, long) = if one.len() <= other.len() { (one, other) } else { (other, one) };
    if short.len() < 4 || long.len() > short.len() + 1 {
        return false;
    }
    let start = short.iter().zip(&long).take_while(|(a, b)| a == b).count();
    let (short, long) = (&short[start..], &long[start..]);
    let end = short.iter().rev().zip(long.iter().rev()).take_while(|(a, b)| a == b).count();
    match (&short[..short.len() - end], &long[..long.len() - end]) {
        ([], _) | ([_], [_]) => true,
        ([a, b], [c, d]) => (a, b) == (d, c),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_are_forgiven() {
        let check = |one, other, expected| assert_eq!(is_slip(one, other), expected, "{one} {other}");
        check("postcode", "posctode", true);
        check("receiv", "reciev", true);
        check("vase", "vasse", true);
        check("appointment", "apointment", true);
        check("approv", "reject", false);
        check("now", "not", false);
        check("possibl", "impossibl", false);
    }
}
