//! Attempts on disk: one file each in `attempts/`, added to and never rewritten.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

use tempfile::NamedTempFile;
use uuid::Uuid;

use crate::encounter::{Header, Move};
use crate::l10n::Locale;
use crate::records::{Attempt, Cause, Damage, End, Line, Origin, Start, VERSION};

/// A person's attempts.
#[derive(Clone, Debug)]
pub struct Attempts {
    folder: PathBuf,
}

/// One attempt found on disk.
#[derive(Clone, Debug)]
pub struct Listed {
    pub attempt: Attempt,
    /// Where reading stopped, if not at the end.
    pub damage: Option<Damage>,
    /// Another window or terminal is playing it at this moment.
    pub in_use: bool,
}

/// An attempt being played. Nobody else can go on with it while this lives.
#[derive(Debug)]
pub struct AttemptLog {
    file: File,
    /// Where what is known to be on disk ends.
    end: End,
}

impl Attempts {
    /// The attempts kept under a data folder; nothing is made until one begins.
    pub fn under(data_dir: &Path) -> Attempts {
        Attempts { folder: data_dir.join("attempts") }
    }

    /// Begins an attempt: when this returns, its first line is on disk, and with it the moves of the earlier attempt
    /// that it goes back to.
    pub fn begin(
        &self,
        encounter: Header,
        back: Option<(Origin, &[(usize, Move)])>,
        agent: &str,
        language: &Locale,
    ) -> io::Result<(Start, AttemptLog)> {
        fs::create_dir_all(&self.folder)?;
        let (from, moves) = back.map_or((None, &[][..]), |(origin, moves)| (Some(origin), moves));
        let start = Start {
            aplomb_attempt: VERSION,
            id: Uuid::now_v7().to_string(),
            encounter,
            from,
            agent: agent.to_owned(),
            language: language.tag().to_owned(),
            started_at: now(),
        };
        let file = OpenOptions::new().write(true).create_new(true).open(self.path(&start.id))?;
        file.try_lock()?;
        let mut log = AttemptLog { file, end: End::of_nothing() };
        let moves = moves.iter().map(|made| Line::Move(made.clone().into()));
        let lines: Vec<Line> = std::iter::once(Line::Start(start.clone())).chain(moves).collect();
        log.write_all(&lines)?;
        // The file's name must outlive a crash too.
        #[cfg(unix)]
        File::open(&self.folder)?.sync_all()?;
        Ok((start, log))
    }

    /// Goes on with an attempt: the next line is added behind the last sound one. A torn tail is cut off; of a file that
    /// was altered a copy is kept beside it (`<id>.damaged`).
    pub fn resume(&self, id: &str) -> io::Result<(Attempt, AttemptLog)> {
        let mut file = OpenOptions::new().read(true).write(true).open(self.path(id))?;
        file.try_lock()?;
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes)?;
        let (attempt, damage) = Attempt::read(&bytes);
        let attempt = attempt.ok_or(io::ErrorKind::InvalidData)?;
        if damage.is_some_and(|it| it.cause != Cause::Torn) {
            write_new(&self.path(id).with_extension("damaged"), &bytes)?;
        }
        let end = attempt.end;
        file.set_len(end.bytes as u64)?;
        Ok((attempt, AttemptLog { file, end }))
    }

    /// Gives an interrupted attempt up: it is not offered again. Its moves are kept, and it need not be playable any more.
    pub fn abandon(&self, id: &str) -> io::Result<()> {
        let (_, mut log) = self.resume(id)?;
        log.write(&Line::Abandoned { at: now() })
    }

    /// Every readable attempt, oldest first, and the files that are none.
    pub fn list(&self) -> io::Result<(Vec<Listed>, Vec<PathBuf>)> {
        let entries = match fs::read_dir(&self.folder) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok((Vec::new(), Vec::new())),
            entries => entries?,
        };
        let (mut listed, mut unreadable) = (Vec::new(), Vec::new());
        for entry in entries {
            let path = entry?.path();
            if path.extension().is_none_or(|extension| extension != "jsonl") {
                continue;
            }
            let read = File::open(&path).and_then(|mut file| {
                let mut bytes = Vec::new();
                file.read_to_end(&mut bytes)?;
                Ok((bytes, file.try_lock_shared().is_err()))
            });
            let found = read.ok().and_then(|(bytes, in_use)| {
                let (attempt, damage) = Attempt::read(&bytes);
                Some(Listed { attempt: attempt?, damage, in_use })
            });
            match found {
                Some(found) => listed.push(found),
                None => unreadable.push(path),
            }
        }
        listed.sort_by(|a, b| a.attempt.start.id.cmp(&b.attempt.start.id));
        unreadable.sort();
        Ok((listed, unreadable))
    }

    fn path(&self, id: &str) -> PathBuf {
        // An id comes from our own files, but those can be edited: it never leads out of the folder.
        let name: String = id.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').collect();
        self.folder.join(name).with_extension("jsonl")
    }
}

