//! `aplomb benchmark language`: how well typed replies are read, measured on public data.

mod matching;
mod tone;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{ArgMatches, Command};

use super::command::{Builder, FORMATS};
use super::console::Console;
use super::failure::Failure;
use super::required;
use crate::storage;
use crate::{args, msg};

impl Builder<'_> {
    pub(super) fn benchmark(&self) -> Command {
        let data =
            self.folder(self.option("data", msg!("cli-value-folder"), msg!("cli-option-data"), args![]));
        let seed = self
            .option("seed", msg!("cli-value-number"), msg!("cli-option-benchmark-seed"), args![])
            .value_parser(clap::value_parser!(u64));
        let language = self
            .named("language", msg!("cli-benchmark-language-about"))
            .arg(data.required(true))
            .arg(seed)
            .arg(self.format(FORMATS))
            .after_help(self.text(msg!("cli-benchmark-language-files")));
        self.named("benchmark", msg!("cli-benchmark-about")).subcommand_required(true).subcommand(language)
    }
}

/// Measures, and prints what came of it.
pub fn run(console: &mut Console, matches: &ArgMatches) -> Result<ExitCode, Failure> {
    let Some(("language", matches)) = matches.subcommand() else {
        unreachable!("clap asks for one of the subcommands")
    };
    let folder: &PathBuf = required(matches, "data");
    let seed = matches.get_one("seed").copied().unwrap_or_default();
    let json = required::<String>(matches, "format") == "json";
    let mut object = matching::run(console, folder, seed, json)?;
    object["tone"] = tone::run(console, folder, json)?;
    if json {
        console.json(&object)?;
    }
    Ok(ExitCode::SUCCESS)
}

/// The text of a file of the data; None if there is no such file.
fn data(folder: &Path, file: &str) -> Result<Option<String>, Failure> {
    let path = folder.join(file);
    match storage::read_text(&path) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => {
            Err(Failure::io(msg!("cli-unreadable"), args![path = path.display().to_string()], error))
        }
    }
}

/// A file that is not laid out as it should be.
fn unreadable(folder: &Path, file: &str) -> Failure {
    Failure::new(msg!("benchmark-unreadable"), args![path = folder.join(file).display().to_string()])
}
