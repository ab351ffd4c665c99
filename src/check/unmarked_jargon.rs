//! `unmarked-jargon`: a line uses words of the trade, but does not do the act of it.

use super::Context;
use super::language::language;
use super::wording::{Speaker, words};
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
        let mut lower = String::new();
        for (start, stretch) in &wording.stretches {
            for (at, word) in words(stretch) {
                lower.clear();
                lower.extend(word.chars().flat_map(char::to_lowercase));
                if let Some(term) = known.jargon(&lower, &stretch[at..]) {
                    let part = start + at..start + at + term.len();
                    findings.push(wording.finding(context, Code::UnmarkedJargon, part, args![word = term]));
                }
            }
        }
    }
    findings
}