impl AttemptLog {
    /// Adds a line. When this returns, it is on disk: only then may the next move be asked for.
    pub fn write(&mut self, line: &Line) -> io::Result<()> {
        self.write_all(std::slice::from_ref(line))
    }

    fn write_all(&mut self, lines: &[Line]) -> io::Result<()> {
        let mut end = self.end;
        let bytes: Vec<u8> = lines.iter().flat_map(|line| end.add(line)).collect();
        // After a write that failed half-way (a full disk), the next one starts at the same place again.
        self.file.set_len(self.end.bytes as u64)?;
        self.file.seek(SeekFrom::Start(self.end.bytes as u64))?;
        self.file.write_all(&bytes)?;
        self.file.sync_data()?;
        self.end = end;
        Ok(())
    }
}

/// Writes a file that must not be lost before anything else is done; one that is there already is older, and stays.
fn write_new(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = NamedTempFile::new_in(path.parent().unwrap_or(Path::new(".")))?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    match file.persist_noclobber(path) {
        Err(error) if error.error.kind() != io::ErrorKind::AlreadyExists => Err(error.error),
        _ => Ok(()),
    }
}

/// Seconds since 1970-01-01 UTC; a clock before that reads 0.
pub(super) fn now() -> i64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs() as i64)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::encounter::Pace;
    use crate::records::Status;

    fn header() -> Header {
        Header {
            scenario: "demo/late-parcel".into(),
            fingerprint: 1,
            seed: 0,
            pace: Pace::Untimed,
            ..Header::default()
        }
    }

    #[test]
    fn an_attempt_is_on_disk_at_once_and_can_be_resumed_after_a_torn_line() {
        let folder = tempfile::tempdir().unwrap();
        let attempts = Attempts::under(folder.path());
        assert_eq!(attempts.list().unwrap().0.len(), 0, "an empty start is no error");
        let (start, mut log) = attempts.begin(header(), None, "Zoé", &Locale::new("fr")).unwrap();
        let made = Line::Move((0, Move::wrap_up()).into());
        log.write(&made).unwrap();
        assert!(attempts.list().unwrap().0[0].in_use, "nobody else may go on with it");
        assert!(attempts.resume(&start.id).is_err());
        log.file.write_all(b"{\"move\":{\"wr").unwrap();
        drop(log);

        let (attempt, mut log) = attempts.resume(&start.id).unwrap();
        assert_eq!((attempt.moves.len(), &attempt.status), (1, &Status::Open));
        log.write(&made).unwrap();
        drop(log);
        let (listed, unreadable) = attempts.list().unwrap();
        assert_eq!((listed[0].attempt.moves.len(), listed[0].damage, listed[0].in_use), (2, None, false));
        assert!(unreadable.is_empty());
    }

    #[test]
    fn a_file_that_is_no_attempt_is_named_and_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir_all(folder.path().join("attempts")).unwrap();
        let stray = folder.path().join("attempts/notes.jsonl");
        fs::write(&stray, "hello").unwrap();
        assert_eq!(Attempts::under(folder.path()).list().unwrap().1, std::slice::from_ref(&stray));
        assert_eq!(fs::read_to_string(stray).unwrap(), "hello");
    }
}
