//! The tree of `syntax` into documents, collecting every mistake.
//!
//! Decoding always yields a value: what cannot be read is reported and replaced by a stand-in that says
//! so ([`Spanned::known`]), so that the rules after it see the rest of the file and keep quiet about this.

use std::collections::BTreeSet;
use std::ops::Deref;

use crate::args;
use crate::diagnostics::Code;

use super::findings::{Findings, short, suggestion};
use super::syntax::{Node, Span, Value};
use super::vocabulary::*;

/// Longest id, in characters.
const ID_LENGTH: usize = 64;

/// A value and where the author wrote it.
#[derive(Clone, Debug)]
pub struct Spanned<T> {
    pub value: T,
    pub span: Span,
    /// False for a stand-in: the value is missing or wrong, and that is reported.
    pub known: bool,
}

impl<T> Spanned<T> {
    /// The author's default, where nothing is written.
    pub fn unwritten(value: T) -> Self {
        Spanned { value, span: 0..0, known: true }
    }
    fn stand_in(value: T, span: &Span) -> Self {
        Spanned { value, span: span.clone(), known: false }
    }
}

impl<T> Deref for Spanned<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.value
    }
}

/// A text for a person: a Fluent pattern.
pub type Text = Spanned<String>;

impl Text {
    /// The place in the file of a part of the text; of the whole text, if it was written with escapes.
    pub fn part(&self, part: Span, source: &str) -> Span {
        let written = source.get(self.span.clone()).unwrap_or_default();
        match written.find(&self.value) {
            Some(at) => self.span.start + at + part.start..self.span.start + at + part.end,
            None => self.span.clone(),
        }
    }
}

/// The name of something in the same file.
pub type Name = Spanned<String>;

/// `{"id": value}`, in the author's order; the ids differ.
#[derive(Clone, Debug)]
pub struct Entries<T> {
    list: Vec<(Name, T)>,
    /// False if they are missing or no map, and that is reported.
    pub known: bool,
}

impl<T> Entries<T> {
    /// None, where the author may leave them out.
    pub fn none() -> Self {
        Entries { list: Vec::new(), known: true }
    }
    /// The ids, in the author's order.
    pub fn ids(&self) -> impl Iterator<Item = &str> + Clone {
        self.list.iter().map(|(id, _)| id.as_str())
    }
    /// The position of this id.
    pub fn position(&self, id: &str) -> Option<usize> {
        self.list.iter().position(|(other, _)| other.as_str() == id)
    }
}

impl<T> Deref for Entries<T> {
    type Target = [(Name, T)];
    fn deref(&self) -> &[(Name, T)] {
        &self.list
    }
}

/// A whole number between two bounds, both allowed.
#[derive(Clone, Debug)]
pub struct Number<const LOW: i64, const HIGH: i64>(pub Spanned<i64>);

impl<const LOW: i64, const HIGH: i64> Deref for Number<LOW, HIGH> {
    type Target = Spanned<i64>;
    fn deref(&self) -> &Spanned<i64> {
        &self.0
    }
}

/// What can be read from a node.
pub trait Decode: Sized {
    /// Reads it; reports and yields a stand-in if it cannot.
    fn decode(node: &Node, findings: &mut Findings) -> Self;
    /// The stand-in for something missing or wrong.
    fn stand_in(span: &Span) -> Self;
}

/// Reports that a `wanted` thing (a slug: `text`, `number`, `list` …) should stand here.
pub fn wrong_type(node: &Node, wanted: &str, findings: &mut Findings) {
    let found = match &node.value {
        Value::Broken => return,
        Value::Text(_) => "text",
        Value::Integer(_) => "number",
        Value::Decimal => "decimal",
        Value::Bool(_) => "bool",
        Value::Char(_) => "char",
        Value::List(_) => "list",
        Value::Map(_) => "map",
        Value::Fields(..) => "fields",
        Value::Items(..) => "items",
        Value::Word(_) => "word",
    };
    findings.report(Code::WrongType, &node.span, args![wanted = wanted, found = found]);
}

