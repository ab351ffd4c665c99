//! Manuscripts of real scenarios.

use std::path::Path;
use std::sync::LazyLock;

use aplomb::author::Manuscript;
use aplomb::l10n::Locale;
use aplomb::scenario::{Files, shipped_packs};
use aplomb::storage;

/// The shipped packs, and those of the fixtures.
pub static FILES: LazyLock<Files> = LazyLock::new(|| {
    let mut files = shipped_packs();
    files.extend(storage::read_packs(Path::new("tests/fixtures/packs")).0);
    files
});

pub fn open(id: &str) -> Manuscript {
    Manuscript::open(&FILES, id).expect("it is there")
}

pub fn french() -> Option<Locale> {
    Some(Locale::new("fr"))
}

/// All the bytes of a manuscript.
pub fn bytes(manuscript: &Manuscript) -> Files {
    let mut files = Files::new();
    manuscript.lay_over(&mut files);
    files.retain(|_, bytes| !bytes.is_empty());
    files
}
