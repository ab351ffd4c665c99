//! The person's records, opened for a command; and what there is to say about them.

use super::Options;
use super::console::Console;
use super::failure::Failure;
use crate::records::{LONGEST_NAME, Profile};
use crate::storage::{ProfileError, Profiles, Records, data_dir};
use crate::{args, msg};

/// Where the profiles are.
pub fn profiles(options: &Options) -> Result<Profiles, Failure> {
    let folder = data_dir(options.data_dir.as_deref());
    folder
        .map(|folder| Profiles::under(&folder))
        .ok_or_else(|| Failure::new(msg!("profile-no-place"), args![]))
}

/// Opens the records of whom `--profile` names, else of whose turn it is; None where the system names no place for them.
pub fn open(options: &Options) -> Result<Option<Records>, Failure> {
    let Some(folder) = data_dir(options.data_dir.as_deref()) else { return Ok(None) };
    let wanted = options.profile.as_deref();
    Profiles::under(&folder)
        .open(wanted)
        .map(Some)
        .map_err(|error| failure(error, wanted.unwrap_or_default()))
}

/// Says that nothing can be written, or that something could not be read, if so.
pub fn complain(console: &Console, records: &Records) {
    if let Some(why) = records.read_only() {
        console.complain(&console.catalogue.say(&why.message(|error| console.reason(error))));
    }
    if !records.damaged().is_empty() {
        console.complain(&console.text(msg!("records-damaged"), &args![attempts = records.damaged().len()]));
    }
}

/// Nothing can be kept: a command that must keep something refuses.
pub fn writable(console: &Console, records: &Records) -> Result<(), Failure> {
    let Some(why) = records.read_only() else { return Ok(()) };
    let message = why.message(|error| console.reason(error));
    Err(Failure::new(message.key, message.args))
}

/// Why there is no such profile.
pub fn failure(error: ProfileError, name: &str) -> Failure {
    let see_all = |failure: Failure| failure.hint(msg!("profile-see-list"), args![]);
    match error {
        ProfileError::Unknown => see_all(Failure::new(msg!("profile-unknown"), args![name = name])),
        ProfileError::Several => see_all(Failure::new(msg!("profile-several"), args![name = name])),
        ProfileError::BadName => {
            Failure::new(msg!("profile-bad-name"), args![name = name, most = LONGEST_NAME])
        }
        ProfileError::Disk(error) => Failure::io(msg!("profile-unreadable"), args![], error),
    }
}

/// The name that a person gave to their profile.
pub fn own_name(records: Option<&Records>) -> Option<&String> {
    records.map(|records| &records.profile().name).filter(|name| !name.is_empty())
}

/// What a profile is called.
pub fn name(console: &Console, profile: &Profile) -> String {
    if profile.name.is_empty() {
        console.text(msg!("profile-unnamed"), &args![])
    } else {
        profile.name.clone()
    }
}
