//! Packs: folders of scenarios, read from files in memory.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::args;
use crate::cores;
use crate::diagnostics::{Code, Diagnostic, Severity, Sources};
use crate::l10n::Locale;

use super::decode::{Decode, Entries, Spanned, check_id};
use super::findings::Findings;
use super::model::{OwnLanguages, Scenario, TextKey, Variables};
use super::syntax::{self, FILE_BYTES, Node, Problem};
use super::texts::{Other, Texts};
use super::translation::{self, Translation};
use super::vocabulary::{Channel, Form, Kind};
use super::{Rubric, keys, resolve, schema, shipped};

pub mod language;
mod library;
mod other;
pub mod rubrics;

pub use language::ReadLanguage;
pub use library::{Library, Pack};
pub use other::{ReadCalibration, ReadInterview, ReadOther};

/// Files by their path, with `/` between folders: `first-week/pack.ron`.
pub type Files = BTreeMap<String, Vec<u8>>;

/// A scenario's file as it was read: what the lints of `check` look at.
pub struct ReadScenario {
    /// The last part of its id, as its file says.
    pub name: String,
    /// The file as the user knows it.
    pub file: String,
    /// None if its syntax or its shape is beyond reading.
    pub document: Option<schema::Scenario>,
    pub translations: Vec<Translation>,
    /// None if something is wrong with it.
    pub scenario: Option<Arc<Scenario>>,
}

/// A pack's file as it was read.
pub struct ReadPack {
    /// The folder: what its id should be.
    pub folder: String,
    pub file: String,
    /// The languages into which something of it is translated, its own too if there is a folder for it.
    pub locales: BTreeSet<String>,
    pub document: Option<schema::Pack>,
    pub texts: Option<Texts>,
    pub translations: Vec<Translation>,
    /// None if the pack's own rubric is broken.
    pub rubric: Option<Arc<Rubric>>,
    /// None if the pack has a rubric of its own for coaching talks, and it is broken.
    pub coaching: Option<Arc<Rubric>>,
    /// By file.
    pub languages: Vec<ReadLanguage>,
    /// What those without a mistake add to how typed replies are read.
    pub own_language: Arc<OwnLanguages>,
    /// By file.
    pub scenarios: Vec<ReadScenario>,
    /// By file.
    pub interviews: Vec<ReadInterview>,
    /// By file.
    pub calibrations: Vec<ReadCalibration>,
}

impl ReadPack {
    /// The rubric that grades its scenarios of this kind; None if it is broken.
    pub fn rubric_of(&self, kind: Kind) -> Option<&Arc<Rubric>> {
        match kind {
            Kind::Service => self.rubric.as_ref(),
            Kind::Coaching => self.coaching.as_ref(),
        }
    }
}

/// What came of reading files.
pub struct Reading {
    pub packs: Vec<ReadPack>,
    pub findings: Vec<Diagnostic>,
    /// The files' texts, for showing findings.
    pub sources: Sources,
}

/// Reads packs: `Files` with paths `<pack>/pack.ron`, `<pack>/<scenario>.ron`, `<pack>/<locale>/<scenario>.ftl`,
/// `<pack>/rubrics/<rubric>.ron`, `<pack>/language/<locale>.ron`.
pub fn load(files: &Files) -> (Library, Vec<Diagnostic>) {
    let reading = read(files);
    let mut library = Library { packs: reading.packs.into_iter().filter_map(playable).collect() };
    library.sort();
    (library, reading.findings)
}

fn playable(read: ReadPack) -> Option<Pack> {
    let document = read.document?;
    let mut scenarios: Vec<_> = read.scenarios.into_iter().filter_map(|read| read.scenario).collect();
    let mut interviews: Vec<_> = read.interviews.into_iter().filter_map(|read| read.made).collect();
    let mut calibrations: Vec<_> = read.calibrations.into_iter().filter_map(|read| read.made).collect();
    let place = |id: &str| {
        let own = id.rsplit('/').next();
        document.order.iter().position(|name| own == Some(name.as_str())).unwrap_or(usize::MAX)
    };
    scenarios.sort_by_key(|scenario| place(&scenario.id));
    interviews.sort_by_key(|interview| place(&interview.id));
    calibrations.sort_by_key(|calibration| place(&calibration.id));
    Some(Pack {
        id: read.folder,
        title: TextKey::message("title"),
        about: TextKey::message("about"),
        after: document.after.iter().map(|id| id.value.clone()).collect(),
        skills: document.skills.iter().map(|skill| skill.value).collect(),
        texts: read.texts?,
        rubric: read.rubric?,
        coaching: read.coaching?,
        own_language: read.own_language,
        scenarios,
        interviews,
        calibrations,
    })
}

