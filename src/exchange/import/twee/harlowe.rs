//! Harlowe: `(macro: …)[what it holds]`. <https://twine2.neocities.org>

use super::super::condition::{constant, variable};
use super::super::loss::What;
use super::super::plain;
use super::markup::{Bit, Branch, Cursor, DEPTH, Kind, Set, arguments, led, link};

/// The pieces of a passage.
pub fn read(text: &str, line: usize) -> Vec<Bit> {
    pieces(text, line, 0)
}

fn pieces(text: &str, line: usize, depth: usize) -> Vec<Bit> {
    let mut cursor = Cursor::new(text, line);
    let mut bits: Vec<Bit> = Vec::new();
    while let Some(c) = cursor.rest().chars().next() {
        let line = cursor.line();
        let rest = cursor.rest();
        if let Some((length, text, to, _)) = link(rest) {
            bits.push(Bit { line, kind: Kind::Link { text, to, sets: Vec::new() } });
            cursor.at += length;
        } else if let Some((name, start)) = macro_name(rest).filter(|_| depth < DEPTH) {
            match cursor.balanced(start, '(', ')') {
                Some(arguments) => macro_at(&mut cursor, &name, start, arguments, depth, &mut bits),
                None => cursor.text_into(&mut bits),
            }
        } else if c == '<' && rest.starts_with("<!--") {
            let length = plain::tag(rest).map_or(1, |(length, _)| length);
            let comment = rest[..length].trim_start_matches("<!--").trim_end_matches("-->");
            bits.push(Bit { line, kind: Kind::Comment(comment.to_owned()) });
            cursor.at += length;
        } else if let Some(length) = hook_name(rest) {
            // `|name>[…]`: what it holds is text like any other; only its name goes.
            cursor.at += length;
        } else if rest.starts_with("\\\n") {
            // The line goes on.
            cursor.at += 2;
        } else if matches!(c, '{' | '}') {
            cursor.at += 1;
        } else {
            cursor.text_into(&mut bits);
        }
    }
    bits
}

/// `(name:`, the name without hyphens in lower case, and the length up to its arguments.
fn macro_name(rest: &str) -> Option<(String, usize)> {
    let inner = rest.strip_prefix('(')?;
    let end = inner
        .find(|c: char| !(c.is_alphanumeric() || matches!(c, '-' | '_' | '$')))
        .filter(|end| *end > 0)?;
    if !inner[end..].starts_with(':')
        || !inner.starts_with(|c: char| c.is_alphabetic() || matches!(c, '$' | '_'))
    {
        return None;
    }
    Some((inner[..end].replace(['-', '_'], "").to_lowercase(), end + 2))
}

/// `|name>`, where a hook follows.
fn hook_name(rest: &str) -> Option<usize> {
    let inner = rest.strip_prefix('|')?;
    let end =
        inner.find(|c: char| !(c.is_alphanumeric() || matches!(c, '-' | '_'))).filter(|end| *end > 0)?;
    let length = 1 + end + 1;
    (matches!(inner[end..].chars().next(), Some('>' | ')')) && rest[length..].starts_with('['))
        .then_some(length)
}

