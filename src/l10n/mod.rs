//! Languages: which there are, and the program's own words in each.
//!
//! A language is a folder of `locales/`: adding one needs no code, and it may be added while the program starts
//! ([`add`]).

mod catalogue;
mod format;
mod message;
mod pseudo;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, OnceLock};

use fluent_langneg::{LanguageIdentifier, NegotiationStrategy, negotiate_languages};
use include_dir::{Dir, include_dir};

pub use catalogue::Catalogue;
pub use message::{Arg, Args, Key, Message};
pub use pseudo::{PSEUDO, pseudo};

/// The program's words, embedded so that the binary works anywhere.
static LOCALES: Dir = include_dir!("$CARGO_MANIFEST_DIR/locales");

/// Numbers, amounts and dates of languages that the program need not speak, as `<tag>.ftl`.
static FORMS: Dir = include_dir!("$CARGO_MANIFEST_DIR/assets/forms");

/// Words from outside the program, as [`add`] takes them.
static ADDED: OnceLock<BTreeMap<String, String>> = OnceLock::new();

/// Adds languages, or other words for those there are: the text of each file by its path (`de/ui.ftl`). To be called
/// once, before anything is said; false if it is too late.
pub fn add(files: BTreeMap<String, String>) -> bool {
    ADDED.set(files).is_ok()
}

/// The files of a folder that were added.
fn added(folder: &str) -> impl Iterator<Item = (&'static str, &'static str)> {
    let files = ADDED.get().into_iter().flatten();
    files.filter_map(move |(path, text)| Some((path.strip_prefix(folder)?.strip_prefix('/')?, text.as_str())))
}

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

    /// The locale with this tag in its usual spelling ("pt-br" is "pt-BR"); None if it is no tag of a language.
    pub fn parse(tag: &str) -> Option<Self> {
        let known = tag.parse::<LanguageIdentifier>().ok().filter(|it| !it.language.is_empty())?;
        Some(Locale::new(&known.to_string()))
    }

    /// The BCP 47 tag.
    pub fn tag(&self) -> &str {
        &self.0
    }

    /// The languages of the program: English first, the others by tag. The pseudo-locale is none of them.
    pub fn available() -> Vec<Locale> {
        let added = ADDED.get().into_iter().flatten().filter_map(|(path, _)| Some(path.split_once('/')?.0));
        let tags: BTreeSet<&str> =
            LOCALES.dirs().filter_map(|dir| dir.path().to_str()).chain(added).collect();
        let others = tags.into_iter().filter(|tag| *tag != DEFAULT);
        std::iter::once(DEFAULT).chain(others).map(Locale::new).collect()
    }

    /// The available language nearest to those wanted, best first; English if none fits. Takes BCP 47 tags
    /// ("fr-CA") and POSIX names ("fr_CA.UTF-8"); what is neither is passed over. The pseudo-locale fits nobody who
    /// does not ask for it.
    pub fn negotiate(requested: &[String]) -> Locale {
        if requested.first().is_some_and(|tag| tag.eq_ignore_ascii_case(PSEUDO)) {
            return Locale::new(PSEUDO);
        }
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

/// The text of a file of a locale (`explain/syntax.md`), in English where the locale lacks it.
pub fn page(locale: &Locale, path: &str) -> Option<&'static str> {
    [locale.tag(), DEFAULT].into_iter().find_map(|tag| {
        let own = added(tag).find(|(name, _)| *name == path).map(|(_, text)| text);
        own.or_else(|| LOCALES.get_file(format!("{tag}/{path}"))?.contents_utf8())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn english_comes_first() {
        let tags: Vec<String> = Locale::available().iter().map(ToString::to_string).collect();
        assert!(tags[0] == "en" && tags.len() > 1 && tags[1..].is_sorted(), "{tags:?}");
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
        check(&["tlh", "fr"], "fr");
        check(&["tlh"], "en");
        check(&["C"], "en");
        check(&["", "../../etc", "fr"], "fr");
        check(&[], "en");
        check(&["en-XA", "fr"], "en-XA");
        check(&["en-US"], "en");
    }
}
