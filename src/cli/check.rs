//! `aplomb check [PATH…]`: every mistake in packs, scenarios and translations.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use super::Options;
use super::console::{BAD, Console, GOOD, styled};
use super::failure::Failure;
use super::library;
use super::report::{Report, base, is_error};
use crate::diagnostics::{Finding, render, sarif};
use crate::scenario::shipped_packs;
use crate::{args, msg, storage};

/// Checks what is named, or all there is. Status 1 if there are errors, or warnings that are denied.
pub fn run(
    console: &mut Console,
    options: &Options,
    paths: &[PathBuf],
    format: &str,
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
    match format {
        "json" => {
            let findings = report.findings.iter();
            let findings = findings.map(|finding| Finding::new(finding, &report.sources, &console.catalogue));
            console.json(&findings.collect::<Vec<_>>())?;
        }
        "sarif" => console.json(&sarif(&report.findings, &report.sources, &console.catalogue))?,
        _ => {
            for finding in &report.findings {
                let shown = render(finding, &report.sources, &console.catalogue, true);
                console.line(&shown)?;
            }
            let args = args![scenarios = report.scenarios, errors = errors, warnings = warnings];
            let style = if errors > 0 { BAD } else { GOOD };
            let summary = console.text(msg!("cli-check-summary"), &args);
            console.line(&styled(style, &summary))?;
        }
    }
    let failed = errors > 0 || (deny_warnings && warnings > 0);
    Ok(if failed { ExitCode::from(1) } else { ExitCode::SUCCESS })
}
