//! `aplomb report`: a class as its trainer sees it, from exported records or from the profiles of this machine.

mod csv;
mod json;
mod read;
mod text;
mod words;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::builder::{PossibleValuesParser, ValueHint};
use clap::{ArgMatches, Command, value_parser};

use super::command::Builder;
use super::console::Console;
use super::failure::Failure;
use super::{Options, agent, assignment, library, past, required};
use crate::assignment::Assignment;
use crate::career::{Ladder, Now};
use crate::class::{Report, TellsLines, Told};
use crate::scenario::Library;
use crate::{args, exchange, msg, storage};

const FORMATS: &[&str] = &["text", "html", "csv", "json"];

/// What is told of.
struct Class<'a> {
    report: Report,
    /// The words of each of its lines.
    lines: Vec<Told>,
    ladder: &'a Ladder,
    library: &'a Library,
    /// The assignment that is asked about.
    asked: Option<&'a Assignment>,
    now: Now,
}

impl Builder<'_> {
    pub(super) fn report(&self) -> Command {
        let folder =
            self.positional("folder", msg!("cli-value-folder"), msg!("cli-argument-report"), args![]);
        let tables = args![tables = csv::TABLES.join(", ")];
        let table = self
            .option("table", msg!("cli-value-table"), msg!("cli-option-table"), tables)
            .value_parser(PossibleValuesParser::new(csv::TABLES))
            .default_value(csv::TABLES[0]);
        let assignment = self
            .option("assignment", msg!("cli-value-file"), msg!("cli-option-report-assignment"), args![])
            .value_parser(value_parser!(PathBuf))
            .value_hint(ValueHint::FilePath);
        self.named("report", msg!("cli-report-about"))
            .arg(self.folder(folder))
            .arg(assignment)
            .arg(self.format(FORMATS))
            .arg(table)
            .after_help(self.text(msg!("cli-report-examples")))
    }
}

/// Reports on everybody whose records can be read. Status 1 if some cannot.
pub fn run(console: &mut Console, options: &Options, matches: &ArgMatches) -> Result<ExitCode, Failure> {
    let ladder = past::ladder(console, options)?;
    let file = matches.get_one::<PathBuf>("assignment");
    let asked = file.map(|file| assignment::read(console, file)).transpose()?.map(|(asked, _)| asked);
    let read = match matches.get_one::<PathBuf>("folder") {
        Some(folder) => read::folder(console, folder, &ladder)?,
        None => read::machine(console, options, &ladder)?,
    };
    let (seconds, utc_offset_s) = storage::here();
    let now = Now { seconds, utc_offset_s };
    let library = library::load(console, options);
    let report = Report::of(read.people, &ladder, asked.as_ref().map(|it| (it, &library, now)));
    let (locale, agent) = (console.catalogue.locale(), agent(console, None));
    let tells = TellsLines { library: &library, locale, agent: &agent };
    let lines = report.moments.iter().map(|failed| tells.tell(failed)).collect();
    let class = Class { report, lines, ladder: &ladder, library: &library, asked: asked.as_ref(), now };
    match required::<String>(matches, "format").as_str() {
        "json" => json::show(console, &class)?,
        "csv" => csv::show(console, &class, required::<String>(matches, "table"))?,
        "html" => {
            let page = words::page(console, &class);
            console.write(&exchange::class_page(console.catalogue.locale(), &page))?;
        }
        _ => text::show(console, &words::page(console, &class))?,
    }
    for complaint in &read.complaints {
        console.complain(complaint);
    }
    Ok(if read.complaints.is_empty() { ExitCode::SUCCESS } else { ExitCode::from(1) })
}
