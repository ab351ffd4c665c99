//! `aplomb profile check [NAME]`: every attempt of a person is read from its first to its last line.

use std::process::ExitCode;

use super::unreadable;
use crate::cli::console::Console;
use crate::cli::failure::Failure;
use crate::storage::Records;
use crate::{args, msg};

/// Status 1 if something is not as it was written.
pub fn run(console: &mut Console, records: &Records) -> Result<ExitCode, Failure> {
    let (checked, damaged) = records.check().map_err(unreadable)?;
    for found in &damaged {
        let path = records.attempts().path(&found.id).display().to_string();
        let problem = console.catalogue.say(&found.damage.message(found.moves.unwrap_or_default()));
        console.complain(&console.text(msg!("profile-damaged"), &args![path = path, problem = problem]));
    }
    console
        .line(&console.text(msg!("profile-checked"), &args![attempts = checked, damaged = damaged.len()]))?;
    Ok(if damaged.is_empty() { ExitCode::SUCCESS } else { ExitCode::from(1) })
}
