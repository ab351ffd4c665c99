//! `aplomb completions SHELL`: what a shell needs to complete our command line.

use clap_complete::{Shell, generate};

use super::command::command;
use super::console::Console;
use super::failure::Failure;

/// Prints the completions of a shell.
pub fn run(console: &mut Console, shell: Shell) -> Result<(), Failure> {
    let mut script = Vec::new();
    generate(shell, &mut command(&console.catalogue), "aplomb", &mut script);
    console.write(&String::from_utf8_lossy(&script))
}
