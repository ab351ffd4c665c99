//! A pack in the pseudo-locale.

use super::Source;
use super::comment::noted;
use super::fluent::{authored, compose};
use crate::l10n;
use crate::scenario::pattern;

/// A file's translation into the pseudo-locale ([`l10n::PSEUDO`]).
pub fn pseudo(source: &Source) -> String {
    let mut file = String::new();
    for texts in source.texts.chunk_by(|a, b| a.0.message == b.0.message) {
        let comment: Vec<String> = texts.iter().map(|(key, text)| noted(key, text)).collect();
        let parts: Vec<_> = (texts.iter())
            .filter_map(|(key, text)| Some((key.attribute.as_deref(), pattern::read(text).ok()?.fluent)))
            .map(|(attribute, fluent)| (attribute, authored(&fluent, attribute.is_some())))
            .collect();
        file += &compose(&texts[0].0.message, &comment, &parts);
        file += "\n";
    }
    l10n::pseudo(&file)
}
