//! What there is to translate: a pack's own file and its scenarios, each with its translations.

use std::collections::BTreeSet;

use crate::l10n::Locale;
use crate::scenario::decode::Text;
use crate::scenario::pack::{ReadPack, ReadScenario};
use crate::scenario::translation::Translation;
use crate::scenario::{TextKey, keys, schema};

/// One file of a pack, as translators see it.
pub struct Source<'a> {
    /// The pack's folder.
    pub pack: &'a str,
    /// `pack`, or the own name of a scenario, interview or calibration: what its translations are called, too.
    pub name: &'a str,
    /// The author's language.
    pub language: Locale,
    /// Every text as the author wrote it, in the author's order.
    pub texts: Vec<(TextKey, &'a str)>,
    pub translations: &'a [Translation],
    /// The scenario, if the file holds one.
    pub scenario: Option<&'a ReadScenario>,
    /// The interview, if the file holds one.
    pub interview: Option<&'a schema::Interview>,
    /// The calibration, if the file holds one.
    pub calibration: Option<&'a schema::Calibration>,
}

impl Source<'_> {
    /// Its translation into a language.
    pub fn translation(&self, locale: &Locale) -> Option<&Translation> {
        self.translations.iter().find(|translation| translation.locale == *locale)
    }

    /// Where its translation stands: `pack/fr/name.ftl`.
    pub fn path(&self, locale: &Locale) -> String {
        format!("{}/{locale}/{}.ftl", self.pack, self.name)
    }

    /// The text with this key.
    pub(super) fn text(&self, key: &TextKey) -> Option<&str> {
        self.texts.iter().find(|(other, _)| other == key).map(|(_, text)| *text)
    }
}

/// The files of a pack, its own first, then scenarios, interviews and calibrations. What cannot be read whole is left out: its texts are not known.
pub fn sources(pack: &ReadPack) -> Vec<Source<'_>> {
    let own = pack.document.as_ref().map(|document| Source {
        pack: &pack.folder,
        name: "pack",
        language: Locale::new(&document.language),
        texts: plain(keys::of_pack(document)),
        translations: &pack.translations,
        scenario: None,
        interview: None,
        calibration: None,
    });
    let scenarios = pack.scenarios.iter().filter_map(|read| {
        let document = read.document.as_ref()?;
        Some(Source {
            pack: &pack.folder,
            name: &read.name,
            language: Locale::new(&document.language),
            texts: plain(keys::of_scenario(document)),
            translations: &read.translations,
            scenario: Some(read),
            interview: None,
            calibration: None,
        })
    });
    let interviews = pack.interviews.iter().filter_map(|read| {
        let document = read.document.as_ref()?;
        Some(Source {
            pack: &pack.folder,
            name: &read.name,
            language: Locale::new(&document.language),
            texts: plain(keys::of_interview(document)),
            translations: &read.translations,
            scenario: None,
            interview: Some(document),
            calibration: None,
        })
    });
    let calibrations = pack.calibrations.iter().filter_map(|read| {
        let document = read.document.as_ref()?;
        Some(Source {
            pack: &pack.folder,
            name: &read.name,
            language: Locale::new(&document.language),
            texts: plain(keys::of_calibration(document)),
            translations: &read.translations,
            scenario: None,
            interview: None,
            calibration: Some(document),
        })
    });
    own.into_iter().chain(scenarios).chain(interviews).chain(calibrations).collect()
}

/// The languages into which something of these files is translated.
pub fn locales(sources: &[Source]) -> BTreeSet<Locale> {
    let translations = sources.iter().flat_map(|source| source.translations);
    translations.map(|translation| translation.locale.clone()).collect()
}

fn plain(texts: Vec<(TextKey, &Text)>) -> Vec<(TextKey, &str)> {
    texts.into_iter().map(|(key, text)| (key, text.value.as_str())).collect()
}
