//! Small trees of text files: what translators send, and words of the program from outside.

use std::fs;
use std::io::{self, Read};
use std::path::{Component, Path, PathBuf};

use super::whole::beside;
use crate::scenario::syntax::FILE_BYTES;

/// Deepest folder that is looked into.
const DEPTH: usize = 4;
/// Most files that are read.
const MOST_FILES: usize = 5_000;

/// The file itself, or the files of a folder with one of these endings, by path, each read no further than one byte
/// beyond what a file may hold. Hidden files and links to folders are passed over.
pub fn read_tree(path: &Path, endings: &[&str]) -> io::Result<Vec<(PathBuf, Vec<u8>)>> {
    let mut paths = Vec::new();
    if path.is_dir() {
        gather(path, endings, DEPTH, &mut paths)?
    } else {
        paths.push(path.to_owned())
    }
    let read = paths.into_iter().map(|path| {
        let mut bytes = Vec::new();
        fs::File::open(&path)?.take(FILE_BYTES as u64 + 1).read_to_end(&mut bytes)?;
        Ok((path, bytes))
    });
    read.collect()
}

fn gather(folder: &Path, endings: &[&str], depth: usize, found: &mut Vec<PathBuf>) -> io::Result<()> {
    let mut entries = fs::read_dir(folder)?.collect::<io::Result<Vec<_>>>()?;
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        let (name, path) = (entry.file_name(), entry.path());
        let is_ours = path.extension().is_some_and(|ending| endings.iter().any(|known| ending == *known));
        if name.to_string_lossy().starts_with('.') {
            continue;
        }
        if entry.file_type()?.is_dir() {
            if depth > 0 {
                gather(&path, endings, depth - 1, found)?;
            }
        } else if is_ours && path.is_file() {
            if found.len() == MOST_FILES {
                return Err(io::ErrorKind::FileTooLarge.into());
            }
            found.push(path);
        }
    }
    Ok(())
}

/// Writes a text below a folder, which is made if need be; what stood there is replaced. A path that leads out
/// of the folder, by `..` or by a link, is refused.
pub fn write_below(folder: &Path, path: &str, text: &str) -> io::Result<()> {
    let relative = Path::new(path);
    let plain = relative.components().all(|part| matches!(part, Component::Normal(_)));
    let (Some(name), true) = (relative.file_name(), plain) else {
        return Err(io::ErrorKind::PermissionDenied.into());
    };
    fs::create_dir_all(folder)?;
    let root = folder.canonicalize()?;
    let mut place = root.clone();
    for part in relative.parent().into_iter().flat_map(Path::components) {
        place.push(part);
        match fs::create_dir(&place) {
            Err(error) if error.kind() != io::ErrorKind::AlreadyExists => return Err(error),
            _ => place = place.canonicalize()?,
        }
        if !place.starts_with(&root) {
            return Err(io::ErrorKind::PermissionDenied.into());
        }
    }
    let target = place.join(name);
    let there = target.symlink_metadata().ok();
    if there.as_ref().is_some_and(|there| !there.is_file()) {
        return Err(io::ErrorKind::PermissionDenied.into());
    }
    beside(&target, text, there)?.persist(&target)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_written_outside_the_folder() {
        let home = tempfile::tempdir().expect("a folder");
        let pack = home.path().join("pack");
        write_below(&pack, "fr/a.ftl", "one").expect("it is below");
        write_below(&pack, "fr/a.ftl", "two").expect("it is replaced");
        assert_eq!(fs::read_to_string(pack.join("fr/a.ftl")).expect("it was written"), "two");
        for path in ["../a.ftl", "fr/../../a.ftl", "/tmp/a.ftl", ""] {
            assert!(write_below(&pack, path, "x").is_err(), "{path}");
        }
        #[cfg(unix)]
        {
            std::os::unix::fs::symlink(home.path(), pack.join("de")).expect("a link");
            std::os::unix::fs::symlink(home.path().join("b.ftl"), pack.join("fr/b.ftl")).expect("a link");
            for path in ["de/a.ftl", "de/new/a.ftl", "fr/b.ftl"] {
                assert!(write_below(&pack, path, "x").is_err(), "{path}");
            }
        }
        let left: Vec<_> = fs::read_dir(home.path()).expect("a folder").collect();
        assert_eq!(left.len(), 1, "{left:?}");
    }

    #[test]
    fn a_tree_is_read_by_ending() {
        let home = tempfile::tempdir().expect("a folder");
        for path in ["de/a.ftl", "de/explain/b.md", "de/.hidden.ftl", "de/c.txt"] {
            write_below(home.path(), path, path).expect("it is below");
        }
        let read = read_tree(home.path(), &["ftl", "md"]).expect("it can be read");
        let names: Vec<String> =
            read.into_iter().map(|(_, bytes)| String::from_utf8(bytes).unwrap()).collect();
        assert_eq!(names, ["de/a.ftl", "de/explain/b.md"]);
        assert!(read_tree(&home.path().join("nothing"), &["ftl"]).is_err());
    }
}
