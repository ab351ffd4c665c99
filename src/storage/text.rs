//! Text files that a user names.

use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use super::whole::beside;

/// Largest text that is read, in bytes.
const MOST_BYTES: u64 = 10 * 1024 * 1024;

/// The whole text of a file; one that is too large or no UTF-8 is refused.
pub fn read_text(path: &Path) -> io::Result<String> {
    let mut text = String::new();
    File::open(path)?.take(MOST_BYTES + 1).read_to_string(&mut text)?;
    if text.len() as u64 > MOST_BYTES { Err(io::ErrorKind::FileTooLarge.into()) } else { Ok(text) }
}

/// The bytes of a file; one with more than `most` is refused.
pub fn read_bytes(path: &Path, most: usize) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    File::open(path)?.take(most as u64 + 1).read_to_end(&mut bytes)?;
    if bytes.len() > most { Err(io::ErrorKind::FileTooLarge.into()) } else { Ok(bytes) }
}

/// Writes a file that may be new, in a folder that may be too.
pub fn write_text(path: &Path, text: &str) -> io::Result<()> {
    if path.try_exists()? {
        return replace_text(path, text);
    }
    std::fs::create_dir_all(path.parent().unwrap_or(Path::new(".")))?;
    beside(path, text, None)?.persist_noclobber(path)?;
    Ok(())
}

/// Writes a new file to a folder that may be new: `name.ending`, or `name-2.ending` and so on where that is taken. Returns
/// where it is.
pub fn write_new(folder: &Path, (name, ending): (&str, &str), text: &str) -> io::Result<PathBuf> {
    std::fs::create_dir_all(folder)?;
    for number in 1_u32.. {
        let number = if number == 1 { String::new() } else { format!("-{number}") };
        let path = folder.join(format!("{name}{number}.{ending}"));
        match beside(&path, text, None)?.persist_noclobber(&path) {
            Ok(_) => return Ok(path),
            Err(taken) if taken.error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(other) => return Err(other.error),
        }
    }
    Err(io::ErrorKind::AlreadyExists.into())
}

/// Replaces a file's text.
pub fn replace_text(path: &Path, text: &str) -> io::Result<()> {
    // A link keeps pointing at the file that changes.
    let path = path.canonicalize()?;
    beside(&path, text, Some(path.metadata()?))?.persist(&path)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_new_file_takes_no_name_that_is_taken() {
        let home = tempfile::tempdir().expect("a folder");
        let folder = home.path().join("new");
        for (text, name) in [("one", "a.html"), ("two", "a-2.html"), ("three", "a-3.html")] {
            let path = write_new(&folder, ("a", "html"), text).expect("there is room");
            assert_eq!(path, folder.join(name));
            assert_eq!(read_text(&path).expect("it is there"), text);
        }
    }
}
