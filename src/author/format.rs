//! An author's file laid out as all are: indentation, commas, blanks and line ends. Which elements stand on lines of
//! their own is the author's choice, and so is every comment.

use crate::diagnostics::Diagnostic;
use crate::scenario::findings::Findings;
use crate::scenario::pack;
use crate::scenario::syntax::{self, Kind, Token};

use super::layout::same;

/// One step of indentation.
const INDENT: usize = 4;

/// The text laid out; its values and its comments are what they were. A text with mistakes of syntax is left alone:
/// the first of them is the reason.
pub fn format(file: &str, text: &str) -> Result<String, Diagnostic> {
    let (before, mistakes) = syntax::parse(text);
    if let Some(mistake) = mistakes.first() {
        let mut findings = Findings::new(file, text);
        pack::report_syntax(mistake, &mut findings);
        return Err(findings.list.swap_remove(0));
    }
    let (mut pieces, line_end) = pieces(text);
    commas(&mut pieces);
    let formatted = Writer { line_end, ..Writer::default() }.write(&pieces);
    // What an author means is worth more than how it looks.
    let kept = same(&before, &syntax::parse(&formatted).0);
    debug_assert!(kept, "laying out changed a value:\n{formatted}");
    Ok(if kept { formatted } else { text.to_owned() })
}

/// A token, and how the author set it apart from the one before.
#[derive(Clone)]
struct Piece<'t> {
    kind: Kind,
    text: &'t str,
    /// Line ends before it.
    lines: usize,
    /// Blanks before it on its line.
    blanks: usize,
}

/// The pieces of a text, and its line end: `\r\n` if all are, those of its strings and comments aside.
fn pieces(text: &str) -> (Vec<Piece<'_>>, &'static str) {
    let (mut end, mut gaps) = (0, String::new());
    let mut pieces = Vec::new();
    for Token { kind, span } in syntax::tokens(text) {
        let gap = &text[end..span.start];
        let lines = gap.matches('\n').count();
        let blanks = gap.rsplit('\n').next().unwrap_or_default().chars().count();
        end = span.end;
        gaps += gap;
        pieces.push(Piece { kind, text: text[span].trim_end(), lines, blanks });
    }
    gaps += &text[end..];
    let (all, windows) = (gaps.matches('\n').count(), gaps.matches("\r\n").count());
    (pieces, if all > 0 && all == windows { "\r\n" } else { "\n" })
}

/// Each comma stands right behind its element. The last element has one where the bracket closes on a line of its own.
fn commas(pieces: &mut Vec<Piece>) {
    let is_comment = |kind: Kind| matches!(kind, Kind::LineComment | Kind::BlockComment);
    let mut done: Vec<Piece> = Vec::with_capacity(pieces.len());
    let comma = Piece { kind: Kind::Comma, text: ",", lines: 0, blanks: 0 };
    for piece in pieces.drain(..) {
        let element = done.iter().rposition(|piece| !is_comment(piece.kind)).map_or(0, |at| at + 1);
        let last = element.checked_sub(1).map(|at| done[at].kind);
        let own_line = piece.lines > 0 || done.last().is_some_and(|before| before.kind == Kind::LineComment);
        match piece.kind {
            Kind::Comma => {
                done.insert(element, comma.clone());
                continue;
            }
            Kind::Close if own_line && !matches!(last, None | Some(Kind::Open | Kind::Comma)) => {
                done.insert(element, comma.clone());
            }
            Kind::Close if !own_line && last == Some(Kind::Comma) => {
                done.remove(element - 1);
            }
            _ => {}
        }
        done.push(piece);
    }
    *pieces = done;
}

#[derive(Default)]
struct Writer {
    line_end: &'static str,
    written: String,
    /// The indentation of the line that is written.
    indent: usize,
    /// The indentation of the line on which each open bracket stands.
    open: Vec<usize>,
}

impl Writer {
    fn write(mut self, pieces: &[Piece]) -> String {
        let mut before: Option<&Piece> = None;
        for piece in pieces {
            let opened = if piece.kind == Kind::Close { self.open.pop() } else { None };
            match before.map(|before| (before, line_ends(before, piece))) {
                None => {}
                Some((before, 0)) => self.written += &" ".repeat(blanks(before, piece)),
                Some((_, lines)) => {
                    let inner = self.open.last().map_or(0, |indent| indent + INDENT);
                    self.indent = opened.unwrap_or(inner);
                    self.written += &self.line_end.repeat(lines);
                    self.written += &" ".repeat(self.indent);
                }
            }
            self.written += piece.text;
            if piece.kind == Kind::Open {
                self.open.push(self.indent);
            }
            before = Some(piece);
        }
        self.written + self.line_end
    }
}

/// How many line ends stand between two pieces: two are a blank line.
fn line_ends(before: &Piece, piece: &Piece) -> usize {
    if before.kind == Kind::LineComment {
        return piece.lines.clamp(1, 2);
    }
    match (before.kind, piece.kind) {
        // A key, its colon and its value stand together, and so do a word and its bracket, an element and its comma.
        (_, Kind::Colon | Kind::Comma)
        | (Kind::Colon, Kind::Atom | Kind::Open)
        | (Kind::Atom, Kind::Open) => 0,
        _ => piece.lines.min(2),
    }
}

/// How many blanks stand between two pieces on one line.
fn blanks(before: &Piece, piece: &Piece) -> usize {
    match (before.kind, piece.kind) {
        // Comments may stand in a column.
        (_, Kind::LineComment) => piece.blanks.max(1),
        (_, Kind::Comma | Kind::Colon) => 0,
        (Kind::Comma | Kind::Colon, _) => 1,
        (Kind::BlockComment, _) | (_, Kind::BlockComment) => piece.blanks.min(1),
        _ => 0,
    }
}
