//! What the text of a passage is made of, in all story formats alike.

use super::super::loss::What;

/// A piece of a passage, and its line in the file.
#[derive(Clone, Debug)]
pub struct Bit {
    pub line: usize,
    pub kind: Kind,
}

#[derive(Clone, Debug)]
pub enum Kind {
    Text(String),
    Link {
        text: String,
        to: String,
        sets: Vec<Set>,
    },
    /// A link that shows another passage below this one, which stays.
    Reveal {
        text: String,
        to: String,
    },
    /// The first branch whose condition holds; the last may have none.
    Block(Vec<Branch>),
    Set(Set),
    /// Another passage is shown here.
    Include(String),
    /// On to another passage, at once.
    Goto(String),
    Lost(What, String),
    /// A comment of the author's.
    Comment(String),
}

/// Where what a link holds leads in the end, if anywhere, and what it sets.
pub fn led(held: &[Bit]) -> (Option<String>, Vec<Set>) {
    let (mut to, mut sets) = (None, Vec::new());
    for bit in held {
        match &bit.kind {
            Kind::Goto(target) => to = Some(target.clone()),
            Kind::Set(one) => sets.push(one.clone()),
            _ => {}
        }
    }
    (to, sets)
}

#[derive(Clone, Debug)]
pub struct Branch {
    /// As the author wrote it; None for what is shown otherwise.
    pub condition: Option<String>,
    /// The condition must fail.
    pub unless: bool,
    pub bits: Vec<Bit>,
}

/// A variable is set.
#[derive(Clone, Debug)]
pub struct Set {
    pub name: String,
    /// None if it is not set to true or false.
    pub to: Option<bool>,
    pub source: String,
}

/// Deepest nesting of what a passage is made of.
pub const DEPTH: usize = 24;

/// A place in a passage's text.
pub struct Cursor<'a> {
    pub text: &'a str,
    pub at: usize,
    line: usize,
    counted: usize,
    /// Brackets that were never closed: after many, nobody looks for their ends any more.
    unclosed: usize,
}

/// How far the end of a macro or a link is looked for, in bytes.
const WINDOW: usize = 8_000;
/// Most brackets without an end in one passage.
const UNCLOSED: usize = 100;

/// The beginning of a text.
pub fn window(text: &str) -> &str {
    &text[..text.floor_char_boundary(WINDOW)]
}

impl<'a> Cursor<'a> {
    pub fn new(text: &'a str, line: usize) -> Self {
        Cursor { text, at: 0, line, counted: 0, unclosed: 0 }
    }
    pub fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }
    /// The line of the place.
    pub fn line(&mut self) -> usize {
        if self.at > self.counted {
            self.line += self.text[self.counted..self.at].bytes().filter(|byte| *byte == b'\n').count();
            self.counted = self.at;
        }
        self.line
    }
    /// What stands between brackets of which the first has `skip` bytes before its inside; see [`balanced`].
    pub fn balanced(&mut self, skip: usize, open: char, close: char) -> Option<&'a str> {
        if self.unclosed > UNCLOSED {
            return None;
        }
        let inner = self.rest().get(skip..)?;
        // What a macro holds may be long; how its name goes on is not.
        let inner = if open == '[' { inner } else { window(inner) };
        let found = balanced(inner, open, close).map(|end| &inner[..end]);
        self.unclosed += usize::from(found.is_none());
        found
    }
    /// Takes the next character into the text at the end of `bits`.
    pub fn text_into(&mut self, bits: &mut Vec<Bit>) {
        let Some(c) = self.rest().chars().next() else { return };
        let line = self.line();
        self.at += c.len_utf8();
        match bits.last_mut() {
            Some(Bit { kind: Kind::Text(text), .. }) => text.push(c),
            _ => bits.push(Bit { line, kind: Kind::Text(c.to_string()) }),
        }
    }
}

/// The length of the text up to `close`, which stands outside quotation marks; brackets of the kind `open` nest.
pub fn balanced(text: &str, open: char, close: char) -> Option<usize> {
    let mut depth = 0usize;
    let mut quote = None;
    let mut escaped = false;
    for (at, c) in text.char_indices() {
        if escaped {
            escaped = false;
        } else if c == '\\' {
            escaped = quote.is_some();
        } else if let Some(mark) = quote {
            if c == mark {
                quote = None;
            }
        } else if c == '"' || c == '\'' && !text[..at].ends_with(char::is_alphanumeric) {
            quote = Some(c);
        } else if c == close && depth == 0 {
            return Some(at);
        } else if c == open {
            depth += 1;
        } else if c == close {
            depth -= 1;
        }
    }
    None
}

/// `[[text->target]]`, `[[target<-text]]`, `[[text|target]]`, `[[target]]`; its length, text, target and what follows
/// the first closing bracket (a setter of SugarCube).
pub fn link(rest: &str) -> Option<(usize, String, String, String)> {
    let inner = rest.strip_prefix("[[")?;
    let end = window(inner).find("]]").filter(|end| !inner[..*end].contains('\n'))?;
    let (words, setter) = inner[..end].split_once("][").unwrap_or((&inner[..end], ""));
    let (text, to) = if let Some((text, to)) = words.rsplit_once("->") {
        (text, to)
    } else if let Some((to, text)) = words.split_once("<-") {
        (text, to)
    } else if let Some((text, to)) = words.rsplit_once('|') {
        (text, to)
    } else {
        (words, words)
    };
    Some((end + 4, text.trim().to_owned(), to.trim().to_owned(), setter.to_owned()))
}

/// The words between quotation marks, with what they hold as it is; other words as they stand.
pub fn arguments(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut rest = text.trim_start_matches([' ', ',', '\n', '\t']);
    while let Some(first) = rest.chars().next() {
        let (word, length) = if rest.starts_with("[[") {
            let length = rest.find("]]").map_or(rest.len(), |end| end + 2);
            (rest[..length].to_owned(), length)
        } else if matches!(first, '"' | '\'') {
            let end = rest[1..].find(first).map_or(rest.len(), |end| end + 1);
            (rest[1..end].to_owned(), (end + 1).min(rest.len()))
        } else {
            let end = rest.find([' ', ',', '\n', '\t']).unwrap_or(rest.len());
            (rest[..end].to_owned(), end)
        };
        found.push(word);
        rest = rest[length..].trim_start_matches([' ', ',', '\n', '\t']);
    }
    found
}

/// Variables in running text (`$name`): they cannot be computed, and stay as they are written.
pub fn variables(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (at, _) in text.match_indices('$') {
        let name: String =
            text[at + 1..].chars().take_while(|c| c.is_alphanumeric() || matches!(c, '_' | '.')).collect();
        if name.starts_with(|c: char| c.is_alphabetic() || c == '_') {
            found.push(format!("${}", name.trim_end_matches('.')));
        }
    }
    found
}
