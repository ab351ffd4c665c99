//! What is kept of one person, opened: by one process to be written, by any other to be read.

use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};

use super::attempts::Attempts;
use super::history::{Damaged, History};
use super::profiles::PROFILE;
use super::to_read::ToRead;
use super::whole::replace;
use crate::l10n::Message;
use crate::records::{Entry, Finished, Kept, PROFILE_VERSION, Profile, Start, Status, Summary};
use crate::{args, msg};

/// A profile with its attempts.
#[derive(Debug)]
pub struct Records {
    profile: Profile,
    folder: PathBuf,
    attempts: Attempts,
    history: History,
    /// Nobody else writes while this is held.
    lock: Result<File, ReadOnly>,
}

/// Why nothing can be written.
#[derive(Debug)]
pub enum ReadOnly {
    /// Another window or terminal has the profile open.
    InUse,
    /// A newer version of the program keeps it in its own way.
    Newer,
    Denied(io::Error),
}

impl ReadOnly {
    /// What a person is told; `reason` says an error of the system.
    pub fn message(&self, reason: impl Fn(&io::Error) -> String) -> Message {
        match self {
            ReadOnly::InUse => Message::new(msg!("records-in-use")),
            ReadOnly::Newer => Message::new(msg!("records-newer")),
            ReadOnly::Denied(error) => Message::with(msg!("records-denied"), args![reason = reason(error)]),
        }
    }
}

impl Records {
    pub(super) fn open(
        profile: Profile,
        folder: PathBuf,
        lock: Result<File, ReadOnly>,
    ) -> io::Result<Records> {
        let attempts = Attempts::under(&folder);
        let history = History::read(&folder, &attempts, lock.is_ok())?;
        Ok(Records { profile, folder, attempts, history, lock })
    }

    /// What an earlier version kept, where it lies.
    pub(super) fn unmoved(data_dir: &Path, error: io::Error) -> io::Result<Records> {
        let profile = Profile {
            aplomb_profile: PROFILE_VERSION,
            id: String::new(),
            name: String::new(),
            language: None,
            made_at: 0,
            promotions: Vec::new(),
        };
        Records::open(profile, data_dir.to_owned(), Err(ReadOnly::Denied(error)))
    }

    pub fn profile(&self) -> &Profile {
        &self.profile
    }

    /// Where all of it lies.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Why nothing can be written, if so.
    pub fn read_only(&self) -> Option<&ReadOnly> {
        self.lock.as_ref().err()
    }

    /// The attempts, to be read.
    pub fn attempts(&self) -> &Attempts {
        &self.attempts
    }

    /// The attempts, to be added to; None where nothing can be written.
    pub fn to_write(&self) -> Option<&Attempts> {
        self.lock.as_ref().ok().map(|_| &self.attempts)
    }

    /// Every attempt without its moves, the newest first; none that somebody plays at this moment.
    pub fn entries(&self) -> &[Entry] {
        self.history.entries()
    }

    /// How every finished attempt began and ended, the oldest first. One that was damaged since it was finished is left out.
    pub fn finished(&self) -> io::Result<Vec<(Start, Summary)>> {
        self.to_read().read()
    }

    /// What `of` makes of every finished attempt, the oldest first; None of one that was damaged since it was finished.
    pub fn each_finished<R: Send>(&self, of: impl Fn(Finished) -> R + Sync) -> io::Result<Vec<Option<R>>> {
        self.to_read().each(of)
    }

    /// The finished attempts, to be read elsewhere.
    pub fn to_read(&self) -> ToRead {
        let finished = self.entries().iter().rev().filter(|it| matches!(it.status, Status::Finished(_)));
        ToRead { attempts: self.attempts.clone(), ids: finished.map(|it| it.id.clone()).collect() }
    }

    /// What could not be read to its end, of the attempts that had to be read.
    pub fn damaged(&self) -> &[Damaged] {
        self.history.damaged()
    }

    /// Reads every attempt from its first to its last line: how many there are, and which are not as they were written.
    pub fn check(&self) -> io::Result<(usize, Vec<Damaged>)> {
        self.history.check(&self.attempts)
    }

    /// Keeps posts that were won; those that were won before stay.
    pub fn keep_promotions(&mut self, promotions: &[Kept]) -> io::Result<()> {
        let mut profile = self.profile.clone();
        if profile.promote(promotions) { self.write_profile(profile) } else { Ok(()) }
    }

    /// Puts another profile in place of this one's; they are of one person.
    pub(super) fn write_profile(&mut self, profile: Profile) -> io::Result<()> {
        self.to_write().ok_or(io::ErrorKind::PermissionDenied)?;
        replace(&self.folder.join(PROFILE), &serde_json::to_vec_pretty(&profile)?)?;
        self.profile = profile;
        Ok(())
    }

    /// Looks again at what is kept.
    pub fn renew(&mut self) -> io::Result<()> {
        self.history.renew(&self.folder, &self.attempts, self.lock.is_ok())
    }
}
