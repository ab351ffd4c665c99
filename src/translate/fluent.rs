//! A Fluent file as its messages stand in it, and messages written anew.

use std::ops::Range;

use fluent_syntax::ast::{
    Entry, Expression, Identifier, InlineExpression, Message as Ast, Pattern, PatternElement, Resource,
};
use fluent_syntax::{parser, serializer};

use crate::scenario::TextKey;
use crate::scenario::mark::comment_start;
use crate::scenario::pattern::within;

/// A message in its file. Places are in bytes.
pub struct Message<'f> {
    pub id: &'f str,
    /// The lines right above it, without `# `.
    pub comment: Vec<&'f str>,
    /// Where the comment begins, or else the message.
    pub start: usize,
    /// Right behind its equals sign.
    pub value: usize,
    pub parts: Vec<Part<'f>>,
    /// Behind its last word.
    pub end: usize,
}

/// A text of a message: its value or an attribute.
pub struct Part<'f> {
    pub attribute: Option<&'f str>,
    /// Where its name stands.
    pub name: Range<usize>,
    /// All that stands behind its equals sign.
    pub at: Range<usize>,
    pub pattern: Pattern<&'f str>,
}

impl Message<'_> {
    /// The key of one of its texts.
    pub fn key(&self, part: &Part) -> TextKey {
        TextKey { message: self.id.to_owned(), attribute: part.attribute.map(str::to_owned) }
    }
}

/// The messages of a file, in its order; what cannot be read is passed over. The file must not be too deep.
pub fn messages(fluent: &str) -> Vec<Message<'_>> {
    let resource = parser::parse(fluent).unwrap_or_else(|(readable, _)| readable);
    let found = resource.body.into_iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some(message),
        _ => None,
    });
    found.map(|ast| message(fluent, ast)).collect()
}

fn message<'f>(fluent: &'f str, ast: Ast<&'f str>) -> Message<'f> {
    let name = within(fluent, ast.id.name);
    let line = fluent[..name.start].rfind('\n').map_or(0, |end| end + 1);
    let end = end_of(fluent, name.end);
    let behind = |name: &Range<usize>| fluent[name.end..].find('=').map_or(end, |at| name.end + at + 1);
    let value = behind(&name);
    // A text ends before the full stop of the next attribute.
    let names: Vec<Range<usize>> = ast.attributes.iter().map(|it| within(fluent, it.id.name)).collect();
    let ends: Vec<usize> = names.iter().map(|name| name.start.saturating_sub(1)).chain([end]).collect();
    let at = |start: usize, end: usize| start..start.max(fluent[..end].trim_end().len());
    let own = ast.value.map(|pattern| Part { attribute: None, name, at: at(value, ends[0]), pattern });
    let attributes = ast.attributes.into_iter().zip(names).zip(&ends[1..]).map(|((it, name), end)| Part {
        attribute: Some(it.id.name),
        at: at(behind(&name), *end),
        name,
        pattern: it.value,
    });
    let parts = own.into_iter().chain(attributes).collect();
    let comment = ast.comment.map(|comment| comment.content).unwrap_or_default();
    Message { id: ast.id.name, comment, start: comment_start(fluent, line), value, parts, end }
}

/// Where the message ends that has a name up to here: before the next line that begins with a comment or a name.
fn end_of(fluent: &str, from: usize) -> usize {
    let starts = fluent[from..].match_indices('\n').map(|(at, _)| from + at + 1);
    let is_next =
        |at: &usize| fluent[*at..].starts_with(|c: char| c == '#' || c == '-' || c.is_ascii_alphabetic());
    let end = starts.into_iter().find(is_next).unwrap_or(fluent.len());
    fluent[..end].trim_end().len()
}

