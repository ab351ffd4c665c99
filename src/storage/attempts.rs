//! Attempts on disk: one file each in `attempts/`, added to and never rewritten.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use tempfile::NamedTempFile;
use uuid::{NoContext, Timestamp, Uuid};

use crate::encounter::Header;
use crate::l10n::Locale;
use crate::records::{Attempt, Cause, Damage, End, Line, Origin, Start, VERSION, Whole};

/// A person's attempts.
#[derive(Clone, Debug)]
pub struct Attempts {
    folder: PathBuf,
}

/// An attempt being played. Nobody else can go on with it while this lives.
#[derive(Debug)]
pub struct AttemptLog {
    file: File,
    /// Where what is known to be on disk ends.
    end: End,
}

impl Attempts {
    /// The attempts kept under a profile's folder; nothing is made until one begins.
    pub fn under(profile: &Path) -> Attempts {
        Attempts { folder: profile.join("attempts") }
    }

    /// Begins an attempt: when this returns, its first line is on disk, and with it those that follow at once, as the
    /// moves of the earlier attempt that it goes back to.
    pub fn begin(
        &self,
        encounter: Header,
        (from, at_once): (Option<Origin>, Vec<Line>),
        agent: &str,
        language: &Locale,
    ) -> io::Result<(Start, AttemptLog)> {
        make_folder(&self.folder)?;
        let start = Start {
            aplomb_attempt: VERSION,
            id: self.next_id(since_1970())?.to_string(),
            encounter,
            from,
            agent: agent.to_owned(),
            language: language.tag().to_owned(),
            started_at: now(),
        };
        let file = OpenOptions::new().write(true).create_new(true).open(self.path(&start.id))?;
        file.try_lock()?;
        let mut log = AttemptLog { file, end: End::of_nothing() };
        let lines: Vec<Line> = std::iter::once(Line::Start(start.clone())).chain(at_once).collect();
        if let Err(error) = log.write_all(&lines) {
            // Nothing has begun. Whoever dies here leaves a file without a whole first line, which says as much.
            let _ = fs::remove_file(self.path(&start.id));
            return Err(error);
        }
        // The file's name must outlive a crash too.
        sync_folder(&self.folder)?;
        Ok((start, log))
    }

    /// Keeps what is over already: its file is there whole, or not at all.
    pub fn keep(&self, whole: Whole, agent: &str, language: &Locale) -> io::Result<()> {
        make_folder(&self.folder)?;
        let (id, finished_at) = (self.next_id(since_1970())?.to_string(), now());
        let start = Start {
            aplomb_attempt: VERSION,
            id: id.clone(),
            encounter: whole.header,
            from: None,
            agent: agent.to_owned(),
            language: language.tag().to_owned(),
            started_at: finished_at,
        };
        let mut summary = whole.summary;
        summary.finished_at = finished_at;
        let lines = std::iter::once(Line::Start(start)).chain(whole.lines).chain([Line::Finished(summary)]);
        let mut end = End::of_nothing();
        write_new(&self.path(&id), &lines.flat_map(|line| end.add(&line)).collect::<Vec<u8>>())?;
        sync_folder(&self.folder)
    }

    /// Goes on with an attempt: the next line is added behind the last sound one. A torn tail is cut off; of a file that
    /// was altered a copy is kept beside it (`<id>.damaged`). Also says what was not sound.
    pub fn resume(&self, id: &str) -> io::Result<(Attempt, Option<Damage>, AttemptLog)> {
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
        Ok((attempt, damage, AttemptLog { file, end }))
    }

    /// Gives an interrupted attempt up: it is not offered again. Its moves are kept, and it need not be playable any more.
    pub fn abandon(&self, id: &str) -> io::Result<()> {
        let (_, _, mut log) = self.resume(id)?;
        log.write(&Line::Abandoned { at: now() })
    }

    /// Reads one attempt, as far as it is sound.
    pub fn read(&self, id: &str) -> io::Result<(Option<Attempt>, Option<Damage>)> {
        Ok(Attempt::read(&fs::read(self.path(id))?))
    }

    /// Whether somebody plays it at this moment.
    pub fn is_in_use(&self, id: &str) -> bool {
        File::open(self.path(id)).is_ok_and(|file| file.try_lock_shared().is_err())
    }

    /// The ids of all attempts, by the names of their files, sorted: those of a damaged file too.
    pub fn ids(&self) -> io::Result<Vec<String>> {
        let files = self.files()?.into_iter();
        Ok(files.filter_map(|name| name.strip_suffix(".jsonl").map(str::to_owned)).collect())
    }

    /// The names of all files, sorted: of attempts, and of copies of damaged ones.
    pub fn files(&self) -> io::Result<Vec<String>> {
        let entries = match fs::read_dir(&self.folder) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            entries => entries?,
        };
        let mut names = Vec::new();
        for entry in entries {
            let name = entry?.file_name().into_string().ok();
            // Whatever is being written at this moment has another ending.
            names.extend(name.filter(|name| name.ends_with(".jsonl") || name.ends_with(".damaged")));
        }
        // Numbers are compared far more quickly: the first sixteen characters of an id hold its milliseconds.
        let beginning =
            |name: &String| name.bytes().take(16).fold(0u128, |sum, byte| sum << 8 | u128::from(byte));
        names.sort_by_cached_key(beginning);
        names.sort();
        Ok(names)
    }

    /// The file of an attempt.
    pub fn path(&self, id: &str) -> PathBuf {
        // An id comes from our own files, but those can be edited: it never leads out of the folder.
        let name: String = id.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').collect();
        self.folder.join(name).with_extension("jsonl")
    }

    /// An id behind all others: ids are sorted by what happened, even if the clock was set back.
    fn next_id(&self, now: Duration) -> io::Result<Uuid> {
        let ids = self.ids()?;
        let version_7 = |id: &String| Uuid::parse_str(id).ok().filter(|id| id.get_version_num() == 7);
        // The first 48 bits are milliseconds.
        let last = ids.iter().filter_map(version_7).map(|id| (id.as_u128() >> 80) as u64).max();
        let ms = (now.as_millis() as u64).max(last.map_or(0, |last| last + 1));
        Ok(Uuid::new_v7(Timestamp::from_unix(NoContext, ms / 1000, (ms % 1000) as u32 * 1_000_000)))
    }
}

