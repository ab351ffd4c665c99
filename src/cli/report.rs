//! What is wrong with files, under the paths by which the user knows them.

use std::path::{Path, PathBuf};

use super::console::Console;
use crate::diagnostics::{Diagnostic, Severity, Sources, render};
use crate::scenario::{Files, pack};

/// What was found, and the texts it was found in.
#[derive(Default)]
pub struct Report {
    pub findings: Vec<Diagnostic>,
    pub sources: Sources,
    /// How many scenarios were looked at.
    pub scenarios: usize,
}

impl Report {
    /// Adds what is found in files, or in the one scenario of them that was named, with their paths below `base`.
    pub fn add(&mut self, base: &Path, files: &Files, only: Option<&str>, unread: Vec<Diagnostic>) {
        let reading = pack::read(files);
        let wanted = |file: &str| only.is_none_or(|id| belongs(file, id));
        let shown = |file: &str| base.join(file).display().to_string();
        let findings = unread.into_iter().chain(reading.findings).filter(|it| wanted(&it.place.file));
        self.findings.extend(findings.map(|mut finding| {
            finding.place.file = shown(&finding.place.file);
            finding
        }));
        self.sources.extend(reading.sources.into_iter().map(|(file, text)| (shown(&file), text)));
        let scenarios = reading.packs.iter().flat_map(|pack| &pack.scenarios);
        self.scenarios += scenarios.filter(|scenario| wanted(&scenario.file)).count();
    }

    /// Shows the errors on standard error.
    pub fn complain(&self, console: &Console) {
        for finding in self.findings.iter().filter(|finding| is_error(finding)) {
            console.complain(&render(finding, &self.sources, &console.catalogue, true));
        }
    }
}

/// Whether a finding keeps something from being played.
pub fn is_error(finding: &Diagnostic) -> bool {
    finding.severity == Severity::Error
}

/// Whether a file is the scenario's, or one of its translations: `pack/name.ron`, `pack/fr/name.ftl`.
fn belongs(file: &str, id: &str) -> bool {
    let Some((pack, name)) = id.split_once('/') else { return false };
    let Some((folder, rest)) = file.split_once('/') else { return false };
    let stem = rest.rsplit('/').next().and_then(|file| file.split('.').next());
    folder == pack && stem == Some(name)
}

/// What stands before the paths that `storage` gives for this one: they begin with the pack's folder.
pub fn base(path: &Path) -> PathBuf {
    let pack = if path.is_file() { path.parent().unwrap_or(path) } else { path };
    if pack.join("pack.ron").is_file() {
        // `.` and `..` have no name of their own to take away.
        match pack.file_name() {
            Some(_) => pack.parent().unwrap_or(Path::new("")).to_owned(),
            None => pack.join(".."),
        }
    } else {
        path.to_owned()
    }
}
