//! What comes with the program: its packs, and the temperaments that customers may have.

use include_dir::{Dir, DirEntry, include_dir};

use super::pack::Files;

static PACKS: Dir = include_dir!("$CARGO_MANIFEST_DIR/scenarios");
static TEMPERAMENTS: Dir = include_dir!("$CARGO_MANIFEST_DIR/assets/temperaments");
static RUBRICS: Dir = include_dir!("$CARGO_MANIFEST_DIR/assets/rubrics");

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
    stems(&TEMPERAMENTS)
}

/// The ids of the rubrics: the names of their files.
pub fn rubrics() -> Vec<String> {
    stems(&RUBRICS)
}

fn stems(dir: &Dir) -> Vec<String> {
    let stem = |file: &include_dir::File| Some(file.path().file_stem()?.to_str()?.to_owned());
    let mut ids: Vec<String> = dir.files().filter_map(stem).collect();
    ids.sort();
    ids
}
