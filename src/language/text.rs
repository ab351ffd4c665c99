//! A text made ready for reading: normalised forms of it, its words and its sentences, each of which knows the
//! characters of the original that it stands for.

use std::ops::Range;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;
use unicode_segmentation::UnicodeSegmentation;

use super::Tongue;

/// Of a longer text only so many characters are read: some 700 words, more than any answer needs, and few enough to be
/// read at once.
pub const READ_AT_MOST: usize = 4_000;

/// What French writes joined to the next word.
const ELIDED: &[&str] = &[
    "c'", "d'", "j'", "l'", "m'", "n'", "s'", "t'", "qu'", "jusqu'", "lorsqu'", "puisqu'", "quoiqu'",
    "parcequ'",
];

/// Words after which a full stop ends no sentence.
const ABBREVIATED: &[&str] =
    &["mr", "mrs", "ms", "dr", "st", "mme", "mlle", "mm", "e.g", "i.e", "p.ex", "ex", "cf", "tel", "vs"];

/// One way to write a text, and where each of its bytes stands in the original.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Form {
    /// The text.
    pub text: String,
    /// For each byte, the characters of the original from which it was made.
    from: Vec<(u32, u32)>,
}

impl Form {
    fn push(&mut self, char: char, from: (u32, u32)) {
        self.text.push(char);
        self.from.resize(self.text.len(), from);
    }

    /// The characters of the original for a range of bytes of this form; an empty range has none.
    pub fn original(&self, bytes: Range<usize>) -> Range<usize> {
        match self.from.get(bytes) {
            Some([(start, end)]) => *start as usize..*end as usize,
            Some([(start, _), .., (_, end)]) => *start as usize..*end as usize,
            _ => 0..0,
        }
    }
}

/// One word; an elided one (`l'`) is a word of its own, with its apostrophe.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    /// In lower case, with its accents.
    pub lower: String,
    /// In lower case, without accents (`oe` for `œ`).
    pub plain: String,
    /// Where it stands in the original, in characters.
    pub place: Range<usize>,
    /// Where it stands in [`Text::written`], in bytes.
    pub bytes: Range<usize>,
}

/// One sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// Where it stands in [`Text::written`], in bytes, without spaces around it.
    pub bytes: Range<usize>,
    /// Its words, as a range of [`Text::words`].
    pub words: Range<usize>,
}

/// A text made ready for reading.
///
/// All forms are NFKC (`...` for `…`), with straight quotation marks and apostrophes, one space for any, without control characters;
/// of an original of more than [`READ_AT_MOST`] characters they hold the beginning.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// As it was written, capitals and accents included; a line break is `\n`.
    pub written: Form,
    /// In lower case.
    pub lower: Form,
    /// In lower case, without accents.
    pub plain: Form,
    /// Its words, in order.
    pub words: Vec<Word>,
    /// Its sentences that hold at least one word, in order.
    pub sentences: Vec<Sentence>,
}

impl Text {
    /// Makes a text ready. Any text will do: an empty one has no words, no sentences.
    pub fn new(tongue: Tongue, original: &str) -> Self {
        let cut = original.char_indices().nth(READ_AT_MOST).map_or(original.len(), |(at, _)| at);
        let (mut written, mut lower, mut plain) = (Form::default(), Form::default(), Form::default());
        let mut start = 0;
        for cluster in original[..cut].graphemes(true) {
            let end = start + cluster.chars().count() as u32;
            for char in cluster.nfkc().filter_map(tidied) {
                if char == ' ' && written.text.ends_with([' ', '\n']) {
                    continue;
                }
                written.push(char, (start, end));
                for char in char.to_lowercase() {
                    lower.push(char, (start, end));
                    folded(char, |char| plain.push(char, (start, end)));
                }
            }
            start = end;
        }
        let words = words(tongue, &written);
        let sentences = sentences(&written.text, &words);
        Text { written, lower, plain, words, sentences }
    }

    /// A sentence as it was written.
    pub fn sentence(&self, sentence: &Sentence) -> &str {
        &self.written.text[sentence.bytes.clone()]
    }
}

/// One character as all forms have it; None where it is dropped.
fn tidied(char: char) -> Option<char> {
    match char {
        '\u{2018}' | '\u{2019}' | '\u{201b}' | '\u{2bc}' | '`' | '\u{b4}' => Some('\''),
        '\u{201c}' | '\u{201d}' | '\u{201f}' => Some('"'),
        '\u{2010}' | '\u{2011}' => Some('-'),
        '\n' | '\r' | '\u{2028}' | '\u{2029}' => Some('\n'),
        _ if char.is_whitespace() => Some(' '),
        // Soft hyphens, marks of direction, zero-width spaces: nobody sees them.
        '\u{ad}'
        | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{2069}'
        | '\u{feff}' => None,
        _ if char.is_control() => None,
        _ => Some(char),
    }
}

/// A lower-case character without its accent.
fn folded(char: char, mut push: impl FnMut(char)) {
    match char {
        'œ' => "oe".chars().for_each(push),
        'æ' => "ae".chars().for_each(push),
        'ß' => "ss".chars().for_each(push),
        _ if char.is_ascii() => push(char),
        _ => char.nfd().filter(|char| !is_combining_mark(*char)).for_each(&mut push),
    }
}

/// A text in lower case without accents.
pub fn plain(lower: &str) -> String {
    let mut plain = String::new();
    lower.chars().for_each(|char| folded(char, |char| plain.push(char)));
    plain
}

