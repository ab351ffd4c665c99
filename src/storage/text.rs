//! Text files that a user names.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

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

/// Replaces a file's text.
pub fn replace_text(path: &Path, text: &str) -> io::Result<()> {
    // A link keeps pointing at the file that changes.
    let path = path.canonicalize()?;
    beside(&path, text, Some(path.metadata()?))?.persist(&path)?;
    Ok(())
}
