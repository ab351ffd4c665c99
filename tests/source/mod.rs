//! The program's source as tokens, for the tests that hold it to its rules. Comments, attributes and what
//! is compiled for tests only are left out.

use std::path::{Path, PathBuf};

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};

/// One token; a group is an opening and a closing one around its content.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Token {
    Word(String),
    /// The value of a string literal, escapes replaced (a line break or `\u{…}` by a space).
    Text(String),
    /// Any other literal.
    Value(String),
    /// `::` is one mark; all others are single characters.
    Mark(&'static str),
    Other(char),
    Open(char),
    Close(char),
}

/// A file of the source.
pub struct Source {
    /// `src/l10n/mod.rs`
    pub path: String,
    pub tokens: Vec<Token>,
}

impl Source {
    #[allow(dead_code, reason = "each test that shares this file uses a part of it")]
    /// The file as a module path: `["l10n", "catalogue"]`; empty for `lib.rs` and `main.rs`.
    pub fn module(&self) -> Vec<&str> {
        let path = self.path.trim_start_matches("src/").trim_end_matches(".rs");
        path.split('/').filter(|part| !["mod", "lib", "main"].contains(part)).collect()
    }
}

/// Every file of `src/` that is not for tests only, by path.
pub fn files() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut sources: Vec<Source> = walk(&root.join("src"), "rs")
        .into_iter()
        .filter(|path| !path.ends_with("tests.rs"))
        .map(|path| {
            let text = std::fs::read_to_string(&path).expect("a source file can be read");
            let path = path.strip_prefix(root).expect("walked from the root").display().to_string();
            Source { path, tokens: tokens(&text) }
        })
        .collect();
    sources.sort_by(|a, b| a.path.cmp(&b.path));
    assert!(sources.len() > 10, "the source was not found");
    sources
}

/// Every file below a folder with this extension.
pub fn walk(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).expect("a folder can be read") {
        let path = entry.expect("a folder can be read").path();
        if path.is_dir() {
            found.extend(walk(&path, extension));
        } else if path.extension().is_some_and(|it| it == extension) {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// The tokens of a piece of source.
pub fn tokens(source: &str) -> Vec<Token> {
    let mut out = Vec::new();
    flatten(source.parse().expect("the source is well-formed"), &mut out);
    out
}

fn flatten(stream: TokenStream, out: &mut Vec<Token>) {
    let mut trees = stream.into_iter().peekable();
    while let Some(tree) = trees.next() {
        match tree {
            TokenTree::Punct(mark) if mark.as_char() == '#' => {
                trees.next_if(|next| matches!(next, TokenTree::Punct(mark) if mark.as_char() == '!'));
                let attribute = trees.next_if(|next| matches!(next, TokenTree::Group(_)));
                let Some(TokenTree::Group(attribute)) = attribute else { continue };
                if attribute.stream().to_string().replace(' ', "") == "cfg(test)" {
                    // The item that follows ends with its body or a semicolon.
                    for tree in trees.by_ref() {
                        match tree {
                            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => break,
                            TokenTree::Punct(mark) if mark.as_char() == ';' => break,
                            _ => {}
                        }
                    }
                }
            }
            TokenTree::Punct(mark) if mark.as_char() == ':' && mark.spacing() == Spacing::Joint => {
                trees.next();
                out.push(Token::Mark("::"));
            }
            TokenTree::Punct(mark) => out.push(Token::Other(mark.as_char())),
            TokenTree::Ident(word) => out.push(Token::Word(word.to_string())),
            TokenTree::Literal(literal) => {
                let literal = literal.to_string();
                out.push(match text(&literal) {
                    Some(text) => Token::Text(text),
                    None => Token::Value(literal),
                });
            }
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ('(', ')'),
                    Delimiter::Brace => ('{', '}'),
                    Delimiter::Bracket => ('[', ']'),
                    Delimiter::None => (' ', ' '),
                };
                out.push(Token::Open(open));
                flatten(group.stream(), out);
                out.push(Token::Close(close));
            }
        }
    }
}

/// The value of a string literal as it stands in the source.
fn text(literal: &str) -> Option<String> {
    let literal = literal.trim_start_matches(['b', 'c']);
    if let Some(raw) = literal.strip_prefix('r') {
        let raw = raw.trim_matches('#');
        return Some(raw.strip_prefix('"')?.strip_suffix('"')?.to_owned());
    }
    let inner = literal.strip_prefix('"')?.strip_suffix('"')?;
    let mut value = String::new();
    let mut chars = inner.chars();
    while let Some(char) = chars.next() {
        match char {
            '\\' => match chars.next() {
                Some('u') => {
                    chars.by_ref().find(|char| *char == '}');
                    value.push(' ');
                }
                Some('n' | 't' | 'r' | '\n') | None => value.push(' '),
                Some(other) => value.push(other),
            },
            other => value.push(other),
        }
    }
    Some(value)
}
