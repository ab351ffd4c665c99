//! `aplomb profile rename NAME NEW`: a person is called otherwise from now on.

use clap::ArgMatches;

use super::{find, named, unreadable};
use crate::cli::console::Console;
use crate::cli::failure::Failure;
use crate::cli::records::{failure, name, writable};
use crate::cli::required;
use crate::storage::Profiles;
use crate::{args, msg};

pub fn run(console: &mut Console, profiles: &Profiles, matches: &ArgMatches) -> Result<(), Failure> {
    let profile = find(profiles, named(matches).unwrap_or_default())?;
    let (before, wanted) = (name(console, &profile), required::<String>(matches, "new"));
    let mut records = profiles.records(profile).map_err(unreadable)?;
    writable(console, &records)?;
    profiles.rename(&mut records, wanted).map_err(|error| failure(error, wanted))?;
    let after = name(console, records.profile());
    console.line(&console.text(msg!("profile-renamed"), &args![before = before, after = after]))
}
