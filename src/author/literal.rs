//! Strings of RON as an author writes them.

use crate::scenario::syntax::Span;

/// A text as a string on one line.
pub fn quoted(text: &str) -> String {
    let written: String = text.chars().map(|char| escaped(char).unwrap_or_else(|| char.into())).collect();
    format!("\"{written}\"")
}

/// The change that makes the literal, which reads `old`, read `text`: a stretch of the literal, and what replaces it.
/// Raw strings stay raw, line breaks and escapes are written as in the rest of the literal. `line_end` is that of the
/// file.
pub fn rewritten(literal: &str, old: &str, text: &str, line_end: &str) -> (Span, String) {
    let text = text.replace("\r\n", "\n");
    if let Some(raw) = literal.strip_prefix('r') {
        return raw_string(raw, &text, line_end);
    }
    let old = units(literal, old);
    let new: Vec<char> = text.chars().collect();
    let front = old.iter().zip(&new).take_while(|(unit, char)| unit.char == **char).count();
    let back = (old[front..].iter().rev().zip(new[front..].iter().rev()))
        .take_while(|(unit, char)| unit.char == **char)
        .count();
    let start = old[..front].last().map_or(1, |unit| unit.span.end);
    let end = old[old.len() - back..].first().map_or(literal.len() - 1, |unit| unit.span.start);
    let written = |char: &char| match old.iter().find(|unit| unit.char == *char) {
        Some(unit) => literal[unit.span.clone()].to_owned(),
        None if *char == '\n' && literal.contains('\n') => line_end.to_owned(),
        None => escaped(*char).unwrap_or_else(|| char.to_string()),
    };
    (start..end, new[front..new.len() - back].iter().map(written).collect())
}

/// `raw` begins after the `r`.
fn raw_string(raw: &str, text: &str, line_end: &str) -> (Span, String) {
    let hashes = raw.len() - raw.trim_start_matches('#').len();
    let text = text.replace('\n', line_end);
    let closes = |hashes: usize| text.contains(&format!("\"{}", "#".repeat(hashes)));
    if !closes(hashes) {
        // `r##"` before the text, `"##` after it.
        return (hashes + 2..raw.len() - hashes, text);
    }
    let hashes = "#".repeat((hashes..).find(|hashes| !closes(*hashes)).unwrap_or(hashes));
    (0..raw.len() + 1, format!("r{hashes}\"{text}\"{hashes}"))
}

/// One character of a plain string, and where the literal writes it.
struct Unit {
    char: char,
    span: Span,
}

/// A line break is one character, whatever the file's line ends.
fn units(literal: &str, text: &str) -> Vec<Unit> {
    let mut units: Vec<Unit> = Vec::new();
    let mut at = 1;
    for char in text.chars() {
        let rest = &literal[at..];
        let length = match rest.as_bytes() {
            [b'\\', b'x', ..] => 4,
            [b'\\', b'u', ..] => rest.find('}').map_or(2, |end| end + 1),
            [b'\\', ..] => 2,
            _ => char.len_utf8(),
        };
        let span = at..at + length;
        match units.last_mut() {
            Some(last) if char == '\n' && literal[last.span.start..span.end] == *"\r\n" => {
                *last = Unit { char, span: last.span.start..span.end };
            }
            _ => units.push(Unit { char, span: span.clone() }),
        }
        at = span.end;
    }
    units
}

/// How a plain string writes a character that cannot, or should not, stand in it as it is.
fn escaped(char: char) -> Option<String> {
    match char {
        '"' | '\\' => Some(format!("\\{char}")),
        '\n' => Some("\\n".to_owned()),
        '\r' => Some("\\r".to_owned()),
        '\t' => Some("\\t".to_owned()),
        _ if char.is_control() => Some(format!("\\u{{{:x}}}", u32::from(char))),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::syntax::{Value, parse};

    fn check(literal: &str, text: &str, expected: &str) {
        let (Value::Text(old), _) = (parse(literal).0.value, ()) else { panic!("{literal} is no string") };
        let (span, with) = rewritten(literal, &old, text, "\n");
        let mut written = literal.to_owned();
        written.replace_range(span, &with);
        assert_eq!(written, expected);
        let (node, mistakes) = parse(&written);
        assert!(mistakes.is_empty(), "{written}: {mistakes:?}");
        assert_eq!(node.value, Value::Text(text.into()), "{written}");
    }

    #[test]
    fn the_author_s_way_of_quoting_is_kept() {
        check(r#""Good day.""#, "Good evening.", r#""Good evening.""#);
        check(r#""a\u{a0}b and \"c\"""#, "a\u{a0}b, \u{a0}d and \"c\"", r#""a\u{a0}b, \u{a0}d and \"c\"""#);
        check(r#""one\ntwo""#, "one\ntwo\nthree", r#""one\ntwo\nthree""#);
        check("\"one\n two\"", "one\n two\nthree", "\"one\n two\nthree\"");
        check(r#""a""#, "a \"b\" \\ \u{1}", r#""a \"b\" \\ \u{1}""#);
        check(r#""aaa""#, "aa", r#""aa""#);
        check(r#""""#, "x", r#""x""#);
        check(r#""\x41BC""#, "ABD", r#""\x41BD""#);
        check(r##"r#"a "b""#"##, "a \"c\"", r##"r#"a "c""#"##);
        check(r##"r#"a"#"##, "a\"#b", r###"r##"a"#b"##"###);
        check(r#"r"a""#, "\"", r##"r#"""#"##);
    }

    #[test]
    fn line_ends_are_those_of_the_file() {
        let literal = "\"one\r\ntwo\"";
        let (span, with) = rewritten(literal, "one\r\ntwo", "one\ntwo\nthree", "\r\n");
        assert_eq!((&literal[span], with.as_str()), ("", "\r\nthree"));
    }

    #[test]
    fn a_quoted_text_reads_back() {
        for text in ["", "plain", "\"quoted\" \\ back", "two\nlines\tand é\u{a0}!", "\u{0}\u{7f}"] {
            assert_eq!(parse(&quoted(text)).0.value, Value::Text(text.into()));
        }
    }
}
