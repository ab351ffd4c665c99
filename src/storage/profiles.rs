//! The people of a machine: `profiles/<id>/` holds a `profile.json`, the person's settings and their `attempts/`.
//!
//! Whose turn it is stands in `profiles/active`; whoever has a profile open holds the lock of `profiles/<id>.lock`, which
//! the system lets go of when a process dies. What an earlier version kept, beside `profiles/`, is moved into the first.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use uuid::Uuid;

use super::attempts::{make_folder, now, sync_folder};
use super::records::{ReadOnly, Records};
use super::whole::replace;
use crate::l10n::Locale;
use crate::records::{PROFILE_VERSION, Profile};

pub(super) const PROFILE: &str = "profile.json";
/// Held for a moment by whoever makes, moves or removes profiles.
const LOCK: &str = "lock";
const ACTIVE: &str = "active";
/// What a profile's folder is called while it is made, and while it is removed.
const UNFINISHED: &str = ".unfinished-";

/// The profiles of a data folder.
#[derive(Clone, Debug)]
pub struct Profiles {
    data_dir: PathBuf,
    folder: PathBuf,
}

/// Why no profile is meant.
#[derive(Debug)]
pub enum ProfileError {
    /// Nobody is called so.
    Unknown,
    /// Several are.
    Several,
    /// The name cannot be shown, or is somebody else's.
    BadName,
    Disk(io::Error),
}

impl From<io::Error> for ProfileError {
    fn from(error: io::Error) -> Self {
        ProfileError::Disk(error)
    }
}

impl Profiles {
    pub fn under(data_dir: &Path) -> Profiles {
        Profiles { data_dir: data_dir.to_owned(), folder: data_dir.join("profiles") }
    }

    /// Every profile, the oldest first. One whose `profile.json` was lost is there, without a name.
    pub fn list(&self) -> io::Result<Vec<Profile>> {
        let entries = match fs::read_dir(&self.folder) {
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
            entries => entries?,
        };
        let mut profiles = Vec::new();
        for entry in entries {
            let entry = entry?;
            let id = entry.file_name().to_string_lossy().into_owned();
            if let Ok(uuid) = Uuid::parse_str(&id)
                && entry.path().is_dir()
            {
                let text = fs::read(entry.path().join(PROFILE)).unwrap_or_default();
                let made_at = uuid.get_timestamp().map_or(0, |made| made.to_unix().0 as i64);
                let nameless = Profile {
                    aplomb_profile: PROFILE_VERSION,
                    id,
                    name: String::new(),
                    language: None,
                    made_at,
                    promotions: Vec::new(),
                };
                let read: Option<Profile> = serde_json::from_slice(&text).ok();
                profiles.push(read.filter(|it| it.id == nameless.id).unwrap_or(nameless));
            }
        }
        profiles.sort_by(|a, b| a.id.cmp(&b.id));
        Ok(profiles)
    }

    /// Whose turn it is, unless somebody else is named: who was chosen last, else the first.
    pub fn active(&self) -> io::Result<Option<Profile>> {
        let chosen = fs::read_to_string(self.folder.join(ACTIVE)).unwrap_or_default();
        let mut all = self.list()?;
        let at = all.iter().position(|profile| profile.id == chosen.trim()).unwrap_or(0);
        Ok((at < all.len()).then(|| all.swap_remove(at)))
    }

    /// From now on it is this one's turn.
    pub fn activate(&self, profile: &Profile) -> io::Result<()> {
        replace(&self.folder.join(ACTIVE), format!("{}\n", profile.id).as_bytes())
    }

    /// The profile that is called so, or whose id begins so.
    pub fn find(&self, wanted: &str) -> Result<Profile, ProfileError> {
        let mut found = self.list()?;
        found.retain(|profile| profile.is_called(wanted));
        match (found.pop(), found.is_empty()) {
            (Some(only), true) => Ok(only),
            (Some(_), false) => Err(ProfileError::Several),
            (None, _) => Err(ProfileError::Unknown),
        }
    }

    /// A new profile. Nobody else may be called so.
    pub fn create(&self, name: &str, language: Option<&Locale>) -> Result<Profile, ProfileError> {
        let name = Profile::named(name).ok_or(ProfileError::BadName)?;
        let _lock = self.lock()?;
        if self.list()?.iter().any(|profile| profile.is_called(&name)) {
            return Err(ProfileError::BadName);
        }
        Ok(self.make(name, language.map(|locale| locale.tag().to_owned()))?)
    }

    /// Calls a person otherwise. Nobody else may be called so.
    pub fn rename(&self, records: &mut Records, name: &str) -> Result<(), ProfileError> {
        let name = Profile::named(name).ok_or(ProfileError::BadName)?;
        let _lock = self.lock()?;
        let id = &records.profile().id;
        if self.list()?.iter().any(|profile| profile.id != *id && profile.is_called(&name)) {
            return Err(ProfileError::BadName);
        }
        Ok(records.write_profile(Profile { name, ..records.profile().clone() })?)
    }

    /// Takes a profile that was made elsewhere, if it is not here yet.
    pub fn adopt(&self, profile: &Profile) -> io::Result<()> {
        let _lock = self.lock()?;
        if self.list()?.iter().any(|it| it.id == profile.id) { Ok(()) } else { self.settle(profile) }
    }

