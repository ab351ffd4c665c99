//! Pages of HTML that stand alone: no script, nothing loaded from elsewhere, made to be read and printed.

use crate::l10n::Locale;

/// The frame of every page, with its looks on a screen and on paper.
const FRAME: &str = include_str!("../../assets/page.html");

/// A text as it may stand in an element or between quotation marks. Characters that steer a reader (control characters, and
/// those that turn the direction of writing) are left out.
pub fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for char in text.chars() {
        match char {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {}
            char if char.is_control() && char != '\n' => {}
            char => escaped.push(char),
        }
    }
    escaped
}

/// An element that holds a text: `text("h2", "A & B")` is `<h2>A &amp; B</h2>` on a line. The tag may have attributes.
pub fn text(tag: &str, words: &str) -> String {
    element(tag, &escaped(words))
}

/// An element that holds other elements.
pub fn element(tag: &str, inner: &str) -> String {
    let name = tag.split(' ').next().unwrap_or(tag);
    format!("<{tag}>{inner}</{name}>\n")
}

/// The head of a table whose columns have these names.
pub fn head(names: &[String]) -> String {
    element("tr", &names.iter().map(|name| text("th scope=\"col\"", name)).collect::<String>())
}

/// A table of texts below its head. The first cell of each row names the row.
pub fn table(caption: &str, head: &str, rows: &[Vec<String>]) -> String {
    let row = |cells: &Vec<String>| {
        let cell = |(at, cell): (usize, &String)| text(if at == 0 { "th scope=\"row\"" } else { "td" }, cell);
        element("tr", &cells.iter().enumerate().map(cell).collect::<String>())
    };
    let body: String = rows.iter().map(row).collect();
    element(
        "table class=\"figures\"",
        &(text("caption", caption) + &element("thead", head) + &element("tbody", &body)),
    )
}

/// A whole page in this language, of what stands in its body.
pub fn page(locale: &Locale, title: &str, body: &str) -> String {
    let (head, foot) = FRAME.split_once("{body}").unwrap_or((FRAME, ""));
    let head = head.replace("{lang}", &escaped(locale.tag())).replace("{title}", &escaped(title));
    [&head, body, foot].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_text_is_only_text() {
        let check = |words: &str, expected: &str| assert_eq!(escaped(words), expected, "{words:?}");
        check("a < b & \"c\" > 'd'", "a &lt; b &amp; &quot;c&quot; &gt; &#39;d&#39;");
        check("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;");
        check("a\u{0}\u{1b}[31m\u{202e}b\nc", "a[31mb\nc");
        check("« été » 🙂", "« été » 🙂");
        assert_eq!(text("th scope=\"row\"", "<"), "<th scope=\"row\">&lt;</th>\n");
    }

    #[test]
    fn a_page_loads_nothing() {
        let page = page(&Locale::new("fr"), "A & B", "");
        assert!(page.contains("<html lang=\"fr\">") && page.contains("<title>A &amp; B</title>"), "{page}");
        for outside in ["<script", "http", "url(", "@import", "src="] {
            assert!(!page.contains(outside), "{outside}");
        }
    }
}