/// Reads everything, good or not.
pub fn read(files: &Files) -> Reading {
    read_on(cores::all(), files)
}

/// The same on so many cores: what it gives does not depend on them.
pub fn read_on(cores: usize, files: &Files) -> Reading {
    let (sources, findings) = sources(files);
    let temperaments = shipped::temperaments();
    let mut reader = Reader { files, cores, temperaments, sources: &sources, findings };
    let mut folders: Vec<&str> = files.keys().filter_map(|path| Some(path.split_once('/')?.0)).collect();
    folders.dedup();
    let packs = folders.into_iter().map(|folder| reader.pack(folder)).collect();
    let findings = reader.findings;
    Reading { packs, findings, sources }
}

/// The files as text, without those that are none (reported).
fn sources(files: &Files) -> (Sources, Vec<Diagnostic>) {
    let (mut sources, mut found) = (Sources::new(), Vec::new());
    for (file, bytes) in files {
        let mut findings = Findings::new(file, "");
        match std::str::from_utf8(bytes) {
            _ if bytes.len() > FILE_BYTES => {
                let args = args![megabytes = bytes.len() / 1024 / 1024, most = FILE_BYTES / 1024 / 1024];
                findings.report(Code::FileTooLarge, &(0..0), args);
            }
            Ok(text) => {
                sources.insert(file.clone(), text.to_owned());
            }
            Err(error) => findings.report(Code::NotUtf8, &(0..0), args![byte = error.valid_up_to() + 1]),
        }
        found.append(&mut findings.list);
    }
    (sources, found)
}

/// What a scenario is read with: its pack's folder, the names of the pack's scenarios, its languages, and what it adds to them.
type OfPack<'a> = (&'a str, &'a [String], &'a BTreeSet<String>, &'a Arc<OwnLanguages>);

struct Reader<'a> {
    files: &'a Files,
    cores: usize,
    temperaments: Vec<String>,
    sources: &'a Sources,
    findings: Vec<Diagnostic>,
}

