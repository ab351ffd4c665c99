//! `aplomb translate status [PATH…]`: how far the translations are.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{ArgMatches, Command, value_parser};
use serde::Serialize;

use crate::cli::Options;
use crate::cli::command::{Builder, FORMATS};
use crate::cli::console::{BAD, Console, FAINT, GOOD, STRONG, styled};
use crate::cli::failure::Failure;
use crate::cli::report::{Report, base, is_error};
use crate::cli::{library, required};
use crate::l10n::Locale;
use crate::scenario::pack::{ReadPack, read};
use crate::scenario::{Files, shipped_packs};
use crate::translate::{Counts, Coverage, Piece, State, coverage, locales, sources, words};
use crate::{args, msg, storage};

impl Builder<'_> {
    pub(super) fn translate_status(&self) -> Command {
        let paths = self
            .positional("paths", msg!("cli-value-path"), msg!("cli-argument-status"), args![])
            .num_args(0..)
            .value_parser(value_parser!(PathBuf))
            .value_hint(clap::builder::ValueHint::AnyPath);
        let deny = self
            .option("deny", msg!("cli-value-incomplete"), msg!("cli-option-deny-incomplete"), args![])
            .value_parser(["incomplete"]);
        self.named("status", msg!("cli-translate-status-about"))
            .args([paths, self.format(FORMATS), deny])
            .after_help(self.text(msg!("cli-translate-status-examples")))
    }
}

/// One file's translation into one language.
struct Row {
    pack: String,
    locale: Locale,
    name: String,
    coverage: Coverage,
}

/// One object of `--format json`.
#[derive(Serialize)]
struct Told<'a> {
    pack: &'a str,
    locale: &'a str,
    name: &'a str,
    texts: usize,
    translated: usize,
    missing: usize,
    stale: usize,
    unnoted: usize,
    orphaned: usize,
    percent: usize,
    /// Those that are not simply translated.
    entries: Vec<Entry<'a>>,
}

#[derive(Serialize)]
struct Entry<'a> {
    key: String,
    state: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    was: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    now: Option<&'a str>,
}

/// Tells the coverage of what is named, or of all there is. Status 1 if something cannot be read, or if what is
/// incomplete is denied.
pub fn run(console: &mut Console, options: &Options, matches: &ArgMatches) -> Result<ExitCode, Failure> {
    let mut rows = Vec::new();
    let mut broken = false;
    let mut add = |place: &Path, files: &Files, only: Option<&str>| {
        let reading = read(files);
        if reading.findings.iter().any(is_error) {
            let mut report = Report::default();
            report.add(&base(place), files, only, Vec::new());
            report.complain(console);
            broken |= report.findings.iter().any(is_error);
        }
        rows.extend(reading.packs.iter().flat_map(|pack| of_pack(pack, only)));
    };
    let mut paths = matches.get_many::<PathBuf>("paths").into_iter().flatten().peekable();
    if paths.peek().is_none() {
        add(Path::new(""), &shipped_packs(), None);
        for folder in library::folders(options) {
            add(&folder, &storage::read_packs(&folder).0, None);
        }
    }
    for path in paths {
        if !path.exists() {
            return Err(Failure::new(msg!("cli-nothing-there"), args![path = path.display().to_string()]));
        }
        let (files, only, _) = storage::read_path(path);
        if files.is_empty() {
            return Err(Failure::new(msg!("cli-nothing-to-check"), args![path = path.display().to_string()]));
        }
        add(path, &files, only.as_deref());
    }
    if required::<String>(matches, "format") == "json" {
        console.json(&rows.iter().map(told).collect::<Vec<_>>())?;
    } else {
        show(console, &rows)?;
    }
    let incomplete = rows.iter().any(|row| row.coverage.counts().is_incomplete());
    let failed = broken || (matches.contains_id("deny") && incomplete);
    Ok(if failed { ExitCode::from(1) } else { ExitCode::SUCCESS })
}

/// Every file of a pack in every language into which something of it is translated.
fn of_pack(pack: &ReadPack, only: Option<&str>) -> Vec<Row> {
    let sources = sources(pack);
    let wanted = |name: &str| only.is_none_or(|id| id == format!("{}/{name}", pack.folder));
    let locales = locales(&sources);
    let rows = locales.iter().flat_map(|locale| {
        let own = sources.iter().filter(|source| source.language != *locale && wanted(source.name));
        own.map(|source| Row {
            pack: pack.folder.clone(),
            locale: locale.clone(),
            name: source.name.to_owned(),
            coverage: coverage(source, locale),
        })
    });
    rows.collect()
}

