//! From an edit to the stretches of files that it replaces.

use crate::args;
use crate::diagnostics::{Code, Diagnostic, Severity};
use crate::scenario::decode::{Decode, Name, check_id};
use crate::scenario::findings::Findings;
use crate::scenario::syntax::{self, Node, Value};
use crate::scenario::{TextKey, keys, pack, pattern, schema};

use super::edit::{Edit, Family, Part};
use super::layout::{Change, elements, same};
use super::literal;
use super::manuscript::Manuscript;
use super::refused::Refused;
use super::splice::Splice;
use super::tree;

impl Manuscript {
    /// What an edit replaces.
    pub(super) fn splices(&self, edit: &Edit) -> Result<Vec<Splice>, Refused> {
        let author = |changes: Vec<Change>| {
            let splice = |(span, with)| Splice::new(self.path(), span, with);
            changes.into_iter().map(splice).collect::<Vec<_>>()
        };
        match edit {
            Edit::Text { key, locale: None, text } => Ok(author(self.author_text(key, text)?)),
            Edit::Text { key, locale: Some(locale), text } => self.translated_text(key, locale, text),
            Edit::Field { part, field, source } => {
                Ok(author(self.field_change(part, field, source.as_deref())?))
            }
            Edit::Add { part, before, source } => {
                Ok(author(self.addition(part, before.as_deref(), source)?))
            }
            Edit::Remove(part) => self.removal(part),
            Edit::Rename { family, from, to } => self.renaming(family, from, to),
            Edit::Move { part, before } => {
                let map = tree::siblings(self.tree()?, part)?;
                let from = position(map, part.id())?;
                let before = before.as_deref().map_or(Ok(usize::MAX), |id| position(map, id))?;
                let before = before.min(elements(map).len());
                Ok(author(self.layout().relocate(map, from, before)))
            }
        }
    }

    fn author_text(&self, key: &TextKey, text: &str) -> Result<Vec<Change>, Refused> {
        self.tree()?;
        let texts = self.spans_of_texts();
        let (_, span, old) = (texts.iter().find(|(known, ..)| known == key))
            .ok_or_else(|| Refused::Unknown(key.to_string()))?;
        self.readable(text)?;
        let literal = &self.source()[span.clone()];
        let (within, with) = literal::rewritten(literal, old, text, self.layout().line_end());
        Ok(vec![(span.start + within.start..span.start + within.end, with)])
    }

    /// Refuses what is no pattern.
    pub(super) fn readable(&self, text: &str) -> Result<pattern::Pattern, Refused> {
        pattern::read(text).map_err(|fault| {
            let (code, args) = match fault.problem {
                pattern::Problem::Empty => (Code::EmptyText, args![]),
                problem => (Code::BadPattern, args![problem = problem.slug()]),
            };
            self.mistake(code, args)
        })
    }

    fn mistake(&self, code: Code, args: crate::l10n::Args) -> Refused {
        let mut findings = Findings::new(self.path(), "");
        findings.report(code, &(0..0), args);
        findings.list.pop().map_or_else(|| Refused::Broken(self.path().to_owned()), Refused::Mistake)
    }

    fn field_change(&self, part: &Part, name: &str, source: Option<&str>) -> Result<Vec<Change>, Refused> {
        let node = tree::value(self.tree()?, part)?;
        let layout = self.layout();
        let Value::Fields(_, fields) = &node.value else { return Err(Refused::Unknown(part.to_string())) };
        let at = fields.iter().position(|field| field.name.text == name);
        let Some(source) = source.map(str::trim) else {
            return Ok(at.map_or_else(Vec::new, |at| layout.remove(node, at..at + 1)));
        };
        let new = self.parsed(source)?;
        let Some(at) = at else {
            let order = tree::fields(part, self.is_pack());
            let rank = |name: &str| order.iter().position(|known| *known == name).unwrap_or(order.len());
            let next = fields.iter().position(|field| rank(&field.name.text) > rank(name));
            return Ok(layout.insert(node, next.unwrap_or(fields.len()), &format!("{name}: {source}")));
        };
        let old = &fields[at].value;
        Ok(match (&old.value, &new.value) {
            _ if same(old, &new) => Vec::new(),
            (Value::List(before), Value::List(after)) if !before.is_empty() && !after.is_empty() => {
                layout.list(old, &new, source)
            }
            _ => vec![(old.span.clone(), layout.indented(source, old.span.start))],
        })
    }

