//! What is wrong with the pack, one row each.

use super::asks::Ask;
use super::figures;
use super::source::Source;
use crate::args;
use crate::diagnostics::{Diagnostic, LineIndex, Severity, explain};
use crate::msg;

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq)]
pub struct FindingRow {
    pub severity: Severity,
    /// The severity in a word.
    pub word: String,
    pub message: String,
    pub help: String,
    /// "four-days-offline.ron:12:5", or who found it.
    pub place: String,
    /// Where to go.
    pub ask: Option<Ask>,
    /// Its name and its manual page.
    pub code: Option<(&'static str, &'static str)>,
}

/// Everything that is wrong: first with the scenario that is looked at, errors first; then what the explorer found;
/// then the rest of the pack.
pub(super) fn rows(source: &Source) -> Vec<FindingRow> {
    let own = |finding: &&Diagnostic| source.look.scenario.as_deref().is_some_and(|id| belongs(finding, id));
    let mut mine: Vec<&Diagnostic> = source.checked.findings.iter().filter(own).collect();
    let mut others: Vec<&Diagnostic> = source.checked.findings.iter().filter(|it| !own(it)).collect();
    for list in [&mut mine, &mut others] {
        list.sort_by_key(|finding| std::cmp::Reverse(finding.severity));
    }
    let fresh = source.explored.is_some_and(|explored| explored.fresh);
    let explorer = if fresh { msg!("author-explorer") } else { msg!("author-explorer-before") };
    let walked = figures::faults(source).into_iter().map(|(what, node, sentence)| FindingRow {
        severity: what.severity(),
        word: word(source, what.severity()),
        message: sentence,
        help: String::new(),
        place: source.catalogue.text(explorer),
        ask: node.map(Ask::Node),
        code: None,
    });
    let row = |finding: &&Diagnostic| row(source, finding);
    mine.iter().map(row).chain(walked).chain(others.iter().map(row)).collect()
}

fn row(source: &Source, finding: &Diagnostic) -> FindingRow {
    let (catalogue, place) = (source.catalogue, &finding.place);
    let text = source.checked.sources.get(&place.file);
    let short = place.file.split_once('/').map_or(place.file.as_str(), |(_, rest)| rest);
    let whole = place.span == (0..0);
    let place_word = match text.filter(|_| !whole) {
        Some(text) => {
            let (line, column) = LineIndex::new(text).position(place.span.start);
            format!("{short}:{line}:{column}")
        }
        None => short.to_owned(),
    };
    FindingRow {
        severity: finding.severity,
        word: word(source, finding.severity),
        message: finding.message(catalogue),
        help: finding.help(catalogue),
        place: place_word,
        ask: Some(Ask::Place { file: place.file.clone(), at: place.span.start }),
        code: Some((finding.code.slug(), explain(finding.code, catalogue.locale()))),
    }
}

fn word(source: &Source, severity: Severity) -> String {
    let key = match severity {
        Severity::Error => msg!("author-error"),
        Severity::Warning => msg!("author-warning"),
    };
    source.catalogue.text(key)
}

/// Whether a finding is about a scenario's file or one of its translations.
pub(super) fn belongs(finding: &Diagnostic, id: &str) -> bool {
    let Some((pack, name)) = id.split_once('/') else { return false };
    let Some((folder, rest)) = finding.place.file.split_once('/') else { return false };
    let stem = rest.rsplit('/').next().and_then(|file| file.split('.').next());
    folder == pack && stem == Some(name)
}

/// "2 errors, 3 warnings"; empty where nothing is wrong.
pub(super) fn sum(source: &Source, findings: impl Iterator<Item = Severity>) -> (usize, usize, String) {
    let (mut errors, mut warnings) = (0, 0);
    for severity in findings {
        *(if severity == Severity::Error { &mut errors } else { &mut warnings }) += 1;
    }
    let words = source.catalogue.format(msg!("author-count"), &args![errors = errors, warnings = warnings]);
    (errors, warnings, if errors + warnings > 0 { words } else { String::new() })
}
