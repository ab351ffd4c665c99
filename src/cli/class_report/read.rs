//! Whose records are reported on, and what of them cannot be read.

use std::io::ErrorKind;
use std::path::Path;

use crate::career::Ladder;
use crate::class::{Contact, Person};
use crate::cli::Options;
use crate::cli::console::Console;
use crate::cli::failure::Failure;
use crate::cli::records::profiles;
use crate::cores;
use crate::l10n::Message;
use crate::records::Profile;
use crate::storage::{Exported, exports};
use crate::{args, msg};

/// Those whose records could be read, and a sentence about each file that could not, or not wholly.
#[derive(Default)]
pub struct Read {
    pub people: Vec<Person>,
    pub complaints: Vec<String>,
}

/// Reads a folder of exported records.
pub fn folder(console: &Console, folder: &Path, ladder: &Ladder) -> Result<Read, Failure> {
    let shown = folder.display().to_string();
    let paths = exports(folder)
        .map_err(|error| Failure::io(msg!("cli-records-unreadable"), args![path = &shown], error))?;
    let mut read = Read::default();
    for (path, (person, problem)) in
        paths.iter().zip(cores::each(&paths, cores::all(), |path| exported(path, ladder)))
    {
        read.people.extend(person);
        read.complaints.extend(problem.map(|Message { key, mut args }| {
            args.push(("path", path.display().to_string().into()));
            console.text(key, &args)
        }));
    }
    if read.people.is_empty() {
        read.complaints.iter().for_each(|complaint| console.complain(complaint));
        return Err(Failure::new(msg!("report-no-exports"), args![path = shown])
            .hint(msg!("report-how-to-export"), args![]));
    }
    Ok(read)
}

/// Reads one exported file: whose it is, if that can be read; and what is to be said about its `$path`.
fn exported(path: &Path, ladder: &Ladder) -> (Option<Person>, Option<Message>) {
    let mut exported = match Exported::open(path) {
        Ok(exported) if exported.profile().is_newer() => {
            return (None, Some(Message::new(msg!("profile-import-newer"))));
        }
        Ok(exported) => exported,
        // Whatever the system says of what is inside: the file is not what it should be.
        Err(error) if error.kind() == ErrorKind::PermissionDenied => {
            return (None, Some(Message::new(msg!("report-denied"))));
        }
        Err(_) => return (None, Some(Message::new(msg!("profile-not-exported")))),
    };
    let (contacts, damaged) = exported.each_finished(|finished| Contact::of(&finished, ladder));
    (Some(person(exported.profile(), contacts)), problem(damaged))
}

/// Reads all profiles of this machine.
pub fn machine(console: &Console, options: &Options, ladder: &Ladder) -> Result<Read, Failure> {
    let profiles = profiles(options)?;
    let unreadable = |error| Failure::io(msg!("profile-unreadable"), args![], error);
    let mut read = Read::default();
    for profile in profiles.list().map_err(unreadable)? {
        let records = profiles.records(profile).map_err(unreadable)?;
        let found = records.each_finished(|finished| Contact::of(&finished, ladder)).map_err(unreadable)?;
        let damaged = found.iter().filter(|it| it.is_none()).count() + records.damaged().len();
        read.people.push(person(records.profile(), found.into_iter().flatten().collect()));
        read.complaints.extend(problem(damaged).map(|Message { key, mut args }| {
            args.push(("path", records.folder().display().to_string().into()));
            console.text(key, &args)
        }));
    }
    if read.people.is_empty() {
        return Err(Failure::new(msg!("profile-none"), args![]).hint(msg!("report-how-to-export"), args![]));
    }
    Ok(read)
}

/// Attempts that are left out, if there are.
fn problem(damaged: usize) -> Option<Message> {
    (damaged > 0).then(|| Message::with(msg!("report-damaged"), args![attempts = damaged]))
}

/// A name that cannot be shown on a line is none: files can be edited.
fn person(profile: &Profile, contacts: Vec<Contact>) -> Person {
    let name = Profile::named(&profile.name).unwrap_or_default();
    Person { id: profile.id.clone(), name, contacts }
}
