//! Every text of a file in every language, with who speaks it: what the lints of style read.

use std::collections::BTreeMap;
use std::ops::Range;

use super::{Context, finding};
use crate::diagnostics::{Code, Diagnostic};
use crate::l10n::Args;
use crate::scenario::TextKey;
use crate::scenario::decode::Text;
use crate::scenario::schema::{Beat, Reply, Scenario};
use crate::scenario::syntax::Span;
use crate::scenario::translation::{Translated, Translation};

/// One text in one language.
pub struct Wording<'a> {
    pub language: &'a str,
    pub key: &'a TextKey,
    pub speaker: Speaker<'a>,
    /// The place of the text among the file's own, which come first of all wordings.
    pub number: usize,
    /// What is not between braces.
    pub stretches: Vec<Stretch<'a>>,
    written: Written<'a>,
}

/// A part of a text between braces, and its words, which are found once for all lints.
pub struct Stretch<'a> {
    /// Where it begins.
    pub start: usize,
    pub text: &'a str,
    /// Where each word stands in it.
    pub words: Vec<Range<usize>>,
    /// The words in lower case, a space after each.
    pub lower: String,
    /// Where each word ends in that.
    lower_ends: Vec<usize>,
}

impl<'a> Stretch<'a> {
    pub fn new(start: usize, text: &'a str) -> Self {
        let likely = text.len() / 4;
        let (mut found, mut lower_ends) = (Vec::with_capacity(likely), Vec::with_capacity(likely));
        let mut lower = String::with_capacity(text.len() + 8);
        for (at, word) in words(text) {
            if word.is_ascii() {
                lower.push_str(word);
            } else {
                lower.extend(word.chars().flat_map(small));
            }
            found.push(at..at + word.len());
            lower_ends.push(lower.len());
            lower.push(' ');
        }
        lower.make_ascii_lowercase();
        Stretch { start, text, words: found, lower, lower_ends }
    }
    /// Each word: where it stands in the stretch, as it is written, and in lower case.
    pub fn words(&self) -> impl Iterator<Item = (usize, &'a str, &str)> {
        let mut lower_start = 0;
        self.words.iter().zip(&self.lower_ends).map(move |(word, end)| {
            let lower = &self.lower[lower_start..*end];
            lower_start = end + 1;
            (word.start, &self.text[word.clone()], lower)
        })
    }
}

/// Who says a text.
#[derive(Clone, Copy)]
pub enum Speaker<'a> {
    /// The trainee, with this reply; one of the other ways to say it, if the flag is set.
    Trainee { id: &'a str, reply: &'a Reply, also: bool },
    /// The customer.
    Customer,
    /// Nobody: a briefing, a label, what is seen, coaching.
    Nobody,
}

/// Where a text stands.
#[derive(Clone, Copy)]
enum Written<'a> {
    Author(&'a Text),
    Translator(&'a Translation, &'a Translated),
}

impl<'a> Wording<'a> {
    /// A finding about a part of the text, given as a stretch counts.
    pub fn finding(&self, context: &Context, code: Code, part: Range<usize>, args: Args) -> Diagnostic {
        match self.written {
            Written::Author(text) => context.finding(code, &text.part(part, context.source), args),
            Written::Translator(translation, _) => finding(code, &translation.file, &part, args),
        }
    }
    /// A finding about the text as a whole.
    pub fn finding_whole(&self, context: &Context, code: Code, args: Args) -> Diagnostic {
        match self.written {
            Written::Author(text) => context.finding(code, &text.span, args),
            Written::Translator(translation, text) => finding(code, &translation.file, &text.span, args),
        }
    }
    /// Whether this is a translation of the author's text.
    pub fn is_translated(&self) -> bool {
        matches!(self.written, Written::Translator(..))
    }
    /// The words one after the other.
    pub fn words(&self) -> impl Iterator<Item = &'a str> {
        self.stretches.iter().flat_map(|stretch| stretch.words().map(|(_, word, _)| word))
    }
}

