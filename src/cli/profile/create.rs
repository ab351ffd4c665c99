//! `aplomb profile create NAME` and `use NAME`: another person's turn.

use clap::ArgMatches;

use super::{named, unreadable};
use crate::cli::Options;
use crate::cli::console::Console;
use crate::cli::failure::Failure;
use crate::cli::records::{failure, name};
use crate::records::Profile;
use crate::storage::Profiles;
use crate::{args, msg};

/// Makes a profile; it is that person's turn then.
pub fn run(
    console: &mut Console,
    profiles: &Profiles,
    options: &Options,
    matches: &ArgMatches,
) -> Result<(), Failure> {
    let wanted = named(matches).unwrap_or_default();
    let language = options.locale_asked.then_some(&options.locale);
    let made = profiles.create(wanted, language).map_err(|error| failure(error, wanted))?;
    activate(console, profiles, &made)
}

pub fn activate(console: &mut Console, profiles: &Profiles, profile: &Profile) -> Result<(), Failure> {
    profiles.activate(profile).map_err(unreadable)?;
    console.line(&console.text(msg!("profile-turn"), &args![name = name(console, profile)]))
}
