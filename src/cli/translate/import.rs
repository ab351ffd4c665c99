//! `aplomb translate import FILES|DIR --into PACK`: takes translators' files back.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{ArgMatches, Command, value_parser};

use super::{language, open};
use crate::cli::command::Builder;
use crate::cli::console::{BAD, Console, GOOD, styled};
use crate::cli::failure::Failure;
use crate::cli::required;
use crate::diagnostics::render;
use crate::translate::{Imported, Incoming, import};
use crate::{args, msg, storage};

impl Builder<'_> {
    pub(super) fn translate_import(&self) -> Command {
        let files = self
            .positional("files", msg!("cli-value-path"), msg!("cli-argument-import"), args![])
            .num_args(1..)
            .required(true)
            .value_parser(value_parser!(PathBuf))
            .value_hint(clap::builder::ValueHint::AnyPath);
        let into = self.folder(self.option("into", msg!("cli-value-pack"), msg!("cli-option-into"), args![]));
        self.named("import", msg!("cli-translate-import-about"))
            .args([files, into.default_value(".")])
            .after_help(self.text(msg!("cli-translate-import-examples")))
    }
}

/// Merges what is good into the pack, and lists what is refused. Status 1 if something is.
pub fn run(console: &mut Console, matches: &ArgMatches) -> Result<ExitCode, Failure> {
    let opened = open(required::<PathBuf>(matches, "into"))?;
    let paths = matches.get_many::<PathBuf>("files").into_iter().flatten();
    let incoming = incoming(paths)?;
    let (imported, sources) = import(&opened.files, &opened.pack().folder, &incoming);
    let mut failed = false;
    for it in &imported {
        for finding in &it.findings {
            console.line(&render(finding, &sources, &console.catalogue, true))?;
        }
        // The path begins with the pack's folder.
        if let Some((path, text)) = &it.merged {
            let path = path.split_once('/').map_or(path.as_str(), |(_, rest)| rest);
            let shown = opened.folder.join(path).display().to_string();
            storage::write_below(&opened.folder, path, text)
                .map_err(|error| Failure::io(msg!("cli-unwritable"), args![path = shown], error))?;
        }
        failed |= refused(it);
        let style = if refused(it) { BAD } else { GOOD };
        console.line(&styled(style, &summary(console, it)))?;
    }
    Ok(if failed { ExitCode::from(1) } else { ExitCode::SUCCESS })
}

fn refused(it: &Imported) -> bool {
    it.refused > 0 || (it.taken + it.same + it.blank == 0 && !it.findings.is_empty())
}

fn summary(console: &Console, it: &Imported) -> String {
    let file = it.file.as_str();
    if it.authors {
        return console.text(msg!("cli-translate-authors"), &args![file = file]);
    }
    console.text(
        msg!("cli-translate-imported"),
        &args![file = file, taken = it.taken, same = it.same, blank = it.blank, refused = it.refused],
    )
}

/// The files that were named, or that stand in folders that were: `<locale>/<name>.ftl`.
fn incoming<'p>(paths: impl Iterator<Item = &'p PathBuf>) -> Result<Vec<Incoming>, Failure> {
    let mut found: Vec<Incoming> = Vec::new();
    let mut known = BTreeSet::new();
    for path in paths {
        let shown = path.display().to_string();
        let files = storage::read_tree(path, &["ftl"])
            .map_err(|error| Failure::io(msg!("cli-unreadable"), args![path = shown.as_str()], error))?;
        if files.is_empty() {
            return Err(Failure::new(msg!("cli-translate-no-files"), args![path = shown]));
        }
        for (path, bytes) in files {
            let file = path.display().to_string();
            let no_place = || {
                Failure::new(msg!("cli-translate-no-source"), args![file = file.as_str()])
                    .hint(msg!("cli-translate-place"), args![])
            };
            let (tag, name) = place(&path).ok_or_else(no_place)?;
            let locale = language(&tag).map_err(|_| no_place())?;
            if !known.insert((locale.clone(), name.clone())) {
                return Err(Failure::new(msg!("cli-translate-twice"), args![file = file]));
            }
            found.push(Incoming { file, locale, name, bytes });
        }
    }
    Ok(found)
}

/// The folder and the stem of a file's name.
fn place(path: &Path) -> Option<(String, String)> {
    let real = std::path::absolute(path).ok()?;
    let name = |part: Option<&std::ffi::OsStr>| Some(part?.to_str()?.to_owned());
    Some((name(real.parent()?.file_name())?, name(real.file_stem())?))
}
