//! A folder that is watched: whoever shows it hears that something in it was saved.

use std::io;
use std::path::Path;
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};

use notify::{EventKind, RecommendedWatcher, RecursiveMode, Watcher};

/// A save is over when nothing has happened for so long: editors write in several steps.
const QUIET: Duration = Duration::from_millis(120);
/// Where it never becomes quiet, something is said after so long all the same.
const PATIENCE: Duration = Duration::from_millis(500);

/// A folder is watched while this lives.
#[derive(Debug)]
pub struct Watch {
    _watcher: RecommendedWatcher,
}

impl Watch {
    /// Watches a folder and all below it. `changed` is called, on a thread of its own, once for each save.
    pub fn folder(folder: &Path, changed: impl Fn() + Send + 'static) -> io::Result<Watch> {
        let (happened, happenings) = channel();
        let mut watcher = notify::recommended_watcher(move |event: notify::Result<notify::Event>| {
            if event.is_ok_and(|event| is_change(&event.kind)) {
                // Nobody listens any more: the watch ends.
                let _ = happened.send(());
            }
        })
        .map_err(io::Error::other)?;
        watcher.watch(folder, RecursiveMode::Recursive).map_err(io::Error::other)?;
        std::thread::spawn(move || tell(&happenings, changed));
        Ok(Watch { _watcher: watcher })
    }
}

/// To read a file is no change: we do it ourselves after each.
fn is_change(kind: &EventKind) -> bool {
    !matches!(kind, EventKind::Access(_))
}

/// Tells of each save once it is over, until the watch ends.
fn tell(happenings: &Receiver<()>, changed: impl Fn()) {
    while happenings.recv().is_ok() {
        let begun = Instant::now();
        loop {
            match happenings.recv_timeout(QUIET) {
                Ok(()) if begun.elapsed() < PATIENCE => {}
                Ok(()) | Err(RecvTimeoutError::Timeout) => break,
                Err(RecvTimeoutError::Disconnected) => return,
            }
        }
        changed();
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn a_save_is_told_however_an_editor_saves() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("fr")).unwrap();
        let file = folder.path().join("fr/a.ftl");
        let (told, hears) = channel();
        let watch = Watch::folder(folder.path(), move || _ = told.send(())).unwrap();
        let long = Duration::from_secs(20);
        fs::write(&file, "one").unwrap();
        hears.recv_timeout(long).expect("a file that is written to");
        fs::write(folder.path().join("fr/.a.swp"), "two").unwrap();
        fs::rename(folder.path().join("fr/.a.swp"), &file).unwrap();
        hears.recv_timeout(long).expect("a file that takes another's place");
        drop(watch);
        while hears.recv_timeout(long).is_ok() {}
    }

    #[test]
    fn a_look_at_a_file_is_nothing_to_be_told() {
        use notify::event::{AccessKind, CreateKind};
        assert!(!is_change(&EventKind::Access(AccessKind::Any)));
        assert!(is_change(&EventKind::Create(CreateKind::File)));
    }
}
