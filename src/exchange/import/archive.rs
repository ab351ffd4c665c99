//! Zip archives that nobody vouches for: how much comes out of them is bounded, and nothing is written anywhere.

use std::io::{Cursor, Read};

use super::Unread;

/// Most files in an archive.
const MOST_FILES: usize = 10_000;
/// Most bytes of one file in it.
const MOST_BYTES: u64 = 20 * 1024 * 1024;

pub struct Archive<'a>(zip::ZipArchive<Cursor<&'a [u8]>>);

impl<'a> Archive<'a> {
    /// Whether the bytes begin as an archive does.
    pub fn is_like(bytes: &[u8]) -> bool {
        bytes.starts_with(b"PK\x03\x04")
    }

    pub fn open(bytes: &'a [u8]) -> Result<Self, Unread> {
        let archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|_| Unread::Broken)?;
        if archive.len() > MOST_FILES { Err(Unread::TooLarge) } else { Ok(Archive(archive)) }
    }

    pub fn has(&self, name: &str) -> bool {
        self.0.index_for_name(name).is_some()
    }

    /// A file as text; None if it is not there.
    pub fn text(&mut self, name: &str) -> Result<Option<String>, Unread> {
        let Some(at) = self.0.index_for_name(name) else { return Ok(None) };
        let file = self.0.by_index(at).map_err(|_| Unread::Broken)?;
        let mut bytes = Vec::new();
        // What the archive says of its sizes may be untrue: what comes out is counted.
        file.take(MOST_BYTES + 1).read_to_end(&mut bytes).map_err(|_| Unread::Broken)?;
        if bytes.len() as u64 > MOST_BYTES {
            return Err(Unread::TooLarge);
        }
        String::from_utf8(bytes).map(Some).map_err(|_| Unread::Broken)
    }
}
