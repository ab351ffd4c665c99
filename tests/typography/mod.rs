//! French typography, for the tests of what is written in French.

/// What is wrong with a French text that stands outside code.
pub fn typographic_faults(text: &str) -> Vec<&'static str> {
    // Code between backticks follows its own rules.
    let text: String =
        text.split('`').enumerate().map(|(at, part)| if at % 2 == 0 { part } else { "x" }).collect();
    let chars: Vec<char> = text.chars().collect();
    let mut faults = Vec::new();
    for (at, char) in chars.iter().enumerate() {
        let before = at.checked_sub(1).map(|at| chars[at]);
        let after = chars.get(at + 1).copied();
        match char {
            '\'' => faults.push("' for ’"),
            '"' => faults.push("\" for « »"),
            '«' if after != Some('\u{a0}') => faults.push("no U+00A0 after «"),
            '»' if before != Some('\u{a0}') => faults.push("no U+00A0 before »"),
            // A colon inside a word is that of a time, an address or a place in a file.
            ':' if after.is_some_and(|char| !char.is_whitespace()) => {}
            ':' | ';' | '?' | '!' if before != Some('\u{a0}') => faults.push("no U+00A0 before : ; ? !"),
            _ => {}
        }
    }
    faults
}
