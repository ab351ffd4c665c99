//! `aplomb translate mark FILE…`: notes the present source above each message of a translation.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{ArgMatches, Command, value_parser};

use crate::cli::command::Builder;
use crate::cli::console::Console;
use crate::cli::failure::Failure;
use crate::cli::report::{Report, base, belongs, is_error};
use crate::diagnostics::Diagnostic;
use crate::scenario::{keys, mark, pack};
use crate::{args, msg, storage};

impl Builder<'_> {
    pub(super) fn translate_mark(&self) -> Command {
        let files = self
            .positional("files", msg!("cli-value-file"), msg!("cli-argument-translation"), args![])
            .num_args(1..)
            .required(true)
            .value_parser(value_parser!(PathBuf))
            .value_hint(clap::builder::ValueHint::FilePath);
        self.named("mark", msg!("cli-translate-mark-about"))
            .arg(files)
            .after_help(self.text(msg!("cli-translate-mark-examples")))
    }
}

/// Renews the notes of each file in place.
pub fn run(console: &mut Console, matches: &ArgMatches) -> Result<ExitCode, Failure> {
    for file in matches.get_many::<PathBuf>("files").into_iter().flatten() {
        let changed = renew(console, file)?;
        let file = file.display().to_string();
        console.line(&console.text(msg!("cli-translate-marked"), &args![file = file, changed = changed]))?;
    }
    Ok(ExitCode::SUCCESS)
}

/// A translation stands in `<pack>/<locale>/<name>.ftl`; its source is `<pack>/<name>.ron`.
fn renew(console: &Console, file: &Path) -> Result<usize, Failure> {
    let shown = file.display().to_string();
    let unreadable = |error: std::io::Error| Failure::io(msg!("cli-unreadable"), args![path = &shown], error);
    let fluent = storage::read_text(file).map_err(unreadable)?;
    let no_source = || {
        Failure::new(msg!("cli-translate-no-source"), args![file = &shown])
            .hint(msg!("cli-translate-place"), args![])
    };
    let real = std::path::absolute(file).map_err(unreadable)?;
    let folder = real.parent().and_then(Path::parent).ok_or_else(no_source)?;
    let name = real.file_stem().map(|stem| stem.to_string_lossy().into_owned()).ok_or_else(no_source)?;
    let (files, _, _) = storage::read_path(folder);
    let reading = pack::read(&files);
    let document = reading.packs.first().ok_or_else(no_source)?;
    let id = format!("{}/{name}", document.folder);
    let ending = format!("/{name}.ron");
    let texts = if name == "pack" {
        document.document.as_ref().map(keys::of_pack)
    } else {
        let scenario = document.scenarios.iter().find(|scenario| scenario.file.ends_with(&ending));
        scenario.and_then(|scenario| scenario.document.as_ref()).map(keys::of_scenario)
    };
    // A file that cannot be read whole would lose the notes of what is missing from it.
    let concerns = |finding: &&Diagnostic| is_error(finding) && belongs(&finding.place.file, &id);
    if reading.findings.iter().any(|finding| concerns(&finding)) {
        let mut report = Report::default();
        report.add(&base(folder), &files, Some(&id), Vec::new());
        report.complain(console);
        return Err(Failure::new(msg!("cli-translate-broken"), args![file = &shown]));
    }
    let texts = texts.ok_or_else(no_source)?;
    let texts: Vec<_> = texts.iter().map(|(key, text)| (key.clone(), text.value.as_str())).collect();
    let (marked, changed) = mark::mark(&fluent, &texts);
    if marked != fluent {
        storage::replace_text(file, &marked).map_err(unreadable)?;
    }
    Ok(changed)
}