impl<'a> Reader<'a> {
    fn pack(&mut self, folder: &str) -> ReadPack {
        let file = format!("{folder}/pack.ron");
        let mut findings = Findings::new(&file, self.source(&file));
        if !self.files.contains_key(&file) {
            findings.report(Code::MissingFile, &(0..0), args![name = file.as_str()]);
        }
        let document = self.document::<schema::Pack>(&mut findings).map(|(document, _)| document);
        let prefix = format!("{folder}/");
        let own_files = || self.files.keys().filter_map(|path| path.strip_prefix(&prefix));
        let locales: BTreeSet<String> = (own_files().filter(|path| path.ends_with(".ftl")))
            .filter_map(|path| Some(path.split_once('/')?.0.to_owned()))
            .collect();
        let names: Vec<String> = (own_files().filter_map(|path| path.strip_suffix(".ron")))
            .filter(|name| *name != "pack" && !name.contains('/'))
            .map(str::to_owned)
            .collect();
        let mut texts = None;
        let mut translations = Vec::new();
        if let Some(document) = &document {
            let mut found = Vec::new();
            translations = self.translations(folder, "pack", &document.language, &locales, &mut found);
            self.findings.append(&mut found);
            if document.id.known && document.id.value != folder {
                let args = args![name = document.id.value.clone(), expected = folder];
                findings.report(Code::IdMismatch, &document.id.span, args);
            } else {
                check_id(&document.id, &document.id, &mut findings);
            }
            document.after.iter().for_each(|id| check_id(id, id, &mut findings));
            resolve::check_format(&document.format, &mut findings);
            resolve::check_language(&document.language, &mut findings);
            let patterns = resolve::patterns(keys::of_pack(document), &Entries::none(), &mut findings);
            let nobody = Other { name: String::new(), form: Form::Neutral };
            let variables = Variables::new();
            texts = Some(resolve::texts((&document.language, patterns), nobody, &variables, &translations));
        }
        let own = self.rubrics(folder);
        let coaching = rubrics::of_coaching(&own);
        let rubric = document
            .as_ref()
            .and_then(|document| rubrics::of_pack(document, &own, texts.as_ref()?, &mut findings));
        self.findings.append(&mut findings.list);
        let (languages, own_language) = self.languages(folder);
        let begins = |name: &String, word| begins(self.source(&format!("{folder}/{name}.ron")), word);
        let (interviews, names): (Vec<String>, Vec<String>) =
            names.into_iter().partition(|name| begins(name, "Interview"));
        let (calibrations, names): (Vec<String>, Vec<String>) =
            names.into_iter().partition(|name| begins(name, "Calibration"));
        let interviews = interviews
            .into_iter()
            .map(|name| self.other(folder, name, &locales, resolve::interview))
            .collect();
        let calibrations = calibrations
            .into_iter()
            .map(|name| self.other(folder, name, &locales, resolve::calibration))
            .collect();
        let around = (folder, &*names, &locales, &own_language);
        let each = cores::each(&names, self.cores, |name| self.scenario(name, around));
        let mut scenarios = Vec::with_capacity(each.len());
        for (read, mut findings) in each {
            scenarios.push(read);
            self.findings.append(&mut findings);
        }
        self.chats_beside(&mut scenarios);
        ReadPack {
            folder: folder.to_owned(),
            file,
            locales,
            document,
            texts,
            translations,
            rubric,
            coaching,
            languages,
            own_language,
            scenarios,
            interviews,
            calibrations,
        }
    }

    fn scenario(
        &self,
        name: &str,
        (folder, siblings, locales, own_language): OfPack,
    ) -> (ReadScenario, Vec<Diagnostic>) {
        let file = format!("{folder}/{name}.ron");
        let mut found = Vec::new();
        let mut findings = Findings::new(&file, self.source(&file));
        let read = self.document::<schema::Scenario>(&mut findings);
        let mut translations = Vec::new();
        let mut scenario = None;
        if let Some((document, whole)) = &read {
            translations = self.translations(folder, name, &document.language, locales, &mut found);
            if *whole {
                let around = resolve::Around {
                    id: &format!("{folder}/{name}"),
                    fingerprint: fingerprint(&self.files[&file]),
                    translations: &translations,
                    siblings,
                    temperaments: &self.temperaments,
                    own_language,
                };
                scenario = Some(resolve::scenario(document, &around, &mut findings));
            }
        }
        found.append(&mut findings.list);
        let broken = found.iter().any(|finding| finding.severity == Severity::Error);
        let read = ReadScenario {
            name: name.to_owned(),
            // Names lost to a mistake of syntax would only be reported again as unknown.
            document: read.filter(|(_, whole)| *whole).map(|(document, _)| document),
            translations,
            scenario: scenario.filter(|_| !broken).map(Arc::new),
            file,
        };
        (read, found)
    }

    /// Chats that come in beside another one are plain chats, and can be played.
    fn chats_beside(&mut self, scenarios: &mut [ReadScenario]) {
        let plain: BTreeMap<String, bool> = (scenarios.iter())
            .filter_map(|read| Some((read.name.clone(), read.document.as_ref()?)))
            .map(|(name, it)| (name, it.channel.value == Channel::Chat && it.beside.is_empty()))
            .collect();
        let playable: BTreeSet<String> =
            (scenarios.iter()).filter(|read| read.scenario.is_some()).map(|read| read.name.clone()).collect();
        for read in scenarios {
            let Some(document) = &read.document else { continue };
            let mut findings = Findings::new(&read.file, "");
            for (id, _) in document.beside.iter().filter(|(id, _)| plain.get(id.as_str()) == Some(&false)) {
                if id.as_str() != read.name {
                    findings.report(Code::BesideNoChat, &id.span, args![name = id.value.clone()]);
                }
            }
            if !document.beside.ids().all(|id| playable.contains(id)) || !findings.list.is_empty() {
                read.scenario = None;
            }
            self.findings.append(&mut findings.list);
        }
    }

