//! A pack on the author's table: what is on disk, what was changed since, and the last that could be read and played.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{Edit, Field, Manuscript, Part, Refused, Spot};
use crate::diagnostics::{Diagnostic, Severity, Sources};
use crate::l10n::Locale;
use crate::scenario::pack::{self, ReadPack, ReadScenario, Reading};
use crate::scenario::{Files, Kind, Rubric, Scenario, schema, shipped};

/// One pack, as its author works on it. Nothing here touches a file: whoever holds it says what is on disk.
pub struct Workshop {
    /// As it is on disk, as far as anybody has looked.
    disk: Files,
    /// What was opened, by id (`pack/name`).
    manuscripts: BTreeMap<String, Manuscript>,
    /// Everything as it is here.
    reading: Reading,
    /// The last that could be read of what was opened, by id.
    readable: BTreeMap<String, Readable>,
    /// The last of each scenario that could be played, by id.
    playable: BTreeMap<String, Arc<Scenario>>,
    /// Files that changed on disk while they had unsaved changes here, with what is on disk now; None if they are gone.
    conflicts: BTreeMap<String, Option<String>>,
    revision: u64,
}

/// A scenario as it was when its syntax was last whole.
struct Readable {
    files: Files,
    document: schema::Scenario,
    /// The manuscript of that time; made when the present one cannot be read any more.
    manuscript: Option<Manuscript>,
}

/// What is shown of a scenario: it, or the last of it that could be read.
pub struct Sheet<'a> {
    pub manuscript: &'a Manuscript,
    pub document: &'a schema::Scenario,
    /// The last that could be played, if any ever could.
    pub scenario: Option<&'a Arc<Scenario>>,
    /// It is what is there now: it can be edited. Otherwise the file cannot be read as it stands.
    pub current: bool,
    /// `scenario` is what is there now.
    pub plays: bool,
}

/// Why an edit that was tried out would not do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Objection {
    Refused(Refused),
    /// It could be made, but would be a mistake.
    Mistake(Diagnostic),
}

impl Workshop {
    /// Lays out a pack that was read from disk.
    pub fn open(files: Files) -> Workshop {
        let reading = pack::read(&files);
        let mut workshop = Workshop {
            disk: files,
            manuscripts: BTreeMap::new(),
            reading,
            readable: BTreeMap::new(),
            playable: BTreeMap::new(),
            conflicts: BTreeMap::new(),
            revision: 0,
        };
        workshop.remember();
        workshop
    }

    /// The pack as it was read; None if there is not a single file.
    pub fn pack(&self) -> Option<&ReadPack> {
        self.reading.packs.first()
    }

    /// What reading alone found wrong; `check` finds more.
    pub fn findings(&self) -> &[Diagnostic] {
        &self.reading.findings
    }

    /// Goes up with every change.
    pub fn revision(&self) -> u64 {
        self.revision
    }

    /// The ids of the scenarios: in the pack's order, then the others by name.
    pub fn ids(&self) -> Vec<String> {
        let Some(pack) = self.pack() else { return Vec::new() };
        let order =
            pack.document.as_ref().map(|document| document.order.value.as_slice()).unwrap_or_default();
        let place = |name: &str| order.iter().position(|it| it.value == name).unwrap_or(usize::MAX);
        let mut names: Vec<&str> = pack.scenarios.iter().map(|read| read.name.as_str()).collect();
        names.sort_by_key(|name| place(name));
        names.into_iter().map(|name| format!("{}/{name}", pack.folder)).collect()
    }

    /// The languages of the pack: its author's first, then those of its translations.
    pub fn locales(&self) -> Vec<Locale> {
        let Some(pack) = self.pack() else { return Vec::new() };
        let own = pack.document.as_ref().map(|document| Locale::new(&document.language));
        let translated =
            (pack.scenarios.iter().flat_map(|read| &read.translations)).chain(&pack.translations);
        let mut others: Vec<Locale> = translated.map(|translation| translation.locale.clone()).collect();
        others.sort();
        others.dedup();
        let others = others.into_iter().filter(|locale| Some(locale) != own.as_ref());
        own.clone().into_iter().chain(others).collect()
    }

    /// A scenario as it was read.
    pub fn read(&self, id: &str) -> Option<&ReadScenario> {
        let name = id.split_once('/')?.1;
        self.pack()?.scenarios.iter().find(|read| read.name == name)
    }

    /// The last of a scenario that could be played; None if none of it ever could.
    pub fn last_playable(&self, id: &str) -> Option<&Arc<Scenario>> {
        self.playable.get(id)
    }

    /// The rubric that grades the pack's scenarios of this kind; the balanced one while the pack's own is broken.
    pub fn rubric(&self, kind: Kind) -> Arc<Rubric> {
        self.pack().and_then(|pack| pack.rubric_of(kind).cloned()).unwrap_or_else(shipped::balanced)
    }

    /// Takes a scenario to be worked on.
    pub fn take(&mut self, id: &str) -> Result<(), Refused> {
        if !self.manuscripts.contains_key(id) {
            let manuscript = Manuscript::open(&self.disk, id)?;
            self.manuscripts.insert(id.to_owned(), manuscript);
            self.remember();
        }
        Ok(())
    }

