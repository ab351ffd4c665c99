//! Files that are written whole: whoever reads one meanwhile, or after a crash, finds the old text or the new one.

use std::fs::Metadata;
use std::io::{self, Write};
use std::path::Path;

use tempfile::{Builder, NamedTempFile};

/// A text on disk beside its place, ready to be put there. If it replaces a file it may be read by whom that one could
/// be read by; else by whom the system lets read new files (`tempfile` by itself lets nobody but the owner).
pub(super) fn beside(path: &Path, text: &str, replaced: Option<Metadata>) -> io::Result<NamedTempFile> {
    let mut builder = Builder::new();
    #[cfg(unix)]
    let open_to_all = <std::fs::Permissions as std::os::unix::fs::PermissionsExt>::from_mode(0o666);
    #[cfg(unix)]
    if replaced.is_none() {
        builder.permissions(open_to_all);
    }
    let mut file = builder.tempfile_in(path.parent().unwrap_or(Path::new(".")))?;
    // Before there is anything to read.
    if let Some(replaced) = replaced {
        file.as_file().set_permissions(replaced.permissions())?;
    }
    file.write_all(text.as_bytes())?;
    file.as_file().sync_all()?;
    Ok(file)
}

/// Puts a file that only the program itself reads in its place, whole.
pub(super) fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = NamedTempFile::new_in(path.parent().unwrap_or(Path::new(".")))?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    file.persist(path)?;
    Ok(())
}

#[cfg(all(test, unix))]
mod tests {
    use std::fs::{self, Permissions};
    use std::os::unix::fs::PermissionsExt;

    use super::super::{replace_text, write_below, write_text};

    #[test]
    fn a_new_file_is_as_open_as_any_and_a_replaced_one_as_before() {
        let home = tempfile::tempdir().expect("a folder");
        let at = |name: &str| home.path().join(name);
        let mode = |name: &str| fs::metadata(at(name)).expect("it is there").permissions().mode() & 0o777;
        fs::write(at("usual"), "one").expect("a file");
        write_text(&at("written"), "one").expect("it is written");
        write_below(home.path(), "below", "one").expect("it is written");
        for name in ["written", "below"] {
            assert_eq!(mode(name), mode("usual"), "{name}");
            fs::set_permissions(at(name), Permissions::from_mode(0o604)).expect("it is ours");
        }
        write_text(&at("written"), "two").expect("it is replaced");
        write_below(home.path(), "below", "two").expect("it is replaced");
        for name in ["written", "below"] {
            assert_eq!(mode(name), 0o604, "{name}");
        }
        replace_text(&at("written"), "three").expect("it is replaced");
        assert_eq!(mode("written"), 0o604);
    }
}
