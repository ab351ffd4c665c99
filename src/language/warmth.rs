//! How warm a reply is: a sum of weighted words, each of which can be shown. Which words weigh how much is data
//! (`assets/language/*/warmth.ron`), learned from what people judged polite (`scripts/warmth.py`).

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::LazyLock;

use serde::Deserialize;

use super::pattern::Unreadable;
use super::rules::BadPhrase;
use super::tokens::tokens;
use super::{Text, Tongue};

/// A word that weighs less is not worth showing, in thousandths.
const SHOWN_FROM: i32 = 40;
/// So many words the longest phrase of a pack has that is weighed as one.
const MOST_WORDS: usize = 8;

/// The weights of one language, in thousandths of what separates two replies by one standard deviation of judgement.
#[derive(Clone, Deserialize)]
pub struct Weights {
    /// The sum of an ordinary reply.
    middle: i32,
    /// How far above it the warmest tenth of replies begins.
    spread: i32,
    /// By one word or mark, or two with a space between them; `^` and `$` are the ends of the text.
    weights: BTreeMap<String, i32>,
    /// Of so many words or marks the longest of them consists.
    #[serde(default = "pairs")]
    longest: usize,
}

/// How warm a text is, and which of its words make it so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Warmth {
    /// 0–100: 50 is an ordinary reply of customer service, 75 one of the warmest tenth.
    pub degree: u8,
    /// The words that weigh most, heaviest first.
    pub words: Vec<WarmWord>,
}

/// A word and its part in the warmth.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WarmWord {
    /// Where it stands in the original, in characters.
    pub place: Range<usize>,
    /// What it adds, in thousandths; below zero where it chills.
    pub weight: i32,
}

/// The shipped weights are those of words and of pairs.
fn pairs() -> usize {
    2
}

fn read(text: &str) -> Weights {
    ron::from_str(text).expect("the weights of warmth can be read")
}

/// Weighs a text with the weights that come with the program.
pub fn warmth(tongue: Tongue, text: &Text) -> Warmth {
    Weights::of(tongue).weigh(text)
}

impl Weights {
    /// Those that come with the program.
    pub fn of(tongue: Tongue) -> &'static Weights {
        static EN: LazyLock<Weights> =
            LazyLock::new(|| read(include_str!("../../assets/language/en/warmth.ron")));
        static FR: LazyLock<Weights> =
            LazyLock::new(|| read(include_str!("../../assets/language/fr/warmth.ron")));
        match tongue {
            Tongue::English => &EN,
            Tongue::French => &FR,
        }
    }

    /// The same with those of a pack, which stand before the program's own: by phrases of one to [`MOST_WORDS`] words.
    pub fn with(tongue: Tongue, own: &BTreeMap<String, i32>) -> Result<Weights, Vec<BadPhrase>> {
        let mut all = Weights::of(tongue).clone();
        let mut bad = Vec::new();
        for (phrase, weight) in own {
            let words: Vec<String> =
                tokens(&Text::new(tongue, phrase)).into_iter().flatten().map(|it| it.plain).collect();
            let problem = match words.len() {
                0 => Unreadable::Empty,
                1..=MOST_WORDS => {
                    all.longest = all.longest.max(words.len());
                    all.weights.insert(words.join(" "), *weight);
                    continue;
                }
                _ => Unreadable::TooManyWords,
            };
            bad.push(BadPhrase { phrase: phrase.clone(), problem });
        }
        if bad.is_empty() { Ok(all) } else { Err(bad) }
    }

    /// Weighs a text. Each word or phrase counts once, however often it stands there.
    pub fn weigh(&self, text: &Text) -> Warmth {
        let tokens: Vec<_> = tokens(text).into_iter().flatten().collect();
        let plain = |at: usize| match at {
            0 => "^",
            _ => tokens.get(at - 1).map_or("$", |token| &token.plain),
        };
        let mut parts = vec![0; tokens.len() + 2];
        let mut counted = BTreeSet::new();
        for at in 1..tokens.len() + 2 {
            let mut words = String::new();
            for start in (0..=at).rev().take(self.longest) {
                words = if start == at { plain(at).to_owned() } else { format!("{} {words}", plain(start)) };
                let places = start..at + 1;
                let Some(weight) = self.weights.get(&words) else { continue };
                if !counted.insert(words.clone()) {
                    continue;
                }
                // The ends of the text are no words: what stands beside them has the whole weight.
                let places: Vec<usize> = places.filter(|at| (1..=tokens.len()).contains(at)).collect();
                let share = weight / places.len().max(1) as i32;
                for place in &places {
                    parts[*place] += share;
                }
                if let Some(last) = places.last() {
                    parts[*last] += weight - share * places.len() as i32;
                }
            }
        }
        let above = if tokens.is_empty() { 0 } else { parts.iter().sum::<i32>() - self.middle };
        // 50 at the middle, 75 one spread above it, never quite 0 or 100: rank is kept however long the text.
        let degree = 50 + above.signum() * (50 * above.abs() / (self.spread + above.abs()));
        let mut words: Vec<WarmWord> = parts[1..=tokens.len()]
            .iter()
            .zip(&tokens)
            .filter(|(weight, _)| weight.abs() >= SHOWN_FROM)
            .map(|(weight, token)| WarmWord { place: token.place.clone(), weight: *weight })
            .collect();
        words.sort_by_key(|word| (-word.weight.abs(), word.place.start));
        Warmth { degree: degree.clamp(0, 100) as u8, words }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn degree(tongue: Tongue, text: &str) -> u8 {
        warmth(tongue, &Text::new(tongue, text)).degree
    }

    #[test]
    fn warm_words_are_warmer_than_cold_ones() {
        let check = |tongue, warm: &str, cold: &str| {
            let (warm, cold) = (degree(tongue, warm), degree(tongue, cold));
            assert!(warm > 50 && cold < 50, "{warm} {cold}");
        };
        check(
            Tongue::English,
            "Thank you for telling me, I would be glad to help you with that.",
            "Why did you not read your contract? You people never listen.",
        );
        check(
            Tongue::French,
            "Merci de me l’avoir signalé, je serais ravie de pouvoir vous aider.",
            "Pourquoi n’avez-vous pas lu votre contrat ? Vous ne comprenez rien.",
        );
    }

    #[test]
    fn any_text_has_a_degree() {
        for tongue in Tongue::ALL {
            assert_eq!(degree(*tongue, ""), 50);
            assert!(degree(*tongue, &"merci thanks !!! ".repeat(2_000)) <= 100);
        }
    }

    #[test]
    fn its_words_are_shown() {
        let original = "Salut. Merci beaucoup !";
        let found = warmth(Tongue::French, &Text::new(Tongue::French, original));
        let first = &found.words[0];
        let chars: Vec<char> = original.chars().collect();
        let word: String = chars[first.place.clone()].iter().collect();
        assert_eq!((word.as_str(), first.weight > 0), ("Merci", true));
    }
}
