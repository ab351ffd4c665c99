//! What a pack adds to how typed replies are read: a file a language.

use std::sync::Arc;

use super::{Reader, files_in};
use crate::diagnostics::Severity;
use crate::scenario::findings::Findings;
use crate::scenario::{OwnLanguage, OwnLanguages, resolve, schema};

/// The folder of these files in a pack.
pub const FOLDER: &str = "language";

/// A file of it as it was read.
pub struct ReadLanguage {
    /// The language, as the file's name says.
    pub tag: String,
    /// The file as the user knows it.
    pub file: String,
    /// What it holds; None if something is wrong with it.
    pub read: Option<(schema::Language, OwnLanguage)>,
}

impl Reader<'_> {
    /// The files of a pack, and what the good ones add.
    pub(super) fn languages(&mut self, folder: &str) -> (Vec<ReadLanguage>, Arc<OwnLanguages>) {
        let mut languages = Vec::new();
        for (tag, file) in files_in(self.files, folder, FOLDER) {
            let mut findings = Findings::new(file, self.source(file));
            let whole = self.document(&mut findings).filter(|(_, whole)| *whole);
            let read = whole.map(|(document, _)| {
                let own = resolve::own_language(&document, &mut findings);
                (document, own)
            });
            let broken = findings.list.iter().any(|finding| finding.severity == Severity::Error);
            self.findings.append(&mut findings.list);
            let read = read.filter(|_| !broken);
            languages.push(ReadLanguage { tag: tag.to_owned(), file: file.to_owned(), read });
        }
        let good = |it: &ReadLanguage| Some((it.tag.clone(), it.read.as_ref()?.1.clone()));
        let own = languages.iter().filter_map(good).collect();
        (languages, Arc::new(own))
    }
}
