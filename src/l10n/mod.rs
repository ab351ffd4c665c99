//! Languages: which there are, and the program's own words in each.
//!
//! A language is a folder of `locales/`: adding one needs no code.

mod catalogue;
mod format;
mod message;

use std::sync::Arc;

use fluent_langneg::{LanguageIdentifier, NegotiationStrategy, negotiate_languages};
use include_dir::{Dir, include_dir};

pub use catalogue::Catalogue;
pub use message::{Arg, Args, Key, Message};

/// The program's words, embedded so that the binary works anywhere.
static LOCALES: Dir = include_dir!("$CARGO_MANIFEST_DIR/locales");

/// The language that is always there, complete, and used where another lacks a message.
const DEFAULT: &str = "en";

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

    /// The languages of the program: English first, the others by tag.
    pub fn available() -> Vec<Locale> {
        let mut tags: Vec<&str> = LOCALES.dirs().filter_map(|dir| dir.path().to_str()).collect();
        tags.sort_by_key(|tag| (*tag != DEFAULT, *tag));
        tags.into_iter().map(Locale::new).collect()
    }

    /// The available language nearest to those wanted, best first; English if none fits. Takes BCP 47 tags
    /// ("fr-CA") and POSIX names ("fr_CA.UTF-8"); what is neither is passed over.
    pub fn negotiate(requested: &[String]) -> Locale {
        let parse = |tag: &str| tag.split(['.', '@']).next()?.parse::<LanguageIdentifier>().ok();
        let wanted: Vec<_> = requested.iter().filter_map(|tag| parse(tag)).collect();
        let available = Locale::available();
        let identifiers: Vec<_> = available.iter().filter_map(|locale| parse(locale.tag())).collect();
        let chosen = negotiate_languages(&wanted, &identifiers, None, NegotiationStrategy::Lookup);
        let chosen = chosen.first().map(|identifier| identifier.to_string());
        available
            .into_iter()
            .find(|locale| Some(locale.tag()) == chosen.as_deref())
            .unwrap_or_else(|| Locale::new(DEFAULT))
    }
}

impl Default for Locale {
    fn default() -> Self {
        Locale::new(DEFAULT)
    }
}

impl std::fmt::Display for Locale {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// The text of an embedded file of a locale (`explain/syntax.md`), in English where the locale lacks it.
pub fn page(locale: &Locale, path: &str) -> Option<&'static str> {
    [locale.tag(), DEFAULT]
        .into_iter()
        .find_map(|tag| LOCALES.get_file(format!("{tag}/{path}"))?.contents_utf8())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn english_comes_first() {
        let tags: Vec<String> = Locale::available().iter().map(ToString::to_string).collect();
        assert_eq!(tags, ["en", "fr"]);
    }

    #[test]
    fn the_nearest_language_is_chosen() {
        let check = |requested: &[&str], expected: &str| {
            let requested: Vec<String> = requested.iter().map(ToString::to_string).collect();
            assert_eq!(Locale::negotiate(&requested).tag(), expected, "{requested:?}");
        };
        check(&["fr"], "fr");
        check(&["fr-CA"], "fr");
        check(&["fr_FR.UTF-8"], "fr");
        check(&["en-GB", "fr"], "en");
        check(&["de", "fr"], "fr");
        check(&["de"], "en");
        check(&["C"], "en");
        check(&["", "../../etc", "fr"], "fr");
        check(&[], "en");
    }
}
