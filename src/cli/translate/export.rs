//! `aplomb translate export PACK --to LOCALE`: Fluent files for translators, with all they need to know.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{ArgMatches, Command};

use super::{language, open, whole};
use crate::cli::command::Builder;
use crate::cli::console::Console;
use crate::cli::failure::Failure;
use crate::cli::required;
use crate::translate::{coverage, export, reference, sources};
use crate::{args, msg, storage};

impl Builder<'_> {
    pub(super) fn translate_export(&self) -> Command {
        let to = self.option("to", msg!("cli-value-locale"), msg!("cli-option-to"), args![]).required(true);
        let out =
            self.folder(self.option("out", msg!("cli-value-folder"), msg!("cli-option-export-out"), args![]));
        self.named("export", msg!("cli-translate-export-about"))
            .args([self.pack(), to, out])
            .after_help(self.text(msg!("cli-translate-export-examples")))
    }
}

/// Writes `<locale>/<name>.ftl` and, as the reference, the author's own texts in the same form.
pub fn run(console: &mut Console, matches: &ArgMatches) -> Result<ExitCode, Failure> {
    let opened = open(required::<PathBuf>(matches, "pack"))?;
    let locale = language(required::<String>(matches, "to"))?;
    whole(console, &opened)?;
    let pack = opened.pack();
    let out = matches.get_one::<PathBuf>("out").cloned();
    let out = out.unwrap_or_else(|| PathBuf::from(format!("{}-{locale}", pack.folder)));
    // A pack may hold scenarios in several languages: those in this one need no translation.
    let mut sources = sources(pack);
    sources.retain(|source| source.language != locale);
    if sources.is_empty() {
        return Err(Failure::new(
            msg!("cli-translate-own-language"),
            args![file = pack.folder.as_str(), lang = locale.tag()],
        ));
    }
    let mut files = Vec::new();
    for source in &sources {
        let done = coverage(source, &locale).counts();
        files.push((
            format!("{locale}/{}.ftl", source.name),
            export(source, &locale, &console.catalogue),
            Some(done),
        ));
        let path = format!("{}/{}.ftl", source.language, source.name);
        files.push((path, reference(source, &console.catalogue), None));
    }
    // A translator's work that was not imported yet must not be written over.
    for (path, text, _) in &files {
        let path = out.join(path);
        if path.exists() && storage::read_text(&path).ok().as_ref() != Some(text) {
            return Err(Failure::new(msg!("cli-translate-there"), args![path = path.display().to_string()])
                .hint(msg!("cli-translate-import-first"), args![]));
        }
    }
    for (path, text, done) in &files {
        let shown = out.join(path).display().to_string();
        storage::write_below(&out, path, text)
            .map_err(|error| Failure::io(msg!("cli-unwritable"), args![path = shown.as_str()], error))?;
        let line = match done {
            Some(done) => console.text(
                msg!("cli-translate-exported"),
                &args![path = shown, texts = done.texts, missing = done.missing, stale = done.stale],
            ),
            None => console.text(msg!("cli-translate-reference"), &args![path = shown]),
        };
        console.line(&line)?;
    }
    Ok(ExitCode::SUCCESS)
}
