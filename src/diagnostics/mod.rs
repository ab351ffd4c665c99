//! What is wrong with an author's file: a code, a place, words and help. The words stand in
//! `locales/<locale>/diagnostics.ftl` (`<code>` and `<code>.help`), the manual pages in
//! `locales/<locale>/explain/<code>.md`.

mod code;
mod json;
mod lines;
mod render;
mod sarif;

use std::collections::BTreeMap;
use std::ops::Range;

pub use code::Code;
pub use json::Finding;
pub use lines::LineIndex;
pub use render::render;
pub use sarif::sarif;
use serde::Serialize;

use crate::l10n::{self, Args, Catalogue, Key, Locale};

/// How bad it is. An error keeps the scenario from being played.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    Warning,
    Error,
}

/// A stretch of a file, in bytes. An empty range at 0 stands for the file as a whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The file as the user knows it: a path relative to where the packs were looked for.
    pub file: String,
    pub span: Range<usize>,
}

/// One finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    pub code: Code,
    pub severity: Severity,
    pub place: Place,
    /// For the message and its help.
    pub args: Args,
}

impl Diagnostic {
    /// A finding with its code's own severity.
    pub fn new(code: Code, place: Place, args: Args) -> Self {
        Diagnostic { code, severity: code.severity(), place, args }
    }

    /// The problem, in the catalogue's language.
    pub fn message(&self, catalogue: &Catalogue) -> String {
        catalogue.format(Key(self.code.slug()), &self.args)
    }

    /// The remedy, in the catalogue's language.
    pub fn help(&self, catalogue: &Catalogue) -> String {
        catalogue.attribute(Key(self.code.slug()), "help", &self.args)
    }
}

/// The manual page of a code, in Markdown; empty if there is none in any language.
pub fn explain(code: Code, locale: &Locale) -> &'static str {
    l10n::page(locale, &format!("explain/{}.md", code.slug())).unwrap_or_default()
}

/// The texts of the files that diagnostics speak of, by [`Place::file`].
pub type Sources = BTreeMap<String, String>;

#[cfg(test)]
mod tests;
