//! All that is kept of a person as one file: a zip with the profile's own files in it, readable with any tool.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, BufReader, ErrorKind, Read, Write};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;
use zip::result::ZipError;
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

use super::assignments;
use super::attempts::{Attempts, sync_folder, write_new};
use super::profiles::PROFILE;
use super::records::Records;
use super::settings::FILE as SETTINGS;
use super::sink::Sink;
use super::whole::replace;
use crate::cores;
use crate::records::{Attempt, Cause, Finished, Merge, Profile, are_kin, kin_of, merge, under};

/// Most bytes of an attempt that is taken in: some hundred thousand moves.
const MOST_BYTES: u64 = 64 << 20;
const FOLDER: &str = "attempts/";
/// How many files are waited for at once.
const SYNCED_AT_ONCE: usize = 64;

/// Writes all that is kept of a person into a file that must not be there yet: it is there as a whole or not at all.
pub fn export(records: &Records, path: &Path) -> io::Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    let mut file = NamedTempFile::new_in(folder.unwrap_or(Path::new(".")))?;
    let mut zip = ZipWriter::new(Sink::new(file.as_file_mut()));
    fill(&mut zip, records)?;
    zip.finish()?.close()?;
    file.as_file().sync_all()?;
    file.persist_noclobber(path)?;
    Ok(())
}

fn fill(zip: &mut ZipWriter<Sink>, records: &Records) -> io::Result<()> {
    let mut put = |name: &str, bytes: &[u8]| {
        zip.start_file(name, SimpleFileOptions::default())?;
        zip.write_all(bytes)
    };
    put(PROFILE, &serde_json::to_vec_pretty(records.profile())?)?;
    match fs::read(records.folder().join(SETTINGS)) {
        Ok(settings) => put(SETTINGS, &settings)?,
        Err(error) if error.kind() == ErrorKind::NotFound => {}
        Err(error) => return Err(error),
    }
    for name in assignments::names(&records.folder().join(assignments::FOLDER))? {
        let name = format!("{}{name}", assignments::FOLDER);
        put(&name, &fs::read(records.folder().join(&name))?)?;
    }
    for name in records.attempts().files()? {
        put(&format!("{FOLDER}{name}"), &fs::read(records.folder().join(FOLDER).join(&name))?)?;
    }
    Ok(())
}

/// What was exported, opened.
pub struct Exported {
    zip: ZipArchive<BufReader<File>>,
    profile: Profile,
}

/// What came of bringing attempts in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Merged {
    /// They were not here.
    pub new: usize,
    /// Both machines had begun them together, and went on in two ways: both are kept.
    pub apart: usize,
    /// They were here, and go on further now.
    pub longer: usize,
    /// They were here.
    pub same: usize,
    /// They cannot be read in the file.
    pub unread: usize,
}

impl Exported {
    /// Opens an exported file; [`ErrorKind::InvalidData`] if it is none.
    pub fn open(path: &Path) -> io::Result<Exported> {
        let mut zip = ZipArchive::new(BufReader::new(File::open(path)?)).map_err(plain)?;
        let mut text = Vec::new();
        zip.by_name(PROFILE).map_err(plain)?.take(MOST_BYTES).read_to_end(&mut text)?;
        let profile: Profile = serde_json::from_slice(&text).map_err(|_| ErrorKind::InvalidData)?;
        // Its id becomes the name of a folder.
        uuid::Uuid::parse_str(&profile.id).map_err(|_| ErrorKind::InvalidData)?;
        Ok(Exported { zip, profile })
    }

    /// Whose it is.
    pub fn profile(&self) -> &Profile {
        &self.profile
    }

    /// Brings in the assignments that are not there. What is theirs by name only is left out.
    fn bring_assignments(&mut self, records: &Records) -> io::Result<()> {
        let id = |name: &str| {
            Some(name.strip_prefix(assignments::FOLDER)?.strip_suffix(assignments::ENDING)?.to_owned())
        };
        let is_plain = |id: &String| id.bytes().all(|it| it.is_ascii_alphanumeric() || it == b'-');
        let ids: Vec<String> =
            self.zip.file_names().filter_map(|name| id(&name.ok()?)).filter(is_plain).collect();
        let here = assignments::names(&records.folder().join(assignments::FOLDER))?;
        for id in ids {
            let name = format!("{id}{}", assignments::ENDING);
            let file = self.zip.by_name(&format!("{}{name}", assignments::FOLDER)).map_err(plain)?;
            let mut text = String::new();
            if !here.contains(&name) && file.take(MOST_BYTES).read_to_string(&mut text).is_ok() {
                records.keep_assignment(&id, &text)?;
            }
        }
        Ok(())
    }

    /// The ids of its attempts, sorted.
    fn ids(&self) -> Vec<String> {
        let attempt = |name: &str| Some(name.strip_prefix(FOLDER)?.strip_suffix(".jsonl")?.to_owned());
        let names = self.zip.file_names().filter_map(|name| attempt(&name.ok()?));
        let mut ids: Vec<String> = names.filter(|id| uuid::Uuid::parse_str(id).is_ok()).collect();
        ids.sort_unstable();
        ids
    }

