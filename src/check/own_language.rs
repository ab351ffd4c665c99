//! `bad-phrase`, `unknown-language`: a phrase that a pack adds to a language cannot be looked for, or nothing is read in that
//! language.

use super::finding;
use crate::args;
use crate::diagnostics::{Code, Diagnostic};
use crate::l10n::Args;
use crate::language::{Tone, Tongue, Unreadable};
use crate::scenario::decode::Text;
use crate::scenario::findings::suggestion;
use crate::scenario::pack::{ReadLanguage, ReadPack};

/// What is found in the files of a pack that add to languages.
pub fn check(pack: &ReadPack) -> Vec<Diagnostic> {
    pack.languages.iter().flat_map(of_language).collect()
}

fn of_language(read: &ReadLanguage) -> Vec<Diagnostic> {
    let tags = || Tongue::ALL.iter().map(|tongue| tongue.tag());
    let Some(tongue) = Tongue::ALL.iter().find(|tongue| tongue.tag() == read.tag) else {
        return vec![finding(Code::UnknownLanguage, &read.file, &(0..0), suggestion(&read.tag, tags()))];
    };
    let Some((document, own)) = &read.read else { return Vec::new() };
    let bad = Tone::with(*tongue, own).err().unwrap_or_default();
    let of_text = |text: &Text| {
        let bad = bad.iter().find(|bad| bad.phrase == text.value)?;
        Some(finding(Code::BadPhrase, &read.file, &text.span, told(&bad.problem)))
    };
    document.texts().filter_map(of_text).collect()
}

fn told(problem: &Unreadable) -> Args {
    let (slug, name, there_are) = match problem {
        Unreadable::Bracket => ("bracket", "", &[][..]),
        Unreadable::UnknownList { name, there_are } => ("unknown-list", &**name, &**there_are),
        Unreadable::EndlessList(name) => ("endless-list", &**name, &[][..]),
        Unreadable::Empty => ("empty", "", &[][..]),
        Unreadable::TooLarge => ("too-large", "", &[][..]),
        Unreadable::TooManyWords => ("too-many-words", "", &[][..]),
    };
    let mut args = suggestion(name, there_are.iter().map(String::as_str));
    args.extend(args![problem = slug]);
    args
}
