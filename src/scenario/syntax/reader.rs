//! Words, numbers and strings into a tree, going on after a mistake.

use super::lexer::Lexer;
use super::{DEPTH, Field, MISTAKES, Mistake, Node, Problem, Value, Word};

pub struct Reader<'a> {
    lexer: Lexer<'a>,
    /// The closing brackets still awaited, innermost last.
    open: Vec<char>,
    /// Where each pair of brackets was opened and closed, in the order in which they were closed.
    pairs: Vec<(usize, usize)>,
}

/// One element between brackets.
enum Element<'s> {
    Field(Field<'s>),
    Item(Node<'s>),
}

impl<'a> Reader<'a> {
    pub fn new(source: &'a str) -> Self {
        Reader { lexer: Lexer::new(source), open: Vec::new(), pairs: Vec::new() }
    }

    pub fn document(mut self) -> (Node<'a>, Vec<Mistake>) {
        let node = self.value();
        self.lexer.blank();
        if let Some(next) = self.lexer.peek() {
            let span = self.lexer.at..self.lexer.at + next.len_utf8();
            let problem = if is_closing(next) { Problem::Unopened(next) } else { Problem::Trailing };
            self.lexer.report(span, problem);
        }
        self.lexer.mistakes.truncate(MISTAKES);
        (node, self.lexer.mistakes)
    }

    fn value(&mut self) -> Node<'a> {
        self.lexer.blank();
        let start = self.lexer.at;
        let value = match self.lexer.peek() {
            Some('"') => self.lexer.string(),
            Some('\'') => self.lexer.char(),
            Some('0'..='9' | '-' | '+') => self.lexer.number(),
            Some('[') => self.list(),
            Some('{') => self.map(),
            Some('(') => self.parentheses(None),
            Some('a'..='z' | 'A'..='Z' | '_') => self.worded(),
            other => self.no_value(other),
        };
        Node { span: start..self.lexer.at, value }
    }

    /// A value that starts with a word (or a raw string, which starts like one).
    fn worded(&mut self) -> Value<'a> {
        if let Some(raw) = self.lexer.raw_string() {
            return raw;
        }
        let Some(word) = self.lexer.word() else { return Value::Broken };
        match &*word.text {
            "true" => return Value::Bool(true),
            "false" => return Value::Bool(false),
            _ => {}
        }
        let after_word = self.lexer.at;
        self.lexer.blank();
        if self.lexer.peek() == Some('(') {
            return self.parentheses(Some(word));
        }
        self.lexer.at = after_word;
        Value::Word(word.text)
    }

    /// Reports that no value stands here, and passes over what does.
    fn no_value(&mut self, found: Option<char>) -> Value<'a> {
        let start = self.lexer.at;
        let shown = found.map(String::from).unwrap_or_default();
        let end = start + shown.len();
        if self.lexer.mistakes.is_empty() || found.is_some() {
            self.lexer.report(start..end, Problem::ExpectedValue(shown));
        }
        if found.is_some_and(|c| !is_closing(c) && c != ',') {
            let rest = self.lexer.rest();
            self.lexer.at += rest
                .char_indices()
                .skip(1)
                .find(|(_, c)| c.is_whitespace() || is_closing(*c) || matches!(c, ',' | '"'))
                .map_or(rest.len(), |(at, _)| at);
        }
        Value::Broken
    }

    fn list(&mut self) -> Value<'a> {
        Value::List(self.elements(']', |reader| Some(reader.value())))
    }

    fn map(&mut self) -> Value<'a> {
        Value::Map(self.elements('}', |reader| {
            let key = reader.value();
            if key.value == Value::Broken || !reader.colon() {
                return None;
            }
            Some((key, reader.value()))
        }))
    }

    fn parentheses(&mut self, name: Option<Word<'a>>) -> Value<'a> {
        let elements = self.elements(')', |reader| {
            let start = reader.lexer.at;
            if let Some(name) = reader.lexer.word() {
                reader.lexer.blank();
                // A value right after a word: the colon was forgotten. But `Word(…)` is a value, `r"…"` too.
                let raw = name.text == "r" && name.span.end == reader.lexer.at;
                let forgotten = !raw && reader.lexer.peek().is_some_and(|c| c != '(' && starts_value(c));
                if forgotten {
                    reader.lexer.report(name.span.end..name.span.end, Problem::ExpectedColon);
                }
                if forgotten || reader.lexer.take(':') {
                    return Some(Element::Field(Field { name, value: reader.value() }));
                }
                reader.lexer.at = start;
            }
            Some(Element::Item(reader.value()))
        });
        let (mut fields, mut items) = (Vec::new(), Vec::new());
        for element in elements {
            match element {
                Element::Field(field) => fields.push(field),
                Element::Item(item) => items.push(item),
            }
        }
        if fields.is_empty() {
            return Value::Items(name, items);
        }
        for item in items.iter().filter(|item| item.value != Value::Broken) {
            self.lexer.report(item.span.clone(), Problem::Mixed);
        }
        Value::Fields(name, fields)
    }

    /// The elements between the bracket at this place and its `closing` one.
    fn elements<T>(&mut self, closing: char, read: impl Fn(&mut Self) -> Option<T>) -> Vec<T> {
        let opening = self.lexer.at;
        let opened = self.lexer.bump().unwrap_or(closing);
        let mut elements = Vec::new();
        if self.open.len() == DEPTH {
            self.lexer.report(opening..opening + 1, Problem::TooDeep);
            self.lexer.stop();
            return elements;
        }
        self.open.push(closing);
        loop {
            self.lexer.blank();
            if self.lexer.mistakes.len() >= MISTAKES {
                self.lexer.stop();
            }
            let place = self.lexer.at;
            if self.lexer.take(closing) {
                self.pairs.push((opening, place));
                break;
            }
            if self.ends_unclosed(opening, opened) {
                break;
            }
            if let Some(next) = self.lexer.peek().filter(|&next| is_closing(next)) {
                self.lexer.bump();
                self.lexer.report(self.lexer.at - 1..self.lexer.at, Problem::Unopened(next));
                self.lexer.blank();
                self.lexer.take(',');
                continue;
            }
            let before = self.lexer.at;
            let element = read(self);
            let whole = element.is_some();
            elements.extend(element);
            let end = self.lexer.at;
            self.lexer.blank();
            if self.lexer.take(',') || self.lexer.peek().is_none_or(is_closing) {
                continue;
            }
            // The commonest slip: the comma is forgotten and the next element simply follows.
            let follows = self.lexer.peek().is_some_and(starts_value);
            if whole && end > before && follows {
                self.lexer.report(end..end, Problem::ExpectedComma(closing));
                continue;
            }
            if whole {
                let next = self.lexer.at..self.lexer.at + self.lexer.peek().map_or(0, char::len_utf8);
                self.lexer.report(next, Problem::ExpectedComma(closing));
            }
            self.skip_to_comma();
        }
        self.open.pop();
        elements
    }

    /// At a bracket that closes an outer pair, or at the end: this pair was never closed.
    fn ends_unclosed(&mut self, opening: usize, opened: char) -> bool {
        match self.lexer.peek() {
            None => {
                // One report for the innermost; the outer ones lack theirs for the same reason.
                if self.lexer.mistakes.is_empty() {
                    let place = self.suspect().unwrap_or(opening);
                    let opened = self.lexer.source[place..].chars().next().unwrap_or(opened);
                    self.lexer.report(place..place + 1, Problem::Unclosed(opened));
                }
                true
            }
            Some(other) if is_closing(other) && self.open[..self.open.len() - 1].contains(&other) => {
                self.lexer.report(opening..opening + 1, Problem::Unclosed(opened));
                true
            }
            _ => false,
        }
    }

    /// The first opening bracket whose closing one stands further left than the line it was opened on: most likely that
    /// one belongs to another, and its own is missing.
    fn suspect(&self) -> Option<usize> {
        let found = self.pairs.iter().find(|(opening, closing)| self.is_further_left(*closing, *opening));
        found.map(|(opening, _)| *opening)
    }

    /// Whether a closing bracket starts its line, and does so left of where the line of its opening one starts.
    fn is_further_left(&self, closing: usize, opening: usize) -> bool {
        let source = self.lexer.source;
        let line = |place: usize| source[..place].rfind('\n').map_or(0, |at| at + 1);
        let indent =
            |start: usize| source[start..].len() - source[start..].trim_start_matches([' ', '\t']).len();
        let start = line(closing);
        start + indent(start) == closing && indent(start) < indent(line(opening))
    }

    /// The colon after a key. If it was forgotten, says so, and whether a value follows all the same.
    fn colon(&mut self) -> bool {
        let end = self.lexer.at;
        self.lexer.blank();
        if self.lexer.take(':') {
            return true;
        }
        self.lexer.report(end..end, Problem::ExpectedColon);
        self.lexer.peek().is_some_and(starts_value)
    }

    /// Passes over everything up to the next comma (which is taken) or closing bracket of this pair.
    fn skip_to_comma(&mut self) {
        let mut depth = 0usize;
        loop {
            self.lexer.blank();
            match self.lexer.peek() {
                None => return,
                Some(',') if depth == 0 => {
                    self.lexer.bump();
                    return;
                }
                Some(')' | ']' | '}') if depth == 0 => return,
                Some('"') => {
                    self.lexer.string();
                }
                Some(other) => {
                    if matches!(other, '(' | '[' | '{') {
                        depth += 1;
                    } else if is_closing(other) {
                        depth -= 1;
                    }
                    self.lexer.bump();
                }
            }
        }
    }
}

fn starts_value(c: char) -> bool {
    c.is_ascii_alphanumeric() || "_\"'([{-+".contains(c)
}

fn is_closing(c: char) -> bool {
    matches!(c, ')' | ']' | '}')
}
