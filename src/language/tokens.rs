//! A text as rules and weights see it: words without accents and the marks that carry tone, sentence by sentence.

use std::ops::Range;

use super::Text;

/// A word, or a mark: `?`, `!`, `??`, `!!`, `?!` or `...`, however many were typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    /// In lower case, without accents; or the mark.
    pub plain: String,
    /// With its capitals and accents.
    pub written: String,
    /// Where it stands in the original, in characters.
    pub place: Range<usize>,
}

/// The tokens of each sentence. A mark belongs to the sentence before it.
pub fn tokens(text: &Text) -> Vec<Vec<Token>> {
    let mut found: Vec<Vec<Token>> = vec![Vec::new(); text.sentences.len()];
    let starts: Vec<usize> =
        text.sentences.iter().map(|sentence| text.words[sentence.words.start].place.start).collect();
    let mut add = |token: Token| {
        let sentence = starts.iter().take_while(|start| **start <= token.place.start).count();
        if let Some(sentence) = found.get_mut(sentence.saturating_sub(1)) {
            sentence.push(token);
        }
    };
    let mut words = text.words.iter().peekable();
    let mut marks = String::new();
    let mut marks_place = 0..0;
    let written = &text.written;
    let mut chars = written.text.char_indices().peekable();
    while let Some((at, char)) = chars.next() {
        let place = written.original(at..at + char.len_utf8());
        if matches!(char, '?' | '!' | '.') && words.peek().is_none_or(|word| place.start < word.place.start) {
            if marks.is_empty() {
                marks_place = place.clone();
            }
            marks.push(char);
            marks_place.end = place.end;
            if chars.peek().is_some_and(|(_, next)| matches!(next, '?' | '!' | '.')) {
                continue;
            }
        }
        if let Some(plain) = mark(&marks) {
            let written = std::mem::take(&mut marks);
            add(Token { plain: plain.to_owned(), written, place: marks_place.clone() });
        }
        marks.clear();
        if let Some(word) = words.next_if(|word| word.place.start <= place.start) {
            let mut end = at + char.len_utf8();
            while let Some((next, char)) = chars.next_if(|(next, char)| {
                written.original(*next..next + char.len_utf8()).start < word.place.end
            }) {
                end = next + char.len_utf8();
            }
            add(Token {
                plain: word.plain.clone(),
                written: written.text[at..end].to_owned(),
                place: word.place.clone(),
            });
        }
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
