//! What the lints know of each language: data of `assets/language/`, one file a language. Of a language without a file
//! they know nothing, and say nothing.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use include_dir::{Dir, File, include_dir};
use serde::Deserialize;

use super::wording::words;

static FILES: Dir = include_dir!("$CARGO_MANIFEST_DIR/assets/language");

/// The words of one language, in lower case.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Language {
    /// Words, and runs of words, of the trade that customers do not have; abbreviations in capitals, as they are written.
    jargon: Vec<String>,
    /// The same by their first word, in lower case.
    #[serde(skip)]
    by_first_word: BTreeMap<String, Vec<String>>,
    /// For each byte, the lengths of the first words that begin with it, as bits: most words of a text are none of them,
    /// and need not be looked up.
    #[serde(skip)]
    lengths: Vec<u64>,
    /// Words that may stand twice in a row.
    pub doubles: Vec<String>,
    /// Words by which somebody is addressed as a friend, in a language that has them (`tu`).
    pub familiar: Vec<String>,
    /// Words by which somebody is addressed with respect (`vous`).
    pub polite: Vec<String>,
}

impl Language {
    /// The term of the trade that begins with this word, in lower case; `rest` begins with the word as it is written.
    pub fn jargon(&self, word: &str, rest: &str) -> Option<&str> {
        let lengths = self.lengths.get(usize::from(*word.as_bytes().first()?))?;
        if lengths & length_bit(word) == 0 {
            return None;
        }
        let terms = self.by_first_word.get(word)?;
        let said = |term: &&String| {
            let Some(part) = rest.get(..term.len()) else { return false };
            let ends = !rest[term.len()..].starts_with(char::is_alphanumeric);
            ends && (part == **term || (!term.contains(char::is_uppercase) && part.to_lowercase() == **term))
        };
        terms.iter().find(said).map(String::as_str)
    }
}

/// The bit of a word's length in bytes; the last is that of all longer ones.
fn length_bit(word: &str) -> u64 {
    1 << word.len().min(63)
}

/// What is known of the language with this tag, or of the one that it is a form of (`fr` for `fr-CA`).
pub fn language(tag: &str) -> Option<&'static Language> {
    static READ: LazyLock<BTreeMap<&str, Language>> = LazyLock::new(|| {
        let read = |file: &'static File| {
            let tag = file.path().file_name()?.to_str()?.strip_suffix(".ron")?;
            let text = file.contents_utf8()?;
            // Part of the program: a file with a mistake stops the first test that runs.
            let mut language: Language = ron::from_str(text).expect("a file of assets/language can be read");
            for term in std::mem::take(&mut language.jargon) {
                let first = words(&term).next().map_or_else(String::new, |(_, word)| word.to_lowercase());
                if let Some(byte) = first.bytes().next() {
                    language.lengths.resize(256, 0);
                    language.lengths[usize::from(byte)] |= length_bit(&first);
                }
                language.by_first_word.entry(first).or_default().push(term);
            }
            Some((tag, language))
        };
        FILES.files().filter_map(read).collect()
    });
    READ.get(tag).or_else(|| READ.get(tag.split('-').next()?))
}
