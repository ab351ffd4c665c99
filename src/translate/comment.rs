//! The lines of a comment: what we tell translators, what is noted of the source, and what translators remark.

use super::diff::{Piece, words};
use crate::scenario::TextKey;
use crate::scenario::mark::notes;
use crate::scenario::translation::on_one_line;

/// With which every line begins that is for translators alone.
const OURS: char = 'ℹ';

/// A line for translators.
pub fn told(words: &str) -> String {
    format!("{OURS} {words}")
}

/// The name of a text in its message's comment.
pub fn name_of(key: &TextKey) -> &str {
    key.attribute.as_deref().unwrap_or("text")
}

/// The line that keeps a text's source.
pub fn noted(key: &TextKey, source: &str) -> String {
    format!("{}: {}", name_of(key), on_one_line(source))
}

/// The line that marks a text whose source has changed.
pub fn stale(key: &TextKey, was: &str, now: &str) -> String {
    format!("{}{}", stale_mark(key), marked(&words(was, now)))
}

/// How such a line begins.
pub fn stale_mark(key: &TextKey) -> String {
    format!("{OURS}! {}: ", name_of(key))
}

/// A change in plain text: `I [-will-] {+shall+} stay.`
pub fn marked(pieces: &[Piece]) -> String {
    let piece = |piece: &Piece| match piece {
        Piece::Same(words) => words.clone(),
        Piece::Gone(words) => format!("[-{words}-]"),
        Piece::Come(words) => format!("{{+{words}+}}"),
    };
    pieces.iter().map(piece).collect::<Vec<_>>().join(" ")
}

/// The lines of a message's comment that a translator wrote.
pub fn remarks<'f>(comment: &[&'f str], names: &[&str]) -> Vec<&'f str> {
    let is_note = |line: &str| names.iter().any(|name| notes(&format!("# {line}"), name));
    let lines = comment.iter().copied();
    lines.filter(|line| !line.trim().is_empty() && !line.starts_with(OURS) && !is_note(line)).collect()
}
