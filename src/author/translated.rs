//! Changing the texts of a translation, and the notes of their source.

use crate::l10n::Locale;
use crate::scenario::TextKey;
use crate::scenario::mark::notes;
use crate::scenario::syntax::Span;
use crate::scenario::translation::on_one_line;

use super::manuscript::Manuscript;
use super::refused::Refused;
use super::splice::Splice;
use super::translations::{Message, messages, read, written};

impl Manuscript {
    pub(super) fn translated_text(
        &self,
        key: &TextKey,
        locale: &Locale,
        text: &str,
    ) -> Result<Vec<Splice>, Refused> {
        self.tree()?;
        let pattern = self.readable(text)?;
        let source = self.spans_of_texts();
        let at = source.iter().position(|(known, ..)| known == key);
        let at = at.ok_or_else(|| Refused::Unknown(key.to_string()))?;
        let path = self.path_of(locale);
        let fluent = self.text(&path).unwrap_or_default();
        let messages = messages(&path, fluent)?;
        let order: Vec<&TextKey> = source.iter().map(|(key, ..)| key).collect();
        let line_end = if fluent.contains("\r\n") { "\r\n" } else { "\n" };
        let file = File { fluent, line_end, messages: &messages, order: &order };
        let note = format!("# {}: {}{line_end}", note_name(key), on_one_line(&source[at].2));
        let value = written(&pattern, key.attribute.is_some(), line_end);
        let changes = match messages.iter().find(|message| message.id == key.message) {
            None => vec![file.add_message(at, &note, &value)],
            Some(message) => {
                let there = message.texts.iter().find(|text| text.attribute == key.attribute);
                let text = match there {
                    Some(there) if there.text == read(&pattern) => None,
                    Some(there) => Some((there.value.clone(), value)),
                    None => Some(file.add_text(message, at, &value)),
                };
                text.into_iter().chain([file.renew_note(message, at, note)]).collect()
            }
        };
        Ok(changes.into_iter().map(|(span, with)| Splice::new(&path, span, with)).collect())
    }
}

/// What a note calls a text.
fn note_name(key: &TextKey) -> &str {
    key.attribute.as_deref().unwrap_or("text")
}

/// A translation's file, and the keys of the author's texts in their order.
struct File<'a> {
    fluent: &'a str,
    line_end: &'a str,
    messages: &'a [Message],
    order: &'a [&'a TextKey],
}

impl File<'_> {
    /// A message behind that of the text before it in the author's file, else before the first.
    fn add_message(&self, at: usize, note: &str, value: &str) -> (Span, String) {
        let (key, line_end) = (self.order[at], self.line_end);
        let message = match &key.attribute {
            None => format!("{note}{} ={value}", key.message),
            Some(name) => format!("{note}{} ={line_end}    .{name} ={value}", key.message),
        };
        let is_before = |message: &&Message| self.order[..at].iter().any(|key| key.message == message.id);
        if let Some(before) = self.messages.iter().rfind(is_before) {
            return (before.span.end..before.span.end, format!("{line_end}{line_end}{message}"));
        }
        if let Some(first) = self.messages.first() {
            return (first.span.start..first.span.start, format!("{message}{line_end}{line_end}"));
        }
        let end = self.fluent.trim_end().len();
        let apart = if end == 0 { String::new() } else { line_end.repeat(2) };
        (end..self.fluent.len(), format!("{apart}{message}{line_end}"))
    }

    /// A text behind the one of its message that comes before it in the author's file.
    fn add_text(&self, message: &Message, at: usize, value: &str) -> (Span, String) {
        let key = self.order[at];
        let equals = message.id_span.end;
        let equals = equals + self.fluent[equals..].find('=').map_or(0, |at| at + 1);
        let Some(name) = &key.attribute else { return (equals..equals, value.to_owned()) };
        let before = &self.order[..at];
        let is_before = |attribute: &Option<String>| {
            let same = |key: &&TextKey| key.message == message.id && key.attribute == *attribute;
            attribute.is_none() || before.iter().any(same)
        };
        let last = message.texts.iter().rfind(|text| is_before(&text.attribute));
        let place = last.map_or(equals, |text| text.value.end);
        (place..place, format!("{}    .{name} ={value}", self.line_end))
    }

    /// The note of a text, above its message: in the place of the old one, else before those of the texts after it.
    fn renew_note(&self, message: &Message, at: usize, note: String) -> (Span, String) {
        let mut line = message.span.start;
        let mut place = message.line..message.line;
        for text in self.fluent[message.span.start..message.line].split_inclusive('\n') {
            if notes(text, note_name(self.order[at])) {
                return (line..line + text.len(), note);
            }
            let later = |key: &&TextKey| key.message == message.id && notes(text, note_name(key));
            if place.start == message.line && self.order[at + 1..].iter().any(later) {
                place = line..line;
            }
            line += text.len();
        }
        (place, note)
    }
}
