//! `aplomb author PACK`: the studio, in the window.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Command, value_parser};

use super::command::Builder;
use super::console::Console;
use super::failure::Failure;
use super::library::Meant;
use super::{Next, Options, library};
use crate::l10n::Catalogue;
use crate::{args, msg, storage};

impl Builder<'_> {
    pub(super) fn author(&self) -> Command {
        let pack = self.positional("pack", msg!("cli-value-path"), msg!("cli-argument-author"), args![]);
        self.named("author", msg!("cli-author-about"))
            .arg(
                pack.required(true).value_parser(value_parser!(PathBuf)).value_hint(clap::ValueHint::AnyPath),
            )
            .after_help(self.text(msg!("cli-author-examples")))
    }
}

/// What is named is a pack, or a scenario in one: it is left to be opened.
pub fn run(options: Options, path: &Path) -> Result<Next, Failure> {
    let shown = path.display().to_string();
    if !path.exists() {
        return Err(Failure::new(msg!("cli-nothing-there"), args![path = shown]));
    }
    if !storage::pack_folder(path).join("pack.ron").is_file() {
        return Err(Failure::new(msg!("cli-author-no-pack"), args![path = shown])
            .hint(msg!("cli-author-name-a-pack"), args![]));
    }
    if let Some(meant) = library::no_scenario_in(path) {
        let key = match meant {
            Meant::Calibration(_) => msg!("cli-author-calibration"),
            _ => msg!("cli-author-interview"),
        };
        return Err(Failure::new(key, args![path = &shown])
            .hint(msg!("cli-author-interview-help"), args![path = shown]));
    }
    Ok(Next::Author(options, path.to_owned()))
}

/// Says that no window can be opened here, without which there is no studio.
pub fn no_studio(options: &Options) -> ExitCode {
    let console = Console::new(Catalogue::new(&options.locale));
    let failure = Failure::new(msg!("cli-author-no-window"), args![]);
    console.fail(failure.hint(msg!("cli-author-without-window"), args![]))
}
