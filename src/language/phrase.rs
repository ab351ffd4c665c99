//! Small patterns of words, as the data of a language has them: `our|my fault|mistake*`. `a|b` is either word, `a+b|c` the
//! words a and b or the word c, `word*` any that begins so, `..` up to [`GAP`] words.

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
    /// One of these runs of words.
    Either(Vec<Vec<Listed>>),
}

/// A word of a pattern.
#[derive(Debug)]
struct Listed {
    word: String,
    /// All words that begin so.
    begins: bool,
}

impl Listed {
    fn read(word: &str) -> Self {
        let beginning = word.strip_suffix('*');
        Listed { word: beginning.unwrap_or(word).to_owned(), begins: beginning.is_some() }
    }

    fn fits(&self, word: &str) -> bool {
        if self.begins { word.starts_with(&self.word) } else { word == self.word }
    }
}

impl From<String> for Phrase {
    fn from(text: String) -> Self {
        let run = |run: &str| run.split('+').map(Listed::read).collect();
        let part = |part: &str| match part {
            ".." => Part::Gap,
            runs => Part::Either(runs.split('|').map(run).collect()),
        };
        Phrase(text.split(' ').map(part).collect())
    }
}

impl Phrase {
    /// The places of the words that stand for the pattern's own (not for its gaps), if it begins at `start`.
    fn matched(&self, words: &[&str], start: usize) -> Option<Vec<usize>> {
        fn rest(parts: &[Part], words: &[&str], at: usize) -> Option<Vec<usize>> {
            match parts {
                [] => Some(Vec::new()),
                [Part::Gap, parts @ ..] => (0..=GAP).find_map(|skip| rest(parts, words, at + skip)),
                [Part::Either(runs), parts @ ..] => runs.iter().find_map(|run| {
                    let here = words.get(at..at + run.len())?;
                    if !run.iter().zip(here).all(|(listed, word)| listed.fits(word)) {
                        return None;
                    }
                    let mut found = rest(parts, words, at + run.len())?;
                    found.extend(at..at + run.len());
                    Some(found)
                }),
            }
        }
        rest(&self.0, words, start)
    }
}

/// Where a pattern of a list is first found: the places of the words that stand for its own.
pub fn first(phrases: &[Phrase], words: &[&str]) -> Option<Vec<usize>> {
    phrases.iter().find_map(|phrase| (0..words.len()).find_map(|start| phrase.matched(words, start)))
}

/// Whether the words begin with a pattern of a list.
pub fn begins(phrases: &[Phrase], words: &[&str]) -> bool {
    phrases.iter().any(|phrase| phrase.matched(words, 0).is_some())
}

/// The places of all words that stand for words of some pattern of a list.
pub fn places(phrases: &[Phrase], words: &[&str]) -> BTreeSet<usize> {
    let all = phrases.iter().flat_map(|phrase| (0..words.len()).filter_map(|at| phrase.matched(words, at)));
    all.flatten().collect()
}

/// Where patterns of a list begin.
pub fn starts(phrases: &[Phrase], words: &[&str]) -> Vec<usize> {
    (0..words.len()).filter(|at| begins(phrases, &words[*at..])).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_are_found() {
        let check = |pattern: &str, text: &str, expected: Option<&[usize]>| {
            let words: Vec<&str> = text.split(' ').collect();
            let mut found = first(&[Phrase::from(pattern.to_owned())], &words);
            found.iter_mut().for_each(|places| places.sort_unstable());
            assert_eq!(found.as_deref(), expected, "{pattern} in {text}");
        };
        check("our|my fault", "it is my fault", Some(&[2, 3]));
        check("our|my fault", "my own fault", None);
        check("refus*", "we are refusing it", Some(&[2]));
        check("you .. wrong", "you did nothing wrong", Some(&[0, 3]));
        check("you .. wrong", "you are in all of this wrong", None);
        check("you .. wrong", "you you are so very wrong", Some(&[1, 5]));
        check("a .. b .. c", "a x b y c", Some(&[0, 2, 4]));
        check("a+b|c d", "a b d", Some(&[0, 1, 2]));
        check("a+b|c d", "a c d", Some(&[1, 2]));
        check("a", "", None);
    }
}
