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
        for stretch in &wording.stretches {
            for (at, _, lower) in stretch.words() {
                if let Some(term) = known.jargon(lower, &stretch.text[at..]) {
                    let part = stretch.start + at..stretch.start + at + term.len();
                    findings.push(wording.finding(context, Code::UnmarkedJargon, part, args![word = term]));
                }
            }
        }
    }
    findings
}
