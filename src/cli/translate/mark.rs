//! `aplomb translate mark PATH…`: notes the present source above each message of translations.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{ArgMatches, Command, value_parser};

use super::status::change;
use crate::cli::command::Builder;
use crate::cli::console::Console;
use crate::cli::failure::Failure;
use crate::cli::report::{Report, base, belongs, is_error};
use crate::diagnostics::Diagnostic;
use crate::l10n::Locale;
use crate::scenario::pack::{Reading, read};
use crate::scenario::{Files, mark};
use crate::translate::{State, coverage, sources};
use crate::{args, msg, storage};

impl Builder<'_> {
    pub(super) fn translate_mark(&self) -> Command {
        let paths = self
            .positional("paths", msg!("cli-value-path"), msg!("cli-argument-translation"), args![])
            .num_args(1..)
            .required(true)
            .value_parser(value_parser!(PathBuf))
            .value_hint(clap::builder::ValueHint::AnyPath);
        self.named("mark", msg!("cli-translate-mark-about"))
            .arg(paths)
            .after_help(self.text(msg!("cli-translate-mark-examples")))
    }
}

/// Packs that were read, by their folders.
type Packs = BTreeMap<PathBuf, (Files, Reading)>;

/// What was renewed in a file.
struct Renewed {
    /// So many messages have new notes.
    messages: usize,
    /// The texts whose source had changed: key, source as it was noted, source now.
    changes: Vec<(String, String, String)>,
}

/// Renews the notes of each file in place, and tells what had changed. A file that cannot be renewed keeps no other from
/// it.
pub fn run(console: &mut Console, matches: &ArgMatches) -> Result<ExitCode, Failure> {
    let (mut packs, mut status) = (Packs::new(), ExitCode::SUCCESS);
    for path in matches.get_many::<PathBuf>("paths").into_iter().flatten() {
        for file in translations(path)? {
            let renewed = match renew(console, &file, &mut packs) {
                Ok(renewed) => renewed,
                Err(failure) => {
                    status = console.fail(failure);
                    continue;
                }
            };
            let said = args![file = file.display().to_string(), changed = renewed.messages];
            console.line(&console.text(msg!("cli-translate-marked"), &said))?;
            for (key, was, now) in &renewed.changes {
                console.line(&format!("      {key}: {}", change(was, now)))?;
            }
        }
    }
    Ok(status)
}

/// The files that are meant: a translation itself, those of a scenario or of a pack's own file, or all in a folder.
fn translations(path: &Path) -> Result<Vec<PathBuf>, Failure> {
    let shown = path.display().to_string();
    let unreadable = |error| Failure::io(msg!("cli-unreadable"), args![path = &shown], error);
    let is_source = path.is_file() && path.extension().is_some_and(|ending| ending == "ron");
    let folder = path.parent().filter(|folder| *folder != Path::new("")).unwrap_or(Path::new("."));
    let found = storage::read_tree(if is_source { folder } else { path }, &["ftl"]).map_err(unreadable)?;
    let is_of = |file: &Path| {
        file.file_stem() == path.file_stem() && file.parent().and_then(Path::parent) == Some(folder)
    };
    let found = found.into_iter().map(|(file, _)| file).filter(|file| !is_source || is_of(file));
    let found: Vec<PathBuf> = found.collect();
    match found.is_empty() {
        false => Ok(found),
        true if is_source => Err(Failure::new(msg!("cli-translate-not-yet"), args![path = shown])),
        true => Err(Failure::new(msg!("cli-translate-no-files"), args![path = shown])),
    }
}

/// A translation stands in `<pack>/<locale>/<name>.ftl`; its source is `<pack>/<name>.ron`.
fn renew(console: &Console, file: &Path, packs: &mut Packs) -> Result<Renewed, Failure> {
    let shown = file.display().to_string();
    let unreadable = |error: std::io::Error| Failure::io(msg!("cli-unreadable"), args![path = &shown], error);
    let fluent = storage::read_text(file).map_err(unreadable)?;
    let no_source = || {
        Failure::new(msg!("cli-translate-no-source"), args![file = &shown])
            .hint(msg!("cli-translate-place"), args![])
    };
    let real = std::path::absolute(file).map_err(unreadable)?;
    let own = |part: Option<&std::ffi::OsStr>| part.map(|part| part.to_string_lossy().into_owned());
    let name = own(real.file_stem()).ok_or_else(no_source)?;
    let tag = own(real.parent().and_then(Path::file_name)).ok_or_else(no_source)?;
    let folder = real.parent().and_then(Path::parent).ok_or_else(no_source)?;
    let (files, reading) = packs.entry(folder.to_owned()).or_insert_with(|| {
        let files = storage::read_path(folder).0;
        let reading = read(&files);
        (files, reading)
    });
    let pack = reading.packs.first().ok_or_else(no_source)?;
    let id = format!("{}/{name}", pack.folder);
    // A file that cannot be read whole would lose the notes of what is missing from it.
    let concerns = |finding: &&Diagnostic| is_error(finding) && belongs(&finding.place.file, &id);
    if reading.findings.iter().any(|finding| concerns(&finding)) {
        let mut report = Report::default();
        report.add(&base(folder), files, Some(&id), Vec::new());
        report.complain(console);
        return Err(Failure::new(msg!("cli-translate-broken"), args![file = &shown]));
    }
    let sources = sources(pack);
    let source = sources.iter().find(|source| source.name == name).ok_or_else(no_source)?;
    let stale =
        coverage(source, &Locale::new(&tag)).entries.into_iter().filter_map(|(key, state)| match state {
            State::Stale { was, now } => Some((key.to_string(), was, now)),
            _ => None,
        });
    let (marked, messages) = mark::mark(&fluent, &source.texts);
    if marked != fluent {
        storage::replace_text(file, &marked).map_err(unreadable)?;
    }
    Ok(Renewed { messages, changes: stale.collect() })
}
