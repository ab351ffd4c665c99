//! `hard-to-read`: long words in long sentences, harder than a trainee reads or a customer follows.

use super::Context;
use super::wording::{Stretch, is_letter};
use crate::args;
use crate::diagnostics::{Code, Diagnostic};

/// The readability index from which a text is very hard. LIX (C. H. Björnsson, *Läsbarhet*, 1968) is words a sentence
/// plus the share of words of more than six letters, in percent. It needs no syllables, so it is the same for every
/// language written in letters; over 60 is the prose of specialists (J. Anderson, "Lix and Rix", Journal of Reading 26,
/// 1983).
const VERY_HARD: usize = 60;
/// Shorter texts say nothing about how somebody writes.
const FEWEST_WORDS: usize = 25;

pub fn check(context: &Context) -> Vec<Diagnostic> {
    (context.wordings.iter())
        .filter_map(|wording| {
            let index = lix(&wording.stretches)?;
            let args = args![index = index, most = VERY_HARD];
            (index > VERY_HARD).then(|| wording.finding_whole(context, Code::HardToRead, args))
        })
        .collect()
}

/// The index of a text; None if it is too short for one.
fn lix(stretches: &[Stretch]) -> Option<usize> {
    let all: usize = stretches.iter().map(|stretch| stretch.words.len()).sum();
    if all < FEWEST_WORDS {
        return None;
    }
    let (mut long, mut sentences) = (0, 0);
    let mut ended = true;
    for stretch in stretches {
        for span in &stretch.words {
            let word = &stretch.text[span.clone()];
            long += usize::from(word.len() > 6 && word.chars().filter(|c| is_letter(*c)).count() > 6);
            let after = stretch.text[span.end..].trim_start_matches(['”', '’', '"', '»', ')', ' ', '\u{a0}']);
            sentences += usize::from(ended);
            ended = after.starts_with(['.', '!', '?', ':', ';', '…']);
        }
    }
    Some(all / sentences.max(1) + 100 * long / all)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_words_in_long_sentences_count() {
        let check = |text: &str, expected: Option<usize>| {
            assert_eq!(lix(&[Stretch::new(0, text)]), expected, "{text}");
        };
        check("Too short to tell.", None);
        // 25 words, five sentences, none long.
        check(&"I see that at once. ".repeat(5), Some(5));
        // One sentence of 25 words, each of more than six letters.
        check(&"notwithstanding ".repeat(25), Some(125));
    }
}