/// The words of a stretch: letters and digits, joined by hyphens; an apostrophe ends the word that it belongs to.
pub fn words(stretch: &str) -> impl Iterator<Item = (usize, &str)> {
    let bytes = stretch.as_bytes();
    let mut at = 0;
    std::iter::from_fn(move || {
        loop {
            match KINDS[usize::from(*bytes.get(at)?)] {
                Kind::Letter => break,
                Kind::Hyphen | Kind::Other => at += 1,
                Kind::Special => match special(stretch, at) {
                    (true, _) => break,
                    (false, length) => at += length,
                },
            }
        }
        let start = at;
        while let Some(byte) = bytes.get(at) {
            match KINDS[usize::from(*byte)] {
                // A hyphen joins, but begins no word.
                Kind::Letter | Kind::Hyphen => at += 1,
                Kind::Other => break,
                Kind::Special => match special(stretch, at) {
                    (true, length) => at += length,
                    (false, _) => break,
                },
            }
        }
        if stretch[at..].starts_with('’') {
            at += '’'.len_utf8();
        }
        Some((start, &stretch[start..at]))
    })
}

/// What a byte of a text can be.
#[derive(Clone, Copy)]
enum Kind {
    /// A plain letter or digit.
    Letter,
    Hyphen,
    /// Any other plain character.
    Other,
    /// Part of a character that has to be looked at.
    Special,
}

/// Most characters are plain ones: a look into a table is enough.
const KINDS: [Kind; 256] = {
    let mut kinds = [Kind::Special; 256];
    let mut byte = 0;
    while byte < 128 {
        let plain = byte as u8;
        kinds[byte] = match plain {
            b'-' => Kind::Hyphen,
            _ if plain.is_ascii_alphanumeric() => Kind::Letter,
            _ => Kind::Other,
        };
        byte += 1;
    }
    kinds
};

/// Whether the character that begins here is a letter or digit, and how many bytes it has.
fn special(text: &str, at: usize) -> (bool, usize) {
    let c = text[at..].chars().next().unwrap_or_default();
    (is_letter(c) || c.is_numeric(), c.len_utf8())
}

/// A character in lower case. The small letters of French and the apostrophe are known without a look into the tables of
/// Unicode; plain letters are left to whoever has many.
fn small(c: char) -> impl Iterator<Item = char> {
    let known = matches!(c, '\0'..='\x7f' | 'à'..='ÿ' | '’');
    let looked_up = (!known).then(|| c.to_lowercase());
    known.then_some(c).into_iter().chain(looked_up.into_iter().flatten())
}

/// Whether a character is a letter. Those of the Latin languages are known without a look into the tables of Unicode.
pub fn is_letter(c: char) -> bool {
    match c {
        'À'..='ɏ' => !matches!(c, '×' | '÷'),
        '\u{a0}' | '«' | '»' | '\u{2000}'..='\u{206f}' => false,
        _ => c.is_alphabetic(),
    }
}

/// Every text of a file, the author's and the translators', in the author's order within each language.
pub fn all<'a>(
    language: &'a str,
    texts: &'a [(TextKey, &'a Text)],
    translations: &'a [Translation],
    scenario: Option<&'a Scenario>,
) -> Vec<Wording<'a>> {
    let spoken: BTreeMap<&str, Option<&Beat>> = scenario.map_or_else(BTreeMap::new, |scenario| {
        let beats = scenario.beats.iter().map(|(id, beat)| (id.as_str(), Some(beat)));
        beats.chain(scenario.endings.ids().map(|id| (id, None))).collect()
    });
    let speakers: Vec<Speaker> = texts.iter().map(|(key, _)| speaker(key, &spoken)).collect();
    let mut all = Vec::with_capacity(texts.len() * (1 + translations.len()));
    for (number, ((key, text), speaker)) in texts.iter().zip(&speakers).enumerate() {
        let stretches = outside_braces(text).map(|span| Stretch::new(span.start, &text[span])).collect();
        let written = Written::Author(text);
        all.push(Wording { language, key, speaker: *speaker, number, stretches, written });
    }
    for translation in translations {
        let language = translation.locale.tag();
        for (number, ((key, _), speaker)) in texts.iter().zip(&speakers).enumerate() {
            let Some(text) = translation.texts.get(key) else { continue };
            let stretch = |span: &Span| Stretch::new(span.start, &translation.fluent[span.clone()]);
            let stretches = text.words.iter().map(stretch).collect();
            let written = Written::Translator(translation, text);
            all.push(Wording { language, key, speaker: *speaker, number, stretches, written });
        }
    }
    all
}

