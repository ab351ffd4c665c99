//! `aplomb translate …`: how far translations are, the files that translators are given, and those that come back.

mod export;
mod import;
mod mark;
mod pseudo;
mod status;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Arg, ArgMatches, Command};

use super::Options;
use super::command::Builder;
use super::console::Console;
use super::failure::Failure;
use super::report::{Report, base, is_error};
use crate::l10n::Locale;
use crate::scenario::Files;
use crate::scenario::pack::{ReadPack, Reading, read};
use crate::{args, msg, storage};

impl Builder<'_> {
    pub(super) fn translate(&self) -> Command {
        self.named("translate", msg!("cli-translate-about"))
            .subcommand_required(true)
            .subcommands([self.translate_status(), self.translate_export(), self.translate_import()])
            .subcommands([self.translate_mark(), self.translate_pseudo()])
            .after_help(self.text(msg!("cli-translate-examples")))
    }

    /// The pack that a command works on.
    fn pack(&self) -> Arg {
        let pack = self.positional("pack", msg!("cli-value-pack"), msg!("cli-argument-pack"), args![]);
        self.folder(pack).required(true)
    }
}

/// Runs the command that was named after `translate`.
pub fn run(console: &mut Console, options: &Options, matches: &ArgMatches) -> Result<ExitCode, Failure> {
    let Some((name, matches)) = matches.subcommand() else { return Ok(ExitCode::SUCCESS) };
    match name {
        "status" => status::run(console, options, matches),
        "export" => export::run(console, matches),
        "import" => import::run(console, matches),
        "mark" => mark::run(console, matches),
        "pseudo" => pseudo::run(console, matches),
        other => unreachable!("the grammar has no command {other}"),
    }
}

/// A pack on disk, as it was read.
struct Opened {
    /// Where it stands.
    folder: PathBuf,
    files: Files,
    reading: Reading,
}

impl Opened {
    fn pack(&self) -> &ReadPack {
        // `open` refuses what is not one pack.
        &self.reading.packs[0]
    }
}

/// Opens the pack of this folder.
fn open(folder: &Path) -> Result<Opened, Failure> {
    let no_pack = || {
        Failure::new(msg!("cli-translate-no-pack"), args![path = folder.display().to_string()])
            .hint(msg!("cli-translate-name-pack"), args![])
    };
    if !folder.join("pack.ron").is_file() {
        return Err(no_pack());
    }
    let (files, _, _) = storage::read_path(folder);
    let reading = read(&files);
    if reading.packs.len() != 1 {
        return Err(no_pack());
    }
    Ok(Opened { folder: folder.to_owned(), files, reading })
}

/// Shows what is wrong with the author's own files of a pack, and refuses to go on if something is.
fn whole(console: &Console, opened: &Opened) -> Result<(), Failure> {
    let own = |file: &str| file.ends_with(".ron");
    if !opened.reading.findings.iter().any(|finding| is_error(finding) && own(&finding.place.file)) {
        return Ok(());
    }
    let mut report = Report::default();
    report.add(&base(&opened.folder), &opened.files, None, Vec::new());
    report.findings.retain(|finding| own(&finding.place.file));
    report.complain(console);
    let path = opened.folder.display().to_string();
    Err(Failure::new(msg!("cli-translate-broken"), args![file = path]))
}

/// The language with this tag, if it is a tag.
fn language(tag: &str) -> Result<Locale, Failure> {
    Locale::parse(tag).ok_or_else(|| {
        Failure::new(msg!("cli-translate-no-language"), args![lang = tag])
            .hint(msg!("cli-translate-tags"), args![])
    })
}
