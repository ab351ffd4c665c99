//! Marked-up text into plain text.

use super::loss::What;

/// Longest tag, in bytes.
const MOST_TAG: usize = 4_000;

/// The text of a piece of HTML, and what was lost with its marks (a kind, and the mark).
pub fn from_html(html: &str) -> (String, Vec<(What, String)>) {
    let mut text = String::new();
    let mut lost = Vec::new();
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        text.push_str(&rest[..at]);
        rest = &rest[at..];
        let Some((length, name)) = tag(rest) else {
            text.push('<');
            rest = &rest[1..];
            continue;
        };
        let mark = &rest[..length];
        rest = &rest[length..];
        match name.as_str() {
            "script" | "style" => {
                let closing = format!("</{name}");
                let end = find_ignoring_case(rest, &closing).unwrap_or(rest.len());
                let what = if name == "script" { What::Script } else { What::Style };
                lost.push((what, format!("{mark}{}", &rest[..end])));
                rest = &rest[end..];
            }
            "img" | "audio" | "video" | "iframe" | "object" | "embed" | "svg" | "canvas" => {
                lost.push((What::Media, mark.to_owned()));
            }
            "input" | "button" | "select" | "textarea" => lost.push((What::Interaction, mark.to_owned())),
            "br" | "/div" | "/tr" => text.push('\n'),
            "/p" | "hr" | "/ul" | "/ol" | "/h1" | "/h2" | "/h3" | "/blockquote" => text.push_str("\n\n"),
            "li" => text.push_str("\n- "),
            // A link out of the text has words, which stay, and a place, which does not.
            "a" if mark.contains("href") => lost.push((What::Link, mark.to_owned())),
            _ => {}
        }
    }
    text.push_str(rest);
    (tidy(&entities(&text)), lost)
}

/// The length and the lower-case name (`/p` for an end) of the tag that starts here; a comment has the name `!`.
pub fn tag(text: &str) -> Option<(usize, String)> {
    if let Some(comment) = text.strip_prefix("<!--") {
        return Some((comment.find("-->").map_or(text.len(), |at| at + 7), "!".to_owned()));
    }
    let inner = text.strip_prefix('<')?;
    let slash = inner.starts_with('/');
    let name = inner.trim_start_matches('/');
    let end = name.find(|c: char| !(c.is_ascii_alphanumeric() || c == '-')).unwrap_or(name.len());
    if end == 0 || !name.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return None;
    }
    let length = text[..text.floor_char_boundary(MOST_TAG)].find('>')? + 1;
    Some((length, format!("{}{}", if slash { "/" } else { "" }, name[..end].to_lowercase())))
}

fn find_ignoring_case(text: &str, wanted: &str) -> Option<usize> {
    let (text, wanted) = (text.as_bytes(), wanted.as_bytes());
    text.windows(wanted.len()).position(|part| part.eq_ignore_ascii_case(wanted))
}

/// Character references into characters; what is none stays.
pub fn entities(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        plain.push_str(&rest[..at]);
        rest = &rest[at..];
        let end = rest.bytes().take(12).position(|byte| byte == b';');
        match end.and_then(|end| Some((end, entity(&rest[1..end])?))) {
            Some((end, c)) => {
                plain.push(c);
                rest = &rest[end + 1..];
            }
            None => {
                plain.push('&');
                rest = &rest[1..];
            }
        }
    }
    plain + rest
}

fn entity(name: &str) -> Option<char> {
    const NAMED: &[(&str, char)] = &[
        ("amp", '&'),
        ("lt", '<'),
        ("gt", '>'),
        ("quot", '"'),
        ("apos", '\''),
        ("nbsp", '\u{a0}'),
        ("laquo", '«'),
        ("raquo", '»'),
        ("rsquo", '’'),
        ("lsquo", '‘'),
        ("rdquo", '”'),
        ("ldquo", '“'),
        ("hellip", '…'),
        ("ndash", '–'),
        ("mdash", '—'),
        ("euro", '€'),
        ("pound", '£'),
        ("copy", '©'),
        ("eacute", 'é'),
        ("egrave", 'è'),
        ("ecirc", 'ê'),
        ("euml", 'ë'),
        ("agrave", 'à'),
        ("acirc", 'â'),
        ("ccedil", 'ç'),
        ("ocirc", 'ô'),
        ("icirc", 'î'),
        ("iuml", 'ï'),
        ("ugrave", 'ù'),
        ("ucirc", 'û'),
        ("uuml", 'ü'),
        ("ouml", 'ö'),
        ("auml", 'ä'),
        ("oelig", 'œ'),
        ("Eacute", 'É'),
        ("Agrave", 'À'),
        ("Ccedil", 'Ç'),
        ("szlig", 'ß'),
        ("middot", '·'),
        ("bull", '•'),
        ("deg", '°'),
        ("times", '×'),
    ];
    if let Some(number) = name.strip_prefix('#') {
        let code = match number.strip_prefix(['x', 'X']) {
            Some(hexadecimal) => u32::from_str_radix(hexadecimal, 16),
            None => number.parse(),
        };
        return char::from_u32(code.ok()?).filter(|c| !c.is_control() || *c == '\n');
    }
    NAMED.iter().find(|(known, _)| *known == name).map(|(_, c)| *c)
}

