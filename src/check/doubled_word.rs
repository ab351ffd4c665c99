//! `doubled-word`: the same word twice in a row, by a slip of the keyboard.

use super::Context;
use super::language::language;
use super::wording::words;
use crate::args;
use crate::diagnostics::{Code, Diagnostic};

pub fn check(context: &Context) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for wording in &context.wordings {
        let Some(known) = language(wording.language) else { continue };
        for (start, stretch) in &wording.stretches {
            let mut last = (0, "");
            for (at, word) in words(stretch) {
                let (before, first) = std::mem::replace(&mut last, (at, word));
                if first.len() != word.len() || first.ends_with('’') {
                    continue;
                }
                let between = &stretch[before + first.len()..at];
                let twice =
                    between.chars().all(char::is_whitespace) && first.to_lowercase() == word.to_lowercase();
                if !twice {
                    continue;
                }
                let meant =
                    known.doubles.contains(&word.to_lowercase()) || word.chars().all(char::is_numeric);
                if !meant {
                    let part = start + before..start + at + word.len();
                    findings.push(wording.finding(context, Code::DoubledWord, part, args![word = word]));
                }
            }
        }
    }
    findings
}
