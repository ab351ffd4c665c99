//! Why the system refuses, in a word for which the program has a sentence.

use std::io;

/// The word for an error of the system, of the family `reason`; None for one that we have no word for.
pub fn reason(error: &io::Error) -> Option<&'static str> {
    use io::ErrorKind::*;
    Some(match error.kind() {
        NotFound => "not-found",
        PermissionDenied | ReadOnlyFilesystem => "denied",
        IsADirectory => "folder",
        NotADirectory | AlreadyExists => "no-folder",
        InvalidData => "no-text",
        FileTooLarge => "too-large",
        StorageFull | QuotaExceeded => "full",
        WouldBlock => "in-use",
        _ => return None,
    })
}
