//! An author's file and its translations, with what was done to them.

use std::collections::BTreeMap;

use crate::l10n::Locale;
use crate::scenario::decode::Text;
use crate::scenario::findings::Findings;
use crate::scenario::syntax::{self, Node, Span, Value};
use crate::scenario::{Files, TextKey, keys, pack, schema};

use super::edit::{Edit, Part};
use super::layout::Layout;
use super::refused::Refused;
use super::splice::Splice;
use super::translations;
use super::tree;

/// One scenario, or the pack's own file: its text and its translations, by path (`pack/name.ron`, `pack/fr/name.ftl`).
#[derive(Clone, Debug)]
pub struct Manuscript {
    /// `pack/name`; `pack/pack` for the pack's own file.
    id: String,
    path: String,
    files: BTreeMap<String, Written>,
    /// The author's file as a tree; None if it has mistakes of syntax.
    tree: Option<Node<'static>>,
    done: Vec<Step>,
    undone: Vec<Step>,
}

/// A file: as it is here, and as it is on disk. A file that is not there is empty.
#[derive(Clone, Debug, Default)]
struct Written {
    text: String,
    saved: String,
}

/// What one edit did, in the order in which it was done.
type Step = Vec<Done>;

#[derive(Clone, Debug)]
struct Done {
    path: String,
    at: usize,
    before: String,
    after: String,
}

impl Manuscript {
    /// The scenario `pack/name` of these files, or a pack's own file (`pack/pack`).
    pub fn open(files: &Files, id: &str) -> Result<Manuscript, Refused> {
        let path = format!("{id}.ron");
        let (folder, name) = id.split_once('/').unwrap_or(("", id));
        let is_ours = |file: &str| {
            let inner = file.strip_prefix(folder).and_then(|rest| rest.strip_prefix('/'));
            let translation = inner.and_then(|inner| inner.strip_suffix(".ftl")?.split_once('/'));
            file == path || translation.is_some_and(|(_, own)| own == name)
        };
        let mut ours = BTreeMap::new();
        for (file, bytes) in files.iter().filter(|(file, _)| is_ours(file)) {
            let text = std::str::from_utf8(bytes).map_err(|_| Refused::NoFile(file.clone()))?.to_owned();
            ours.insert(file.clone(), Written { saved: text.clone(), text });
        }
        if !ours.contains_key(&path) {
            return Err(Refused::NoFile(path));
        }
        let mut opened = Manuscript {
            id: id.to_owned(),
            path,
            files: ours,
            tree: None,
            done: Vec::new(),
            undone: Vec::new(),
        };
        opened.read_tree();
        Ok(opened)
    }

    /// `pack/name`.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The author's file.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The text of a file of this manuscript.
    pub fn text(&self, path: &str) -> Option<&str> {
        self.files.get(path).map(|file| file.text.as_str())
    }

    /// The text of the author's file.
    pub fn source(&self) -> &str {
        &self.files[&self.path].text
    }

    /// Puts the texts as they are here in the place of those that were read.
    pub fn lay_over(&self, files: &mut Files) {
        for (path, file) in &self.files {
            files.insert(path.clone(), file.text.clone().into_bytes());
        }
    }

    /// The files that are not on disk as they are here, with their texts.
    pub fn unsaved(&self) -> impl Iterator<Item = (&str, &str)> {
        let unsaved = self.files.iter().filter(|(_, file)| file.text != file.saved);
        unsaved.map(|(path, file)| (path.as_str(), file.text.as_str()))
    }

    /// All files have been written as they are here.
    pub fn saved(&mut self) {
        for file in self.files.values_mut() {
            file.saved.clone_from(&file.text);
        }
    }

    /// A file has changed on disk: what it holds now takes the place of what is here, and this can be undone.
    pub fn reload(&mut self, path: &str, text: &str) {
        let file = self.files.entry(path.to_owned()).or_default();
        file.saved = text.to_owned();
        let whole = Splice::new(path, 0..file.text.len(), text);
        if let Some(splice) = whole.smallest(&file.text) {
            self.make(vec![splice]);
        }
    }

    /// Makes a change; on a refusal nothing has changed.
    pub fn edit(&mut self, edit: &Edit) -> Result<(), Refused> {
        let text = |splice: &Splice| self.text(&splice.path).unwrap_or_default();
        let splices = self.splices(edit)?.into_iter();
        let splices: Vec<Splice> = splices
            .filter_map(|it| {
                let text = text(&it);
                it.smallest(text)
            })
            .collect();
        let mut changed = self.clone();
        changed.make(splices);
        for (path, file) in changed.files.iter().filter(|(path, file)| self.text(path) != Some(&file.text)) {
            match *path == self.path {
                true => self.accept(&file.text)?,
                false => drop(translations::messages(path, &file.text)?),
            }
        }
        *self = changed;
        Ok(())
    }

    /// Takes the last change back; false if there is none.
    pub fn undo(&mut self) -> bool {
        let Some(step) = self.done.pop() else { return false };
        for done in step.iter().rev() {
            self.replace(&done.path, done.at, &done.after, &done.before);
        }
        self.undone.push(step);
        self.read_tree();
        true
    }

    /// Makes a change again that was taken back; false if there is none.
    pub fn redo(&mut self) -> bool {
        let Some(step) = self.undone.pop() else { return false };
        for done in &step {
            self.replace(&done.path, done.at, &done.before, &done.after);
        }
        self.done.push(step);
        self.read_tree();
        true
    }