impl Decode for Spanned<String> {
    fn decode(node: &Node, findings: &mut Findings) -> Self {
        match &node.value {
            Value::Text(text) => Spanned { value: text.to_string(), span: node.span.clone(), known: true },
            _ => {
                wrong_type(node, "text", findings);
                <Self as Decode>::stand_in(&node.span)
            }
        }
    }
    fn stand_in(span: &Span) -> Self {
        Spanned::stand_in(String::new(), span)
    }
}

impl Decode for Spanned<bool> {
    fn decode(node: &Node, findings: &mut Findings) -> Self {
        match node.value {
            Value::Bool(value) => Spanned { value, span: node.span.clone(), known: true },
            _ => {
                wrong_type(node, "bool", findings);
                <Self as Decode>::stand_in(&node.span)
            }
        }
    }
    fn stand_in(span: &Span) -> Self {
        Spanned::stand_in(false, span)
    }
}

impl<const LOW: i64, const HIGH: i64> Decode for Number<LOW, HIGH> {
    fn decode(node: &Node, findings: &mut Findings) -> Self {
        match node.value {
            Value::Integer(value) if (LOW..=HIGH).contains(&value) => {
                return Number(Spanned { value, span: node.span.clone(), known: true });
            }
            Value::Integer(value) => {
                findings.report(Code::OutOfRange, &node.span, args![number = value, low = LOW, high = HIGH]);
            }
            _ => wrong_type(node, "number", findings),
        }
        Self::stand_in(&node.span)
    }
    fn stand_in(span: &Span) -> Self {
        Number(Spanned::stand_in(LOW, span))
    }
}

impl<T: Decode> Decode for Option<T> {
    fn decode(node: &Node, findings: &mut Findings) -> Self {
        match &node.value {
            Value::Word(word) if word == "None" => None,
            Value::Items(Some(word), items) if word.text == "Some" && items.len() == 1 => {
                Some(T::decode(&items[0], findings))
            }
            _ => Some(T::decode(node, findings)),
        }
    }
    fn stand_in(_: &Span) -> Self {
        None
    }
}

impl<T: Decode> Decode for Vec<T> {
    fn decode(node: &Node, findings: &mut Findings) -> Self {
        if let Value::List(items) = &node.value {
            return items
                .iter()
                .filter(|item| item.value != Value::Broken)
                .map(|item| T::decode(item, findings))
                .collect();
        }
        wrong_type(node, "list", findings);
        Vec::new()
    }
    fn stand_in(_: &Span) -> Self {
        Vec::new()
    }
}

impl<T: Decode> Decode for Spanned<Vec<T>> {
    fn decode(node: &Node, findings: &mut Findings) -> Self {
        let known = matches!(node.value, Value::List(_));
        Spanned { value: Vec::decode(node, findings), span: node.span.clone(), known }
    }
    fn stand_in(span: &Span) -> Self {
        Spanned::stand_in(Vec::new(), span)
    }
}

impl<T: Decode> Decode for Entries<T> {
    fn decode(node: &Node, findings: &mut Findings) -> Self {
        let Value::Map(pairs) = &node.value else {
            wrong_type(node, "map", findings);
            return Self::stand_in(&node.span);
        };
        let mut list = Vec::new();
        let mut ids = BTreeSet::new();
        for (key, value) in pairs {
            let id = Name::decode(key, findings);
            let value = T::decode(value, findings);
            let Value::Text(name) = &key.value else { continue };
            if ids.insert(&**name) {
                list.push((id, value));
            } else {
                findings.report(Code::DuplicateId, &id.span, args![name = short(&id)]);
            }
        }
        Entries { list, known: true }
    }
    fn stand_in(_: &Span) -> Self {
        Entries { list: Vec::new(), known: false }
    }
}

/// `{Word: value}`: a value for each of some words of a closed list, in the author's order; the words differ.
#[derive(Clone, Debug)]
pub struct Keyed<K, T>(pub Vec<(Spanned<K>, T)>);

impl<K, T> Keyed<K, T> {
    /// None, where the author may leave them out.
    pub fn none() -> Self {
        Keyed(Vec::new())
    }
}