/// A text as it stands behind an equals sign.
pub fn written(pattern: &Pattern<&str>, attribute: bool) -> String {
    let mut pattern = pattern.clone();
    // A text of several lines begins on a line of its own, and there not with these.
    let first = match pattern.elements.first() {
        Some(PatternElement::TextElement { value }) if value.starts_with(['[', '*', '.']) => Some(*value),
        _ => None,
    };
    if let Some(value) = first {
        let literal = InlineExpression::StringLiteral { value: &value[..1] };
        let literal = PatternElement::Placeable { expression: Expression::Inline(literal) };
        pattern.elements.splice(0..1, [literal, PatternElement::TextElement { value: &value[1..] }]);
    }
    let id = Identifier { name: "k" };
    let message = Ast { id, value: Some(pattern), attributes: Vec::new(), comment: None };
    let text = serializer::serialize(&Resource { body: vec![Entry::Message(message)] });
    let text = text.strip_prefix("k =").unwrap_or_default().trim_end();
    if attribute { text.replace("\n    ", "\n        ") } else { text.to_owned() }
}

/// A text that says nothing yet.
pub const BLANK: &str = " { \"\" }";

/// A message with the lines of its comment and its texts as [`written`], each with its attribute's name.
pub fn compose(id: &str, comment: &[String], parts: &[(Option<&str>, String)]) -> String {
    let mut text: String = comment.iter().map(|line| format!("# {line}\n")).collect();
    text += &format!("{id} =");
    for (attribute, written) in parts {
        if let Some(attribute) = attribute {
            text += &format!("\n    .{attribute} =");
        }
        text += written;
    }
    text + "\n"
}

/// An author's pattern (`Pattern::fluent`) as [`written`].
pub fn authored(fluent: &str, attribute: bool) -> String {
    let source = format!("k =\n    {fluent}\n");
    let messages = messages(&source);
    let pattern = messages.first().and_then(|message| message.parts.first());
    pattern.map_or_else(String::new, |part| written(&part.pattern, attribute))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_found_where_they_stand() {
        let file = "### Head\n\n# text: A\n# mine\na = One\n    two\n    .b =\n        { $n ->\n       *[x] y\n        }\n\n    .c = [z]\n\n# apart\n\nd =\n    .e = f";
        let found = messages(file);
        let shown: Vec<_> = found
            .iter()
            .map(|it| (it.id, &file[it.start..it.value], it.comment.clone(), &file[it.value..it.end]))
            .collect();
        assert_eq!(shown[0].1, "# text: A\n# mine\na =");
        assert_eq!(shown[0].2, ["text: A", "mine"]);
        assert!(shown[0].3.ends_with(".c = [z]"));
        assert_eq!((shown[1].0, shown[1].1, shown[1].3), ("d", "d =", "\n    .e = f"));
        let parts: Vec<&str> = found.iter().flat_map(|it| &it.parts).map(|it| &file[it.at.clone()]).collect();
        assert_eq!(parts, [" One\n    two", "\n        { $n ->\n       *[x] y\n        }", " [z]", " f"]);
    }

    #[test]
    fn what_is_written_reads_the_same() {
        for text in [
            "a = [x]\n",
            "a = [x\n    y\n",
            "a =\n    { $n ->\n        [one] 1\n       *[other] { $n }\n    } *\n",
            "a =\n    x\n\n    y\n",
        ] {
            let before = messages(text);
            for attribute in [false, true] {
                let written = written(&before[0].parts[0].pattern, attribute);
                let name = attribute.then_some("b");
                let again = compose("a", &[], &[(name, written)]);
                let after = messages(&again);
                let said = |message: &Message| authored_text(&message.parts[0].pattern);
                assert_eq!(said(&after[0]), said(&before[0]), "{again}");
            }
        }
    }

    /// A pattern's text with its literals as plain words.
    fn authored_text(pattern: &Pattern<&str>) -> String {
        let word = |element: &PatternElement<&str>| match element {
            PatternElement::TextElement { value } => (*value).to_owned(),
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::StringLiteral { value }),
            } => (*value).to_owned(),
            PatternElement::Placeable { expression } => format!("{expression:?}"),
        };
        pattern.elements.iter().map(word).collect()
    }
}
