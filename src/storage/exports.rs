//! A folder of exported records.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

/// How every zip begins that holds something (APPNOTE 6.3.10, section 4.3.7).
const ZIP: &[u8] = b"PK\x03\x04";

/// The files of a folder that are exported records, or are meant to be: each that ends in `.zip`, and each that begins as
/// a zip does; sorted by name. Of a file, itself.
pub fn exports(path: &Path) -> io::Result<Vec<PathBuf>> {
    if !fs::metadata(path)?.is_dir() {
        return Ok(vec![path.to_owned()]);
    }
    let mut found = Vec::new();
    for entry in fs::read_dir(path)? {
        let file = entry?.path();
        let named = file.extension().is_some_and(|it| it.eq_ignore_ascii_case("zip"));
        if file.is_file() && (named || is_zip(&file)) {
            found.push(file);
        }
    }
    found.sort();
    Ok(found)
}

fn is_zip(file: &Path) -> bool {
    let mut begin = [0; ZIP.len()];
    File::open(file).and_then(|mut it| it.read_exact(&mut begin)).is_ok_and(|()| begin == ZIP)
}
