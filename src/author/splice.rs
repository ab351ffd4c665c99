//! A stretch of a file replaced by another text: all that an edit ever does.

use crate::scenario::syntax::Span;

/// What replaces what, in one of a manuscript's files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Splice {
    pub path: String,
    pub span: Span,
    pub with: String,
}

impl Splice {
    pub fn new(path: &str, span: Span, with: impl Into<String>) -> Self {
        Splice { path: path.to_owned(), span, with: with.into() }
    }

    /// The same change without what is alike at both its ends; None if nothing changes.
    pub fn smallest(mut self, text: &str) -> Option<Self> {
        let same = |(a, b): &(char, char)| a == b;
        let length = |chars: &mut dyn Iterator<Item = (char, char)>| {
            chars.take_while(same).map(|(char, _)| char.len_utf8()).sum::<usize>()
        };
        let old = &text[self.span.clone()];
        let front = length(&mut old.chars().zip(self.with.chars()));
        let (old_rest, new_rest) = (&old[front..], &self.with[front..]);
        let back = length(&mut old_rest.chars().rev().zip(new_rest.chars().rev()));
        self.with = new_rest[..new_rest.len() - back].to_owned();
        self.span = self.span.start + front..self.span.end - back;
        (!self.span.is_empty() || !self.with.is_empty()).then_some(self)
    }
}
