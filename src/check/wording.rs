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
    /// The words, without what stands between braces: where each stretch begins, and what it is.
    pub stretches: Vec<(usize, &'a str)>,
    written: Written<'a>,
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
    /// The words one after the other, each with its place.
    pub fn words(&self) -> impl Iterator<Item = (usize, &'a str)> {
        self.stretches
            .iter()
            .flat_map(|(start, stretch)| words(stretch).map(move |(at, word)| (start + at, word)))
    }
}

/// The words of a stretch: letters and digits, joined by hyphens; an apostrophe ends the word that it belongs to.
pub fn words(stretch: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let mut start = None;
        while let Some((inside, length)) = letter(stretch, at) {
            // A hyphen joins, but begins no word.
            let joins = start.is_some() && stretch.as_bytes()[at] == b'-';
            if start.is_some() && !inside && !joins {
                break;
            }
            if inside && start.is_none() {
                start = Some(at);
            }
            at += length;
        }
        let start = start?;
        if stretch[at..].starts_with('’') {
            at += '’'.len_utf8();
        }
        Some((start, &stretch[start..at]))
    })
}

/// Whether a letter or digit stands here, and how many bytes it has; None at the end.
fn letter(text: &str, at: usize) -> Option<(bool, usize)> {
    // Most letters are plain ones: no need to look them up.
    let byte = *text.as_bytes().get(at)?;
    if byte.is_ascii() {
        return Some((byte.is_ascii_alphanumeric(), 1));
    }
    let c = text[at..].chars().next()?;
    Some((c.is_alphanumeric(), c.len_utf8()))
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
    for ((key, text), speaker) in texts.iter().zip(&speakers) {
        let stretches = outside_braces(text).map(|span| (span.start, &text[span])).collect();
        all.push(Wording { language, key, speaker: *speaker, stretches, written: Written::Author(text) });
    }
    for translation in translations {
        for ((key, _), speaker) in texts.iter().zip(&speakers) {
            let Some(text) = translation.texts.get(key) else { continue };
            let stretches =
                text.words.iter().map(|span| (span.start, &translation.fluent[span.clone()])).collect();
            let written = Written::Translator(translation, text);
            all.push(Wording {
                language: translation.locale.tag(),
                key,
                speaker: *speaker,
                stretches,
                written,
            });
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
    let mut rest = text.char_indices();
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
    }
}
