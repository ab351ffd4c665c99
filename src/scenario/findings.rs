//! What is wrong with a file, gathered while it is read.

use crate::args;
use crate::diagnostics::{Code, Diagnostic, Place};
use crate::l10n::Args;

use super::decode::Spanned;
use super::near::nearest;
use super::syntax::Span;

/// What messages select on when no allowed name comes near.
const NO_NEAR_NAME: &str = "no-near-name";
/// Most findings kept for one file: a list without end helps nobody.
const MOST: usize = 200;

/// Gathers what is wrong with one file.
pub struct Findings<'a> {
    pub file: &'a str,
    /// What the file holds; empty if it could not be read.
    pub source: &'a str,
    pub list: Vec<Diagnostic>,
}

impl<'a> Findings<'a> {
    pub fn new(file: &'a str, source: &'a str) -> Self {
        Findings { file, source, list: Vec::new() }
    }
    /// Whether nothing more is taken.
    pub fn is_full(&self) -> bool {
        self.list.len() >= MOST
    }
    /// Reports at a place of the file.
    pub fn report(&mut self, code: Code, span: &Span, args: Args) {
        if self.is_full() {
            return;
        }
        let place = Place { file: self.file.to_owned(), span: span.clone() };
        self.list.push(Diagnostic::new(code, place, args));
    }
    /// Reports what refers to nothing, with the nearest of the names that there are.
    pub fn unknown<'n>(
        &mut self,
        code: Code,
        name: &Spanned<String>,
        there_are: impl IntoIterator<Item = &'n str> + Clone,
    ) {
        if name.known && !self.is_full() {
            self.report(code, &name.span, suggestion(name, there_are));
        }
    }
}

/// `name`, `near` (the nearest of `there_are`, or [`NO_NEAR_NAME`]) and `list` (all of them, joined by commas).
pub fn suggestion<'a>(name: &str, there_are: impl IntoIterator<Item = &'a str> + Clone) -> Args {
    let near = nearest(name, there_are.clone()).unwrap_or(NO_NEAR_NAME);
    let mut list: Vec<&str> = there_are.into_iter().take(40).collect();
    list.sort_unstable();
    list.dedup();
    args![name = short(name), near = near, list = list.join(", ")]
}

/// The first characters of what an author wrote, for a message.
pub fn short(text: &str) -> String {
    let line = super::translation::on_one_line(text);
    if line.chars().count() <= 60 { line } else { line.chars().take(59).chain(['…']).collect() }
}
