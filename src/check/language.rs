//! What the lints know of each language: data of `assets/language/`, one file a language. Of a language without a file
//! they know nothing, and say nothing.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use include_dir::{Dir, File, include_dir};
use serde::Deserialize;

static FILES: Dir = include_dir!("$CARGO_MANIFEST_DIR/assets/language");

/// The words of one language, in lower case.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Language {
    /// Words, and runs of words, of the trade that customers do not have; abbreviations in capitals, as they are written.
    pub jargon: Vec<String>,
    /// Words that may stand twice in a row.
    pub doubles: Vec<String>,
    /// Words by which somebody is addressed as a friend, in a language that has them (`tu`).
    pub familiar: Vec<String>,
    /// Words by which somebody is addressed with respect (`vous`).
    pub polite: Vec<String>,
}

/// What is known of the language with this tag, or of the one that it is a form of (`fr` for `fr-CA`).
pub fn language(tag: &str) -> Option<&'static Language> {
    static READ: LazyLock<BTreeMap<&str, Language>> = LazyLock::new(|| {
        let read = |file: &'static File| {
            let tag = file.path().file_stem()?.to_str()?;
            let text = file.contents_utf8()?;
            // Part of the program: a file with a mistake stops the first test that runs.
            Some((tag, ron::from_str(text).expect("a file of assets/language can be read")))
        };
        FILES.files().filter_map(read).collect()
    });
    READ.get(tag).or_else(|| READ.get(tag.split('-').next()?))
}
