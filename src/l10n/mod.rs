//! Languages: which there are, and the program's own words in each.

mod message;

use std::sync::Arc;

pub use message::{Arg, Args, Key, Message};

/// A language of the program or of a scenario, as a BCP 47 tag ("fr", "en", "fr-CA").
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Locale(Arc<str>);

impl Locale {
    /// The locale with this tag; the tag is not checked against what is available.
    pub fn new(tag: &str) -> Self {
        Locale(Arc::from(tag))
    }
    /// The BCP 47 tag.
    pub fn tag(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for Locale {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}