impl AttemptLog {
    /// Adds a line. When this returns, it is on disk: only then may the next move be asked for.
    pub fn write(&mut self, line: &Line) -> io::Result<()> {
        self.write_all(std::slice::from_ref(line))
    }

    /// Adds several lines, all or none.
    pub(super) fn write_all(&mut self, lines: &[Line]) -> io::Result<()> {
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

/// Writes a file that must be on disk before anything else is done; one that is there already is older, and stays.
pub(super) fn write_new(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = NamedTempFile::new_in(path.parent().unwrap_or(Path::new(".")))?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    match file.persist_noclobber(path) {
        Err(error) if error.error.kind() != io::ErrorKind::AlreadyExists => Err(error.error),
        _ => Ok(()),
    }
}

/// Makes a folder, if need be, that outlives a crash.
pub(super) fn make_folder(folder: &Path) -> io::Result<()> {
    if !folder.is_dir() {
        fs::create_dir_all(folder)?;
        sync_folder(folder.parent().unwrap_or(Path::new(".")))?;
    }
    Ok(())
}

/// What was made, renamed or removed in a folder outlives a crash.
pub(super) fn sync_folder(folder: &Path) -> io::Result<()> {
    // Elsewhere a folder cannot be opened.
    if cfg!(unix) { File::open(folder)?.sync_all() } else { Ok(()) }
}

/// Since 1970-01-01 UTC; a clock before that reads 0.
fn since_1970() -> Duration {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default()
}

/// Seconds since 1970-01-01 UTC.
pub(super) fn now() -> i64 {
    since_1970().as_secs() as i64
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::encounter::{Move, Pace};
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
        assert!(attempts.ids().unwrap().is_empty(), "an empty start is no error");
        let (start, mut log) =
            attempts.begin(header(), Default::default(), "Zoé", &Locale::new("fr")).unwrap();
        let made = Line::Move((0, Move::wrap_up()).into());
        log.write(&made).unwrap();
        assert!(attempts.is_in_use(&start.id), "nobody else may go on with it");
        assert!(attempts.resume(&start.id).is_err());
        log.file.write_all(b"{\"move\":{\"wr").unwrap();
        drop(log);

        let (attempt, damage, mut log) = attempts.resume(&start.id).unwrap();
        assert_eq!((attempt.moves.len(), &attempt.status), (1, &Status::Open));
        assert_eq!(damage, Some(Damage { line: 3, cause: Cause::Torn }));
        log.write(&made).unwrap();
        drop(log);
        let (attempt, damage) = attempts.read(&start.id).unwrap();
        assert_eq!((attempt.unwrap().moves.len(), damage), (2, None));
        assert!(!attempts.is_in_use(&start.id));
    }

    #[test]
    fn going_on_with_an_altered_file_destroys_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let attempts = Attempts::under(folder.path());
        let (start, mut log) =
            attempts.begin(header(), Default::default(), "Zoé", &Locale::new("fr")).unwrap();
        for _ in 0..3 {
            log.write(&Line::Move((0, Move::wrap_up()).into())).unwrap();
        }
        drop(log);
        let path = attempts.path(&start.id);
        let mut altered = fs::read(&path).unwrap();
        let third = altered.iter().enumerate().filter(|(_, byte)| **byte == b'\n').nth(1).unwrap().0 + 5;
        altered[third] ^= 1;
        fs::write(&path, &altered).unwrap();
        let (attempt, damage, _) = attempts.resume(&start.id).unwrap();
        assert_eq!((attempt.moves.len(), damage), (1, Some(Damage { line: 3, cause: Cause::Altered })));
        assert_eq!(fs::read(path.with_extension("damaged")).unwrap(), altered);
        assert_eq!(attempts.ids().unwrap(), [start.id]);
    }

    #[test]
    fn ids_are_sorted_by_what_happened_whatever_the_clock_says() {
        let folder = tempfile::tempdir().unwrap();
        let attempts = Attempts::under(folder.path());
        make_folder(&attempts.folder).unwrap();
        let mut made = Vec::new();
        // It goes on, stands still, is set back by a year, and was wrong from the beginning.
        for seconds in [1_800_000_000, 1_800_000_060, 1_800_000_060, 1_770_000_000, 0, 1_800_000_100] {
            let id = attempts.next_id(Duration::from_secs(seconds)).unwrap().to_string();
            fs::write(attempts.path(&id), "").unwrap();
            made.push(id);
        }
        assert_eq!(attempts.ids().unwrap(), made);
        // Nobody's clock is that wrong: what cannot be sorted is unique all the same.
        fs::write(attempts.path("ffffffff-ffff-7fff-bfff-ffffffffffff"), "").unwrap();
        let ids = [0, 0].map(|_| attempts.next_id(Duration::from_secs(1)).unwrap());
        assert_ne!(ids[0], ids[1]);
    }
}
