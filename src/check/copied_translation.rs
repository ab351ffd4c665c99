//! `copied-translation`: a translation that is the source, word for word.

use super::Context;
use super::wording::Wording;
use crate::args;
use crate::diagnostics::{Code, Diagnostic};

/// Fewer words may be the same in two languages: a name, a place, a date. What stands on the customer's card is left out
/// altogether: an address is the same everywhere.
const FEWEST_WORDS: usize = 4;

pub fn check(context: &Context) -> Vec<Diagnostic> {
    (context.wordings.iter())
        .filter(|wording| wording.is_translated() && !wording.key.message.starts_with("record-"))
        .filter(|wording| is_copy(wording, &context.wordings[wording.number]))
        .map(|wording| {
            let args = args![name = wording.key.to_string(), locale = wording.language];
            wording.finding_whole(context, Code::CopiedTranslation, args)
        })
        .collect()
}

fn is_copy(translated: &Wording, source: &Wording) -> bool {
    let words =
        |wording: &Wording| wording.words().filter(|word| !word.chars().all(char::is_numeric)).count();
    translated.words().eq(source.words()) && words(source) >= FEWEST_WORDS
}
