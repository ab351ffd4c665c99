//! How alike two texts are in their letters: runs of 2 to 5 letters inside the words, the rarer the weightier (TF-IDF).
//! A typing mistake, an ending or an accent changes a few runs and leaves the others.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use super::{Sentence, Text, Tongue, Word};

/// The lengths of the runs, in letters; the beginning and the end of a word count as letters.
const LENGTHS: std::ops::RangeInclusive<usize> = 2..=5;

/// The runs of a text with their weights, in the order of their hashes; of length 1 together, if there are any.
pub type Grams = Vec<(u64, f32)>;

/// How weighty each run is: `assets/language/<tag>/grams.txt`, made by `scripts/grams.py`.
struct Weights {
    /// Of a run that is not listed.
    other: f32,
    listed: BTreeMap<u64, f32>,
}

impl Weights {
    fn of(tongue: Tongue) -> &'static Weights {
        static ENGLISH: LazyLock<Weights> =
            LazyLock::new(|| Weights::read(include_str!("../../assets/language/en/grams.txt")));
        static FRENCH: LazyLock<Weights> =
            LazyLock::new(|| Weights::read(include_str!("../../assets/language/fr/grams.txt")));
        match tongue {
            Tongue::English => &ENGLISH,
            Tongue::French => &FRENCH,
        }
    }

    fn read(text: &str) -> Self {
        let mut weights = Weights { other: 1.0, listed: BTreeMap::new() };
        for line in text.lines() {
            let mut fields = line.split(' ');
            let weight = fields.next().and_then(|weight| weight.parse().ok());
            let weight = weight.expect("every line of the runs of letters begins with a weight");
            let runs: Vec<&str> = fields.collect();
            if runs.is_empty() {
                weights.other = weight;
            }
            weights.listed.extend(runs.into_iter().map(|run| (hash(run.chars()), weight)));
        }
        weights
    }
}

/// FNV-1a.
fn hash(run: impl Iterator<Item = char>) -> u64 {
    run.fold(0xcbf2_9ce4_8422_2325, |hash, char| (hash ^ u64::from(char)).wrapping_mul(0x0100_0000_01b3))
}

/// The runs of a whole text.
pub fn of_text(tongue: Tongue, text: &Text) -> Grams {
    of_words(tongue, &text.words)
}

/// The runs of a sentence of a text.
pub fn of_sentence(tongue: Tongue, text: &Text, sentence: &Sentence) -> Grams {
    of_words(tongue, &text.words[sentence.words.clone()])
}

fn of_words(tongue: Tongue, words: &[Word]) -> Grams {
    let weights = Weights::of(tongue);
    let mut counts: BTreeMap<u64, u32> = BTreeMap::new();
    for word in words {
        let letters: Vec<char> = std::iter::once('_').chain(word.plain.chars()).chain(['_']).collect();
        for run in LENGTHS.flat_map(|length| letters.windows(length)) {
            *counts.entry(hash(run.iter().copied())).or_default() += 1;
        }
    }
    // The root of the count: the second time says less than the first.
    let weigh = |(run, count): (u64, u32)| {
        (run, (count as f32).sqrt() * weights.listed.get(&run).unwrap_or(&weights.other))
    };
    let mut grams: Grams = counts.into_iter().map(weigh).collect();
    let length = grams.iter().map(|(_, weight)| weight * weight).sum::<f32>().sqrt();
    grams.iter_mut().for_each(|(_, weight)| *weight /= length);
    grams
}

/// Two texts whose letters are so alike say the same, word for word, but for slips.
const SAME: f32 = 0.8;

/// Whether a text says another one word for word, but for slips.
pub fn quotes(tongue: Tongue, one: &Text, other: &Text) -> bool {
    likeness(&of_text(tongue, one), &of_text(tongue, other)) >= SAME
}

/// How alike two texts are in their letters: 0 for nothing in common, 1 for the same words.
pub fn likeness(one: &Grams, other: &Grams) -> f32 {
    let mut others = other.iter().peekable();
    let mut sum = 0.0;
    for (run, weight) in one {
        while others.next_if(|(other, _)| other < run).is_some() {}
        if let Some((_, other)) = others.next_if(|(other, _)| other == run) {
            sum += weight * other;
        }
    }
    sum
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mistakes_leave_texts_alike() {
        let like = |one: &str, other: &str| {
            let grams = |text| of_text(Tongue::French, &Text::new(Tongue::French, text));
            likeness(&grams(one), &grams(other))
        };
        let same = like("Je vous rembourse aujourd’hui.", "je vous rembourse aujourd'hui");
        assert!((same - 1.0).abs() < 1e-5);
        let mistake = like("Je vous rembourse aujourd’hui.", "je vous remborse aujourdhui");
        let other = like("Je vous rembourse aujourd’hui.", "Je vous rappelle demain.");
        assert!(mistake > 0.4 && other < 0.2, "{mistake} {other}");
        assert_eq!(like("", "Je vous rembourse."), 0.0);
    }
}