    /// Opens the profile that is called so, else that of whose turn it is. The first start makes one, and a start with
    /// what an earlier version left moves it. What can only be read is opened all the same.
    pub fn open(&self, wanted: Option<&str>) -> Result<Records, ProfileError> {
        let prepared = self.prepare();
        let profile = match wanted {
            Some(wanted) => Some(self.find(wanted)?),
            None => self.active()?,
        };
        match (profile, prepared) {
            (Some(profile), Ok(())) => Ok(self.records(profile)?),
            // It is all where it was, and can be read there.
            (_, Err(error)) => Ok(Records::unmoved(&self.data_dir, error)?),
            (None, Ok(())) => Err(ProfileError::Unknown),
        }
    }

    /// Opens this profile.
    pub fn records(&self, profile: Profile) -> io::Result<Records> {
        let path = self.lock_of(&profile.id);
        let lock = OpenOptions::new().write(true).create(true).truncate(false).open(path);
        let lock = match lock.map(|file| file.try_lock().map(|()| file)) {
            _ if profile.is_newer() => Err(ReadOnly::Newer),
            Ok(Ok(file)) => Ok(file),
            Ok(Err(TryLockError::WouldBlock)) => Err(ReadOnly::InUse),
            Ok(Err(TryLockError::Error(error))) | Err(error) => Err(ReadOnly::Denied(error)),
        };
        let folder = self.folder.join(&profile.id);
        Records::open(profile, folder, lock)
    }

    /// Removes a profile with all that is kept in it. Nobody else may have it open.
    pub fn delete(&self, records: Records) -> io::Result<()> {
        let id = records.profile().id.clone();
        let _lock = self.lock()?;
        let gone = self.unfinished(&id);
        fs::rename(records.folder(), &gone)?;
        sync_folder(&self.folder)?;
        // From here on it is as good as gone: the next start goes on if we cannot.
        fs::remove_dir_all(gone)?;
        drop(records);
        fs::remove_file(self.lock_of(&id))?;
        sync_folder(&self.folder)
    }

    /// Sees to it that there is a profile, and that all that is kept is in one.
    fn prepare(&self) -> io::Result<()> {
        let (attempts, settings) = (self.data_dir.join("attempts"), self.data_dir.join("settings.json"));
        let unmoved = || attempts.is_dir() || settings.is_file();
        if !self.list()?.is_empty() && !unmoved() {
            return Ok(());
        }
        let _lock = self.lock()?;
        let first = match self.list()?.into_iter().next() {
            Some(first) => first,
            None => self.make(String::new(), None)?,
        };
        let home = self.folder.join(&first.id);
        if attempts.is_dir() {
            move_files(&attempts, &home.join("attempts"))?;
        }
        if settings.is_file() {
            // Where an earlier version was used again, those that are here already stay in force.
            let taken = home.join("settings.json").exists();
            fs::rename(&settings, home.join(if taken { "settings.earlier.json" } else { "settings.json" }))?;
        }
        sync_folder(&home)?;
        sync_folder(&self.data_dir)
    }

    /// Makes a profile; the lock is held.
    fn make(&self, name: String, language: Option<String>) -> io::Result<Profile> {
        let id = Uuid::now_v7().to_string();
        let profile = Profile {
            aplomb_profile: PROFILE_VERSION,
            id,
            name,
            language,
            made_at: now(),
            promotions: Vec::new(),
        };
        self.settle(&profile)?;
        Ok(profile)
    }

    /// Makes a profile's folder: it is there as a whole, or not at all.
    fn settle(&self, profile: &Profile) -> io::Result<()> {
        let unfinished = self.unfinished(&profile.id);
        fs::create_dir(&unfinished)?;
        fs::create_dir(unfinished.join("attempts"))?;
        replace(&unfinished.join(PROFILE), &serde_json::to_vec_pretty(profile)?)?;
        fs::rename(unfinished, self.folder.join(&profile.id))?;
        sync_folder(&self.folder)
    }

    /// Waits until nobody else makes, moves or removes profiles; what somebody could not bring to its end is removed.
    fn lock(&self) -> io::Result<File> {
        make_folder(&self.data_dir)?;
        make_folder(&self.folder)?;
        let path = self.folder.join(LOCK);
        let lock = OpenOptions::new().write(true).create(true).truncate(false).open(path)?;
        lock.lock()?;
        for entry in fs::read_dir(&self.folder)? {
            let entry = entry?;
            if entry.file_name().to_string_lossy().starts_with(UNFINISHED) {
                fs::remove_dir_all(entry.path())?;
            }
        }
        Ok(lock)
    }

    fn unfinished(&self, id: &str) -> PathBuf {
        self.folder.join(format!("{UNFINISHED}{id}"))
    }

    fn lock_of(&self, id: &str) -> PathBuf {
        self.folder.join(id).with_extension("lock")
    }
}

/// Moves a folder; where there is one already, what is not in it. Whatever interrupts this, each file is in one of both.
fn move_files(from: &Path, to: &Path) -> io::Result<()> {
    // An empty folder is as good as none.
    let _ = fs::remove_dir(to);
    if !to.exists() {
        return fs::rename(from, to);
    }
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if !target.exists() {
            fs::rename(entry.path(), target)?;
        } else if fs::read(entry.path())? == fs::read(target)? {
            fs::remove_file(entry.path())?;
        }
    }
    sync_folder(to)?;
    // Where there are two that differ, the earlier version's stays where it is, and so does its folder.
    match fs::remove_dir(from) {
        Err(error) if error.kind() != ErrorKind::DirectoryNotEmpty => Err(error),
        _ => Ok(()),
    }
}
