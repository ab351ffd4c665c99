//! `doubled-word`: the same word twice in a row, by a slip of the keyboard.

use super::Context;
use super::language::language;
use crate::args;
use crate::diagnostics::{Code, Diagnostic};

pub fn check(context: &Context) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for wording in &context.wordings {
        let Some(known) = language(wording.language) else { continue };
        for stretch in &wording.stretches {
            for (before, span) in stretch.words.iter().zip(stretch.words.iter().skip(1)) {
                let (first, word) = (&stretch.text[before.clone()], &stretch.text[span.clone()]);
                // Most neighbours differ in length, or in a plain letter.
                if first.len() != word.len() || word.is_ascii() && !first.eq_ignore_ascii_case(word) {
                    continue;
                }
                let lower = word.to_lowercase();
                let between = &stretch.text[before.end..span.start];
                let twice = first.to_lowercase() == lower && between.chars().all(char::is_whitespace);
                let meant = known.doubles.contains(&lower) || word.chars().all(char::is_numeric);
                if twice && !meant && !first.ends_with('’') {
                    let part = stretch.start + before.start..stretch.start + span.end;
                    findings.push(wording.finding(context, Code::DoubledWord, part, args![word = word]));
                }
            }
        }
    }
    findings
}
