//! `copied-translation`: a translation that is the source, word for word.

use std::collections::BTreeMap;

use super::Context;
use super::wording::Wording;
use crate::args;
use crate::diagnostics::{Code, Diagnostic};

/// Fewer words may be the same in two languages: a name, a place, a date. What stands on the customer's card is left out
/// altogether: an address is the same everywhere.
const FEWEST_WORDS: usize = 4;

pub fn check(context: &Context) -> Vec<Diagnostic> {
    let (translated, own): (Vec<&Wording>, Vec<&Wording>) =
        context.wordings.iter().partition(|wording| wording.is_translated());
    let own: BTreeMap<_, _> = own.into_iter().map(|wording| (wording.key, wording)).collect();
    (translated.into_iter())
        .filter(|wording| !wording.key.message.starts_with("record-"))
        .filter(|wording| own.get(wording.key).is_some_and(|source| is_copy(wording, source)))
        .map(|wording| {
            let args = args![name = wording.key.to_string(), locale = wording.language];
            wording.finding_whole(context, Code::CopiedTranslation, args)
        })
        .collect()
}

fn is_copy(translated: &Wording, source: &Wording) -> bool {
    let words = |wording: &Wording<'_>| {
        wording.words().filter(|(_, word)| !word.chars().all(char::is_numeric)).count()
    };
    let same = translated.words().map(|(_, word)| word).eq(source.words().map(|(_, word)| word));
    same && words(source) >= FEWEST_WORDS
}
