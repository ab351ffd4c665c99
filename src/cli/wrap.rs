//! Text in lines that are pleasant to read.

/// Widest line, in characters.
pub const WIDTH: usize = 78;

/// Breaks a text into lines of at most [`WIDTH`] characters: the first after `first`, the others after as many
/// blanks. No-break spaces do not break; a word longer than a line stands out.
pub fn wrap(first: &str, text: &str) -> String {
    let indent = first.chars().count();
    let mut lines = vec![first.to_owned()];
    let mut length = indent;
    for paragraph in text.split('\n') {
        if length > indent {
            lines.push(" ".repeat(indent));
            length = indent;
        }
        for word in paragraph.split([' ', '\t']).filter(|word| !word.is_empty()) {
            let width = word.chars().count();
            if length > indent && length + 1 + width > WIDTH {
                lines.push(" ".repeat(indent));
                length = indent;
            }
            let line = lines.last_mut().expect("there is a first line");
            if length > indent {
                line.push(' ');
                length += 1;
            }
            line.push_str(word);
            length += width;
        }
    }
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_broken_at_blanks_and_hang() {
        let check = |first: &str, text: &str, expected: &str| assert_eq!(wrap(first, text), expected);
        check("1  ", "short", "1  short");
        check("", "", "");
        let word = "x".repeat(30);
        check("1  ", &format!("{word} {word} {word}"), &format!("1  {word} {word}\n   {word}"));
        check("- ", &format!("{word}\u{a0}{word}\u{a0}{word}"), &format!("- {word}\u{a0}{word}\u{a0}{word}"));
        check("- ", "one\ntwo", "- one\n  two");
    }
}
