//! `aplomb assignment add FILE`: a trainer's file comes to what a person has to do.

use std::path::Path;

use super::{read, unreadable};
use crate::cli::console::Console;
use crate::cli::failure::Failure;
use crate::cli::records::writable;
use crate::cli::{Options, library};
use crate::storage::Records;
use crate::{args, msg};

/// Keeps it, and says what of it cannot be played here.
pub fn run(console: &mut Console, options: &Options, records: &Records, path: &Path) -> Result<(), Failure> {
    let (assignment, text) = read(console, path)?;
    writable(console, records)?;
    let was_there = records.keep_assignment(&assignment.id, &text).map_err(unreadable)?;
    let key = if was_there { msg!("assignment-replaced") } else { msg!("assignment-added") };
    console.line(&console.text(key, &args![title = &assignment.title, id = &assignment.id]))?;
    let library = library::load(console, options);
    for standing in super::standings(&[assignment], &library, records) {
        for task in standing.tasks.iter().filter(|task| !task.is_there) {
            console.complain(&console.text(msg!("assignment-not-there"), &args![play = task.scenario]));
        }
    }
    Ok(())
}