/// Text without control characters, blanks at the ends of lines, more than one empty line in a row, or blanks around it.
pub fn tidy(text: &str) -> String {
    let mut tidy = String::with_capacity(text.len());
    let mut empty = 0;
    for line in text.replace("\r\n", "\n").split(['\n', '\r', '\u{2028}', '\u{2029}']) {
        let line: String =
            line.chars().map(|c| if c == '\t' { ' ' } else { c }).filter(|c| !c.is_control()).collect();
        // A no-break space is a part of French punctuation, not a blank at a line's end.
        let line = line.trim_matches(' ');
        if line.is_empty() {
            empty += 1;
            continue;
        }
        if !tidy.is_empty() {
            tidy.push_str(if empty > 0 { "\n\n" } else { "\n" });
        }
        empty = 0;
        let mut blank = false;
        for c in line.chars() {
            if !(blank && c == ' ') {
                tidy.push(c);
            }
            blank = c == ' ';
        }
    }
    tidy.trim().to_owned()
}

/// The same without marks of emphasis in pairs (`''bold''`, `//italics//`, `**bold**`) and of headings; true if there were any.
pub fn without_emphasis(text: &str) -> (String, bool) {
    let mut lines = Vec::new();
    for line in text.split('\n') {
        let start = line.trim_start_matches(' ');
        let heading = start.trim_start_matches(['!', '#']);
        let marks = start.len() - heading.len();
        let is_heading = (1..=6).contains(&marks) && !heading.is_empty() && !heading.starts_with(['!', '#']);
        let mut line = if is_heading { heading.trim_start().to_owned() } else { line.to_owned() };
        for mark in ["''", "//", "**", "__", "~~", "^^"] {
            line = without_pairs(&line, mark);
        }
        lines.push(line);
    }
    let plain = lines.join("\n");
    let changed = plain != text;
    (plain, changed)
}

fn without_pairs(line: &str, mark: &str) -> String {
    let mut plain = String::with_capacity(line.len());
    let mut rest = line;
    // The slashes of an address are no emphasis.
    let find = |text: &str| {
        let mut from = 0;
        while let Some(at) = text[from..].find(mark).map(|at| from + at) {
            if !text[..at].ends_with(':') {
                return Some(at);
            }
            from = at + mark.len();
        }
        None
    };
    while let Some(open) = find(rest) {
        let inner = &rest[open + mark.len()..];
        let Some(close) = find(inner).filter(|close| *close > 0) else { break };
        plain.push_str(&rest[..open]);
        plain.push_str(&inner[..close]);
        rest = &inner[close + mark.len()..];
    }
    plain + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn html_becomes_plain_text() {
        let check = |html: &str, expected: &str, lost: usize| {
            let (text, found) = from_html(html);
            assert_eq!((text.as_str(), found.len()), (expected, lost), "{html}");
        };
        check(
            "<p>Good <strong>morning</strong>&nbsp;!</p><p>You&#39;re &lt;late&gt;</p>",
            "Good morning\u{a0}!\n\nYou're <late>",
            0,
        );
        check("A<br/>b<img src='x'><script>if (1<2) {}</SCRIPT> c", "A\nb c", 2);
        check("3 < 4 & 5 > 4 <", "3 < 4 & 5 > 4 <", 0);
        check("<ul><li>one</li><li>two</li></ul>&bogus; &#xZZ;", "- one\n- two\n\n&bogus; &#xZZ;", 0);
        check("<!-- a > b -->x", "x", 0);
    }

    #[test]
    fn emphasis_goes_and_addresses_stay() {
        let check = |text: &str, expected: &str| assert_eq!(without_emphasis(text).0, expected, "{text}");
        check("''Bold'' and //italics//, **both**", "Bold and italics, both");
        check("See https://example.org//x now", "See https://example.org//x now");
        check("!!!Game Over", "Game Over");
        check("# Chapter", "Chapter");
        check("What!!", "What!!");
    }
}
