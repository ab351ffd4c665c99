//! Names that change, and parts that go: everywhere, in the author's file and in its translations.

use crate::scenario::findings::Findings;
use crate::scenario::{pack, schema};

use super::edit::{Family, Part};
use super::layout::Change;
use super::literal::rewritten;
use super::manuscript::Manuscript;
use super::names::{Naming, names};
use super::refused::Refused;
use super::splice::Splice;
use super::translations::{Message, Written, messages};
use super::tree;

impl Manuscript {
    fn names(&self) -> Result<Vec<Naming>, Refused> {
        self.tree()?;
        let mut findings = Findings::new(self.path(), self.source());
        let document = pack::document::<schema::Scenario>(&mut findings).filter(|_| !self.is_pack());
        Ok(document.map_or_else(Vec::new, |(document, _)| names(&document)))
    }

    pub(super) fn renaming(&self, family: &Family, from: &str, to: &str) -> Result<Vec<Splice>, Refused> {
        let names = self.names()?;
        let of = |name: &str| names.iter().any(|naming| naming.family == *family && naming.name == name);
        if !of(from) {
            return Err(Refused::Unknown(from.to_owned()));
        }
        if of(to) && from != to {
            return Err(Refused::Taken(to.to_owned()));
        }
        self.good_id(family, to)?;
        let line_end = self.layout().line_end();
        let meant = names.iter().filter(|naming| naming.family == *family && naming.name == from);
        let mut splices: Vec<Splice> = (meant)
            .map(|naming| {
                let (within, with) = rewritten(&self.source()[naming.span.clone()], from, to, line_end);
                let start = naming.span.start;
                Splice::new(self.path(), start + within.start..start + within.end, with)
            })
            .collect();
        for (path, fluent) in self.translations() {
            for message in messages(path, fluent)? {
                let changes = match family.prefix() {
                    Some(prefix) if message.id == format!("{prefix}{from}") => {
                        vec![(message.id_span.clone(), format!("{prefix}{to}"))]
                    }
                    _ if *family == (Family::Reply { beat: message.id.clone() }) => {
                        renamed_texts(fluent, &message, from, to)
                    }
                    _ => continue,
                };
                splices.extend(changes.into_iter().map(|(span, with)| Splice::new(path, span, with)));
            }
        }
        Ok(splices)
    }

    pub(super) fn removal(&self, part: &Part) -> Result<Vec<Splice>, Refused> {
        let (map, family) = (tree::siblings(self.tree()?, part)?, part.family());
        let at = tree::position(map, part.id()).ok_or_else(|| Refused::Unknown(part.to_string()))?;
        let own = self.span(part).unwrap_or_default();
        let names = self.names()?;
        let user = names.iter().find(|naming| {
            !naming.gives
                && Some(&naming.family) == family.as_ref()
                && naming.name == part.id()
                && !own.contains(&naming.span.start)
        });
        if let Some(user) = user {
            let by = self.describe(user.span.start);
            return Err(Refused::InUse { name: part.id().to_owned(), by });
        }
        let author = self.layout().remove(map, at..at + 1);
        let mut splices: Vec<Splice> =
            author.into_iter().map(|(span, with)| Splice::new(self.path(), span, with)).collect();
        for (path, fluent) in self.translations() {
            let messages = messages(path, fluent)?;
            for message in &messages {
                let changes = match part {
                    Part::Reply { beat, reply } if message.id == *beat => {
                        without_texts(fluent, message, reply)
                    }
                    Part::Beat(id) | Part::Ending(id) if message.id == *id => {
                        vec![without_message(fluent, message)]
                    }
                    _ => continue,
                };
                splices.extend(changes.into_iter().map(|(span, with)| Splice::new(path, span, with)));
            }
        }
        Ok(splices)
    }

    /// The part, or the field of the whole, in which something stands.
    fn describe(&self, place: usize) -> String {
        match self.part_at(place) {
            Part::Whole => self.tree().ok().and_then(|root| tree::field_at(root, place)).unwrap_or_default(),
            part => part.to_string(),
        }
    }
}

/// What follows a reply's id in the name of one of its texts: nothing, `-coach`, `-also-1`; None for another's text.
fn suffix<'n>(name: &'n str, reply: &str) -> Option<&'n str> {
    let suffix = name.strip_prefix(reply)?;
    let number = suffix.strip_prefix("-also-");
    let is_number = number.is_some_and(|it| !it.is_empty() && it.bytes().all(|byte| byte.is_ascii_digit()));
    (suffix.is_empty() || suffix == "-coach" || is_number).then_some(suffix)
}

/// The names that a message gives to the texts of a reply: those of its attributes, and those of its notes.
fn renamed_texts(fluent: &str, message: &Message, from: &str, to: &str) -> Vec<Change> {
    let named = |text: &Written| {
        let suffix = suffix(text.attribute.as_deref()?, from)?;
        Some((text.name.clone(), format!("{to}{suffix}")))
    };
    let mut changes: Vec<Change> = message.texts.iter().filter_map(named).collect();
    let mut line = message.span.start;
    for text in fluent[line..message.line].split_inclusive('\n') {
        let name = text.strip_prefix("# ").and_then(|rest| rest.split_once(':')).map(|(name, _)| name);
        if name.is_some_and(|name| suffix(name, from).is_some()) {
            let start = line + "# ".len();
            changes.push((start..start + from.len(), to.to_owned()));
        }
        line += text.len();
    }
    changes
}

/// A message without the texts of a reply, and without their notes.
fn without_texts(fluent: &str, message: &Message, reply: &str) -> Vec<Change> {
    let goes = |name: Option<&str>| name.is_some_and(|name| suffix(name, reply).is_some());
    if message.texts.iter().all(|text| goes(text.attribute.as_deref())) {
        return vec![without_message(fluent, message)];
    }
    let mut changes = Vec::new();
    let equals = message.id_span.end;
    let mut before = equals + fluent[equals..].find('=').map_or(0, |at| at + 1);
    for text in &message.texts {
        if goes(text.attribute.as_deref()) {
            changes.push((before..text.value.end, String::new()));
        }
        before = text.value.end;
    }
    let mut line = message.span.start;
    for text in fluent[line..message.line].split_inclusive('\n') {
        if goes(text.strip_prefix("# ").and_then(|rest| Some(rest.split_once(':')?.0))) {
            changes.push((line..line + text.len(), String::new()));
        }
        line += text.len();
    }
    changes
}

/// A file without a message, its comment, and the blank lines behind it.
fn without_message(fluent: &str, message: &Message) -> Change {
    let rest = &fluent[message.span.end..];
    let next = message.span.end + rest.len() - rest.trim_start().len();
    let span = if next < fluent.len() {
        message.span.start..next
    } else {
        fluent[..message.span.start].trim_end().len()..message.span.end
    };
    (span, String::new())
}
