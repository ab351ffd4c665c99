//! Small patterns of words, as the data of a language has them: `our|my fault|mistake*`. `a|b` is either word, `word*` any
//! that begins so, `..` up to [`GAP`] words.

use std::collections::BTreeSet;

use serde::Deserialize;

/// How many words `..` may stand for.
const GAP: usize = 3;

/// A pattern; matches at least one word.
#[derive(Debug, Deserialize)]
#[serde(from = "String")]
pub struct Phrase(Vec<Part>);

#[derive(Debug)]
enum Part {
    Gap,
    /// One of these words; true for all that begin so.
    Word(Vec<(String, bool)>),
}

impl From<String> for Phrase {
    fn from(text: String) -> Self {
        let word = |word: &str| match word.strip_suffix('*') {
            Some(beginning) => (beginning.to_owned(), true),
            None => (word.to_owned(), false),
        };
        let part = |part: &str| match part {
            ".." => Part::Gap,
            words => Part::Word(words.split('|').map(word).collect()),
        };
        Phrase(text.split(' ').map(part).collect())
    }
}

impl Phrase {
    /// The places of the words that stand for the pattern's own (not for its gaps), if it begins at `start`.
    fn matched(&self, words: &[&str], start: usize) -> Option<Vec<usize>> {
        fn rest(parts: &[Part], words: &[&str], at: usize, found: &mut Vec<usize>) -> bool {
            match parts {
                [] => true,
                [Part::Gap, parts @ ..] => (0..=GAP).any(|skip| rest(parts, words, at + skip, found)),
                [Part::Word(list), parts @ ..] => {
                    let Some(word) = words.get(at) else { return false };
                    let fits = |(listed, begins): &(String, bool)| {
                        if *begins { word.starts_with(listed.as_str()) } else { word == listed }
                    };
                    if !list.iter().any(fits) {
                        return false;
                    }
                    found.push(at);
                    let fits = rest(parts, words, at + 1, found);
                    if !fits {
                        found.pop();
                    }
                    fits
                }
            }
        }
        let mut found = Vec::new();
        rest(&self.0, words, start, &mut found).then_some(found)
    }
}

/// Where a pattern of a list is first found: the places of the words that stand for its own.
pub fn first(phrases: &[Phrase], words: &[&str]) -> Option<Vec<usize>> {
    phrases.iter().find_map(|phrase| (0..words.len()).find_map(|start| phrase.matched(words, start)))
}

/// The places of all words that stand for words of some pattern of a list.
pub fn places(phrases: &[Phrase], words: &[&str]) -> BTreeSet<usize> {
    let all = phrases.iter().flat_map(|phrase| (0..words.len()).filter_map(|at| phrase.matched(words, at)));
    all.flatten().collect()
}

/// Where patterns of a list begin.
pub fn starts(phrases: &[Phrase], words: &[&str]) -> Vec<usize> {
    (0..words.len()).filter(|at| phrases.iter().any(|phrase| phrase.matched(words, *at).is_some())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_are_found() {
        let check = |pattern: &str, text: &str, expected: Option<&[usize]>| {
            let words: Vec<&str> = text.split(' ').collect();
            let found = first(&[Phrase::from(pattern.to_owned())], &words);
            assert_eq!(found.as_deref(), expected, "{pattern} in {text}");
        };
        check("our|my fault", "it is my fault", Some(&[2, 3]));
        check("our|my fault", "my own fault", None);
        check("refus*", "we are refusing it", Some(&[2]));
        check("you .. wrong", "you did nothing wrong", Some(&[0, 3]));
        check("you .. wrong", "you are in all of this wrong", None);
        check("you .. wrong", "you you are so very wrong", Some(&[1, 5]));
        check("a .. b .. c", "a x b y c", Some(&[0, 2, 4]));
        check("a", "", None);
    }
}