fn words(tongue: Tongue, written: &Form) -> Vec<Word> {
    let mut words = Vec::new();
    let mut add = |bytes: Range<usize>| {
        let lower = written.text[bytes.clone()].to_lowercase();
        let place = written.original(bytes.clone());
        words.push(Word { plain: plain(&lower), lower, place, bytes });
    };
    for (start, word) in written.text.unicode_word_indices() {
        let end = start + word.len();
        let apostrophe = word.find('\'').filter(|_| tongue == Tongue::French);
        let elided = apostrophe.filter(|at| ELIDED.contains(&word[..=*at].to_lowercase().as_str()));
        let rest = elided.map_or(start, |at| start + at + 1);
        if rest > start {
            add(start..rest);
        }
        add(rest..end);
    }
    words
}

/// The sentences of a text with these words: a line, or what ends with `.`, `!` or `?` before a space.
fn sentences(written: &str, words: &[Word]) -> Vec<Sentence> {
    let mut found = Vec::new();
    let (mut start, mut first) = (0, 0);
    let mut chars = written.char_indices().peekable();
    while let Some((at, char)) = chars.next() {
        let next = chars.peek().map_or(' ', |(_, char)| *char);
        let ends = match char {
            '\n' => true,
            '.' => next.is_whitespace() && !abbreviated(&written[start..at]),
            '!' | '?' => !".!?)\"»".contains(next) && !next.is_alphanumeric(),
            _ => false,
        };
        let end = at + char.len_utf8();
        if !ends && end < written.len() {
            continue;
        }
        let last = first + words[first..].iter().take_while(|word| word.bytes.start < end).count();
        if last > first {
            let space = written[start..end].len() - written[start..end].trim_start().len();
            let bytes = start + space..start + written[start..end].trim_end().len();
            found.push(Sentence { bytes, words: first..last });
        }
        (start, first) = (end, last);
    }
    found
}

/// Whether what stands before a full stop is an abbreviation: a known one, or a single capital ("M. Martin").
fn abbreviated(before: &str) -> bool {
    let word = before.rsplit([' ', '\'', '(']).next().unwrap_or_default();
    let mut chars = word.chars();
    let initial =
        chars.next().is_some_and(|char| char.is_uppercase() && char != 'I') && chars.next().is_none();
    initial || ABBREVIATED.contains(&word.to_lowercase().as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_know_where_they_stand() {
        let check = |tongue, text: &str, expected: &[&str]| {
            let read = Text::new(tongue, text);
            let plain: Vec<&str> = read.words.iter().map(|word| word.plain.as_str()).collect();
            assert_eq!(plain, expected, "{text}");
            let chars: Vec<char> = text.chars().collect();
            for word in &read.words {
                let there: String = chars[word.place.clone()].iter().collect();
                assert_eq!(there.replace('’', "'").to_lowercase(), word.lower, "{text}");
            }
        };
        check(Tongue::English, "I don’t know 😀 — really.", &["i", "don't", "know", "really"]);
        check(
            Tongue::French,
            "L’appel d'Éva : « ça n’était rien », aujourd'hui.",
            &["l'", "appel", "d'", "eva", "ca", "n'", "etait", "rien", "aujourd'hui"],
        );
        check(Tongue::French, "Puis-je ? 3,50 €", &["puis", "je", "3,50"]);
        check(Tongue::English, "", &[]);
    }

    #[test]
    fn forms_lead_back_to_the_original() {
        let original = "Un cœur\u{a0}: \u{7}ra\u{200b}vi e\u{301}te\u{301} ﬁn";
        let text = Text::new(Tongue::French, original);
        assert_eq!(text.written.text, "Un cœur : ravi été fin");
        assert_eq!(text.plain.text, "un coeur : ravi ete fin");
        let chars: Vec<char> = original.chars().collect();
        let check = |needle: &str, expected: &str| {
            let at = text.plain.text.find(needle).unwrap();
            let place = text.plain.original(at..at + needle.len());
            assert_eq!(chars[place].iter().collect::<String>(), expected);
        };
        check("coeur", "cœur");
        check("ravi", "ra\u{200b}vi");
        check("ete", "e\u{301}te\u{301}");
        check("fin", "ﬁn");
        assert_eq!(text.plain.original(3..3), 0..0);
    }

    #[test]
    fn sentences_end_where_people_end_them() {
        let check = |tongue, text: &str, expected: &[&str]| {
            let read = Text::new(tongue, text);
            let sentences: Vec<&str> = read.sentences.iter().map(|it| read.sentence(it)).collect();
            assert_eq!(sentences, expected, "{text}");
            let words: usize = read.sentences.iter().map(|it| it.words.len()).sum();
            assert_eq!(words, read.words.len(), "every word stands in one sentence: {text}");
        };
        check(
            Tongue::English,
            "I see. It costs 3.50! OK?!  Bye",
            &["I see.", "It costs 3.50!", "OK?!", "Bye"],
        );
        check(
            Tongue::English,
            "Mr. Lee called… Was it I. Who knows",
            &["Mr. Lee called...", "Was it I.", "Who knows"],
        );
        check(
            Tongue::French,
            "Bonjour M. Roy !\nJe vérifie... Merci",
            &["Bonjour M. Roy !", "Je vérifie...", "Merci"],
        );
        check(Tongue::French, "... 😀 ! ?\n\n", &[]);
    }

    #[test]
    fn a_long_text_is_cut() {
        let text = Text::new(Tongue::English, &"é😀 ".repeat(5_000));
        assert_eq!(text.written.text.chars().count(), READ_AT_MOST);
        assert_eq!(text.words.len(), READ_AT_MOST.div_ceil(3));
    }
}
