//! RON text into a tree that knows its positions.
//!
//! Why not `serde` with the `ron` crate: they stop at the first mistake and forget where each value
//! stood. An author wants every mistake of a file at once, each with its place. What this reader accepts,
//! `ron` accepts too (a test holds them together). It reads in linear time, never recurses deeper than
//! [`DEPTH`], and takes any text without panicking.

use std::borrow::Cow;
use std::ops::Range;

mod lexer;
mod reader;
mod tokens;

pub use tokens::{Kind, Token, tokens};

/// Deepest nesting of brackets that is read.
pub const DEPTH: usize = 64;
/// Longest file that is read, in bytes.
pub const FILE_BYTES: usize = 10 * 1024 * 1024;
/// Most mistakes of syntax reported for one file; after as many the rest would only be noise.
pub const MISTAKES: usize = 30;

/// A stretch of a file, in bytes.
pub type Span = Range<usize>;

/// A value and where it stands. Words and texts are the file's own, but for texts with escapes.
#[derive(Clone, Debug, PartialEq)]
pub struct Node<'s> {
    pub span: Span,
    pub value: Value<'s>,
}

/// What an author wrote.
#[derive(Clone, Debug, PartialEq)]
pub enum Value<'s> {
    Text(Cow<'s, str>),
    Integer(i64),
    /// A number with a point or an exponent: no field of the format takes one.
    Decimal,
    Bool(bool),
    Char(char),
    List(Vec<Node<'s>>),
    /// `{key: value}`, in the author's order.
    Map(Vec<(Node<'s>, Node<'s>)>),
    /// `(name: value)` or `Word(name: value)`.
    Fields(Option<Word<'s>>, Vec<Field<'s>>),
    /// `(value, value)` or `Word(value)`.
    Items(Option<Word<'s>>, Vec<Node<'s>>),
    /// A word that stands alone.
    Word(Cow<'s, str>),
    /// Something unreadable, already reported.
    Broken,
}

/// A word of the format: the name of a struct, of a field, of a choice.
#[derive(Clone, Debug, PartialEq)]
pub struct Word<'s> {
    pub span: Span,
    pub text: Cow<'s, str>,
}

/// `name: value`.
#[derive(Clone, Debug, PartialEq)]
pub struct Field<'s> {
    pub name: Word<'s>,
    pub value: Node<'s>,
}

impl Node<'_> {
    /// The same, with texts of its own.
    pub fn into_owned(self) -> Node<'static> {
        let own = |text: Cow<str>| Cow::Owned(text.into_owned());
        let name = |word: Option<Word>| word.map(Word::into_owned);
        let all = |nodes: Vec<Node>| nodes.into_iter().map(Node::into_owned).collect();
        let value = match self.value {
            Value::Text(text) => Value::Text(own(text)),
            Value::Word(word) => Value::Word(own(word)),
            Value::Integer(number) => Value::Integer(number),
            Value::Decimal => Value::Decimal,
            Value::Bool(value) => Value::Bool(value),
            Value::Char(value) => Value::Char(value),
            Value::Broken => Value::Broken,
            Value::List(items) => Value::List(all(items)),
            Value::Items(word, items) => Value::Items(name(word), all(items)),
            Value::Map(pairs) => {
                Value::Map(pairs.into_iter().map(|(key, it)| (key.into_owned(), it.into_owned())).collect())
            }
            Value::Fields(word, fields) => {
                let own =
                    |field: Field| Field { name: field.name.into_owned(), value: field.value.into_owned() };
                Value::Fields(name(word), fields.into_iter().map(own).collect())
            }
        };
        Node { span: self.span, value }
    }
}

impl Word<'_> {
    fn into_owned(self) -> Word<'static> {
        Word { span: self.span, text: Cow::Owned(self.text.into_owned()) }
    }
}

/// A mistake of syntax.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mistake {
    pub span: Span,
    pub problem: Problem,
}

/// What is wrong with the syntax.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// A value should stand here, not this.
    ExpectedValue(String),
    /// After an element comes a comma or this closing bracket.
    ExpectedComma(char),
    /// A colon should follow a name or a key.
    ExpectedColon,
    /// This bracket is never closed.
    Unclosed(char),
    /// This bracket closes nothing.
    Unopened(char),
    /// Named fields and bare values stand in one pair of parentheses.
    Mixed,
    /// A string without its closing quotation mark.
    UnclosedString,
    /// A comment without its end.
    UnclosedComment,
    /// `\x` with a letter that means nothing.
    BadEscape,
    /// A character literal that is not one character.
    BadChar,
    /// A number that is not one, or too large.
    BadNumber,
    /// Something after the end of the value.
    Trailing,
    /// Brackets deeper than [`DEPTH`].
    TooDeep,
}

impl Problem {
    /// Whether what follows was surely read as part of something else, so that only this counts.
    pub fn misplaces_the_rest(&self) -> bool {
        use Problem::*;
        matches!(self, Unclosed(_) | Unopened(_) | UnclosedString | UnclosedComment | TooDeep | Trailing)
    }
}

/// Reads one value. The tree holds [`Value::Broken`] where something was unreadable; without mistakes
/// there is none.
pub fn parse(source: &str) -> (Node<'_>, Vec<Mistake>) {
    reader::Reader::new(source).document()
}

/// Where the next thing begins, from here on, that is neither a blank nor a comment.
pub fn skip_blank(source: &str, at: usize) -> usize {
    let mut lexer = lexer::Lexer::new(source);
    lexer.at = at;
    lexer.blank();
    lexer.at
}
