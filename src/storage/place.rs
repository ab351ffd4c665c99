//! Where the program keeps what is a person's own.

use std::path::{Path, PathBuf};

use directories::ProjectDirs;

/// The folder for records and settings: the one given, else the one that the system sets aside for this program
/// (`~/.local/share/aplomb` on Linux). None if the system knows no home folder.
pub fn data_dir(given: Option<&Path>) -> Option<PathBuf> {
    match given {
        Some(folder) => Some(folder.to_owned()),
        None => ProjectDirs::from("", "", "aplomb").map(|places| places.data_dir().to_owned()),
    }
}
