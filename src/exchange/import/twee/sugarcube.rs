//! SugarCube: `<<macro …>>`, some of them with an end `<</macro>>`. <https://www.motoslave.net/sugarcube/2/docs/>

use super::super::condition::{constant, variable};
use super::super::loss::What;
use super::super::plain;
use super::markup::{Bit, Branch, Cursor, DEPTH, Kind, Set, arguments, led, link, window};

/// Macros that hold something up to their end.
const HOLDING: &[&str] = &[
    "if",
    "switch",
    "for",
    "link",
    "button",
    "nobr",
    "silently",
    "silent",
    "widget",
    "script",
    "linkreplace",
    "linkappend",
    "linkprepend",
    "append",
    "prepend",
    "replace",
    "copy",
    "timed",
    "repeat",
    "capture",
    "createplaylist",
    "done",
    "type",
    "do",
    "createaudiogroup",
    "actions",
];

/// The pieces of a passage.
pub fn read(text: &str, line: usize) -> Vec<Bit> {
    pieces(&mut Cursor::new(text, line), "", 0).0
}

/// Reads up to the end of the macro `holder`, or to a word of [`between`] that belongs to it; which stopped it.
fn pieces(cursor: &mut Cursor, holder: &str, depth: usize) -> (Vec<Bit>, Option<(String, String)>) {
    let mut bits: Vec<Bit> = Vec::new();
    while let Some(c) = cursor.rest().chars().next() {
        let line = cursor.line();
        let rest = cursor.rest();
        if let Some((length, text, to, setter)) = link(rest) {
            bits.push(Bit { line, kind: Kind::Link { text, to, sets: sets(&setter, &setter) } });
            cursor.at += length;
        } else if let Some((name, inside, length)) = macro_head(rest) {
            let closes = name.strip_prefix('/').or(name.strip_prefix("end"));
            if !holder.is_empty() && (closes == Some(holder) || between(holder).contains(&name.as_str())) {
                cursor.at += length;
                return (bits, Some((name, inside)));
            }
            cursor.at += length;
            macro_at(cursor, line, &name, &inside, &rest[..length], depth, &mut bits);
        } else if let Some((open, close)) = comment(rest) {
            let inner = &rest[open.len()..];
            let length = inner.find(close).unwrap_or(inner.len());
            bits.push(Bit { line, kind: Kind::Comment(inner[..length].to_owned()) });
            cursor.at += (open.len() + length + close.len()).min(rest.len());
        } else if rest.starts_with("[img[") || rest.starts_with("[<img[") {
            let length = window(rest).find("]]").map_or(1, |end| end + 2);
            bits.push(Bit { line, kind: Kind::Lost(What::Media, rest[..length].to_owned()) });
            cursor.at += length;
        } else if c == '<' && rest.starts_with("<nowiki>") {
            cursor.at += "<nowiki>".len();
        } else {
            cursor.text_into(&mut bits);
        }
    }
    (bits, None)
}

/// The words that part what a macro holds.
fn between(holder: &str) -> &'static [&'static str] {
    match holder {
        "if" => &["elseif", "else"],
        "switch" => &["case", "default"],
        "timed" => &["next"],
        _ => &[],
    }
}

fn comment(rest: &str) -> Option<(&'static str, &'static str)> {
    [("<!--", "-->"), ("/*", "*/"), ("/%", "%/")].into_iter().find(|(open, _)| rest.starts_with(open))
}

/// `<<name inside>>` and its length.
fn macro_head(rest: &str) -> Option<(String, String, usize)> {
    let inner = window(rest.strip_prefix("<<")?);
    let mut quote = None;
    let mut escaped = false;
    let end = inner.char_indices().find_map(|(at, c)| {
        if escaped {
            escaped = false;
        } else if c == '\\' {
            escaped = true;
        } else if let Some(mark) = quote {
            if c == mark {
                quote = None;
            }
        } else if c == '"' || c == '\'' && !inner[..at].ends_with(char::is_alphanumeric) {
            quote = Some(c);
        } else if inner[at..].starts_with(">>") {
            return Some(at);
        }
        None
    });
    // A quotation mark that opens nothing must not swallow the passage.
    let end = end.or_else(|| inner.find(">>"))?;
    let words = inner[..end].trim();
    let length = words.find(|c: char| c.is_whitespace()).unwrap_or(words.len());
    let (name, inside) = match words.chars().next() {
        Some('=' | '-') => words.split_at(1),
        _ => words.split_at(length),
    };
    (!name.is_empty()).then(|| (name.to_lowercase(), inside.trim().to_owned(), end + 4))
}

