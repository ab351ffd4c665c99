//! A text as rules and weights see it: words without accents and the marks that carry tone, sentence by sentence.

use std::ops::Range;

use super::{Form, Text};

/// A word, or a mark: `?`, `!`, `??`, `!!`, `?!` or `...`, however many were typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    /// In lower case, without accents; or the mark.
    pub plain: String,
    /// With its capitals and accents.
    pub written: String,
    /// Where it stands in the original, in characters.
    pub place: Range<usize>,
    /// Whether a comma, a colon, a dash or a bracket stands before it.
    pub after_pause: bool,
}

const PAUSES: [char; 7] = [',', ';', ':', '–', '—', '(', ')'];

/// The tokens of each sentence. A mark belongs to the sentence before it.
pub fn tokens(text: &Text) -> Vec<Vec<Token>> {
    let words = &text.words;
    let after = |at: usize| {
        let end = words.get(at + 1).map_or(text.written.text.len(), |next| next.bytes.start);
        marks(&text.written, words[at].bytes.end..end)
    };
    let word = |at: usize| Token {
        plain: words[at].plain.clone(),
        written: text.written.text[words[at].bytes.clone()].to_owned(),
        place: words[at].place.clone(),
        after_pause: at > 0
            && text.written.text[words[at - 1].bytes.end..words[at].bytes.start].contains(PAUSES),
    };
    let sentence = |places: Range<usize>| {
        let first = places.start;
        let before = if first == 0 { marks(&text.written, 0..words[first].bytes.start) } else { Vec::new() };
        before.into_iter().chain(places.flat_map(|at| std::iter::once(word(at)).chain(after(at)))).collect()
    };
    text.sentences.iter().map(|it| sentence(it.words.clone())).collect()
}

/// The marks in a range of bytes of a form that holds no words.
fn marks(written: &Form, bytes: Range<usize>) -> Vec<Token> {
    let mut found = Vec::new();
    let mut at = bytes.start;
    let is_mark = |char| matches!(char, '?' | '!' | '.');
    for run in written.text[bytes].split_inclusive(|char| !is_mark(char)) {
        let run_end = at + run.trim_end_matches(|char| !is_mark(char)).len();
        if let Some(plain) = mark(&written.text[at..run_end]) {
            found.push(Token {
                plain: plain.to_owned(),
                written: written.text[at..run_end].to_owned(),
                place: written.original(at..run_end),
                after_pause: false,
            });
        }
        at += run.len();
    }
    found
}

/// The mark for a run of `?`, `!` and `.`; None for a mere full stop.
fn mark(run: &str) -> Option<&'static str> {
    let count = |mark| run.chars().filter(|char| *char == mark).count();
    match (count('?'), count('!')) {
        (0, 0) => (run.len() >= 3).then_some("..."),
        (1, 0) => Some("?"),
        (0, 1) => Some("!"),
        (_, 0) => Some("??"),
        (0, _) => Some("!!"),
        _ => Some("?!"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Tongue;

    #[test]
    fn words_and_marks_stand_in_order() {
        let check = |tongue, original: &str, expected: &[&[&str]]| {
            let found = tokens(&Text::new(tongue, original));
            let plain: Vec<Vec<&str>> =
                found.iter().map(|it| it.iter().map(|it| it.plain.as_str()).collect()).collect();
            assert_eq!(plain, expected, "{original}");
            let chars: Vec<char> = original.chars().collect();
            for token in found.iter().flatten() {
                let there: String = chars[token.place.clone()].iter().collect();
                assert_eq!(there.replace('’', "'").replace('…', "..."), token.written, "{original}");
            }
        };
        check(
            Tongue::English,
            "Hi, Sam! You can’t be serious?! Well… 😀",
            &[&["hi", "sam", "!"], &["you", "can't", "be", "serious", "?!"], &["well", "..."]],
        );
        check(Tongue::French, "L’été ? À 3.50 !!!", &[&["l'", "ete", "?"], &["a", "3.50", "!!"]]);
        check(Tongue::English, "?!", &[]);
        check(Tongue::English, "...so?", &[&["...", "so", "?"]]);
    }
}
