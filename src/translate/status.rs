//! How far a translation has come.

use std::collections::BTreeSet;
use std::iter::Sum;

use super::Source;
use crate::l10n::Locale;
use crate::scenario::TextKey;
use crate::scenario::translation::on_one_line;

/// How it stands with one text of a translation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum State {
    Translated,
    /// Translated, but its source is not noted: nobody can tell whether it still fits.
    Unnoted,
    Missing,
    /// The source was changed since, both on one line.
    Stale {
        was: String,
        now: String,
    },
    /// There is no such text any more.
    Orphaned,
}

/// How many texts are in which state. `texts` are those of the source; the others are among them, but for `orphaned`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    pub texts: usize,
    /// Up to date as far as one can tell, `unnoted` among them.
    pub translated: usize,
    pub missing: usize,
    pub stale: usize,
    pub unnoted: usize,
    pub orphaned: usize,
}

impl Counts {
    /// How much is translated, 0–100; 100 only if everything is.
    pub fn percent(&self) -> usize {
        (self.translated * 100).checked_div(self.texts).unwrap_or(100)
    }

    /// Whether something is left to translate.
    pub fn is_incomplete(&self) -> bool {
        self.translated < self.texts
    }
}

impl Sum for Counts {
    fn sum<I: Iterator<Item = Counts>>(counts: I) -> Counts {
        counts.fold(Counts::default(), |sum, it| Counts {
            texts: sum.texts + it.texts,
            translated: sum.translated + it.translated,
            missing: sum.missing + it.missing,
            stale: sum.stale + it.stale,
            unnoted: sum.unnoted + it.unnoted,
            orphaned: sum.orphaned + it.orphaned,
        })
    }
}

/// How far one file's translation into one language has come.
#[derive(Clone, Debug)]
pub struct Coverage {
    /// The texts in the author's order, then what has no source any more.
    pub entries: Vec<(TextKey, State)>,
}

impl Coverage {
    pub fn counts(&self) -> Counts {
        let count = |is: fn(&State) -> bool| self.entries.iter().filter(|(_, state)| is(state)).count();
        let orphaned = count(|state| *state == State::Orphaned);
        let unnoted = count(|state| *state == State::Unnoted);
        Counts {
            texts: self.entries.len() - orphaned,
            translated: unnoted + count(|state| *state == State::Translated),
            missing: count(|state| *state == State::Missing),
            stale: count(|state| matches!(state, State::Stale { .. })),
            unnoted,
            orphaned,
        }
    }
}

/// How far the translation of a file has come; everything is missing where there is none.
pub fn coverage(source: &Source, locale: &Locale) -> Coverage {
    let translation = source.translation(locale);
    let state = |key: &TextKey, text: &str| {
        let Some(translated) = translation.and_then(|it| it.texts.get(key)) else { return State::Missing };
        let now = on_one_line(text);
        match &translated.noted {
            None => State::Unnoted,
            Some(noted) if *noted == now => State::Translated,
            Some(noted) => State::Stale { was: noted.clone(), now },
        }
    };
    let mut entries: Vec<_> =
        source.texts.iter().map(|(key, text)| (key.clone(), state(key, text))).collect();
    let known: BTreeSet<&TextKey> = source.texts.iter().map(|(key, _)| key).collect();
    let there = translation.into_iter().flat_map(|it| it.texts.keys());
    entries.extend(there.filter(|key| !known.contains(key)).map(|key| (key.clone(), State::Orphaned)));
    Coverage { entries }
}