fn macro_at(
    cursor: &mut Cursor,
    line: usize,
    name: &str,
    inside: &str,
    source: &str,
    depth: usize,
    bits: &mut Vec<Bit>,
) {
    let lost = |what| Bit { line, kind: Kind::Lost(what, source.to_owned()) };
    if !HOLDING.contains(&name) || depth >= DEPTH {
        bits.extend(alone(name, inside, source).into_iter().map(|kind| Bit { line, kind }));
        return;
    }
    if name == "script" {
        let end = cursor.rest().find("<</script>>").unwrap_or(cursor.rest().len());
        let script = format!("{source}{}", &cursor.rest()[..end]);
        cursor.at += end;
        cursor.at += "<</script>>".len().min(cursor.rest().len());
        bits.push(Bit { line, kind: Kind::Lost(What::Script, script) });
        return;
    }
    // Everything up to the end, parted.
    let mut branches: Vec<Branch> = Vec::new();
    let (mut word, mut condition) = (name.to_owned(), inside.to_owned());
    loop {
        let (inner, stopped) = pieces(cursor, name, depth + 1);
        let condition_here = match word.as_str() {
            "else" | "default" => None,
            "case" => Some(format!("{inside} eq {condition}")),
            _ => Some(condition.clone()),
        };
        branches.push(Branch { condition: condition_here, unless: false, bits: inner });
        match stopped {
            Some((next, inside)) if !next.starts_with('/') && !next.starts_with("end") => {
                (word, condition) = (next, inside);
            }
            _ => break,
        }
    }
    let all = |branches: Vec<Branch>| branches.into_iter().flat_map(|branch| branch.bits);
    match name {
        "if" => bits.push(Bit { line, kind: Kind::Block(branches) }),
        "switch" => {
            // What stands before the first case is nothing.
            branches.remove(0);
            bits.push(Bit { line, kind: Kind::Block(branches) });
        }
        "link" | "button" => {
            let held: Vec<Bit> = all(branches).collect();
            let words = arguments(inside);
            let (text, to) = match words.first().and_then(|first| link(first)) {
                Some((_, text, to, _)) => (text, Some(to)),
                None => (words.first().cloned().unwrap_or_default(), words.get(1).cloned()),
            };
            let (goes, sets) = led(&held);
            match goes.or(to) {
                Some(to) => bits.push(Bit { line, kind: Kind::Link { text, to, sets } }),
                None => {
                    bits.push(lost(What::Macro));
                    bits.push(Bit { line, kind: Kind::Text(format!(" {text} ")) });
                }
            }
        }
        "nobr" | "capture" | "type" | "done" | "do" => bits.extend(all(branches)),
        "actions" => bits.extend(all(branches)),
        // Its words are not shown; what it sets is.
        "silently" | "silent" => {
            bits.extend(all(branches).filter(|bit| !matches!(bit.kind, Kind::Text(_) | Kind::Link { .. })));
        }
        "widget" | "createplaylist" | "createaudiogroup" => bits.push(lost(What::Macro)),
        "linkreplace" | "linkappend" | "linkprepend" => {
            bits.push(lost(What::Macro));
            bits.push(Bit { line, kind: Kind::Text(format!(" {} ", arguments(inside).join(" "))) });
            bits.extend(all(branches));
        }
        // What is repeated, delayed or put elsewhere is shown once, here.
        _ => {
            bits.push(lost(What::Macro));
            bits.extend(all(branches));
        }
    }
}

/// A macro that holds nothing.
fn alone(name: &str, inside: &str, source: &str) -> Vec<Kind> {
    let lost = |what| vec![Kind::Lost(what, source.to_owned())];
    let named = |kind: fn(String) -> Kind| match &arguments(inside)[..] {
        [link_text] if link_text.starts_with("[[") => match link(link_text) {
            Some((_, _, to, _)) => vec![kind(to)],
            None => lost(What::Link),
        },
        [first, ..] if inside.starts_with(['"', '\'']) => vec![kind(first.clone())],
        _ => lost(What::Link),
    };
    match name {
        "set" => sets(inside, source).into_iter().map(Kind::Set).collect(),
        "goto" => named(Kind::Goto),
        "include" | "display" => named(Kind::Include),
        "choice" | "link" | "button" => match &arguments(inside)[..] {
            [first, rest @ ..] => match link(first) {
                Some((_, text, to, setter)) => vec![Kind::Link { text, to, sets: sets(&setter, &setter) }],
                None if name == "choice" => {
                    let text = rest.first().unwrap_or(first).clone();
                    vec![Kind::Link { text, to: first.clone(), sets: Vec::new() }]
                }
                None => lost(What::Macro),
            },
            [] => lost(What::Macro),
        },
        "print" | "=" | "-" => lost(What::Variable),
        "unset" | "remember" | "forget" => lost(What::Variable),
        "run" => lost(What::Script),
        "audio" | "cacheaudio" | "playlist" | "masteraudio" => lost(What::Media),
        "textbox" | "numberbox" | "textarea" | "radiobutton" | "checkbox" | "cycle" | "listbox" => {
            lost(What::Interaction)
        }
        "addclass" | "removeclass" | "toggleclass" => lost(What::Style),
        _ => lost(What::Macro),
    }
}

/// `$a to true, $b to 3` or `$a = true; $b = 3`.
fn sets(inside: &str, source: &str) -> Vec<Set> {
    if inside.trim().is_empty() {
        return Vec::new();
    }
    let one = |part: &str| {
        let (left, right) = part.split_once(" to ").or_else(|| part.split_once('='))?;
        let to = constant(right);
        Some(Set { name: variable(left)?.to_owned(), to, source: source.to_owned() })
    };
    let whole = || vec![Set { name: String::new(), to: None, source: source.to_owned() }];
    let parts: Option<Vec<Set>> = match inside.contains(['"', '\'', '[', '(']) {
        true => one(inside).map(|set| vec![set]),
        false => inside.split([',', ';']).filter(|part| !part.trim().is_empty()).map(one).collect(),
    };
    parts.unwrap_or_else(whole)
}

/// Markup of text that only SugarCube has: a line that is not to be broken.
pub fn plain_text(text: &str) -> String {
    plain::entities(&text.replace("\\\n", "").replace("{{{", "").replace("}}}", ""))
}
