//! Diagnostics for people: the message, the place, the source with carets, the help.

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use super::lines::{LineIndex, floor};
use super::{Diagnostic, Severity, Sources};
use crate::l10n::{Catalogue, Key};
use crate::{args, msg};

/// Renders one finding, ending in a line break.
pub fn render(diagnostic: &Diagnostic, sources: &Sources, catalogue: &Catalogue, colour: bool) -> String {
    let named = |key: Key, level: Level<'static>| {
        level.with_name(catalogue.format(key, &args![code = diagnostic.code.slug()]))
    };
    let level = match diagnostic.severity {
        Severity::Error => named(msg!("finding-error"), Level::ERROR),
        Severity::Warning => named(msg!("finding-warning"), Level::WARNING),
    };
    let help = named(msg!("finding-help"), Level::HELP).message(diagnostic.help(catalogue));
    let group = show_place(
        Group::with_title(level.primary_title(diagnostic.message(catalogue))),
        diagnostic,
        sources,
    );
    let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
    format!("{}\n", renderer.render(&[group.element(help)]))
}

/// Longest stretch of source that is shown, in bytes. The renderer reads all it is given, for every finding.
const LONGEST: usize = 2_000;

/// The path alone for a whole file, else the lines with carets; for lines that nobody could read, the position.
fn show_place<'a>(group: Group<'a>, diagnostic: &'a Diagnostic, sources: &'a Sources) -> Group<'a> {
    let place = &diagnostic.place;
    let Some(text) = sources.get(&place.file).filter(|_| place.span != (0..0)) else {
        return group.element(Origin::path(&place.file));
    };
    let index = LineIndex::new(text);
    let start = floor(text, place.span.start);
    let end = floor(text, place.span.end.max(start));
    let (first, column) = index.position(start);
    // A span that ends with a line break does not reach into the next line.
    let (last, _) = index.position(floor(text, end.saturating_sub(1).max(start)));
    let whole = index.lines(first, last);
    let lines = if whole.len() > LONGEST { index.lines(first, first) } else { whole };
    if lines.len() > LONGEST {
        return group.element(Origin::path(&place.file).line(first).char_column(column));
    }
    let span = start - lines.start..end.min(lines.end.max(start)) - lines.start;
    let snippet = Snippet::source(&text[lines])
        .line_start(first)
        .path(&place.file)
        .annotation(AnnotationKind::Primary.span(span));
    group.element(snippet)
}
