//! `aplomb profile import FILE`: what was exported on another machine comes to what is here.

use std::io::ErrorKind;

use clap::ArgMatches;

use super::{file, find, unreadable};
use crate::cli::Options;
use crate::cli::console::Console;
use crate::cli::failure::Failure;
use crate::cli::promotion::promote;
use crate::cli::records::{name, writable};
use crate::storage::{Exported, Profiles};
use crate::{args, msg};

/// Brings a file in: into the profile that is named, else into the one that it comes from, which is made if need be.
pub fn run(
    console: &mut Console,
    options: &Options,
    profiles: &Profiles,
    matches: &ArgMatches,
) -> Result<(), Failure> {
    let path = file(matches);
    let shown = path.display().to_string();
    let mut exported = Exported::open(path).map_err(|error| match error.kind() {
        ErrorKind::InvalidData => Failure::new(msg!("profile-not-exported"), args![path = &shown]),
        _ => Failure::io(msg!("cli-unreadable"), args![path = &shown], error),
    })?;
    if exported.profile().is_newer() {
        return Err(Failure::new(msg!("profile-import-newer"), args![path = &shown]));
    }
    let target = match matches.get_one::<String>("into") {
        Some(wanted) => find(profiles, wanted)?,
        None => {
            profiles.adopt(exported.profile()).map_err(unreadable)?;
            find(profiles, &exported.profile().id)?
        }
    };
    let mut records = profiles.records(target).map_err(unreadable)?;
    writable(console, &records)?;
    let merged = exported.merge_into(&mut records).map_err(|error| {
        Failure::io(msg!("profile-not-imported"), args![path = &shown], error)
            .hint(msg!("profile-import-again"), args![])
    })?;
    let who = name(console, records.profile());
    console.line(&console.text(
        msg!("profile-imported"),
        &args![
            name = who,
            new = merged.new,
            longer = merged.longer,
            same = merged.same,
            apart = merged.apart
        ],
    ))?;
    if merged.unread > 0 {
        console.complain(&console.text(msg!("profile-import-unread"), &args![attempts = merged.unread]));
    }
    promote(console, options, Some(&mut records))
}
