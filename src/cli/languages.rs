//! Languages from outside the program: `--locales DIR`, and the folder `locales` of the user's data.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

use super::console::Console;
use super::failure::Failure;
use super::language;
use crate::diagnostics::{Diagnostic, Sources, render};
use crate::l10n::{self, Locale};
use crate::scenario::findings::Findings;
use crate::scenario::translation;
use crate::{args, msg, storage};

/// What is wrong with an added file, and its text.
pub type Found = Vec<(Diagnostic, String)>;

/// Adds the languages that stand in folders outside the program. Called before anything is said, so the arguments are
/// looked through before they are understood. Of a file with mistakes, what can be read is added.
pub fn add(arguments: &[OsString]) -> Result<Found, Failure> {
    let path = |name: &str| language::option(arguments, name).map(PathBuf::from);
    let given = path("--data-dir").or_else(|| std::env::var_os("APLOMB_DATA_DIR").map(PathBuf::from));
    let own = storage::data_dir(given.as_deref()).map(|folder| folder.join("locales"));
    let own = own.filter(|folder| folder.is_dir());
    let (mut files, mut found) = (BTreeMap::new(), Found::new());
    for folder in own.into_iter().chain(path("--locales")) {
        read(&folder, &mut files, &mut found)?;
    }
    l10n::add(files);
    Ok(found)
}

/// Says what is wrong with them on standard error.
pub fn complain(console: &Console, found: Found) {
    for (finding, text) in found {
        let sources = Sources::from([(finding.place.file.clone(), text)]);
        console.complain(&render(&finding, &sources, &console.catalogue, true));
    }
}

fn read(folder: &Path, files: &mut BTreeMap<String, String>, found: &mut Found) -> Result<(), Failure> {
    let shown = |path: &Path| path.display().to_string();
    let unreadable =
        |path: &Path, error| Failure::io(msg!("cli-unreadable"), args![path = shown(path)], error);
    for (path, bytes) in storage::read_tree(folder, &["ftl", "md"]).map_err(|it| unreadable(folder, it))? {
        let text = String::from_utf8(bytes)
            .map_err(|_| unreadable(&path, std::io::ErrorKind::InvalidData.into()))?;
        let below = path.strip_prefix(folder).unwrap_or(&path).to_string_lossy().replace('\\', "/");
        let Some((tag, _)) = below.split_once('/') else { continue };
        let locale = Locale::parse(tag).ok_or_else(|| {
            Failure::new(msg!("cli-translate-no-language"), args![lang = tag])
                .hint(msg!("cli-translate-tags"), args![])
        })?;
        if below.ends_with(".ftl") {
            let name = shown(&path);
            let mut findings = Findings::new(&name, &text);
            let readable = translation::read(locale.clone(), &mut findings).is_some();
            found.extend(findings.list.into_iter().map(|finding| (finding, text.clone())));
            if !readable {
                continue;
            }
        }
        files.insert(format!("{locale}{}", &below[tag.len()..]), text);
    }
    Ok(())
}
