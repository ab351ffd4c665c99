//! Texts from translators, put into the file of the pack: what did not change stays byte for byte.

use std::collections::BTreeMap;
use std::ops::Range;

use fluent_syntax::ast::Pattern;

use super::comment::{name_of, remarks, stale_mark};
use super::fluent::{Message, Part, compose, messages, written};
use crate::scenario::TextKey;
use crate::scenario::mark::mark;
use crate::scenario::pattern::is_blank;
use crate::scenario::translation::on_one_line;

/// What to do with one text that came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    Take,
    /// It is there already.
    Same,
    /// Nobody has written it yet.
    Blank,
    /// It translates an older source, and the pack has a translation of the present one.
    Outdated,
}

/// One text that came.
pub struct Came<'f> {
    pub key: TextKey,
    /// From its name to its last word.
    pub place: Range<usize>,
    pub pattern: Pattern<&'f str>,
    /// The source as the translator saw it, on one line; None if the file does not say.
    noted: Option<String>,
    /// It is still marked as stale.
    marked: bool,
    /// What the translator remarked on its message.
    remarks: Vec<&'f str>,
}

impl Came<'_> {
    /// The source as the translator saw it, on one line.
    pub fn noted(&self) -> Option<&str> {
        self.noted.as_deref()
    }
}

/// The texts of a file that came.
pub fn came(fluent: &str) -> Vec<Came<'_>> {
    let all = messages(fluent);
    let texts = all.iter().flat_map(|message| {
        let names: Vec<String> =
            message.parts.iter().map(|part| name_of(&message.key(part)).to_owned()).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let remarks = remarks(&message.comment, &names);
        message.parts.iter().map(move |part| one(message, part, remarks.clone())).collect::<Vec<_>>()
    });
    texts.collect()
}

fn one<'f>(message: &Message<'f>, part: &Part<'f>, remarks: Vec<&'f str>) -> Came<'f> {
    let key = message.key(part);
    let note = |line: &&str| Some(on_one_line(line.strip_prefix(name_of(&key))?.strip_prefix(':')?));
    let noted = message.comment.iter().find_map(note);
    let marked = message.comment.iter().any(|line| line.starts_with(stale_mark(&key).trim_end()));
    Came { place: part.name.start..part.at.end, pattern: part.pattern.clone(), noted, marked, remarks, key }
}

/// The texts of a pack's file.
pub fn patterns(fluent: &str) -> BTreeMap<TextKey, Pattern<&str>> {
    let all = messages(fluent).into_iter();
    let texts = all.flat_map(|message| {
        let keys: Vec<TextKey> = message.parts.iter().map(|part| message.key(part)).collect();
        keys.into_iter().zip(message.parts.into_iter().map(|part| part.pattern))
    });
    texts.collect()
}

/// What to do with a text, given its source now and what the pack has: the text, and the source that is noted for it.
pub fn fate(came: &Came, now: &str, there: Option<&Pattern<&str>>, noted_there: Option<&str>) -> Fate {
    if is_blank(&came.pattern) {
        return Fate::Blank;
    }
    let now = on_one_line(now);
    let is_old = came.noted.as_ref().is_some_and(|noted| *noted != now);
    let same = there.is_some_and(|there| *there == came.pattern);
    let there = there.filter(|there| !is_blank(there));
    match (there, same) {
        // Left as it was, or looked at again and found good: then the mark is gone, and the note is new.
        (Some(_), true) if came.marked || is_old || came.noted.is_none() => Fate::Same,
        (Some(_), true) if noted_there == Some(now.as_str()) => Fate::Same,
        (Some(_), false) if is_old && noted_there == Some(now.as_str()) => Fate::Outdated,
        _ => Fate::Take,
    }
}

