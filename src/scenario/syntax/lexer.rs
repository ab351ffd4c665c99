//! Characters into words, numbers and strings.

use std::borrow::Cow;

use super::{Mistake, Problem, Span, Value, Word};

/// A place in the text, and the mistakes found so far.
pub struct Lexer<'a> {
    pub source: &'a str,
    pub at: usize,
    pub mistakes: Vec<Mistake>,
    /// The last string that runs over several lines.
    long_string: Span,
    stopped: bool,
}

impl<'a> Lexer<'a> {
    pub fn new(source: &'a str) -> Self {
        let at = if source.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
        Lexer { source, at, mistakes: Vec::new(), long_string: 0..0, stopped: false }
    }

    pub fn rest(&self) -> &'a str {
        &self.source[self.at..]
    }
    /// The next character; None at the end.
    pub fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }
    pub fn bump(&mut self) -> Option<char> {
        let next = self.peek()?;
        self.at += next.len_utf8();
        Some(next)
    }
    pub fn take(&mut self, wanted: char) -> bool {
        let found = self.peek() == Some(wanted);
        if found {
            self.at += wanted.len_utf8();
        }
        found
    }
    pub fn report(&mut self, span: Span, problem: Problem) {
        if self.stopped {
            return;
        }
        // A string over several lines, and at once something that does not fit: its closing quotation mark
        // was forgotten, and the one that closed it opens the next text. From here on nothing makes sense.
        let long = self.long_string.clone();
        let between = self.source.get(long.end..span.start).unwrap_or("-");
        if self.mistakes.is_empty() && !long.is_empty() && between.trim().is_empty() {
            let line = self.source[long.start..].lines().next().unwrap_or_default();
            self.mistakes.push(Mistake {
                span: long.start..long.start + line.len(),
                problem: Problem::UnclosedString,
            });
            self.stop();
        } else {
            self.mistakes.push(Mistake { span, problem });
        }
    }
    /// Gives up the rest of the text, and says no more about it.
    pub fn stop(&mut self) {
        self.stopped = true;
        self.at = self.source.len();
    }

    /// Skips blanks and comments.
    pub fn blank(&mut self) {
        loop {
            let rest = self.rest();
            let text = rest.trim_start_matches([' ', '\t', '\n', '\r', '\x0b', '\x0c']);
            self.at += rest.len() - text.len();
            if text.starts_with("//") {
                self.at += text.find('\n').unwrap_or(text.len());
            } else if text.starts_with("/*") {
                self.block_comment();
            } else {
                return;
            }
        }
    }

    /// Skips a comment; called at its `/*`.
    pub fn block_comment(&mut self) {
        let start = self.at;
        let bytes = self.source.as_bytes();
        let mut depth = 0usize;
        while self.at < bytes.len() {
            match &bytes[self.at..] {
                [b'/', b'*', ..] => {
                    depth += 1;
                    self.at += 2;
                }
                [b'*', b'/', ..] => {
                    depth -= 1;
                    self.at += 2;
                    if depth == 0 {
                        return;
                    }
                }
                _ => self.at += 1,
            }
        }
        self.report(start..start + 2, Problem::UnclosedComment);
    }

    /// A word at this place, if one stands here.
    pub fn word(&mut self) -> Option<Word<'a>> {
        let rest = self.rest();
        if !rest.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_') {
            return None;
        }
        let length = rest.bytes().position(|byte| !byte.is_ascii_alphanumeric() && byte != b'_');
        let length = length.unwrap_or(rest.len());
        let span = self.at..self.at + length;
        self.at = span.end;
        Some(Word { text: Cow::Borrowed(&rest[..length]), span })
    }

    /// A number; called at a digit or a sign.
    pub fn number(&mut self) -> Value<'a> {
        let start = self.at;
        let rest = self.rest();
        let length = rest
            .char_indices()
            .find(|&(at, c)| {
                let sign = (c == '-' || c == '+')
                    && (at == 0 || matches!(rest.as_bytes()[at - 1], b'e' | b'E') && !rest.starts_with("0x"));
                !(c.is_ascii_alphanumeric() || c == '_' || c == '.' || sign)
            })
            .map_or(rest.len(), |(at, _)| at);
        self.at += length;
        let text = rest[..length].replace('_', "");
        let (sign, digits) = match text.as_bytes().first() {
            Some(b'-') => ("-", &text[1..]),
            Some(b'+') => ("", &text[1..]),
            _ => ("", text.as_str()),
        };
        let (radix, digits) = match digits.get(..2) {
            Some("0x") => (16, &digits[2..]),
            Some("0o") => (8, &digits[2..]),
            Some("0b") => (2, &digits[2..]),
            _ => (10, digits),
        };
        let plain = digits.starts_with(|c: char| c.is_digit(radix));
        if let (true, Ok(number)) = (plain, i64::from_str_radix(&format!("{sign}{digits}"), radix)) {
            return Value::Integer(number);
        }
        let decimal = digits.contains(['.', 'e', 'E']) && digits.starts_with(|c: char| c.is_ascii_digit());
        if radix == 10 && decimal && digits.parse::<f64>().is_ok() {
            return Value::Decimal;
        }
        self.report(start..self.at, Problem::BadNumber);
        Value::Broken
    }

    /// A string; called at its opening quotation mark.
    pub fn string(&mut self) -> Value<'a> {
        let start = self.at;
        self.bump();
        let mut text: Cow<'a, str> = Cow::Borrowed("");
        loop {
            let rest = self.rest();
            let Some(next) = rest.find(['"', '\\']) else {
                self.report(start..start + 1, Problem::UnclosedString);
                self.stop();
                return Value::Broken;
            };
            // Only a text with escapes has to be put together.
            text += &rest[..next];
            self.at += next;
            if self.take('"') {
                if text.contains('\n') {
                    self.long_string = start..self.at;
                }
                return Value::Text(text);
            }
            text.to_mut().extend(self.escape());
        }
    }

    /// `r"…"` or `r#"…"#`; called at the `r`. None if no raw string starts here.
    pub fn raw_string(&mut self) -> Option<Value<'a>> {
        let start = self.at;
        let after = self.rest().strip_prefix('r')?;
        let text = after.trim_start_matches('#');
        let hashes = after.len() - text.len();
        let text = text.strip_prefix('"')?;
        let end = format!("\"{}", "#".repeat(hashes));
        let Some(length) = text.find(&end) else {
            self.report(start..start + 2 + hashes, Problem::UnclosedString);
            self.stop();
            return Some(Value::Broken);
        };
        self.at = self.source.len() - text.len() + length + end.len();
        Some(Value::Text(Cow::Borrowed(&text[..length])))
    }

    /// A character literal; called at its opening mark.
    pub fn char(&mut self) -> Value<'a> {
        let start = self.at;
        self.bump();
        let found = match self.peek() {
            Some('\\') => self.escape(),
            Some('\'' | '\n') | None => None,
            Some(_) => self.bump(),
        };
        if self.take('\'') && found.is_some() {
            return found.map_or(Value::Broken, Value::Char);
        }
        // Most often a text between the wrong marks; else the element ends what cannot be understood.
        let rest = self.rest();
        let line = rest.lines().next().unwrap_or_default();
        self.at += match line.find('\'') {
            Some(closing) => closing + 1,
            None => line.find([',', ')', ']', '}']).unwrap_or(line.len()),
        };
        self.report(start..self.at, Problem::BadChar);
        Value::Broken
    }

    /// What a backslash and its letters stand for; reports and gives None if nothing.
    fn escape(&mut self) -> Option<char> {
        let start = self.at;
        self.bump();
        let found = match self.bump() {
            Some('n') => Some('\n'),
            Some('r') => Some('\r'),
            Some('t') => Some('\t'),
            Some('0') => Some('\0'),
            Some(same @ ('\'' | '"' | '\\')) => Some(same),
            Some('x') => self.hexadecimal(2, 2).filter(char::is_ascii),
            Some('u') if self.take('{') => self.hexadecimal(1, 6).filter(|_| self.take('}')),
            _ => None,
        };
        if found.is_none() {
            self.report(start..self.at, Problem::BadEscape);
        }
        found
    }

    fn hexadecimal(&mut self, least: usize, most: usize) -> Option<char> {
        let length = self.rest().bytes().take(most).take_while(u8::is_ascii_hexdigit).count();
        let digits = &self.rest()[..length];
        self.at += length;
        if length < least { None } else { char::from_u32(u32::from_str_radix(digits, 16).ok()?) }
    }
}
