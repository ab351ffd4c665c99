//! Chapbook: variables on top, `[modifiers]` on lines of their own, `{inserts}`. <https://klembot.github.io/chapbook/guide/>

use super::super::condition::{constant, variable};
use super::super::loss::What;
use super::markup::{Bit, Branch, Cursor, Kind, Set, link};

/// The pieces of a passage.
pub fn read(text: &str, line: usize) -> Vec<Bit> {
    let (variables, body) = split(text);
    let mut bits = Vec::new();
    for (at, row) in variables.lines().enumerate().filter(|(_, row)| !row.trim().is_empty()) {
        let set = row.split_once(':').and_then(|(name, value)| Some((variable(name)?, value)));
        let (name, to) =
            set.map_or((String::new(), None), |(name, value)| (name.to_owned(), constant(value)));
        bits.push(Bit { line: line + at, kind: Kind::Set(Set { name, to, source: row.trim().to_owned() }) });
    }
    let first = line + text[..text.len() - body.len()].bytes().filter(|byte| *byte == b'\n').count();
    sections(body, first, &mut bits);
    bits
}

/// The part before a line of hyphens, and the rest.
fn split(text: &str) -> (&str, &str) {
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        if line.trim_end() == "--" {
            return (&text[..at], &text[at + line.len()..]);
        }
        at += line.len();
    }
    ("", text)
}

/// What a modifier does to the text up to the next.
enum Mode {
    Shown,
    If { condition: Option<String>, unless: bool },
    Hidden(What),
    Comment,
}

fn sections(body: &str, mut line: usize, bits: &mut Vec<Bit>) {
    let mut mode = Mode::Shown;
    let mut section = String::new();
    let mut start = line;
    for row in body.split_inclusive('\n') {
        match modifier(row) {
            Some(words) => {
                finish(&mode, &section, start, bits);
                mode = modes(words, line, bits);
                section.clear();
                start = line + 1;
            }
            None => section.push_str(row),
        }
        line += 1;
    }
    finish(&mode, &section, start, bits);
}

/// What stands in brackets on a line of its own.
fn modifier(row: &str) -> Option<&str> {
    let inner = row.trim_end().strip_prefix('[')?.strip_suffix(']')?;
    (!inner.starts_with('[') && !inner.ends_with(']') && !inner.is_empty()).then_some(inner)
}

fn modes(words: &str, line: usize, bits: &mut Vec<Bit>) -> Mode {
    let mut mode = Mode::Shown;
    for word in words.split(';').map(str::trim) {
        let lower = word.to_lowercase();
        let (first, after) = word.split_once(char::is_whitespace).unwrap_or((word, ""));
        let condition = || Some(after.trim().to_owned());
        mode = match first.to_lowercase().as_str() {
            "if" | "ifalways" | "ifnever" => Mode::If { condition: condition(), unless: false },
            "unless" => Mode::If { condition: condition(), unless: true },
            "else" => Mode::If { condition: None, unless: false },
            "javascript" => Mode::Hidden(What::Script),
            "css" => Mode::Hidden(What::Style),
            "note" | "n.b." | "fixme" | "todo" => Mode::Comment,
            _ if lower.starts_with("cont") => mode,
            _ => {
                bits.push(Bit { line, kind: Kind::Lost(What::Macro, format!("[{word}]")) });
                mode
            }
        };
    }
    mode
}

fn finish(mode: &Mode, section: &str, line: usize, bits: &mut Vec<Bit>) {
    let lost = |what| Bit { line, kind: Kind::Lost(what, section.to_owned()) };
    match mode {
        Mode::Shown => bits.extend(pieces(section, line)),
        Mode::Hidden(what) => bits.push(lost(*what)),
        Mode::Comment => bits.push(Bit { line, kind: Kind::Comment(section.to_owned()) }),
        Mode::If { condition, unless } => {
            let branch =
                Branch { condition: condition.clone(), unless: *unless, bits: pieces(section, line) };
            match bits.last_mut().map(|bit| &mut bit.kind) {
                Some(Kind::Block(branches)) if condition.is_none() => branches.push(branch),
                _ => bits.push(Bit { line, kind: Kind::Block(vec![branch]) }),
            }
        }
    }
}

fn pieces(text: &str, line: usize) -> Vec<Bit> {
    let mut cursor = Cursor::new(text, line);
    let mut bits = Vec::new();
    while let Some(c) = cursor.rest().chars().next() {
        let line = cursor.line();
        if let Some((length, text, to, _)) = link(cursor.rest()) {
            bits.push(Bit { line, kind: Kind::Link { text, to, sets: Vec::new() } });
            cursor.at += length;
        } else if c == '{' {
            match cursor.balanced(1, '{', '}') {
                Some(inside) => {
                    bits.push(Bit { line, kind: insert(inside) });
                    cursor.at += inside.len() + 2;
                }
                None => cursor.text_into(&mut bits),
            }
        } else {
            cursor.text_into(&mut bits);
        }
    }
    bits
}

/// `{name: argument, key: 'value'}`, or a variable.
fn insert(inside: &str) -> Kind {
    let source = format!("{{{inside}}}");
    let value = |key: &str| {
        // The key must stand at the beginning of a pair, not inside a word or another value.
        let found = inside.match_indices(key).find(|(at, _)| {
            let before = inside[..*at].trim_end();
            let rest = inside[at + key.len()..].trim_start();
            (before.is_empty() || before.ends_with(',') || !before.contains(':')) && rest.starts_with(':')
        })?;
        let rest = inside[found.0 + key.len()..].trim_start().strip_prefix(':')?.trim_start();
        let quote = rest.chars().next().filter(|c| matches!(c, '"' | '\''))?;
        let end = rest[1..].find(quote)?;
        Some(rest[1..end + 1].to_owned())
    };
    let name = inside.split([',', ':']).next().unwrap_or_default().trim();
    match name.to_lowercase().replace(' ', "-").as_str() {
        "embed-passage" | "embed-passage-named" => {
            value(name).map_or(Kind::Lost(What::Link, source), Kind::Include)
        }
        "link-to" => match (value(name), value("label")) {
            (Some(to), label) => {
                Kind::Link { text: label.unwrap_or_else(|| to.clone()), to, sets: Vec::new() }
            }
            (None, _) => Kind::Lost(What::Link, source),
        },
        "reveal-link" => match (value(name), value("passage")) {
            (Some(text), Some(to)) => Kind::Reveal { text, to },
            _ => Kind::Lost(What::Macro, source),
        },
        "embed-image"
        | "embed-youtube-video"
        | "embed-flickr-image"
        | "embed-unsplash-image"
        | "ambient-sound"
        | "sound-effect" => Kind::Lost(What::Media, source),
        "cycling-link-for" | "dropdown-menu-for" | "text-input-for" => Kind::Lost(What::Interaction, source),
        _ if variable(name).is_some() => Kind::Lost(What::Variable, source),
        _ => Kind::Lost(What::Macro, source),
    }
}