    /// What `of` makes of every finished attempt, the oldest first; and how many attempts are not as they were written.
    pub fn each_finished<R>(&mut self, of: impl Fn(Finished) -> R) -> (Vec<R>, usize) {
        let (mut found, mut damaged) = (Vec::new(), 0);
        let mut bytes = Vec::new();
        for id in self.ids() {
            bytes.clear();
            let unpacked = self.unpack(&id, &mut bytes);
            match Finished::read(&bytes).filter(|_| unpacked) {
                // What a file says of itself must be what it is called.
                Some(finished) if finished.start.id == id => found.push(of(finished)),
                Some(_) => damaged += 1,
                None => damaged += usize::from(!unpacked || is_damaged(&bytes)),
            }
        }
        (found, damaged)
    }

    /// Unpacks an attempt; says whether it could be, and was no larger than any is.
    fn unpack(&mut self, id: &str, bytes: &mut Vec<u8>) -> bool {
        let Ok(file) = self.zip.by_name(&format!("{FOLDER}{id}.jsonl")) else { return false };
        file.take(MOST_BYTES).read_to_end(bytes).is_ok_and(|read| (read as u64) < MOST_BYTES)
    }

    /// Brings what is in it into a profile that can be written to. Whatever interrupts this, nothing that was there is
    /// lost, and it can be done again.
    pub fn merge_into(&mut self, records: &mut Records) -> io::Result<Merged> {
        let attempts = records.to_write().ok_or(ErrorKind::PermissionDenied)?;
        let settings = records.folder().join(SETTINGS);
        if let Ok(file) = self.zip.by_name(SETTINGS)
            && !settings.exists()
        {
            let mut text = Vec::new();
            file.take(MOST_BYTES).read_to_end(&mut text)?;
            replace(&settings, &text)?;
        }
        self.bring_assignments(records)?;
        // An attempt goes back to one that began before: ids are sorted by time.
        let ids = self.ids();
        let mut bringing = Bringing {
            attempts,
            here: attempts.ids()?,
            renewed: BTreeMap::new(),
            written: Vec::new(),
            merged: Merged::default(),
        };
        for id in ids {
            let mut theirs = Vec::new();
            if self.unpack(&id, &mut theirs) {
                bringing.bring(&id, &theirs)?;
            } else {
                bringing.merged.unread += 1;
            }
        }
        let Bringing { merged, written, .. } = bringing;
        // Many at a time: a disk brings what is asked for together to its place together.
        let synced = cores::each(&written, SYNCED_AT_ONCE, |path| File::open(path)?.sync_all());
        synced.into_iter().collect::<io::Result<()>>()?;
        sync_folder(&records.folder().join(FOLDER))?;
        records.keep_promotions(&self.profile.promotions)?;
        records.renew()?;
        Ok(merged)
    }
}

/// Attempts on their way in.
struct Bringing<'a> {
    attempts: &'a Attempts,
    /// The ids that were here before, sorted.
    here: Vec<String>,
    /// Ids under which attempts of theirs are kept here, where they are others.
    renewed: BTreeMap<String, String>,
    /// Files that may not be on disk yet. Where the power fails before they are, the exported file still has them.
    written: Vec<PathBuf>,
    merged: Merged,
}

impl Bringing<'_> {
    fn bring(&mut self, id: &str, theirs: &[u8]) -> io::Result<()> {
        let begin = self.here.partition_point(|here| here.as_str() < id && !are_kin(here, id));
        let kin: Vec<String> =
            self.here[begin..].iter().take_while(|here| are_kin(here, id)).cloned().collect();
        for ours in &kin {
            if self.join(id, ours, theirs)? {
                return Ok(());
            }
        }
        let taken = |id: &str| kin.iter().any(|ours| ours == id);
        let free =
            if taken(id) { kin_of(id, theirs, taken).ok_or(ErrorKind::InvalidData)? } else { id.to_owned() };
        if free == id {
            self.merged.new += 1;
        } else {
            self.merged.apart += 1;
            self.renewed.insert(id.to_owned(), free.clone());
        }
        let path = self.attempts.path(&free);
        let mut file = NamedTempFile::new_in(path.parent().unwrap_or(Path::new(".")))?;
        file.write_all(&under(&self.renewed, theirs))?;
        file.persist_noclobber(&path)?;
        self.written.push(path);
        Ok(())
    }

    /// Whether an attempt of theirs is one of ours, which then says all that both said.
    fn join(&mut self, id: &str, ours: &str, theirs: &[u8]) -> io::Result<bool> {
        let path = self.attempts.path(ours);
        let mut ids = self.renewed.clone();
        ids.insert(id.to_owned(), ours.to_owned());
        let (here, theirs) = (fs::read(&path)?, under(&ids, theirs));
        match merge(&here, &theirs) {
            Merge::Apart => return Ok(false),
            Merge::Nothing => self.merged.same += 1,
            Merge::Longer => {
                let (_, damage) = Attempt::read(&here);
                if damage.is_some_and(|it| it.cause != Cause::Torn) {
                    write_new(&path.with_extension("damaged"), &here)?;
                }
                replace(&path, &theirs)?;
                self.merged.longer += 1;
            }
        }
        if ours != id {
            self.renewed = ids;
        }
        Ok(true)
    }
}

/// Whether an attempt's file is not as it was written. What is merely not finished, or was torn off, was never promised.
fn is_damaged(bytes: &[u8]) -> bool {
    Attempt::read(bytes).1.is_some_and(|it| it.cause != Cause::Torn)
}

/// A file that is no zip, or not one of ours, holds no data that we know.
fn plain(error: ZipError) -> io::Error {
    match error {
        ZipError::Io(error) => error,
        _ => ErrorKind::InvalidData.into(),
    }
}
