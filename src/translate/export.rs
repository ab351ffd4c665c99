//! The files that translators are given.

use std::collections::BTreeMap;

use super::comment::{name_of, noted, remarks, stale, told};
use super::context::Context;
use super::fluent::{BLANK, Message, authored, compose, messages, written};
use super::merge::patterns;
use super::{Source, State, coverage};
use crate::l10n::{Catalogue, Locale};
use crate::scenario::{TextKey, pattern};

/// A file's translation into a language: what is done stays, what is stale is marked, what is missing stands empty.
/// What translators need to know stands above each message, in the catalogue's language. The source must be free of
/// errors.
pub fn export(source: &Source, locale: &Locale, catalogue: &Catalogue) -> String {
    let fluent = source.translation(locale).map_or("", |it| it.fluent.as_str());
    let done = messages(fluent);
    let states: BTreeMap<_, _> = coverage(source, locale).entries.into_iter().collect();
    let patterns = patterns(fluent);
    let text = |key: &TextKey| {
        let found = patterns.get(key);
        found.map_or_else(|| BLANK.to_owned(), |pattern| written(pattern, key.attribute.is_some()))
    };
    let stale = |key: &TextKey| match states.get(key) {
        Some(State::Stale { was, now }) => Some(stale(key, was, now)),
        _ => None,
    };
    file(source, Some(locale), catalogue, &done, text, stale)
}

/// The author's own texts in the same form: the reference that tools for translators ask for.
pub fn reference(source: &Source, catalogue: &Catalogue) -> String {
    let text = |key: &TextKey| {
        let read = source.text(key).and_then(|text| pattern::read(text).ok());
        read.map_or_else(|| BLANK.to_owned(), |pattern| authored(&pattern.fluent, key.attribute.is_some()))
    };
    file(source, None, catalogue, &[], text, |_| None)
}

fn file(
    source: &Source,
    locale: Option<&Locale>,
    catalogue: &Catalogue,
    done: &[Message],
    text: impl Fn(&TextKey) -> String,
    stale: impl Fn(&TextKey) -> Option<String>,
) -> String {
    let context = Context { source, locale: locale.unwrap_or(&source.language), catalogue };
    let mut file: String = context.head().iter().map(|line| format!("### {}\n", told(line))).collect();
    for texts in source.texts.chunk_by(|a, b| a.0.message == b.0.message) {
        let id = texts[0].0.message.as_str();
        let names: Vec<&str> = texts.iter().map(|(key, _)| name_of(key)).collect();
        let before = done.iter().find(|message| message.id == id);
        let remarks = before.map(|message| remarks(&message.comment, &names)).unwrap_or_default();
        let mut comment: Vec<String> = remarks.into_iter().map(str::to_owned).collect();
        comment.extend(context.of_message(texts).iter().map(|line| told(line)));
        comment.extend(texts.iter().filter_map(|(key, _)| stale(key)));
        comment.extend(texts.iter().map(|(key, text)| noted(key, text)));
        let parts: Vec<_> = texts.iter().map(|(key, _)| (key.attribute.as_deref(), text(key))).collect();
        file += "\n";
        file += &compose(id, &comment, &parts);
    }
    file
}
