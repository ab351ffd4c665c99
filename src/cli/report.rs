//! What is wrong with files, under the paths by which the user knows them.

use std::path::{Path, PathBuf};

use super::console::Console;
use crate::check::check;
use crate::diagnostics::{Diagnostic, Severity, Sources, render};
use crate::scenario::Files;

/// What was found, and the texts it was found in.
#[derive(Default)]
pub struct Report {
    pub findings: Vec<Diagnostic>,
    pub sources: Sources,
    /// How many scenarios were looked at.
    pub scenarios: usize,
}

impl Report {
    /// Adds all that `check` has to say of files, or of the one scenario of them that was named, with their paths
    /// below `base`.
    pub fn add(&mut self, base: &Path, files: &Files, only: Option<&str>, unread: Vec<Diagnostic>) {
        let (findings, sources) = check(files);
        let wanted = |file: &str| only.is_none_or(|id| belongs(file, id));
        let shown = |file: &str| base.join(file).display().to_string();
        let findings = unread.into_iter().chain(findings).filter(|finding| wanted(&finding.place.file));
        self.findings.extend(findings.map(|mut finding| {
            finding.place.file = shown(&finding.place.file);
            finding
        }));
        self.sources.extend(sources.into_iter().map(|(file, text)| (shown(&file), text)));
        self.scenarios += files.keys().filter(|file| is_scenario(file) && wanted(file)).count();
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

/// Whether a file holds a scenario: `pack/name.ron`.
fn is_scenario(file: &str) -> bool {
    let name = file.split_once('/').and_then(|(_, rest)| rest.strip_suffix(".ron"));
    name.is_some_and(|name| name != "pack" && !name.contains('/'))
}

/// Whether a file is the scenario's, or one of its translations: `pack/name.ron`, `pack/fr/name.ftl`.
pub fn belongs(file: &str, id: &str) -> bool {
    let Some((pack, name)) = id.split_once('/') else { return false };
    let Some((folder, rest)) = file.split_once('/') else { return false };
    let stem = rest.rsplit('/').next().and_then(|file| file.split('.').next());
    folder == pack && stem == Some(name)
}

/// What stands before the paths that `storage` gives for this one: they begin with the pack's folder.
pub fn base(path: &Path) -> PathBuf {
    let pack = if path.is_file() { path.parent().unwrap_or(path) } else { path };
    if path.is_file() || pack.join("pack.ron").is_file() {
        // `.` and `..` have no name of their own to take away.
        match pack.file_name() {
            Some(_) => pack.parent().unwrap_or(Path::new("")).to_owned(),
            None => pack.join(".."),
        }
    } else {
        path.to_owned()
    }
}
