//! `aplomb profile …`: the people of this machine, and what is kept of each.

mod check;
mod create;
mod delete;
mod export;
mod import;
mod list;
mod rename;
mod show;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::builder::ValueHint;
use clap::{Arg, ArgMatches, Command, value_parser};

use super::Options;
use super::command::{Builder, FORMATS};
use super::console::Console;
use super::failure::Failure;
use super::records::{failure, profiles};
use crate::l10n::Key;
use crate::records::Profile;
use crate::storage::{Profiles, Records};
use crate::{args, msg};

impl Builder<'_> {
    pub(super) fn profile(&self) -> Command {
        let who = || self.profile_name(msg!("profile-argument-who"));
        let file = |help: Key| {
            let file = self.positional("file", msg!("cli-value-file"), help, args![]).required(true);
            file.value_parser(value_parser!(PathBuf)).value_hint(ValueHint::FilePath)
        };
        self.named("profile", msg!("profile-about"))
            .subcommand_required(true)
            .subcommands([
                self.named("list", msg!("profile-list-about")).arg(self.format(FORMATS)),
                self.named("create", msg!("profile-create-about"))
                    .arg(self.profile_name(msg!("profile-argument-name")).required(true))
                    .after_help(self.text(msg!("profile-create-examples"))),
                self.named("use", msg!("profile-use-about")).arg(who().required(true)),
                self.named("rename", msg!("profile-rename-about")).arg(who().required(true)).arg(
                    self.positional("new", msg!("cli-value-name"), msg!("profile-argument-new"), args![])
                        .required(true),
                ),
                self.named("show", msg!("profile-show-about")).arg(who()).arg(self.format(FORMATS)),
                self.named("check", msg!("profile-check-about")).arg(who()),
            ])
            .subcommands([
                self.named("export", msg!("profile-export-about"))
                    .arg(file(msg!("profile-argument-out")))
                    .after_help(self.text(msg!("profile-export-examples"))),
                self.named("import", msg!("profile-import-about"))
                    .arg(file(msg!("profile-argument-in")))
                    .arg(self.option("into", msg!("cli-value-name"), msg!("profile-option-into"), args![]))
                    .after_help(self.text(msg!("profile-import-examples"))),
                self.named("delete", msg!("profile-delete-about"))
                    .arg(who().required(true))
                    .arg(self.flag("yes", msg!("profile-option-yes")))
                    .after_help(self.text(msg!("profile-delete-examples"))),
            ])
            .after_help(self.text(msg!("profile-examples")))
    }

    fn profile_name(&self, help: Key) -> Arg {
        self.positional("name", msg!("cli-value-name"), help, args![])
    }
}

/// Runs the command that was named after `profile`.
pub fn run(console: &mut Console, options: &Options, matches: &ArgMatches) -> Result<ExitCode, Failure> {
    let Some((command, matches)) = matches.subcommand() else { return Ok(ExitCode::SUCCESS) };
    let profiles = profiles(options)?;
    let mut status = ExitCode::SUCCESS;
    match command {
        "list" => list::run(console, &profiles, matches)?,
        "create" => create::run(console, &profiles, options, matches)?,
        "use" => {
            let found = find(&profiles, named(matches).unwrap_or_default())?;
            create::activate(console, &profiles, &found)?;
        }
        "rename" => rename::run(console, &profiles, matches)?,
        "show" => show::run(console, &open(&profiles, options, matches)?, matches)?,
        "check" => status = check::run(console, &open(&profiles, options, matches)?)?,
        "export" => export::run(console, &open(&profiles, options, matches)?, file(matches))?,
        "import" => import::run(console, options, &profiles, matches)?,
        "delete" => delete::run(console, &profiles, matches)?,
        other => unreachable!("the grammar has no command {other}"),
    }
    Ok(status)
}

/// The name that stands behind the command.
fn named(matches: &ArgMatches) -> Option<&str> {
    matches.try_get_one::<String>("name").ok().flatten().map(String::as_str)
}

fn file(matches: &ArgMatches) -> &PathBuf {
    super::required(matches, "file")
}

fn find(profiles: &Profiles, name: &str) -> Result<Profile, Failure> {
    profiles.find(name).map_err(|error| failure(error, name))
}

/// The records of whom the command names, else `--profile`, else of whose turn it is.
fn open(profiles: &Profiles, options: &Options, matches: &ArgMatches) -> Result<Records, Failure> {
    let wanted = named(matches).or(options.profile.as_deref());
    profiles.open(wanted).map_err(|error| failure(error, wanted.unwrap_or_default()))
}

/// Records that could not be read or written.
fn unreadable(error: std::io::Error) -> Failure {
    Failure::io(msg!("profile-unreadable"), args![], error)
}