/// Who says the text of this key; `spoken` has the beats, and the endings without one.
fn speaker<'a>(key: &TextKey, spoken: &BTreeMap<&'a str, Option<&'a Beat>>) -> Speaker<'a> {
    let Some(beat) = spoken.get(key.message.as_str()) else { return Speaker::Nobody };
    let Some(attribute) = key.attribute.as_deref() else { return Speaker::Customer };
    if attribute.starts_with("says-") {
        return Speaker::Customer;
    }
    let (id, also) = match attribute.rsplit_once("-also-") {
        Some((id, _)) => (id, true),
        None => (attribute, false),
    };
    let found = beat.and_then(|beat| beat.replies.iter().find(|(name, _)| name.as_str() == id));
    found.map_or(Speaker::Nobody, |(name, reply)| Speaker::Trainee { id: name.as_str(), reply, also })
}

/// The stretches of an author's text that are words, not expressions.
fn outside_braces(text: &str) -> impl Iterator<Item = Span> {
    let (mut start, mut inside, mut done) = (0, false, false);
    // Most texts have no braces, which is soon seen.
    let looked_at = if text.contains('{') || text.contains('}') { text } else { "" };
    let mut rest = looked_at.char_indices();
    std::iter::from_fn(move || {
        for (at, c) in rest.by_ref() {
            let before = start..at;
            let opens = c == '{' && !inside;
            let closes = c == '}' || (inside && c == '>' && text[..at].ends_with('-'));
            let words = opens || (c == '}' && !inside);
            inside = (inside || c == '{') && !closes;
            if closes {
                start = at + 1;
            }
            if words {
                return Some(before);
            }
        }
        (!inside && !std::mem::replace(&mut done, true)).then_some(start..text.len())
    })
    .filter(|span| !span.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn expressions_are_not_words() {
        let check = |text: &str, expected: &[&str]| {
            let found: Vec<&str> = outside_braces(text).map(|span| &text[span]).collect();
            assert_eq!(found, expected, "{text}");
        };
        check(
            "Il a { $days -> [one] un jour *[other] { $days } jours } ; oui",
            &["Il a ", " [one] un jour *[other] ", " jours ", " ; oui"],
        );
        check("Rien", &["Rien"]);
        check("{ $agent }", &[]);
        check("Ouvert { jamais", &["Ouvert "]);
    }

    #[test]
    fn words_keep_their_hyphens_and_apostrophes() {
        let check = |stretch: &str, expected: &[&str]| {
            let found: Vec<&str> = words(stretch).map(|(_, word)| word).collect();
            assert_eq!(found, expected, "{stretch}");
        };
        check("A-t-il dit « l’heure » ?", &["A-t-il", "dit", "l’", "heure"]);
        check("Fibre 500, vraiment...", &["Fibre", "500", "vraiment"]);
        check(" … ", &[]);
        check("2×3 ÆTHER½\u{2011}ªß÷ł", &["2", "3", "ÆTHER½", "ªß", "ł"]);
    }

    #[test]
    fn letters_are_those_of_unicode() {
        assert!((char::MIN..=char::MAX).all(|c| is_letter(c) == c.is_alphabetic()));
    }

    #[test]
    fn words_in_lower_case_keep_their_order() {
        let stretch = Stretch::new(0, "L’Été, SIM-Karte 5G");
        let words: Vec<_> = stretch.words().collect();
        assert_eq!(
            words,
            [(0, "L’", "l’"), (4, "Été", "été"), (11, "SIM-Karte", "sim-karte"), (21, "5G", "5g")]
        );
    }
}