    /// What a file holds; nothing, if it is no text (which is reported).
    fn source(&self, file: &str) -> &'a str {
        self.sources.get(file).map_or("", String::as_str)
    }

    /// A file of ours as a document, and whether its syntax was whole.
    fn document<T: Decode>(&self, findings: &mut Findings) -> Option<(T, bool)> {
        self.sources.get(findings.file)?;
        document(findings)
    }

    /// `<folder>/<locale>/<name>.ftl` for each locale but the author's.
    fn translations(
        &self,
        folder: &str,
        name: &str,
        language: &Spanned<String>,
        locales: &BTreeSet<String>,
        found: &mut Vec<Diagnostic>,
    ) -> Vec<Translation> {
        let mut translations = Vec::new();
        for tag in locales.iter().filter(|tag| **tag != language.value) {
            let file = format!("{folder}/{tag}/{name}.ftl");
            let Some(source) = self.sources.get(&file) else { continue };
            let mut findings = Findings::new(&file, source);
            translations.extend(translation::read(Locale::new(tag), &mut findings));
            found.append(&mut findings.list);
        }
        translations
    }
}

/// The files of one folder of a pack: name and path.
pub fn files_in<'f>(files: &'f Files, pack: &str, folder: &str) -> impl Iterator<Item = (&'f str, &'f str)> {
    let prefix = format!("{pack}/{folder}/");
    files
        .keys()
        .filter_map(move |path| Some((path.strip_prefix(&prefix)?.strip_suffix(".ron")?, path.as_str())))
}

/// Whether a file holds what begins with this word: `Interview`, `Calibration`.
fn begins(source: &str, word: &str) -> bool {
    source[syntax::skip_blank(source, 0)..].starts_with(word)
}

/// A file's text as a document, and whether its syntax was whole.
pub fn document<T: Decode>(findings: &mut Findings) -> Option<(T, bool)> {
    let (node, mistakes) = syntax::parse(findings.source);
    for mistake in &mistakes {
        report_syntax(mistake, findings);
    }
    if matches!(node, Node { value: syntax::Value::Broken, .. }) {
        return None;
    }
    let syntax = findings.list.len();
    let document = T::decode(&node, findings);
    if mistakes.iter().any(|mistake| mistake.problem.misplaces_the_rest()) {
        findings.list.truncate(syntax);
    } else if !mistakes.is_empty() {
        // What seems missing may stand in the part that could not be read.
        findings.list.retain(|finding| finding.code != Code::MissingField);
    }
    Some((document, mistakes.is_empty()))
}

pub fn report_syntax(mistake: &syntax::Mistake, findings: &mut Findings) {
    let code = if mistake.problem == Problem::TooDeep { Code::NestingTooDeep } else { Code::Syntax };
    let (problem, found) = match &mistake.problem {
        Problem::ExpectedValue(found) if found.is_empty() => ("expected-value-at-end", String::new()),
        Problem::ExpectedValue(found) => ("expected-value", found.clone()),
        Problem::ExpectedComma(closing) => ("expected-comma", closing.to_string()),
        Problem::ExpectedColon => ("expected-colon", String::new()),
        Problem::Unclosed(bracket) => ("unclosed", bracket.to_string()),
        Problem::Unopened(bracket) => ("unopened", bracket.to_string()),
        Problem::Mixed => ("mixed", String::new()),
        Problem::UnclosedString => ("unclosed-string", String::new()),
        Problem::UnclosedComment => ("unclosed-comment", String::new()),
        Problem::BadEscape => ("bad-escape", String::new()),
        Problem::BadChar => ("bad-char", String::new()),
        Problem::BadNumber => ("bad-number", String::new()),
        Problem::Trailing => ("trailing", String::new()),
        Problem::TooDeep => ("too-deep", String::new()),
    };
    findings.report(code, &mistake.span, args![problem = problem, found = found]);
}

/// 64-bit FNV-1a: the same on every machine and in every version.
pub fn fingerprint(bytes: &[u8]) -> u64 {
    bytes
        .iter()
        .fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}
