//! `aplomb man [COMMAND]`: the manual page, as roff.

use clap_mangen::Man;

use super::command::command;
use super::console::Console;
use super::failure::Failure;
use crate::{args, msg};

/// Prints the page of the program, or of one of its commands.
pub fn run(console: &mut Console, name: Option<&str>) -> Result<(), Failure> {
    let mut program = command(&console.catalogue);
    program.build();
    let described = match name {
        None => program,
        Some(name) => program
            .find_subcommand(name)
            .cloned()
            .ok_or_else(|| Failure::new(msg!("cli-misuse-unknown-command"), args![command = name]))?,
    };
    let mut page = Vec::new();
    Man::new(described).render(&mut page)?;
    console.write(&String::from_utf8_lossy(&page))
}
