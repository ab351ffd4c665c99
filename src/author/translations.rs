//! The messages of a translation's file: where each stands, and how one is written.

use std::collections::BTreeMap;

use fluent_syntax::ast::{
    self, Attribute, Entry, Expression, Identifier, InlineExpression, Pattern as Ast, PatternElement,
    Resource, VariantKey,
};
use fluent_syntax::{parser, serializer};

use crate::scenario::TextKey;
use crate::scenario::pattern::{self, Pattern, within};
use crate::scenario::syntax::Span;

use super::refused::Refused;

/// A message and its comment.
pub struct Message {
    pub id: String,
    pub id_span: Span,
    /// From the first line of its comment to the end of its last text.
    pub span: Span,
    /// Where the line of its id starts: what stands before it is its comment.
    pub line: usize,
    pub texts: Vec<Written>,
}

/// A text: the message's own, or an attribute's.
pub struct Written {
    pub attribute: Option<String>,
    pub name: Span,
    /// From behind its equals sign to its end.
    pub value: Span,
    /// As one reads it.
    pub text: String,
}

/// Every message, in the file's order; refused if something of the file cannot be read.
pub fn messages(path: &str, fluent: &str) -> Result<Vec<Message>, Refused> {
    if pattern::too_deep(fluent).is_some() {
        return Err(Refused::Broken(path.to_owned()));
    }
    let resource = parser::parse(fluent).map_err(|_| Refused::Broken(path.to_owned()))?;
    let starts: Vec<usize> = resource.body.iter().map(|entry| start(fluent, entry)).collect();
    let mut messages = Vec::new();
    for (at, entry) in resource.body.iter().enumerate() {
        let Entry::Message(message) = entry else { continue };
        let id_span = within(fluent, message.id.name);
        let end = starts.get(at + 1).copied().unwrap_or(fluent.len());
        let end = fluent[..end].trim_end().len();
        let mut ends: Vec<usize> =
            // Each text ends before the dot of the next attribute.
            message.attributes.iter().map(|it| within(fluent, it.id.name).start - 1).collect();
        ends.push(end);
        let written = |attribute: Option<&str>, name: Span, ends_at: usize, ast: &Ast<&str>| {
            let equals = name.end + fluent[name.end..].find('=').map_or(0, |at| at + 1);
            let end = fluent[..ends[ends_at]].trim_end().len().max(equals);
            let attribute = attribute.map(str::to_owned);
            Written { attribute, name, value: equals..end, text: flat(ast) }
        };
        let own = message.value.iter().map(|ast| written(None, id_span.clone(), 0, ast));
        let attributes = message
            .attributes
            .iter()
            .enumerate()
            .map(|(at, it)| written(Some(it.id.name), within(fluent, it.id.name), at + 1, &it.value));
        let texts = own.chain(attributes).collect();
        let (id, line) = (message.id.name.to_owned(), line_start(fluent, id_span.start));
        messages.push(Message { id, span: starts[at]..end, line, texts, id_span });
    }
    Ok(messages)
}

/// The texts of a file, as far as it can be read.
pub fn texts(fluent: &str) -> BTreeMap<TextKey, String> {
    let mut found = BTreeMap::new();
    for message in messages("", fluent).unwrap_or_default() {
        for text in message.texts {
            let key = TextKey { message: message.id.clone(), attribute: text.attribute };
            found.insert(key, text.text);
        }
    }
    found
}

/// Where the first line of an entry starts.
fn start(fluent: &str, entry: &Entry<&str>) -> usize {
    let first = match entry {
        Entry::Message(message) => message.comment.as_ref().map_or(message.id.name, |it| it.content[0]),
        Entry::Term(term) => term.comment.as_ref().map_or(term.id.name, |it| it.content[0]),
        Entry::Comment(it) | Entry::GroupComment(it) | Entry::ResourceComment(it) => it.content[0],
        Entry::Junk { content } => content,
    };
    line_start(fluent, within(fluent, first).start)
}

fn line_start(text: &str, place: usize) -> usize {
    text[..place].rfind('\n').map_or(0, |end| end + 1)
}

/// A pattern as one text, as authors write it: a selector on one line.
fn flat(ast: &Ast<&str>) -> String {
    let mut text = String::new();
    flatten(ast, false, &mut text);
    text
}

fn flatten(ast: &Ast<&str>, in_variant: bool, text: &mut String) {
    for element in &ast.elements {
        match element {
            // Between variants a bracket would begin another one.
            PatternElement::TextElement { value } if in_variant => *text += &value.replace('[', "{ \"[\" }"),
            PatternElement::TextElement { value } => *text += value,
            PatternElement::Placeable { expression: Expression::Inline(inline) } => match inline {
                // At the start of a line Fluent wants these between quotation marks; an author does not.
                InlineExpression::StringLiteral { value: value @ ("." | "*" | "[") }
                    if !in_variant && (text.is_empty() || text.ends_with('\n')) =>
                {
                    *text += value;
                }
                _ => *text += &braced(inline),
            },
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                *text += braced(selector).trim_end_matches([' ', '}']);
                *text += " ->";
                for variant in variants {
                    let (VariantKey::Identifier { name: key } | VariantKey::NumberLiteral { value: key }) =
                        &variant.key;
                    *text += if variant.default { " *[" } else { " [" };
                    *text += key;
                    *text += "] ";
                    flatten(&variant.value, true, text);
                }
                *text += " }";
            }
        }
    }
}

/// An expression with its braces.
fn braced(inline: &InlineExpression<&str>) -> String {
    let expression = Expression::Inline(inline.clone());
    let written = message_of(Ast { elements: vec![PatternElement::Placeable { expression }] }, None);
    written.trim_start_matches("k =").trim().to_owned()
}

/// A pattern as it stands behind an equals sign: that of a message, or of one of its attributes.
pub fn written(pattern: &Pattern, is_attribute: bool, line_end: &str) -> String {
    let source = format!("k =\n    {}\n", pattern.fluent);
    let Ok(Resource { body }) = parser::parse(source.as_str()) else { return String::new() };
    let Some(Entry::Message(message)) = body.into_iter().next() else { return String::new() };
    let name = is_attribute.then_some("a");
    let written = message.value.map_or_else(String::new, |ast| message_of(ast, name));
    let head = if is_attribute { "k =\n    .a =" } else { "k =" };
    written.trim_start_matches(head).trim_end().replace('\n', line_end)
}

/// What a text reads once it is written.
pub fn read(pattern: &Pattern) -> String {
    let source = format!("k =\n    {}\n", pattern.fluent);
    texts(&source).remove(&TextKey::message("k")).unwrap_or_default()
}

fn message_of(ast: Ast<&str>, attribute: Option<&str>) -> String {
    let id = Identifier { name: "k" };
    let (value, attributes) = match attribute {
        Some(name) => (None, vec![Attribute { id: Identifier { name }, value: ast }]),
        None => (Some(ast), Vec::new()),
    };
    let message = ast::Message { id, value, attributes, comment: None };
    serializer::serialize(&Resource { body: vec![Entry::Message(message)] })
}
