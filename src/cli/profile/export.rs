//! `aplomb profile export FILE`: all that is kept of a person, as one file.

use std::path::Path;

use crate::cli::console::Console;
use crate::cli::failure::Failure;
use crate::cli::records::name;
use crate::storage::{self, Records};
use crate::{args, msg};

pub fn run(console: &mut Console, records: &Records, path: &Path) -> Result<(), Failure> {
    let shown = path.display().to_string();
    if path.exists() {
        return Err(Failure::new(msg!("profile-there"), args![path = shown]));
    }
    storage::export(records, path)
        .map_err(|error| Failure::io(msg!("cli-unwritable"), args![path = &shown], error))?;
    let who = name(console, records.profile());
    console.line(&console.text(msg!("profile-exported"), &args![name = who, path = shown]))
}