fn macro_at(cursor: &mut Cursor, name: &str, start: usize, inside: &str, depth: usize, bits: &mut Vec<Bit>) {
    let line = cursor.line();
    let begin = cursor.at;
    cursor.at += start + inside.len() + 1;
    let source = cursor.text[begin..cursor.at].to_owned();
    let mut bit = |kind| bits.push(Bit { line, kind });
    // What the macro holds, for those that hold anything.
    let hook = |cursor: &mut Cursor| {
        let blank = cursor.rest().len() - cursor.rest().trim_start().len();
        let here = cursor.at;
        cursor.at += blank;
        if !cursor.rest().starts_with('[') || cursor.rest().starts_with("[[") {
            cursor.at = here;
            return None;
        }
        let line = cursor.line();
        let inner = cursor.balanced(1, '[', ']')?;
        cursor.at += inner.len() + 2;
        Some(pieces(inner, line, depth + 1))
    };
    match name {
        "set" | "put" | "move" => sets(name, inside, &source).into_iter().for_each(|set| bit(Kind::Set(set))),
        "if" | "unless" | "elseif" | "else" => {
            let Some(inner) = hook(cursor) else { return bit(Kind::Lost(What::Macro, source)) };
            let condition = (name != "else").then(|| inside.trim().to_owned());
            let branch = Branch { condition, unless: name == "unless", bits: inner };
            // An else belongs to the condition before it; only blanks may stand between.
            let blank = |bit: &Bit| matches!(&bit.kind, Kind::Text(text) if text.trim().is_empty());
            let at = bits.iter().rposition(|bit| !blank(bit));
            match at.map(|at| &mut bits[at].kind) {
                Some(Kind::Block(branches)) if name.starts_with("else") => branches.push(branch),
                _ => bits.push(Bit { line, kind: Kind::Block(vec![branch]) }),
            }
        }
        "goto" => bit(target(inside, &source, Kind::Goto)),
        "display" => bit(target(inside, &source, Kind::Include)),
        "linkgoto" => match &arguments(inside)[..] {
            [text] => bit(Kind::Link { text: text.clone(), to: text.clone(), sets: Vec::new() }),
            [text, to] => bit(Kind::Link { text: text.clone(), to: to.clone(), sets: Vec::new() }),
            _ => bit(Kind::Lost(What::Link, source)),
        },
        "link" | "linkreplace" | "linkrepeat" | "linkreveal" | "linkrevealgoto" | "linkrerun" => {
            let arguments = arguments(inside);
            let text = arguments.first().cloned().unwrap_or_default();
            let held = hook(cursor).unwrap_or_default();
            let to = arguments.get(1).filter(|_| name == "linkrevealgoto").cloned();
            let (goes, sets) = led(&held);
            match goes.or(to) {
                Some(to) => bit(Kind::Link { text, to, sets }),
                // It only shows more: that is shown from the beginning.
                None => {
                    bit(Kind::Lost(What::Macro, source));
                    bit(Kind::Text(format!(" {text} ")));
                    bits.extend(held);
                }
            }
        }
        "either" | "random" | "shuffled" => {
            bit(Kind::Lost(What::Random, source));
            // The first of several texts is taken.
            if let Some(first) =
                arguments(inside).into_iter().next().filter(|_| inside.trim().starts_with(['"', '\'']))
            {
                bit(Kind::Text(first));
            }
        }
        "print" | "v" | "verbatimprint" => bit(Kind::Lost(What::Variable, source)),
        "css" | "enchant" | "change" | "background" => bit(Kind::Lost(What::Style, source)),
        "a" | "dm" | "ds" | "datamap" | "dataset" | "array" => bit(Kind::Lost(What::Variable, source)),
        _ => {
            let held = hook(cursor);
            let dress = [
                "color",
                "colour",
                "text",
                "font",
                "align",
                "transition",
                "t8n",
                "hover",
                "box",
                "size",
                "opacity",
            ];
            let what =
                if dress.iter().any(|word| name.starts_with(word)) { What::Formatting } else { What::Macro };
            bit(Kind::Lost(what, source));
            bits.extend(held.into_iter().flatten());
        }
    }
}

/// The passage that a macro names, if it names it by a text.
fn target(inside: &str, source: &str, kind: fn(String) -> Kind) -> Kind {
    let inside = inside.trim();
    let quoted = inside.starts_with(['"', '\'']) && inside.len() > 1 && inside.ends_with(['"', '\'']);
    match (quoted, &arguments(inside)[..]) {
        (true, [name]) => kind(name.clone()),
        _ => Kind::Lost(What::Link, source.to_owned()),
    }
}

/// `$a to true, $b to 3`; `put` has them the other way round.
fn sets(name: &str, inside: &str, source: &str) -> Vec<Set> {
    let whole = || vec![Set { name: String::new(), to: None, source: source.to_owned() }];
    if inside.contains(['"', '\'', '(']) {
        return match inside.split_once(" to ").and_then(|(left, _)| variable(left)) {
            Some(name) => vec![Set { name: name.to_owned(), to: None, source: source.to_owned() }],
            None => whole(),
        };
    }
    let one = |part: &str| {
        let (left, right) = if name == "set" { part.split_once(" to ")? } else { part.split_once(" into ")? };
        let (name, value) = if name == "set" { (left, right) } else { (right, left) };
        let name = variable(name)?.to_owned();
        Some(Set { name, to: constant(value), source: source.to_owned() })
    };
    inside.split(',').map(one).collect::<Option<Vec<_>>>().unwrap_or_else(whole)
}
