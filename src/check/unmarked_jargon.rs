//! `unmarked-jargon`: a line uses words of the trade, but does not do the act of it.

use super::Context;
use super::language::language;
use super::wording::Speaker;
use crate::args;
use crate::diagnostics::{Code, Diagnostic};
use crate::scenario::Act;

pub fn check(context: &Context) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for wording in &context.wordings {
        let Speaker::Trainee { reply, .. } = wording.speaker else { continue };
        let Some(known) = language(wording.language) else { continue };
        if reply.does(&[Act::Jargon]) {
            continue;
        }
        for (start, stretch) in &wording.stretches {
            let lower = stretch.to_lowercase();
            // A letter whose lower case has another length would shift every place after it.
            let lower = if lower.len() == stretch.len() { lower.as_str() } else { *stretch };
            for term in &known.jargon {
                let said = if term.chars().any(char::is_uppercase) { *stretch } else { lower };
                let Some(at) = whole_word(said, term) else { continue };
                let part = start + at..start + at + term.len();
                findings.push(wording.finding(
                    context,
                    Code::UnmarkedJargon,
                    part,
                    args![word = term.as_str()],
                ));
            }
        }
    }
    findings
}

/// Where a term stands in a text as a word of its own.
fn whole_word(text: &str, term: &str) -> Option<usize> {
    let bounded = |at: &usize| {
        let before = text[..*at].chars().next_back();
        let after = text[at + term.len()..].chars().next();
        !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
    };
    text.match_indices(term).map(|(at, _)| at).find(bounded)
}
