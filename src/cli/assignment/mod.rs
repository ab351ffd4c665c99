//! `aplomb assignment …`: what a trainer asks of somebody, and how far they are with it.

mod add;
mod json;
mod list;
mod show;
mod words;

use std::path::{Path, PathBuf};

use clap::builder::ValueHint;
use clap::{ArgMatches, Command, value_parser};

use super::command::{Builder, FORMATS};
use super::console::Console;
use super::failure::Failure;
use super::records::{complain, open, writable};
use super::{Options, library, required};
use crate::assignment::{self, Assignment, Done, standing};
use crate::career::Now;
use crate::diagnostics::{Sources, render};
use crate::scenario::Library;
use crate::storage::{self, Records};
use crate::{args, msg};

pub use crate::assignment::Standing;
pub use json::told;
pub use list::line;
pub use words::play;

impl Builder<'_> {
    pub(super) fn assignment(&self) -> Command {
        let file = self
            .positional("file", msg!("cli-value-file"), msg!("assignment-argument-file"), args![])
            .required(true)
            .value_parser(value_parser!(PathBuf))
            .value_hint(ValueHint::FilePath);
        let id =
            || self.positional("id", msg!("cli-value-assignment"), msg!("assignment-argument-id"), args![]);
        self.named("assignment", msg!("assignment-about"))
            .subcommand_required(true)
            .subcommands([
                self.named("add", msg!("assignment-add-about")).arg(file),
                self.named("list", msg!("assignment-list-about")).arg(self.format(FORMATS)),
                self.named("show", msg!("assignment-show-about"))
                    .arg(id().required(true))
                    .arg(self.format(FORMATS)),
                self.named("remove", msg!("assignment-remove-about")).arg(id().required(true)),
            ])
            .after_help(self.text(msg!("assignment-examples")))
    }
}

/// Runs the command that was named after `assignment`.
pub fn run(console: &mut Console, options: &Options, matches: &ArgMatches) -> Result<(), Failure> {
    let Some((command, matches)) = matches.subcommand() else { return Ok(()) };
    let records = open(options)?.ok_or_else(|| Failure::new(msg!("profile-no-place"), args![]))?;
    console.speak(options, Some(&records));
    match command {
        "add" => add::run(console, options, &records, required::<PathBuf>(matches, "file")),
        "remove" => remove(console, &records, required::<String>(matches, "id")),
        _ => {
            complain(console, &records);
            let library = library::load(console, options);
            let given = given(console, &records)?;
            let all = standings(&given, &library, &records);
            let json = required::<String>(matches, "format") == "json";
            match matches.try_get_one::<String>("id").ok().flatten() {
                None if json => json::list(console, &all),
                None => list::run(console, &all),
                Some(id) => {
                    let found = all.iter().find(|it| it.assignment.id == *id).ok_or_else(|| unknown(id))?;
                    if json { json::show(console, found) } else { show::run(console, &library, found) }
                }
            }
        }
    }
}

fn remove(console: &mut Console, records: &Records, id: &str) -> Result<(), Failure> {
    writable(console, records)?;
    let given = given(console, records)?;
    let found = given.iter().find(|it| it.id == id).ok_or_else(|| unknown(id))?;
    records.remove_assignment(id).map_err(unreadable)?;
    console.line(&console.text(msg!("assignment-removed"), &args![title = &found.title]))
}

/// Reads an assignment; what is wrong with it is shown.
pub fn read(console: &Console, path: &Path) -> Result<(Assignment, String), Failure> {
    let shown = path.display().to_string();
    let text = storage::read_text(path)
        .map_err(|error| Failure::io(msg!("cli-records-unreadable"), args![path = &shown], error))?;
    let (assignment, findings) = assignment::read(&shown, &text);
    let sources = Sources::from([(shown.clone(), text.clone())]);
    for finding in &findings {
        console.complain(&render(finding, &sources, &console.catalogue, true));
    }
    let broken = || Failure::new(msg!("assignment-broken"), args![path = shown]);
    assignment.map(|assignment| (assignment, text)).ok_or_else(broken)
}

/// The assignments of a person. One that cannot be read any more is named, and left out.
pub fn given(console: &Console, records: &Records) -> Result<Vec<Assignment>, Failure> {
    let mut given = Vec::new();
    for (path, text) in records.assignments().map_err(unreadable)? {
        let shown = path.display().to_string();
        match text.ok().and_then(|text| assignment::read(&shown, &text).0) {
            Some(assignment) => given.push(assignment),
            None => console.complain(&console.text(msg!("assignment-damaged"), &args![path = shown])),
        }
    }
    Ok(given)
}

/// How it stands with each, what is due first before the others.
pub fn standings<'a>(given: &'a [Assignment], library: &'a Library, records: &Records) -> Vec<Standing<'a>> {
    let (seconds, utc_offset_s) = storage::here();
    // The newest stands first there.
    let done: Vec<Done> = records.entries().iter().rev().filter_map(Done::of).collect();
    let now = Now { seconds, utc_offset_s };
    let mut all: Vec<Standing> = given.iter().map(|it| standing(it, library, &done, now)).collect();
    all.sort_by_key(|it| (!it.is_open(), it.assignment.until.unwrap_or(i64::MAX)));
    all
}

fn unknown(id: &str) -> Failure {
    Failure::new(msg!("assignment-unknown"), args![id = id]).hint(msg!("assignment-see-list"), args![])
}

fn unreadable(error: std::io::Error) -> Failure {
    Failure::io(msg!("profile-unreadable"), args![], error)
}
