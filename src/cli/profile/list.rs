//! `aplomb profile list`: the people of this machine.

use clap::ArgMatches;
use serde_json::json;

use super::unreadable;
use crate::cli::console::{Console, STRONG, styled};
use crate::cli::failure::Failure;
use crate::cli::records::name;
use crate::cli::required;
use crate::storage::Profiles;
use crate::{args, msg};

pub fn run(console: &mut Console, profiles: &Profiles, matches: &ArgMatches) -> Result<(), Failure> {
    let all = profiles.list().map_err(unreadable)?;
    let active = profiles.active().map_err(unreadable)?;
    if required::<String>(matches, "format") == "json" {
        let told = all.iter().map(|it| {
            let active = active.as_ref() == Some(it);
            json!({"id": it.id, "name": it.name, "language": it.language, "made_at": it.made_at, "active": active})
        });
        return console.json(&told.collect::<Vec<_>>());
    }
    if all.is_empty() {
        return console.line(&console.text(msg!("profile-none"), &args![]));
    }
    for profile in &all {
        let mut line = format!("{}  {}", styled(STRONG, &name(console, profile)), profile.id);
        if let Some(language) = &profile.language {
            line += &format!("  {language}");
        }
        if active.as_ref() == Some(profile) {
            line += &format!("  {}", console.text(msg!("profile-active"), &args![]));
        }
        console.line(&line)?;
    }
    Ok(())
}