fn told(row: &Row) -> Told<'_> {
    let counts = row.coverage.counts();
    let entries = row.coverage.entries.iter().filter_map(|(key, state)| {
        let (state, was, now) = match state {
            State::Translated => return None,
            State::Unnoted => ("unnoted", None, None),
            State::Missing => ("missing", None, None),
            State::Orphaned => ("orphaned", None, None),
            State::Stale { was, now } => ("stale", Some(was.as_str()), Some(now.as_str())),
        };
        Some(Entry { key: key.to_string(), state, was, now })
    });
    Told {
        pack: &row.pack,
        locale: row.locale.tag(),
        name: &row.name,
        texts: counts.texts,
        translated: counts.translated,
        missing: counts.missing,
        stale: counts.stale,
        unnoted: counts.unnoted,
        orphaned: counts.orphaned,
        percent: counts.percent(),
        entries: entries.collect(),
    }
}

fn show(console: &mut Console, rows: &[Row]) -> Result<(), Failure> {
    if rows.is_empty() {
        return console.line(&console.text(msg!("cli-translate-none"), &args![]));
    }
    let width = rows.iter().map(|row| row.name.chars().count()).max().unwrap_or(0);
    for group in rows.chunk_by(|a, b| (&a.pack, &a.locale) == (&b.pack, &b.locale)) {
        let all: Counts = group.iter().map(|row| row.coverage.counts()).sum();
        let head = console.text(
            msg!("cli-translate-pack"),
            &args![pack = &group[0].pack, locale = group[0].locale.tag(), counts = counts(console, &all)],
        );
        console.line(&styled(STRONG, &head))?;
        for row in group {
            let own = row.coverage.counts();
            let line = format!("  {:width$}  {}", row.name, counts(console, &own));
            let style = if own.is_incomplete() || own.orphaned > 0 { BAD } else { GOOD };
            console.line(&styled(style, &line))?;
            for (key, state) in &row.coverage.entries {
                if let Some(state) = entry(console, state) {
                    console.line(&format!("      {key}: {state}"))?;
                }
            }
        }
        console.line("")?;
    }
    Ok(())
}

fn counts(console: &Console, it: &Counts) -> String {
    let said = args![
        percent = it.percent(),
        translated = it.translated,
        texts = it.texts,
        missing = it.missing,
        stale = it.stale,
        unnoted = it.unnoted,
        orphaned = it.orphaned
    ];
    let parts = [
        (true, msg!("cli-translate-count")),
        (it.missing > 0, msg!("cli-translate-count-missing")),
        (it.stale > 0, msg!("cli-translate-count-stale")),
        (it.unnoted > 0, msg!("cli-translate-count-unnoted")),
        (it.orphaned > 0, msg!("cli-translate-count-orphaned")),
    ];
    let parts = parts.into_iter().filter(|(there, _)| *there);
    parts.map(|(_, key)| console.text(key, &said)).collect::<Vec<_>>().join(", ")
}

/// What is to be done about a text; None if nothing is.
fn entry(console: &Console, state: &State) -> Option<String> {
    let text = |key| Some(console.text(key, &args![]));
    match state {
        State::Translated => None,
        State::Missing => text(msg!("cli-translate-missing")),
        State::Unnoted => text(msg!("cli-translate-unnoted")),
        State::Orphaned => text(msg!("cli-translate-orphaned")),
        State::Stale { was, now } => {
            Some(console.text(msg!("cli-translate-stale"), &args![change = change(was, now)]))
        }
    }
}

/// What changed in a source, word by word.
pub(super) fn change(was: &str, now: &str) -> String {
    let piece = |piece: Piece| match piece {
        Piece::Same(words) => styled(FAINT, &words),
        Piece::Gone(words) => styled(BAD, &format!("[-{words}-]")),
        Piece::Come(words) => styled(GOOD, &format!("{{+{words}+}}")),
    };
    words(was, now).into_iter().map(piece).collect::<Vec<_>>().join(" ")
}
