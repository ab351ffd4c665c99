//! The files of a pack as they were before the studio first wrote to them.
//!
//! They lie in the data folder, away from the pack: `backups/<pack>/<session>/` with the pack's own paths below, a
//! new folder for each session, so that no copy ever takes the place of another. Sessions sort by time. Where there is
//! no data folder they lie in the pack itself, in `.backups/`, which nobody reads as a part of it.

use std::collections::BTreeSet;
use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use uuid::Uuid;

/// The copies of one session. Nothing is made before the first.
#[derive(Debug)]
pub struct Backup {
    /// The pack's folder.
    pack: PathBuf,
    /// Where the copies lie.
    folder: PathBuf,
    /// Files, by their path in the pack, that have their copy.
    done: BTreeSet<String>,
}

impl Backup {
    /// For a session in which the pack in this folder is written to.
    pub fn of(pack: &Path, data_dir: Option<&Path>) -> Backup {
        let session = Uuid::now_v7().to_string();
        let name = pack.file_name().unwrap_or(pack.as_os_str());
        let folder = match data_dir {
            Some(data_dir) => data_dir.join("backups").join(name).join(session),
            None => pack.join(".backups").join(session),
        };
        Backup { pack: pack.to_owned(), folder, done: BTreeSet::new() }
    }

    /// Copies a file, by its path in the pack, unless this session has done so; a file that is not there yet needs no
    /// copy. When this returns well, the copy is on disk.
    pub fn keep(&mut self, file: &str) -> io::Result<()> {
        if self.done.contains(file) {
            return Ok(());
        }
        match File::open(self.pack.join(file)) {
            Ok(mut from) => {
                let mut to = self.new_file(file)?;
                io::copy(&mut from, &mut to)?;
                to.sync_all()?;
            }
            Err(error) if error.kind() == ErrorKind::NotFound => {}
            Err(error) => return Err(error),
        }
        self.done.insert(file.to_owned());
        Ok(())
    }

    /// Somebody else has written to this file: what they wrote needs its own copy before the next write.
    pub fn renew(&mut self, file: &str) {
        self.done.remove(file);
    }

    /// Where the copies of this session lie, if there are any.
    pub fn folder(&self) -> Option<&Path> {
        Some(self.folder.as_path()).filter(|folder| folder.is_dir())
    }

    /// A file of this name, or of the next that is free: `greeting.ron`, `greeting.ron.2`.
    fn new_file(&self, file: &str) -> io::Result<File> {
        let first = self.folder.join(file);
        fs::create_dir_all(first.parent().unwrap_or(&self.folder))?;
        let others = (2..).map(|number| self.folder.join(format!("{file}.{number}")));
        for path in std::iter::once(first).chain(others) {
            match OpenOptions::new().write(true).create_new(true).open(path) {
                Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
                made => return made,
            }
        }
        unreachable!("there is always a next number")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_session_keeps_what_it_found_once() {
        let root = tempfile::tempdir().unwrap();
        let (pack, data) = (root.path().join("phones"), root.path().join("data"));
        fs::create_dir_all(pack.join("fr")).unwrap();
        fs::write(pack.join("fr/a.ftl"), "first").unwrap();
        for data_dir in [Some(data.as_path()), None] {
            let mut backup = Backup::of(&pack, data_dir);
            assert_eq!(backup.folder(), None, "nothing is made before the first copy");
            backup.keep("not-there.ron").unwrap();
            backup.keep("fr/a.ftl").unwrap();
            fs::write(pack.join("fr/a.ftl"), "second").unwrap();
            backup.keep("fr/a.ftl").unwrap();
            let folder = backup.folder().expect("there is a copy").to_owned();
            assert!(folder.starts_with(data_dir.unwrap_or(&pack)));
            assert_eq!(fs::read_to_string(folder.join("fr/a.ftl")).unwrap(), "first");
            backup.renew("fr/a.ftl");
            backup.keep("fr/a.ftl").unwrap();
            assert_eq!(fs::read_to_string(folder.join("fr/a.ftl")).unwrap(), "first", "nothing is lost");
            assert_eq!(fs::read_to_string(folder.join("fr/a.ftl.2")).unwrap(), "second");
            fs::write(pack.join("fr/a.ftl"), "first").unwrap();
        }
    }
}