/// The pack's file with the texts that are taken. `order` is that of the source, with its texts now.
pub fn merge(fluent: &str, order: &[(TextKey, &str)], taken: &[&Came]) -> String {
    let line_break = if fluent.contains("\r\n") { "\r\n" } else { "\n" };
    let there = messages(fluent);
    let by_key: BTreeMap<&TextKey, &Came> = taken.iter().map(|came| (&came.key, *came)).collect();
    let mut changes: Vec<(Range<usize>, String)> = Vec::new();
    // Where a new message goes: behind the one before it in the source; at the end, if it is the first.
    let mut behind = None;
    for texts in order.chunk_by(|a, b| a.0.message == b.0.message) {
        let id = texts[0].0.message.as_str();
        let wanted: Vec<&Came> = texts.iter().filter_map(|(key, _)| by_key.get(key).copied()).collect();
        match there.iter().find(|message| message.id == id) {
            Some(message) => {
                within_message(message, texts, &wanted, &mut changes);
                behind = Some(message.end);
            }
            None if wanted.is_empty() => {}
            None => {
                let parts: Vec<_> = (wanted.iter())
                    .map(|came| {
                        (came.key.attribute.as_deref(), written(&came.pattern, came.key.attribute.is_some()))
                    })
                    .collect();
                let text = compose(id, &[], &parts);
                let at = behind.unwrap_or(fluent.trim_end().len());
                changes.push((at..at, format!("\n\n{}", text.trim_end())));
            }
        }
    }
    // Stable: of two messages that go to one place, the first in the source stays first.
    changes.sort_by_key(|(at, _)| (at.start, at.end));
    let mut merged = String::with_capacity(fluent.len());
    let mut done = 0;
    for (at, text) in changes {
        merged += &fluent[done..at.start];
        merged += &if line_break == "\n" { text } else { text.replace('\n', line_break) };
        done = at.end;
    }
    merged += &fluent[done..];
    if fluent.trim().is_empty() {
        merged = merged.trim_start().to_owned();
    }
    if !merged.ends_with('\n') {
        merged += line_break;
    }
    let notes: Vec<(TextKey, &str)> = (order.iter())
        .filter_map(|(key, now)| Some((key.clone(), by_key.get(key)?.noted.as_deref().unwrap_or(now))))
        .collect();
    with_remarks(&mark(&merged, &notes).0, taken, line_break)
}

/// The changes in a message that is there: texts replaced, and new ones each behind the one before it.
fn within_message(
    message: &Message,
    texts: &[(TextKey, &str)],
    wanted: &[&Came],
    changes: &mut Vec<(Range<usize>, String)>,
) {
    let mut behind = message.value;
    for (key, _) in texts {
        let part = message.parts.iter().find(|part| part.attribute == key.attribute.as_deref());
        let came = wanted.iter().find(|came| came.key == *key);
        match (part, came) {
            (Some(part), came) => {
                let text = came.map(|came| written(&came.pattern, key.attribute.is_some()));
                changes.extend(text.map(|text| (part.at.clone(), text)));
                behind = part.at.end;
            }
            (None, Some(came)) => {
                let text = written(&came.pattern, key.attribute.is_some());
                let name = key.attribute.as_ref().map(|name| format!("\n    .{name} ="));
                changes.push((behind..behind, name.unwrap_or_default() + &text));
            }
            (None, None) => {}
        }
    }
}

/// What translators remarked on the messages of the texts that are taken, above them, once.
fn with_remarks(fluent: &str, taken: &[&Came], line_break: &str) -> String {
    let mut marked = fluent.to_owned();
    for message in messages(fluent).iter().rev() {
        let mut new: Vec<&str> = Vec::new();
        for came in taken.iter().filter(|came| came.key.message == message.id) {
            let unknown = came.remarks.iter().filter(|remark| !message.comment.contains(remark));
            new.extend(unknown.filter(|remark| !new.contains(remark)).collect::<Vec<_>>());
        }
        let lines: String = new.iter().map(|remark| format!("# {remark}{line_break}")).collect();
        marked.insert_str(message.start, &lines);
    }
    marked
}