    fn addition(&self, part: &Part, before: Option<&str>, source: &str) -> Result<Vec<Change>, Refused> {
        let root = self.tree()?;
        let map = tree::siblings(root, part)?;
        let (id, family) = (part.id(), part.family());
        // Beats and endings share their names: a link leads to either.
        let taken = match part {
            Part::Reply { .. } => tree::position(map, id).is_some(),
            _ => ["beats", "endings"].iter().any(|name| tree::entries(root, name).any(|it| it.0 == id)),
        };
        if taken {
            return Err(Refused::Taken(id.to_owned()));
        }
        family.map_or(Ok(()), |family| self.good_id(&family, id))?;
        self.parsed(source.trim())?;
        let at = match before {
            Some(before) => position(map, before)?,
            None => elements(map).len(),
        };
        let element = format!("{}: {}", literal::quoted(id), source.trim());
        Ok(self.layout().insert(map, at, &element))
    }

    /// Refuses an id that nothing of this family may have.
    pub(super) fn good_id(&self, family: &Family, id: &str) -> Result<(), Refused> {
        let name = Name { value: id.to_owned(), span: 0..0, known: true };
        let mut findings = Findings::new(self.path(), "");
        check_id(&name, id, &mut findings);
        let reserved = match family {
            Family::Reply { .. } => keys::is_reserved_reply(id),
            Family::Target => {
                keys::RESERVED.contains(&id) || keys::PREFIXES.iter().any(|prefix| id.starts_with(prefix))
            }
            _ => false,
        };
        if reserved {
            findings.report(Code::ReservedId, &name.span, args![name = id]);
        }
        findings.list.pop().map_or(Ok(()), |found| Err(Refused::Mistake(found)))
    }

    /// A value that an author typed, alone.
    fn parsed<'s>(&self, source: &'s str) -> Result<Node<'s>, Refused> {
        let mut findings = Findings::new(self.path(), source);
        let (node, mistakes) = syntax::parse(source);
        if let Some(mistake) = mistakes.first() {
            pack::report_syntax(mistake, &mut findings);
        }
        findings.list.pop().map_or(Ok(node), |found| Err(Refused::Mistake(found)))
    }

    /// Refuses an author's file that would have mistakes which the present one has not: of syntax, or a value that is
    /// not one of its field. That a name refers to nothing yet is no reason: what it names may come next.
    pub(super) fn accept(&self, after: &str) -> Result<(), Refused> {
        let mut before = self.mistakes(self.source());
        let new = self.mistakes(after).into_iter().find(|found| {
            let known = before.iter().position(|old| old.code == found.code && old.args == found.args);
            known.map(|at| before.swap_remove(at)).is_none()
        });
        new.map_or(Ok(()), |found| Err(Refused::Mistake(found)))
    }

    fn mistakes(&self, text: &str) -> Vec<Diagnostic> {
        fn decode<T: Decode>(findings: &mut Findings) {
            pack::document::<T>(findings);
        }
        let mut findings = Findings::new(self.path(), text);
        if self.is_pack() {
            decode::<schema::Pack>(&mut findings);
        } else {
            decode::<schema::Scenario>(&mut findings);
        }
        findings.list.retain(|found| found.severity == Severity::Error);
        findings.list
    }
}

fn position(map: &Node, id: &str) -> Result<usize, Refused> {
    tree::position(map, id).ok_or_else(|| Refused::Unknown(id.to_owned()))
}
