//! `aplomb fmt [PATH…]`: authors' files laid out as all are.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::builder::ValueHint;
use clap::{ArgMatches, Command, value_parser};

use super::command::Builder;
use super::console::{BAD, Console, GOOD, styled};
use super::failure::Failure;
use super::report::base;
use crate::author::format;
use crate::diagnostics::{Diagnostic, Sources, render};
use crate::{args, msg, storage};

impl Builder<'_> {
    pub(super) fn fmt(&self) -> Command {
        let paths = self
            .positional("paths", msg!("cli-value-path"), msg!("cli-argument-fmt"), args![])
            .num_args(0..)
            .value_parser(value_parser!(PathBuf))
            .value_hint(ValueHint::AnyPath);
        self.named("fmt", msg!("cli-fmt-about"))
            .arg(paths)
            .arg(self.flag("check", msg!("cli-option-fmt-check")))
            .after_help(self.text(msg!("cli-fmt-examples")))
    }
}

/// Lays out what is named, or the present folder. Status 1 if a file cannot be read, or, where nothing is written, if
/// one would change.
pub fn run(console: &mut Console, matches: &ArgMatches) -> Result<ExitCode, Failure> {
    let only_check = matches.get_flag("check");
    let named: Vec<&PathBuf> = matches.get_many("paths").into_iter().flatten().collect();
    let here = PathBuf::from(".");
    let (mut changed, mut kept, mut left) = (0, 0, 0);
    for path in if named.is_empty() { vec![&here] } else { named } {
        let (files, unread) = files(path)?;
        for found in unread {
            left += 1;
            console.complain(&render(&found, &Sources::new(), &console.catalogue, true));
        }
        for (file, text) in files {
            let shown = file.display().to_string();
            match format(&shown, &text) {
                Err(found) => {
                    left += 1;
                    let sources = Sources::from([(shown, text)]);
                    console.complain(&render(&found, &sources, &console.catalogue, true));
                }
                Ok(formatted) if formatted == text => kept += 1,
                Ok(formatted) => {
                    changed += 1;
                    if !only_check {
                        let unwritable =
                            |error| Failure::io(msg!("cli-unwritable"), args![path = &shown], error);
                        storage::replace_text(&file, &formatted).map_err(unwritable)?;
                    }
                    let key = if only_check { msg!("cli-fmt-would") } else { msg!("cli-fmt-done") };
                    console.line(&console.text(key, &args![path = &shown]))?;
                }
            }
        }
    }
    let short = left > 0 || (only_check && changed > 0);
    let mode = if only_check { "check" } else { "write" };
    let args = args![mode = mode, changed = changed, kept = kept, left = left];
    let summary = console.text(msg!("cli-fmt-summary"), &args);
    console.line(&styled(if short { BAD } else { GOOD }, &summary))?;
    Ok(if short { ExitCode::from(1) } else { ExitCode::SUCCESS })
}

/// A file with its text, as the user knows it.
type Found = (PathBuf, String);

/// The file that is named, or those of the packs in a folder; and what cannot be read there.
fn files(path: &Path) -> Result<(Vec<Found>, Vec<Diagnostic>), Failure> {
    let shown = || path.display().to_string();
    if !path.exists() {
        return Err(Failure::new(msg!("cli-nothing-there"), args![path = shown()]));
    }
    if path.is_file() {
        let unreadable = |error| Failure::io(msg!("cli-unreadable"), args![path = shown()], error);
        return Ok((vec![(path.to_owned(), storage::read_text(path).map_err(unreadable)?)], Vec::new()));
    }
    let (files, _, unread) = storage::read_path(path);
    let base = base(path);
    let ours = files.into_iter().filter(|(file, _)| file.ends_with(".ron"));
    let texts = ours.filter_map(|(file, bytes)| Some((base.join(file), String::from_utf8(bytes).ok()?)));
    let texts: Vec<Found> = texts.collect();
    match texts.is_empty() && unread.is_empty() {
        true => Err(Failure::new(msg!("cli-nothing-to-check"), args![path = shown()])),
        false => Ok((texts, unread)),
    }
}