    /// What can be shown of a scenario that was taken; None if it never could be read.
    pub fn sheet(&self, id: &str) -> Option<Sheet<'_>> {
        let manuscript = self.manuscripts.get(id)?;
        let read = self.read(id);
        let last = self.readable.get(id);
        let document = read.and_then(|read| read.document.as_ref());
        let now = read.and_then(|read| read.scenario.as_ref());
        Some(Sheet {
            manuscript: match document {
                Some(_) => manuscript,
                None => last?.manuscript.as_ref()?,
            },
            document: document.or_else(|| Some(&last?.document))?,
            scenario: now.or_else(|| self.last_playable(id)),
            current: document.is_some(),
            plays: now.is_some(),
        })
    }

    /// Makes a change in a scenario that was taken; on a refusal nothing has changed.
    pub fn edit(&mut self, id: &str, edit: &Edit) -> Result<(), Refused> {
        let manuscript = self.manuscripts.get_mut(id).ok_or_else(|| Refused::NoFile(id.to_owned()))?;
        manuscript.edit(edit)?;
        self.read_again();
        Ok(())
    }

    /// What would be wrong with a change, without making it.
    pub fn try_out(&self, id: &str, edit: &Edit) -> Result<(), Objection> {
        let Some(mut manuscript) = self.manuscripts.get(id).cloned() else { return Ok(()) };
        // Of the other files only what this one may refer to.
        let mut files: Files = self.disk.iter().filter(|(path, _)| path.ends_with(".ron")).map(own).collect();
        manuscript.lay_over(&mut files);
        let before = pack::read(&files).findings;
        manuscript.edit(edit).map_err(Objection::Refused)?;
        manuscript.lay_over(&mut files);
        let after = pack::read(&files).findings;
        let known =
            |found: &Diagnostic| before.iter().any(|it| (it.code, &it.args) == (found.code, &found.args));
        match after.into_iter().find(|found| found.severity == Severity::Error && !known(found)) {
            Some(mistake) => Err(Objection::Mistake(mistake)),
            None => Ok(()),
        }
    }

    /// Takes the last change of a scenario back.
    pub fn undo(&mut self, id: &str) {
        if self.manuscripts.get_mut(id).is_some_and(Manuscript::undo) {
            self.read_again();
        }
    }

    /// Makes it again.
    pub fn redo(&mut self, id: &str) {
        if self.manuscripts.get_mut(id).is_some_and(Manuscript::redo) {
            self.read_again();
        }
    }

    /// What stands at a byte of a file; None where that is no scenario's file.
    pub fn spot(&self, file: &str, place: usize) -> Option<Spot> {
        let read = self.pack()?.scenarios.iter().find(|read| {
            read.file == file || read.translations.iter().any(|translation| translation.file == file)
        })?;
        let scenario = read.file.strip_suffix(".ron")?.to_owned();
        let document = read.document.as_ref();
        let is_node = |id: &str| {
            document.is_some_and(|it| it.beats.position(id).or_else(|| it.endings.position(id)).is_some())
        };
        if let Some(translation) = read.translations.iter().find(|translation| translation.file == file) {
            let before = translation.texts.iter().filter(|(_, text)| text.span.start <= place);
            let key = before.max_by_key(|(_, text)| text.span.start).map(|(key, _)| key.clone());
            let node = key.as_ref().map(|key| key.message.clone()).filter(|id| is_node(id));
            let field = key.map(|key| Field::Text(key, Some(translation.locale.clone())));
            return Some(Spot { scenario, node, field });
        }
        let opened = Manuscript::open(&self.files(), &scenario).ok()?;
        let part = opened.part_at(place);
        let text = opened.spans_of_texts().into_iter().find(|(_, span, _)| span.contains(&place));
        let field = text.map(|(key, ..)| Field::Text(key, None)).or_else(|| {
            let fields = ["when", "then", "answer"].into_iter();
            let field =
                fields.filter(|name| opened.span_of(&part, name).is_some_and(|it| it.contains(&place)));
            field.map(|name| Field::Source(part.clone(), name)).next()
        });
        let node = match part {
            Part::Beat(id) | Part::Ending(id) | Part::Reply { beat: id, .. } => Some(id),
            Part::Whole | Part::Customer => None,
        };
        Some(Spot { scenario, node, field })
    }

    /// The texts of the files as they were read, for showing findings.
    pub fn sources(&self) -> &Sources {
        &self.reading.sources
    }

    /// Whether a change of a scenario can be taken back, and whether one can be made again.
    pub fn steps(&self, id: &str) -> (bool, bool) {
        self.manuscripts.get(id).map_or((false, false), |it| (it.can_undo(), it.can_redo()))
    }

    /// Whether a scenario has changes that are not on disk.
    pub fn is_unsaved(&self, id: &str) -> bool {
        self.manuscripts.get(id).is_some_and(|manuscript| manuscript.unsaved().next().is_some())
    }

    /// The files that are not on disk as they are here: path and text.
    pub fn unsaved(&self) -> Vec<(String, String)> {
        let unsaved = self.manuscripts.values().flat_map(Manuscript::unsaved);
        unsaved.map(|(path, text)| (path.to_owned(), text.to_owned())).collect()
    }

    /// What is on disk at this path, as far as anybody has looked.
    pub fn on_disk(&self, path: &str) -> Option<&[u8]> {
        self.disk.get(path).map(Vec::as_slice)
    }

    /// Everything as it is here.
    pub fn files(&self) -> Files {
        let mut files = self.disk.clone();
        self.manuscripts.values().for_each(|manuscript| manuscript.lay_over(&mut files));
        files
    }

    /// A file has been written with this text.
    pub fn written(&mut self, path: &str, text: &str) {
        self.disk.insert(path.to_owned(), text.as_bytes().to_vec());
        self.conflicts.remove(path);
        if let Some(manuscript) = self.manuscripts.values_mut().find(|it| it.text(path).is_some()) {
            manuscript.reload(path, text);
        }
    }

    /// This is on disk now. What has no unsaved changes here follows, and can be undone; the rest is a conflict. Says
    /// whether anything is different.
    pub fn arrived(&mut self, files: Files) -> bool {
        if files == self.disk {
            return false;
        }
        let changed = |path: &&String| self.disk.get(*path) != files.get(*path);
        let paths: Vec<String> = self.disk.keys().chain(files.keys()).filter(changed).cloned().collect();
        self.disk = files;
        for path in paths {
            self.follow(&path);
        }
        self.read_again();
        true
    }

    fn follow(&mut self, path: &str) {
        let text = self.disk.get(path).map(|bytes| String::from_utf8_lossy(bytes).into_owned());
        let Some((id, manuscript)) = self.manuscripts.iter_mut().find(|(_, it)| concerns(it, path)) else {
            return;
        };
        let is_unsaved = manuscript.unsaved().any(|(unsaved, _)| unsaved == path);
        let same = manuscript.text(path) == text.as_deref();
        match text {
            Some(text) if same || !is_unsaved => {
                manuscript.reload(path, &text);
                self.conflicts.remove(path);
            }
            // Nothing here is worth more than the file that is gone.
            None if !is_unsaved && path == manuscript.path() => {
                let id = id.clone();
                self.manuscripts.remove(&id);
            }
            None if !is_unsaved => manuscript.reload(path, ""),
            text => {
                self.conflicts.insert(path.to_owned(), text);
            }
        }
    }

    /// Files that somebody else has changed while they had unsaved changes here.
    pub fn conflicts(&self) -> impl Iterator<Item = &str> {
        self.conflicts.keys().map(String::as_str)
    }

    /// What is here stays, and is what will be saved. Gives the files that then overwrite somebody else's work.
    pub fn keep_mine(&mut self) -> Vec<String> {
        std::mem::take(&mut self.conflicts).into_keys().collect()
    }

    /// What is on disk takes the place of what is here; to undo brings it back.
    pub fn take_theirs(&mut self) {
        for (path, text) in std::mem::take(&mut self.conflicts) {
            if let Some(manuscript) = self.manuscripts.values_mut().find(|it| concerns(it, &path)) {
                manuscript.reload(&path, &text.unwrap_or_default());
            }
        }
        self.read_again();
    }

    fn read_again(&mut self) {
        self.reading = pack::read(&self.files());
        self.revision += 1;
        self.remember();
    }

    /// Keeps what could be read and played.
    fn remember(&mut self) {
        for read in self.reading.packs.iter().flat_map(|pack| pack.scenarios.iter()) {
            let Some(pack) = self.reading.packs.first() else { continue };
            let id = format!("{}/{}", pack.folder, read.name);
            if let Some(scenario) = &read.scenario {
                self.playable.insert(id.clone(), Arc::clone(scenario));
            }
            let Some(manuscript) = self.manuscripts.get(&id) else { continue };
            match &read.document {
                Some(document) => {
                    let mut files = Files::new();
                    manuscript.lay_over(&mut files);
                    let readable = Readable { files, document: document.clone(), manuscript: None };
                    self.readable.insert(id, readable);
                }
                None => {
                    if let Some(last) = self.readable.get_mut(&id).filter(|last| last.manuscript.is_none()) {
                        last.manuscript = Manuscript::open(&last.files, &id).ok();
                    }
                }
            }
        }
    }
}

/// Whether a path is one of a manuscript's files, or would be if it were there.
fn concerns(manuscript: &Manuscript, path: &str) -> bool {
    let (folder, name) = manuscript.id().split_once('/').unwrap_or_default();
    let inner = path.strip_prefix(folder).and_then(|rest| rest.strip_prefix('/'));
    let translation = inner.and_then(|inner| inner.strip_suffix(".ftl")?.split_once('/'));
    path == manuscript.path() || translation.is_some_and(|(_, own)| own == name)
}

fn own((path, bytes): (&String, &Vec<u8>)) -> (String, Vec<u8>) {
    (path.clone(), bytes.clone())
}
