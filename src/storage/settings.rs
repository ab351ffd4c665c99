//! The settings file: read whole, replaced whole.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::whole::replace;

pub(super) const FILE: &str = "settings.json";

/// What came of reading the settings.
#[derive(Debug, PartialEq, Eq)]
pub enum Settings<T> {
    Read(T),
    /// There are none yet.
    New,
    /// They could not be understood; they lie here now, out of the way of the next ones.
    PutAside(PathBuf),
    /// They could not even be read or put aside.
    OutOfReach,
}

/// Reads the settings of a profile's folder.
pub fn read_settings<T: DeserializeOwned>(data_dir: &Path) -> Settings<T> {
    let path = data_dir.join(FILE);
    let bytes = match fs::read(&path) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == ErrorKind::NotFound => return Settings::New,
        Err(_) => return Settings::OutOfReach,
    };
    match serde_json::from_slice(&bytes) {
        Ok(settings) => Settings::Read(settings),
        Err(_) => {
            let aside = path.with_extension("damaged.json");
            match fs::rename(&path, &aside) {
                Ok(()) => Settings::PutAside(aside),
                Err(_) => Settings::OutOfReach,
            }
        }
    }
}

/// Replaces the settings: after a crash the file is the old one or the new one, never half of each.
pub fn write_settings<T: Serialize>(data_dir: &Path, settings: &T) -> io::Result<()> {
    fs::create_dir_all(data_dir)?;
    let mut text = serde_json::to_vec_pretty(settings)?;
    text.push(b'\n');
    replace(&data_dir.join(FILE), &text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_written_is_read_and_nothing_else_is_left_behind() {
        let folder = tempfile::tempdir().unwrap();
        let data = folder.path().join("not-made-yet");
        assert_eq!(read_settings::<u8>(&data), Settings::New);
        write_settings(&data, &1).unwrap();
        write_settings(&data, &2).unwrap();
        assert_eq!(read_settings(&data), Settings::Read(2));
        assert_eq!(fs::read_dir(&data).unwrap().count(), 1);
    }

    #[test]
    fn what_cannot_be_understood_is_kept_aside() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join(FILE), "{ half").unwrap();
        let Settings::PutAside(aside) = read_settings::<u8>(folder.path()) else { panic!("understood") };
        assert_eq!(fs::read_to_string(aside).unwrap(), "{ half");
        assert_eq!(read_settings::<u8>(folder.path()), Settings::New, "the next start has no old trouble");
    }
}
