//! Diagnostics for programs: one object each.

use serde::Serialize;

use super::lines::LineIndex;
use super::{Code, Diagnostic, Severity, Sources};
use crate::l10n::Catalogue;

/// A finding with its words and its place: lines and columns from 1, columns in characters, the end
/// after the last character. A finding about a whole file stands at 1:1.
#[derive(Debug, Serialize)]
pub struct Finding<'a> {
    pub code: Code,
    pub severity: Severity,
    pub file: &'a str,
    pub line: usize,
    pub column: usize,
    pub end_line: usize,
    pub end_column: usize,
    pub message: String,
    pub help: String,
}

impl<'a> Finding<'a> {
    /// Puts a diagnostic into words.
    pub fn new(diagnostic: &'a Diagnostic, sources: &Sources, catalogue: &Catalogue) -> Self {
        let place = &diagnostic.place;
        let index = LineIndex::new(sources.get(&place.file).map_or("", String::as_str));
        let (line, column) = index.position(place.span.start);
        let (end_line, end_column) = index.position(place.span.end.max(place.span.start));
        Finding {
            code: diagnostic.code,
            severity: diagnostic.severity,
            file: &place.file,
            line,
            column,
            end_line,
            end_column,
            message: diagnostic.message(catalogue),
            help: diagnostic.help(catalogue),
        }
    }
}
