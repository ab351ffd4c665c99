//! What comes with the program: its packs, its rubrics, and the temperaments that customers may have.

use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};

use include_dir::{Dir, DirEntry, File, include_dir};

use super::findings::Findings;
use super::pack::{self, Files};
use super::{Rubric, resolve};

static PACKS: Dir = include_dir!("$CARGO_MANIFEST_DIR/scenarios");
static TEMPERAMENTS: Dir = include_dir!("$CARGO_MANIFEST_DIR/assets/temperaments");
static RUBRICS: Dir = include_dir!("$CARGO_MANIFEST_DIR/assets/rubrics");
/// The rubric that the others build upon.
const BALANCED: &str = "balanced";

/// The files of the packs that come with the program.
pub fn packs() -> Files {
    let mut files = Files::new();
    collect(&PACKS, &mut files);
    files
}

fn collect(dir: &Dir, files: &mut Files) {
    for entry in dir.entries() {
        match entry {
            DirEntry::Dir(dir) => collect(dir, files),
            DirEntry::File(file) => {
                // Embedded paths have the separators of the machine that built the program.
                let path = file.path().to_string_lossy().replace('\\', "/");
                files.insert(path, file.contents().to_vec());
            }
        }
    }
}

/// The ids of the temperaments: the names of their files.
pub fn temperaments() -> Vec<String> {
    let stem = |file: &File| Some(file.path().file_stem()?.to_str()?.to_owned());
    let mut ids: Vec<String> = TEMPERAMENTS.files().filter_map(stem).collect();
    ids.sort();
    ids
}

/// The rubrics that come with the program, by id.
pub fn rubrics() -> &'static BTreeMap<String, Arc<Rubric>> {
    static READ: LazyLock<BTreeMap<String, Arc<Rubric>>> = LazyLock::new(|| {
        let base = rubric(BALANCED, None);
        let ids = RUBRICS.files().filter_map(|file| file.path().file_stem()?.to_str());
        let each = ids.map(|id| (id.to_owned(), Arc::new(rubric(id, Some(&base)))));
        each.collect()
    });
    &READ
}

/// The rubric of a pack that names none.
pub fn balanced() -> Arc<Rubric> {
    Arc::clone(&rubrics()[BALANCED])
}

/// Reads a file of `assets/rubrics/` as a pack's own is read. They are part of the program: one with a mistake stops
/// the first test that runs.
fn rubric(id: &str, base: Option<&Rubric>) -> Rubric {
    let file = format!("{id}.ron");
    let text = RUBRICS.get_file(&file).and_then(File::contents_utf8).unwrap_or_default();
    let mut findings = Findings::new(&file, text);
    let read = pack::document(&mut findings);
    let rubric = read.map(|(document, _)| resolve::rubric(&document, id, base, &mut findings));
    assert!(findings.list.is_empty(), "{:?}", findings.list);
    rubric.expect("a file that can be read")
}
