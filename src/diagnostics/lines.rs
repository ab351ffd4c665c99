//! From bytes of a text to lines and columns.

/// Where each line of a text begins.
pub struct LineIndex<'a> {
    text: &'a str,
    starts: Vec<usize>,
}

impl<'a> LineIndex<'a> {
    /// Reads the text once.
    pub fn new(text: &'a str) -> Self {
        let starts = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        LineIndex { text, starts }
    }

    /// The line and column of a byte, both from 1; columns count characters. A byte beyond the end counts
    /// as the end, one inside a character as that character.
    pub fn position(&self, byte: usize) -> (usize, usize) {
        let byte = floor(self.text, byte);
        let line = self.starts.partition_point(|start| *start <= byte);
        (line, self.text[self.starts[line - 1]..byte].chars().count() + 1)
    }

    /// The bytes of the lines `first..=last` (from 1), without the last line break.
    pub fn lines(&self, first: usize, last: usize) -> std::ops::Range<usize> {
        let start = self.starts[first - 1];
        let end = self.starts.get(last).map_or(self.text.len(), |next| next - 1);
        start..end
    }
}

/// The nearest place between characters at or before this byte.
pub(super) fn floor(text: &str, byte: usize) -> usize {
    text.floor_char_boundary(byte)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_count_characters_from_one() {
        let text = "été\n« là »\n";
        let check = |byte: usize, expected| {
            assert_eq!(LineIndex::new(text).position(byte), expected, "byte {byte}");
        };
        check(0, (1, 1));
        check(1, (1, 1));
        check(2, (1, 2));
        check(text.find('l').expect("there is an l"), (2, 3));
        check(text.len(), (3, 1));
        check(9999, (3, 1));
    }

    #[test]
    fn lines_come_without_their_last_break() {
        let index = LineIndex::new("one\ntwo\nthree");
        assert_eq!(index.lines(1, 1), 0..3);
        assert_eq!(index.lines(1, 2), 0..7);
        assert_eq!(index.lines(3, 3), 8..13);
    }
}
