//! The assignments of a person: `assignments/<id>.assignment.ron`, each as the trainer wrote it.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use super::attempts::{make_folder, sync_folder};
use super::read_text;
use super::records::Records;
use super::whole::replace;

pub(super) const FOLDER: &str = "assignments/";
pub(super) const ENDING: &str = ".assignment.ron";

impl Records {
    /// The files of the assignments and their texts, by name. One that cannot be read is an error of its own.
    pub fn assignments(&self) -> io::Result<Vec<(PathBuf, io::Result<String>)>> {
        let folder = self.folder().join(FOLDER);
        let names = names(&folder)?;
        Ok(names.iter().map(|name| folder.join(name)).map(|path| (path.clone(), read_text(&path))).collect())
    }

    /// Keeps an assignment; one with this id that was there is replaced. Says whether one was. The id is one of a file that
    /// was read: lower-case words and hyphens.
    pub fn keep_assignment(&self, id: &str, text: &str) -> io::Result<bool> {
        self.to_write().ok_or(ErrorKind::PermissionDenied)?;
        let path = self.assignment(id);
        make_folder(path.parent().unwrap_or(self.folder()))?;
        let was_there = path.exists();
        replace(&path, text.as_bytes())?;
        sync_folder(path.parent().unwrap_or(self.folder()))?;
        Ok(was_there)
    }

    /// Removes an assignment; what was done for it stays.
    pub fn remove_assignment(&self, id: &str) -> io::Result<()> {
        self.to_write().ok_or(ErrorKind::PermissionDenied)?;
        fs::remove_file(self.assignment(id))
    }

    fn assignment(&self, id: &str) -> PathBuf {
        self.folder().join(FOLDER).join(format!("{id}{ENDING}"))
    }
}

/// The names of the files in a folder of assignments, sorted.
pub(super) fn names(folder: &Path) -> io::Result<Vec<String>> {
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries?,
    };
    let mut names = Vec::new();
    for entry in entries {
        names.extend(entry?.file_name().into_string().ok().filter(|name| name.ends_with(ENDING)));
    }
    names.sort_unstable();
    Ok(names)
}
