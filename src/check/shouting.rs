//! `shouting`: a line of the trainee in capitals, or with a heap of exclamation marks.

use super::Context;
use super::wording::{Speaker, Stretch};
use crate::args;
use crate::diagnostics::{Code, Diagnostic};

/// One word of so many capitals is shouted; a shorter one may be an abbreviation.
const LONG_WORD: usize = 7;
/// So many exclamation marks in one line are a heap.
const MANY_MARKS: usize = 3;

pub fn check(context: &Context) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for wording in &context.wordings {
        let Speaker::Trainee { reply, .. } = wording.speaker else { continue };
        // Whoever threatens or argues may shout.
        if reply.acts.iter().any(|act| act.is_harmful()) {
            continue;
        }
        for stretch in &wording.stretches {
            if let Some((at, what)) = shouted(stretch) {
                let part = stretch.start + at..stretch.start + at + 1;
                findings.push(wording.finding(context, Code::Shouting, part, args![what = what]));
            }
        }
    }
    findings
}

/// Where a stretch shouts, and how.
fn shouted(stretch: &Stretch) -> Option<(usize, &'static str)> {
    let mut marks = stretch.text.match_indices('!').map(|(at, _)| at);
    if let Some(at) =
        marks.clone().find(|at| stretch.text[..*at].ends_with('!')).or_else(|| marks.nth(MANY_MARKS - 1))
    {
        return Some((at, "marks"));
    }
    let mut before = false;
    for span in &stretch.words {
        let word = &stretch.text[span.clone()];
        // Most words have a plain small letter, which is soon found.
        let capitals = !word.bytes().any(|byte| byte.is_ascii_lowercase())
            && word.chars().any(char::is_uppercase)
            && !word.chars().any(char::is_lowercase);
        let letters = if capitals { word.chars().filter(|c| c.is_alphabetic()).count() } else { 0 };
        if capitals && (before || letters >= LONG_WORD) {
            return Some((span.start, "capitals"));
        }
        // Two abbreviations in a row are short: they take four letters to shout.
        before = capitals && letters > 3;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn capitals_and_heaps_of_marks_shout() {
        let check = |stretch: &str, expected: Option<&str>| {
            let shouted = shouted(&Stretch::new(0, stretch));
            assert_eq!(shouted.map(|(_, what)| what), expected, "{stretch}");
        };
        check("Good news!", None);
        check("Your IBAN, please.", None);
        check("The PIN of your SIM card", None);
        check("IMPOSSIBLE, I am afraid.", Some("capitals"));
        check("I said WAIT HERE.", Some("capitals"));
        check("Good news!!", Some("marks"));
        check("Yes! At once! Here!", Some("marks"));
        check("", None);
    }
}
