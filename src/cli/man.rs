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
    let page = String::from_utf8_lossy(&page);
    let lines = page.lines().map(|line| match line.strip_prefix(".SH ") {
        Some(heading) => format!(".SH \"{}\"\n", named(console, heading)),
        None => format!("{line}\n"),
    });
    console.write(&lines.collect::<String>())
}

/// A heading in the user's language: those that `clap_mangen` writes itself are English, and in ours the no-break
/// space before a colon has nothing to stand before.
fn named(console: &Console, heading: &str) -> String {
    match heading.trim_matches(['"', '\u{a0}']) {
        "NAME" => console.text(msg!("cli-man-name"), &args![]),
        "EXTRA" => console.text(msg!("cli-man-notes"), &args![]),
        other => other.trim_end_matches('\u{a0}').to_uppercase(),
    }
}
