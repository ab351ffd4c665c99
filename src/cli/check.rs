//! `aplomb check [PATH…]`: every mistake in packs, scenarios and translations.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use super::Options;
use super::console::{BAD, Console, GOOD, styled};
use super::failure::Failure;
use super::library::{self, is_error};
use crate::diagnostics::{Diagnostic, Finding, Sources, render};
use crate::scenario::{Files, pack, shipped_packs};
use crate::{args, msg, storage};

/// What was found, and the texts it was found in.
#[derive(Default)]
struct Report {
    findings: Vec<Diagnostic>,
    sources: Sources,
    scenarios: usize,
}

/// Checks what is named, or all there is. Status 1 if there are errors, or warnings that are denied.
pub fn run(
    console: &mut Console,
    options: &Options,
    paths: &[PathBuf],
    json: bool,
    deny_warnings: bool,
) -> Result<ExitCode, Failure> {
    let mut report = Report::default();
    if paths.is_empty() {
        report.add(Path::new(""), &shipped_packs(), None, Vec::new());
        for folder in library::folders(options) {
            let (files, findings) = storage::read_packs(&folder);
            report.add(&folder, &files, None, findings);
        }
    }
    for path in paths {
        if !path.exists() {
            return Err(Failure::new(msg!("cli-nothing-there"), args![path = path.display().to_string()]));
        }
        let (files, only, findings) = storage::read_path(path);
        if files.is_empty() && findings.is_empty() {
            let path = path.display().to_string();
            return Err(Failure::new(msg!("cli-nothing-to-check"), args![path = path]));
        }
        report.add(&base(path), &files, only.as_deref(), findings);
    }
    report
        .findings
        .sort_by(|a, b| (&a.place.file, a.place.span.start).cmp(&(&b.place.file, b.place.span.start)));
    let errors = report.findings.iter().filter(|finding| is_error(finding)).count();
    let warnings = report.findings.len() - errors;
    if json {
        let findings: Vec<Finding> = report
            .findings
            .iter()
            .map(|finding| Finding::new(finding, &report.sources, &console.catalogue))
            .collect();
        console.json(&findings)?;
    } else {
        for finding in &report.findings {
            let shown = render(finding, &report.sources, &console.catalogue, true);
            console.line(&shown)?;
        }
        let args = args![scenarios = report.scenarios, errors = errors, warnings = warnings];
        let style = if errors > 0 { BAD } else { GOOD };
        let summary = console.text(msg!("cli-check-summary"), &args);
        console.line(&styled(style, &summary))?;
    }
    let failed = errors > 0 || (deny_warnings && warnings > 0);
    Ok(if failed { ExitCode::from(1) } else { ExitCode::SUCCESS })
}

impl Report {
    /// Adds what is found in files, or in the one scenario of them that was named, with their paths below `base`.
    fn add(&mut self, base: &Path, files: &Files, only: Option<&str>, unread: Vec<Diagnostic>) {
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
}

/// Whether a file is the scenario's, or one of its translations: `pack/name.ron`, `pack/fr/name.ftl`.
fn belongs(file: &str, id: &str) -> bool {
    let Some((pack, name)) = id.split_once('/') else { return false };
    let Some((folder, rest)) = file.split_once('/') else { return false };
    let stem = rest.rsplit('/').next().and_then(|file| file.split('.').next());
    folder == pack && stem == Some(name)
}

/// What stands before the paths that `storage` gives for this one: they begin with the pack's folder.
fn base(path: &Path) -> PathBuf {
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