impl<K: Closed + PartialEq, T: Decode> Decode for Keyed<K, T> {
    fn decode(node: &Node, findings: &mut Findings) -> Self {
        let Value::Map(pairs) = &node.value else {
            wrong_type(node, "map", findings);
            return Keyed::none();
        };
        let mut list: Vec<(Spanned<K>, T)> = Vec::new();
        for (key, value) in pairs {
            let word = Spanned::<K>::decode(key, findings);
            let value = T::decode(value, findings);
            if word.known && list.iter().any(|(other, _)| other.value == word.value) {
                findings.report(Code::DuplicateField, &word.span, args![name = word.value.spelling()]);
            } else if word.known {
                list.push((word, value));
            }
        }
        Keyed(list)
    }
    fn stand_in(_: &Span) -> Self {
        Keyed::none()
    }
}

impl<K: Closed + PartialEq, T: Decode> Decode for Spanned<Keyed<K, T>> {
    fn decode(node: &Node, findings: &mut Findings) -> Self {
        let known = matches!(node.value, Value::Map(_));
        Spanned { value: Keyed::decode(node, findings), span: node.span.clone(), known }
    }
    fn stand_in(span: &Span) -> Self {
        Spanned::stand_in(Keyed::none(), span)
    }
}

/// Checks an id, or a part of one: lower-case words joined by hyphens; the first starts with a letter, as
/// Fluent demands.
pub fn check_id(id: &Name, part: &str, findings: &mut Findings) {
    let word =
        |word: &str| !word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
    let good = part.split('-').all(word) && part.starts_with(|c: char| c.is_ascii_lowercase());
    if id.known && (!good || part.len() > ID_LENGTH) {
        findings.report(Code::BadId, &id.span, args![name = short(part)]);
    }
}

/// Two values in parentheses.
impl<A: Decode, B: Decode> Decode for (A, B) {
    fn decode(node: &Node, findings: &mut Findings) -> Self {
        match &node.value {
            Value::Items(None, items) if items.len() == 2 => {
                (A::decode(&items[0], findings), B::decode(&items[1], findings))
            }
            _ => {
                wrong_type(node, "pair", findings);
                Self::stand_in(&node.span)
            }
        }
    }
    fn stand_in(span: &Span) -> Self {
        (A::stand_in(span), B::stand_in(span))
    }
}

/// A closed list of words.
pub trait Closed: Copy + 'static {
    const WORDS: &'static [Self];
    fn spelling(self) -> &'static str;
}

macro_rules! closed {
    ($($name:ident),+) => {$(
        impl Closed for $name {
            const WORDS: &'static [Self] = Self::ALL;
            fn spelling(self) -> &'static str { self.word() }
        }
    )+};
}
closed!(
    Channel,
    Kind,
    Sector,
    Setting,
    QuestionKind,
    Skill,
    Act,
    Cue,
    NeedKind,
    NeedState,
    Outcome,
    CriticalError,
    Handover,
    Band,
    Form,
    Skin,
    Hair,
    HairTone,
    Age,
    PromiseEnd,
    Level,
    Rank,
    Answer,
    ProductKind,
    Side
);
closed!(Section, Rule, LintLevel);

/// The word of a closed list with this spelling; reports otherwise.
pub fn word<T: Closed>(spelling: &str, span: &Span, findings: &mut Findings) -> Spanned<T> {
    match T::WORDS.iter().find(|word| word.spelling() == spelling) {
        Some(word) => Spanned { value: *word, span: span.clone(), known: true },
        None if findings.is_full() => Decode::stand_in(span),
        None => {
            let words = T::WORDS.iter().map(|word| word.spelling());
            findings.report(Code::UnknownWord, span, suggestion(spelling, words));
            Decode::stand_in(span)
        }
    }
}

impl<T: Closed> Decode for Spanned<T> {
    fn decode(node: &Node, findings: &mut Findings) -> Self {
        match &node.value {
            Value::Word(spelling) => word(spelling, &node.span, findings),
            Value::Items(Some(name), _) | Value::Fields(Some(name), _) => {
                word(&name.text, &name.span, findings)
            }
            _ => {
                wrong_type(node, "word", findings);
                Decode::stand_in(&node.span)
            }
        }
    }
    fn stand_in(span: &Span) -> Self {
        Spanned::stand_in(T::WORDS[0], span)
    }
}
