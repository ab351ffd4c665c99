//! `aplomb translate pseudo PACK`: the pack in the pseudo-locale, for finding what does not stretch.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{ArgMatches, Command};

use super::{open, whole};
use crate::cli::command::Builder;
use crate::cli::console::Console;
use crate::cli::failure::Failure;
use crate::cli::required;
use crate::l10n::PSEUDO;
use crate::translate::{pseudo, sources};
use crate::{args, msg, storage};

impl Builder<'_> {
    pub(super) fn translate_pseudo(&self) -> Command {
        self.named("pseudo", msg!("cli-translate-pseudo-about"))
            .arg(self.pack())
            .after_help(self.text(msg!("cli-translate-pseudo-examples")))
    }
}

/// Writes the folder of the pseudo-locale into the pack.
pub fn run(console: &mut Console, matches: &ArgMatches) -> Result<ExitCode, Failure> {
    let opened = open(required::<PathBuf>(matches, "pack"))?;
    whole(console, &opened)?;
    for source in sources(opened.pack()) {
        let path = format!("{PSEUDO}/{}.ftl", source.name);
        let shown = opened.folder.join(&path).display().to_string();
        storage::write_below(&opened.folder, &path, &pseudo(&source))
            .map_err(|error| Failure::io(msg!("cli-unwritable"), args![path = shown.as_str()], error))?;
        console.line(&shown)?;
    }
    Ok(ExitCode::SUCCESS)
}
