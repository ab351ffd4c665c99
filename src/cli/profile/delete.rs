//! `aplomb profile delete NAME`: nothing of a person stays on this machine.

use clap::ArgMatches;

use super::{find, named, unreadable};
use crate::cli::console::Console;
use crate::cli::failure::Failure;
use crate::cli::records::{name, writable};
use crate::storage::Profiles;
use crate::{args, msg};

/// Whoever sits at a terminal types the name once more; a script says `--yes`.
pub fn run(console: &mut Console, profiles: &Profiles, matches: &ArgMatches) -> Result<(), Failure> {
    let wanted = named(matches).unwrap_or_default();
    let profile = find(profiles, wanted)?;
    let who = name(console, &profile);
    if !matches.get_flag("yes") {
        if !console.is_conversation() {
            return Err(Failure::new(msg!("profile-say-yes"), args![name = &who]));
        }
        let question = console.text(msg!("profile-delete-sure"), &args![name = &who]);
        if console.ask(&question)?.is_none_or(|answer| answer != wanted) {
            return console.line(&console.text(msg!("profile-kept-all"), &args![]));
        }
    }
    let records = profiles.records(profile).map_err(unreadable)?;
    writable(console, &records)?;
    profiles.delete(records).map_err(unreadable)?;
    console.line(&console.text(msg!("profile-deleted"), &args![name = who]))
}
