//! `french-typography`: spaces and apostrophes that French does not use so.

use super::Context;
use crate::args;
use crate::diagnostics::{Code, Diagnostic};
use crate::scenario::syntax::Span;

pub fn check(context: &Context) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for wording in context.wordings.iter().filter(|wording| is_french(wording.language)) {
        for stretch in &wording.stretches {
            for (at, slip) in slips(stretch.text) {
                let part = stretch.start + at.start..stretch.start + at.end;
                findings.push(wording.finding(context, Code::FrenchTypography, part, args![slip = slip]));
            }
        }
    }
    findings
}

fn is_french(language: &str) -> bool {
    language == "fr" || language.starts_with("fr-")
}

/// What is wrong with French words, and where: `space` (a plain one where it must not break), `no-space`,
/// `apostrophe` (the typewriter's), `quotes` (not « »).
fn slips(words: &str) -> Vec<(Span, &'static str)> {
    let mut found = Vec::new();
    let marks = words.match_indices(['?', '!', ';', ':', '«', '»', '\'', '"']);
    for (at, c) in marks.filter_map(|(at, mark)| Some((at, mark.chars().next()?))) {
        let before = words[..at].char_indices().next_back();
        let end = at + c.len_utf8();
        let after = words[end..].chars().next().map(|c| (end, c));
        let ends_word = after.is_none_or(|(_, next)| !next.is_alphanumeric() && next != '/');
        let slip = match (before, c, after) {
            (Some((space, ' ')), '?' | '!' | ';' | '»', _) => Some((space..space + 1, "space")),
            (Some((space, ' ')), ':', _) if ends_word => Some((space..space + 1, "space")),
            (_, '«', Some((space, ' '))) => Some((space..space + 1, "space")),
            (Some((_, letter)), '?' | '!' | ';' | ':', _) if letter.is_alphanumeric() && ends_word => {
                Some((at..at + 1, "no-space"))
            }
            (Some((_, letter)), '»', _) if letter.is_alphanumeric() => {
                Some((at..at + c.len_utf8(), "no-space"))
            }
            (_, '«', Some((_, letter))) if letter.is_alphanumeric() => {
                Some((at..at + c.len_utf8(), "no-space"))
            }
            (Some((_, letter)), '\'', _) if letter.is_alphabetic() => Some((at..at + 1, "apostrophe")),
            (_, '"', _) => Some((at..at + 1, "quotes")),
            _ => None,
        };
        found.extend(slip);
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_french_writes_otherwise_is_found() {
        let check = |words: &str, expected: &[(usize, &str)]| {
            let found: Vec<(usize, &str)> =
                slips(words).into_iter().map(|(at, slip)| (at.start, slip)).collect();
            assert_eq!(found, expected, "{words}");
        };
        check("Pourquoi ?", &[(8, "space")]);
        check("Pourquoi\u{a0}?", &[]);
        check("Pourquoi\u{202f}?", &[]);
        check("Pourquoi?", &[(8, "no-space")]);
        check("Quoi\u{a0}?!", &[]);
        check("« Oui »", &[(2, "space"), (6, "space")]);
        check("«\u{a0}Oui\u{a0}»", &[]);
        check("J'attends.", &[(1, "apostrophe")]);
        check("J’attends.", &[]);
        check("À 10:30, https://exemple.fr", &[]);
        check("Voici : deux", &[(5, "space")]);
        check("\"Oui\"", &[(0, "quotes"), (4, "quotes")]);
        check("", &[]);
    }
}
