//! The files that come back from translators.

use std::collections::{BTreeMap, BTreeSet};

use super::merge::{Came, Fate, came, fate, merge, patterns};
use super::{Source, sources};
use crate::args;
use crate::check::check;
use crate::diagnostics::{Code, Diagnostic, Place, Severity, Sources};
use crate::l10n::Locale;
use crate::scenario::findings::short;
use crate::scenario::pack::{ReadPack, read};
use crate::scenario::translation::on_one_line;
use crate::scenario::{Files, TextKey};

/// A file that came.
pub struct Incoming {
    /// As the user knows it.
    pub file: String,
    pub locale: Locale,
    /// `pack`, or the scenario's name.
    pub name: String,
    pub bytes: Vec<u8>,
}

/// What became of a file.
#[derive(Debug, Default)]
pub struct Imported {
    /// As the user knows it.
    pub file: String,
    /// It is in the author's own language: there is nothing to import.
    pub authors: bool,
    /// Where it goes, below the folder of packs, and the text that is then there; None if nothing changes.
    pub merged: Option<(String, String)>,
    pub taken: usize,
    pub same: usize,
    /// Texts that nobody has written yet.
    pub blank: usize,
    pub refused: usize,
    /// What is wrong, in the file that came.
    pub findings: Vec<Diagnostic>,
}

/// What is no fault of a translator's file: the rest of the work, and what the author should see to.
const NO_FAULT: &[Code] = &[Code::MissingTranslation, Code::StaleTranslation, Code::UnnotedTranslation];

/// Brings files into the packs of `files`, of which `pack` is meant; the second value are the texts for showing the
/// findings. A text is refused if it is wrong in itself (its variables, its key, its syntax), or if it translates an
/// older source than the translation that is there.
pub fn import(files: &Files, pack: &str, incoming: &[Incoming]) -> (Vec<Imported>, Sources) {
    let reading = read(files);
    let pack = reading.packs.iter().find(|it| it.folder == pack);
    let sources = pack.map(sources).unwrap_or_default();
    let source = |it: &Incoming| sources.iter().find(|source| source.name == it.name);
    // As if the files stood in the pack already: `check` says what is wrong with them.
    let mut tried = files.clone();
    let mut shown = BTreeMap::new();
    for it in incoming {
        if let Some(source) = source(it).filter(|source| source.language != it.locale) {
            tried.insert(source.path(&it.locale), it.bytes.clone());
            shown.insert(source.path(&it.locale), it.file.clone());
        }
    }
    let (found, mut texts) = check(&tried);
    let broken: BTreeSet<&str> = (reading.findings.iter())
        .filter(|finding| finding.severity == Severity::Error)
        .map(|finding| finding.place.file.as_str())
        .collect();
    let imported = incoming.iter().map(|it| {
        let mut result = Imported { file: it.file.clone(), ..Imported::default() };
        let Some(source) = source(it) else {
            result.findings = no_source(it, pack, &reading.findings);
            return result;
        };
        if source.language == it.locale {
            result.authors = true;
            return result;
        }
        let path = source.path(&it.locale);
        if broken.contains(path.as_str()) {
            // Where nobody can tell what stands there, nothing is put in.
            let own = reading.findings.iter().filter(|finding| finding.place.file == path);
            result.findings.extend(own.cloned());
            return result;
        }
        let found = found.iter().filter(|it| it.place.file == path && !NO_FAULT.contains(&it.code));
        let found = found.cloned().map(|mut finding| {
            finding.place.file = it.file.clone();
            finding
        });
        one(source, it, found.collect(), &mut result);
        result
    });
    let imported = imported.collect();
    for (path, file) in shown {
        let text = texts.remove(&path).unwrap_or_default();
        texts.insert(file, text);
    }
    texts.extend(reading.sources.clone());
    (imported, texts)
}

fn one(source: &Source, it: &Incoming, found: Vec<Diagnostic>, result: &mut Imported) {
    let unreadable = |finding: &Diagnostic| {
        matches!(finding.code, Code::NestingTooDeep | Code::NotUtf8 | Code::FileTooLarge)
    };
    let text = String::from_utf8_lossy(&it.bytes);
    if found.iter().any(unreadable) {
        result.findings = found;
        return;
    }
    let came = came(&text);
    // The text that a finding speaks of, if it is one that can be read.
    let owner = |it: &Diagnostic| came.iter().position(|text| text.place.contains(&it.place.span.start));
    let wrong: BTreeSet<usize> = found.iter().filter(|it| refuses(it.code)).filter_map(owner).collect();
    let there = source.translation(&it.locale);
    let fluent = there.map_or("", |it| it.fluent.as_str());
    let patterns = patterns(fluent);
    let noted = |key: &TextKey| there?.texts.get(key)?.noted.as_deref();
    let mut taken = Vec::new();
    for (at, text) in came.iter().enumerate() {
        let now = source.text(&text.key).filter(|_| !wrong.contains(&at));
        let Some(now) = now else {
            result.refused += 1;
            continue;
        };
        match fate(text, now, patterns.get(&text.key), noted(&text.key)) {
            Fate::Take => taken.push((at, text)),
            Fate::Same => result.same += 1,
            Fate::Blank => result.blank += 1,
            Fate::Outdated => {
                result.refused += 1;
                let place = Place { file: it.file.clone(), span: text.place.clone() };
                let noted = short(text.noted().unwrap_or_default());
                let args = args![name = text.key.to_string(), noted = noted, now = short(&on_one_line(now))];
                result.findings.push(Diagnostic::new(Code::StaleTranslation, place, args));
            }
        }
    }
    // What is only unlovely concerns the texts that are new.
    let is_new = |at: usize| wrong.contains(&at) || taken.iter().any(|(other, _)| *other == at);
    result.findings.extend(found.iter().filter(|it| owner(it).is_none_or(is_new)).cloned());
    result.findings.sort_by_key(|finding| finding.place.span.start);
    result.refused +=
        found.iter().filter(|it| it.code == Code::BadTranslation && owner(it).is_none()).count();
    result.taken = taken.len();
    if !taken.is_empty() {
        let texts: Vec<&Came> = taken.into_iter().map(|(_, text)| text).collect();
        let merged = merge(fluent, &source.texts, &texts);
        result.merged = Some((source.path(&it.locale), merged));
    }
}

/// Why there is nothing that a file translates: its source cannot be read, or is not there.
fn no_source(it: &Incoming, pack: Option<&ReadPack>, findings: &[Diagnostic]) -> Vec<Diagnostic> {
    let folder = pack.map_or("", |pack| pack.folder.as_str());
    let author = format!("{folder}/{}.ron", it.name);
    let own: Vec<_> = findings.iter().filter(|finding| finding.place.file == author).cloned().collect();
    if !own.is_empty() {
        return own;
    }
    let place = Place { file: it.file.clone(), span: 0..0 };
    vec![Diagnostic::new(Code::OrphanFile, place, args![name = it.name.as_str(), folder = folder])]
}

/// Whether a text with this fault stays out.
fn refuses(code: Code) -> bool {
    matches!(
        code,
        Code::BadTranslation
            | Code::DuplicateId
            | Code::OrphanTranslation
            | Code::UnknownVariable
            | Code::VariableMissing
    )
}