    pub fn can_undo(&self) -> bool {
        !self.done.is_empty()
    }

    pub fn can_redo(&self) -> bool {
        !self.undone.is_empty()
    }

    /// Every text, as its author or its translator has it; of a language without a file, none. Line breaks are `\n`.
    pub fn texts(&self, locale: Option<&Locale>) -> BTreeMap<TextKey, String> {
        match locale {
            None => {
                let texts = self.spans_of_texts().into_iter();
                texts.map(|(key, _, text)| (key, text.replace("\r\n", "\n"))).collect()
            }
            Some(locale) => {
                let text = self.text(&self.path_of(locale)).unwrap_or_default();
                translations::texts(text)
            }
        }
    }

    /// The value of a field as it is written; None if it is left out.
    pub fn field(&self, part: &Part, field: &str) -> Option<&str> {
        Some(&self.source()[self.span_of(part, field)?])
    }

    /// Where the value of a field stands in the author's file, in bytes.
    pub(super) fn span_of(&self, part: &Part, field: &str) -> Option<Span> {
        let node = tree::value(self.tree.as_ref()?, part).ok()?;
        Some(tree::field(node, field)?.value.span.clone())
    }

    /// Where a part stands in the author's file, in bytes, from its id to its end.
    pub fn span(&self, part: &Part) -> Option<Span> {
        let root = self.tree.as_ref()?;
        if part.family().is_none() {
            return tree::value(root, part).ok().map(|node| node.span.clone());
        }
        let map = tree::siblings(root, part).ok()?;
        let Value::Map(pairs) = &map.value else { return None };
        let (key, value) = pairs.get(tree::position(map, part.id())?)?;
        Some(key.span.start..value.span.end)
    }

    /// The part of the author's file in which this place stands, in bytes.
    pub fn part_at(&self, place: usize) -> Part {
        let Some(root) = &self.tree else { return Part::Whole };
        let holds = |key: &Node, value: &Node| (key.span.start..value.span.end).contains(&place);
        let beat = tree::entries(root, "beats").find(|(_, key, value)| holds(key, value));
        if let Some((id, _, beat)) = beat {
            let reply = tree::entries(beat, "replies").find(|(_, key, value)| holds(key, value));
            return reply.map_or_else(|| Part::Beat(id.to_owned()), |(reply, ..)| Part::reply(id, reply));
        }
        let ending = tree::entries(root, "endings").find(|(_, key, value)| holds(key, value));
        ending.map_or(Part::Whole, |(id, ..)| Part::Ending(id.to_owned()))
    }

    pub(super) fn tree(&self) -> Result<&Node<'static>, Refused> {
        self.tree.as_ref().ok_or_else(|| Refused::Broken(self.path.clone()))
    }

    pub(super) fn layout(&self) -> Layout<'_> {
        Layout::new(self.source())
    }

    pub(super) fn is_pack(&self) -> bool {
        self.path.ends_with("/pack.ron")
    }

    /// The file of a translation.
    pub(super) fn path_of(&self, locale: &Locale) -> String {
        let (folder, name) = self.id.split_once('/').unwrap_or(("", &self.id));
        format!("{folder}/{locale}/{name}.ftl")
    }

    /// The translations' files.
    pub(super) fn translations(&self) -> impl Iterator<Item = (&str, &str)> {
        let files = self.files.iter().filter(|(path, _)| **path != self.path);
        files.map(|(path, file)| (path.as_str(), file.text.as_str()))
    }

    /// The texts of the author's file, in its order: where each literal stands, and what it reads.
    pub(super) fn spans_of_texts(&self) -> Vec<(TextKey, Span, String)> {
        let owned = |texts: Vec<(TextKey, &Text)>| {
            texts.into_iter().map(|(key, text)| (key, text.span.clone(), text.value.clone())).collect()
        };
        let mut findings = Findings::new(&self.path, self.source());
        if self.is_pack() {
            let read = pack::document::<schema::Pack>(&mut findings);
            read.map_or_else(Vec::new, |(document, _)| owned(keys::of_pack(&document)))
        } else {
            let read = pack::document::<schema::Scenario>(&mut findings);
            read.map_or_else(Vec::new, |(document, _)| owned(keys::of_scenario(&document)))
        }
    }

    fn read_tree(&mut self) {
        let (node, mistakes) = syntax::parse(self.source());
        self.tree = mistakes.is_empty().then(|| node.into_owned());
    }

    /// Replaces stretches that do not overlap, from the end to the start, so that none moves another.
    fn make(&mut self, mut splices: Vec<Splice>) {
        if splices.is_empty() {
            return;
        }
        splices.sort_by(|a, b| (&a.path, a.span.start, a.span.end).cmp(&(&b.path, b.span.start, b.span.end)));
        let mut step = Step::new();
        for Splice { path, span, with } in splices.into_iter().rev() {
            let text = &self.files.entry(path.clone()).or_default().text;
            let done = Done { path, at: span.start, before: text[span].to_owned(), after: with };
            self.replace(&done.path, done.at, &done.before, &done.after);
            step.push(done);
        }
        self.done.push(step);
        self.undone.clear();
        self.read_tree();
    }

    fn replace(&mut self, path: &str, at: usize, before: &str, after: &str) {
        let text = &mut self.files.entry(path.to_owned()).or_default().text;
        text.replace_range(at..at + before.len(), after);
    }
}
