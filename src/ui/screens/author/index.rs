//! Finding a text of the pack by typing: in any language, by its words or by its id.

use super::asks::Ask;
use super::source::Source;
use crate::scenario::keys;
use crate::ui::search::finds;

/// Most hits that are shown.
const MOST: usize = 60;

/// A text that was found.
#[derive(Clone, Debug, PartialEq)]
pub struct Hit {
    /// "opening.acknowledge", behind the scenario's name where it is another one.
    pub place: String,
    pub text: String,
    pub ask: Ask,
}

/// What is found, in the scenario that is looked at first; at most [`MOST`].
pub(super) fn hits(source: &Source) -> Vec<Hit> {
    let search = source.look.search.trim();
    if search.is_empty() {
        return Vec::new();
    }
    let mut ids = source.workshop.ids();
    // Sorting is stable: the one that is looked at comes first, the others stay in order.
    ids.sort_by_key(|id| Some(id) != source.look.scenario.as_ref());
    let mut hits = Vec::new();
    for id in ids {
        let Some(read) = source.workshop.read(&id) else { continue };
        let Some(document) = &read.document else { continue };
        let here = Some(&id) == source.look.scenario.as_ref();
        let own = keys::of_scenario(document).into_iter().map(|(key, text)| (key, None, text.value.clone()));
        let translated = read.translations.iter().flat_map(|translation| {
            let words = |spans: &[std::ops::Range<usize>]| {
                spans.iter().filter_map(|span| translation.fluent.get(span.clone())).collect::<String>()
            };
            let texts = translation.texts.iter();
            texts.map(move |(key, it)| (key.clone(), Some(translation.locale.clone()), words(&it.words)))
        });
        for (key, locale, text) in own.chain(translated) {
            if !finds(search, &format!("{key} {text}")) {
                continue;
            }
            let place = if here { key.to_string() } else { format!("{} · {key}", read.name) };
            let place = locale.as_ref().map_or(place.clone(), |locale| format!("{place} · {locale}"));
            hits.push(Hit { place, text, ask: Ask::Text { scenario: id.clone(), key, locale } });
            if hits.len() == MOST {
                return hits;
            }
        }
    }
    hits
}
