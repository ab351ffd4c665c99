//! A translation: a Fluent file beside the author's, with the source noted above each message.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, Pattern as Ast, PatternElement};
use fluent_syntax::parser;

use crate::args;
use crate::diagnostics::Code;
use crate::l10n::Locale;

use super::findings::Findings;
use super::model::TextKey;
use super::pattern::{self, Problem, within};
use super::syntax::Span;

/// One language of a scenario or pack.
#[derive(Clone, Debug)]
pub struct Translation {
    pub locale: Locale,
    /// The file as the user knows it.
    pub file: String,
    /// What it holds.
    pub fluent: String,
    pub texts: BTreeMap<TextKey, Translated>,
    /// Messages that stand there, but cannot be read (reported).
    pub broken: BTreeSet<String>,
}

/// One translated text.
#[derive(Clone, Debug)]
pub struct Translated {
    /// Where its id stands.
    pub span: Span,
    /// Its words: where each stretch between braces and line ends stands.
    pub words: Vec<Span>,
    /// The source as the translator saw it, blanks and line breaks as single spaces; None if not noted.
    pub noted: Option<String>,
    /// The variables, and where each stands.
    pub variables: Vec<(String, Span)>,
}

/// A source text as translations note it: on one line.
pub fn on_one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Reads a translation, reporting what cannot be read; None if nothing can.
pub fn read(locale: Locale, findings: &mut Findings) -> Option<Translation> {
    let (file, fluent) = (findings.file.to_owned(), findings.source);
    let (mut texts, mut broken) = (BTreeMap::new(), BTreeSet::new());
    if let Some(at) = pattern::too_deep(fluent) {
        findings.report(Code::NestingTooDeep, &(at..at + 1), args![]);
        return None;
    }
    let (resource, errors) = match parser::parse(fluent) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    for error in errors {
        let start = error.pos.start.min(fluent.len());
        let span = start..error.pos.end.clamp(start, fluent.len());
        findings.report(Code::BadTranslation, &span, args![problem = Problem::of(&error.kind).slug()]);
    }
    for entry in &resource.body {
        let message = match entry {
            Entry::Message(message) => message,
            Entry::Term(term) => {
                let span = within(fluent, term.id.name);
                findings.report(Code::BadTranslation, &span, args![problem = Problem::Reference.slug()]);
                continue;
            }
            Entry::Junk { content } => {
                let name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
                broken.extend(
                    content.lines().map(|line| line.split(|c| !name(c)).next().unwrap_or("").to_owned()),
                );
                continue;
            }
            _ => continue,
        };
        let lines = message.comment.as_ref().map(|comment| comment.content.as_slice()).unwrap_or_default();
        let mut add = |attribute: Option<&str>, name: &str, ast: &Ast<&str>| {
            if pattern::is_blank(ast) {
                return;
            }
            let key =
                TextKey { message: message.id.name.to_owned(), attribute: attribute.map(str::to_owned) };
            let span = within(fluent, name);
            let mut words = Vec::new();
            words_of(ast, fluent, &mut words);
            let mut variables = Vec::new();
            if let Err(name) = pattern::variables_of(ast, &mut variables) {
                let args = args![problem = Problem::Reference.slug()];
                findings.report(Code::BadTranslation, &within(fluent, name), args);
            }
            let variables =
                variables.into_iter().map(|name| (name.to_owned(), within(fluent, name))).collect();
            let noted = noted(lines, attribute.unwrap_or("text"));
            if texts.insert(key.clone(), Translated { span: span.clone(), words, noted, variables }).is_some()
            {
                findings.report(Code::DuplicateId, &span, args![name = key.to_string()]);
            }
        };
        if let Some(value) = &message.value {
            add(None, message.id.name, value);
        }
        for attribute in &message.attributes {
            add(Some(attribute.id.name), attribute.id.name, &attribute.value);
        }
    }
    Some(Translation { locale, file, fluent: fluent.to_owned(), texts, broken })
}

/// The source that a comment notes for this text.
fn noted(lines: &[&str], name: &str) -> Option<String> {
    lines.iter().find_map(|line| Some(on_one_line(line.strip_prefix(name)?.strip_prefix(':')?)))
}

fn words_of(ast: &Ast<&str>, fluent: &str, words: &mut Vec<Span>) {
    for element in &ast.elements {
        match element {
            PatternElement::TextElement { value } => words.push(within(fluent, value)),
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                variants.iter().for_each(|variant| words_of(&variant.value, fluent, words));
            }
            PatternElement::Placeable { .. } => {}
        }
    }
}
