//! What a career is told from, and how far that is: it is computed beside the frames.

use std::sync::Arc;

use crate::career::{Entry, Now, Standing, Wording, date};
use crate::l10n::Catalogue;
use crate::scenario::{Agent, Library};

/// Where somebody stands, and everything that it was computed from.
pub struct Source<'a> {
    pub standing: &'a Standing<'a>,
    pub history: &'a [Entry<'a>],
    pub library: &'a Library,
    pub now: Now,
    pub agent: &'a Agent,
    pub catalogue: &'a Catalogue,
}

impl Source<'_> {
    pub fn wording(&self) -> Wording<'_> {
        Wording { catalogue: self.catalogue, ladder: self.standing.ladder, library: self.library }
    }

    /// The day of a moment, without its year: "3 March".
    pub(super) fn short_day(&self, day: i64) -> String {
        let (_, month, day) = date(day);
        let month = self.catalogue.word("month", &month.to_string());
        self.catalogue.format(crate::msg!("day-of-month"), &crate::args![day = day, month = month])
    }
}

/// What is computed beside the frames.
#[derive(Clone, Debug, PartialEq)]
pub enum Told<T> {
    /// It is being read, for the first time.
    Reading,
    /// It cannot be computed; why, in a sentence.
    Failed(String),
    Known(Arc<T>),
}
