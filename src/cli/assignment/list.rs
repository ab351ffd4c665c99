//! `aplomb assignment list`: everything that was given, what is due first before the others.

use crate::assignment::Standing;
use crate::cli::console::Console;
use crate::cli::failure::Failure;
use crate::cli::wrap::wrap;
use crate::{args, msg};

pub fn run(console: &mut Console, all: &[Standing]) -> Result<(), Failure> {
    if all.is_empty() {
        return console.line(&wrap("", &console.catalogue.text(msg!("assignment-none"))));
    }
    all.iter().try_for_each(|standing| line(console, standing))
}

/// One of them: what it is called, how it stands, and its days.
pub fn line(console: &mut Console, standing: &Standing) -> Result<(), Failure> {
    let head = args![title = &standing.assignment.title, id = &standing.assignment.id];
    console.line(&wrap("  ", &console.text(msg!("assignment-item"), &head)))?;
    for line in [Some(standing.told(&console.catalogue)), standing.assignment.days(&console.catalogue)]
        .into_iter()
        .flatten()
    {
        console.line(&wrap("    ", &line))?;
    }
    Ok(())
}
