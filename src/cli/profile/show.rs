//! `aplomb profile show [NAME]`: what is kept of a person, and where.

use clap::ArgMatches;
use serde_json::json;

use crate::cli::console::{Console, STRONG, styled};
use crate::cli::failure::Failure;
use crate::cli::records::{complain, name};
use crate::cli::required;
use crate::records::Status;
use crate::storage::Records;
use crate::{args, msg};

pub fn run(console: &mut Console, records: &Records, matches: &ArgMatches) -> Result<(), Failure> {
    let (mut finished, mut open, mut abandoned) = (0, 0, 0);
    for entry in records.entries() {
        match entry.status {
            Status::Finished(_) => finished += 1,
            Status::Open => open += 1,
            Status::Abandoned => abandoned += 1,
        }
    }
    let (profile, folder) = (records.profile(), records.folder().display().to_string());
    if required::<String>(matches, "format") == "json" {
        return console.json(&json!({
            "id": profile.id, "name": profile.name, "language": profile.language, "made_at": profile.made_at,
            "folder": folder, "finished": finished, "interrupted": open, "given_up": abandoned,
            "damaged": records.damaged().len(), "read_only": records.read_only().is_some(),
        }));
    }
    console.line(&styled(STRONG, &name(console, profile)))?;
    console.line(&console.text(
        msg!("profile-kept"),
        &args![finished = finished, interrupted = open, abandoned = abandoned],
    ))?;
    console.line(&console.text(msg!("profile-folder"), &args![folder = folder]))?;
    complain(console, records);
    Ok(())
}
