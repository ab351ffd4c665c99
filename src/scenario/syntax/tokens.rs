//! A text as a row of tokens, with its comments: for what changes a text rather than understands it.

use super::Span;
use super::lexer::Lexer;

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// From `//` to the end of its line.
    LineComment,
    BlockComment,
    Open,
    Close,
    Comma,
    Colon,
    /// A word, a number, a string.
    Atom,
}

/// A token and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    pub kind: Kind,
    pub span: Span,
}

/// The tokens of a text without mistakes of syntax; of another text, whatever comes next to them.
pub fn tokens(source: &str) -> Vec<Token> {
    let mut lexer = Lexer::new(source);
    let mut tokens = Vec::new();
    loop {
        let rest = lexer.rest();
        lexer.at += rest.len() - rest.trim_start_matches([' ', '\t', '\n', '\r', '\x0b', '\x0c']).len();
        let start = lexer.at;
        let Some(next) = lexer.peek() else { return tokens };
        let kind = match next {
            '/' if lexer.rest().starts_with("//") => {
                lexer.at += lexer.rest().lines().next().unwrap_or_default().len();
                Kind::LineComment
            }
            '/' if lexer.rest().starts_with("/*") => {
                lexer.block_comment();
                Kind::BlockComment
            }
            '(' | '[' | '{' => single(&mut lexer, Kind::Open),
            ')' | ']' | '}' => single(&mut lexer, Kind::Close),
            ',' => single(&mut lexer, Kind::Comma),
            ':' => single(&mut lexer, Kind::Colon),
            '"' => {
                lexer.string();
                Kind::Atom
            }
            '\'' => {
                lexer.char();
                Kind::Atom
            }
            '0'..='9' | '-' | '+' => {
                lexer.number();
                Kind::Atom
            }
            _ => {
                if lexer.raw_string().is_none() && lexer.word().is_none() {
                    lexer.bump();
                }
                Kind::Atom
            }
        };
        tokens.push(Token { kind, span: start..lexer.at });
    }
}

fn single(lexer: &mut Lexer, kind: Kind) -> Kind {
    lexer.bump();
    kind
}
