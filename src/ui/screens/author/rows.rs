//! Texts of a scenario, each in every language side by side.

use std::collections::BTreeMap;

use super::source::Source;
use crate::author::Field;
use crate::author::{Objection, Sheet};
use crate::l10n::{Catalogue, Locale};
use crate::msg;
use crate::scenario::schema::Says;
use crate::scenario::translation::on_one_line;
use crate::scenario::{Band, TextKey};

/// One text.
#[derive(Clone, Debug, PartialEq)]
pub struct TextRow {
    pub key: TextKey,
    /// What kind of text it is: "Calm", "What is seen"; empty for the only line.
    pub label: String,
    /// One for each language of the pack, the author's first.
    pub cells: Vec<Cell>,
}

/// A text in one language.
#[derive(Clone, Debug, PartialEq)]
pub struct Cell {
    pub field: Field,
    /// What a screen reader calls it: "opening.acknowledge, Français".
    pub name: String,
    /// The language, by its own tag.
    pub tag: String,
    pub text: String,
    /// The translation lacks it.
    pub missing: bool,
    /// Its source has changed since it was translated.
    pub stale: bool,
    /// What was typed and could not be taken, and why.
    pub refused: Option<(String, String)>,
}

/// What is typed in the author's own notation, and what is wrong with it.
#[derive(Clone, Debug, PartialEq)]
pub struct SourceField {
    pub field: Field,
    /// What a screen reader calls it.
    pub name: String,
    pub source: String,
    /// What is wrong with what is being typed.
    pub objection: Option<String>,
    /// What was typed and could not be taken.
    pub refused: Option<String>,
}

/// The texts of a sheet in every language.
pub(super) struct Texts<'a> {
    source: &'a Source<'a>,
    author: BTreeMap<TextKey, String>,
    translations: Vec<(Locale, BTreeMap<TextKey, String>)>,
    /// Keys whose source has changed, with the language of the translation.
    stale: Vec<(TextKey, Locale)>,
    /// The author's language.
    tag: String,
}

impl<'a> Texts<'a> {
    pub fn new(source: &'a Source<'a>, sheet: &Sheet) -> Self {
        let author = sheet.manuscript.texts(None);
        let tag = sheet.document.language.value.clone();
        let locales = source.workshop.locales().into_iter().filter(|locale| locale.tag() != tag);
        let translations =
            locales.map(|locale| (locale.clone(), sheet.manuscript.texts(Some(&locale)))).collect();
        let mut stale = Vec::new();
        let read = source.workshop.read(sheet.manuscript.id());
        for translation in read.map(|read| read.translations.as_slice()).unwrap_or_default() {
            let changed = translation.texts.iter().filter(|(key, it)| {
                let now = author.get(*key).map(|text| on_one_line(text));
                it.noted.is_some() && now.is_some() && it.noted != now
            });
            stale.extend(changed.map(|(key, _)| (key.clone(), translation.locale.clone())));
        }
        Texts { source, author, translations, stale, tag }
    }

    /// The rows of a beat's or an ending's own texts, or of one reply's.
    pub fn rows(&self, keys: impl IntoIterator<Item = (TextKey, String)>) -> Vec<TextRow> {
        keys.into_iter().map(|(key, label)| self.row(key, label)).collect()
    }

    fn row(&self, key: TextKey, label: String) -> TextRow {
        let cell = |locale: Option<&Locale>, texts: &BTreeMap<TextKey, String>| {
            let field = Field::Text(key.clone(), locale.cloned());
            let tag = locale.map_or(self.tag.as_str(), Locale::tag).to_owned();
            Cell {
                name: format!("{key}, {tag}"),
                tag,
                text: texts.get(&key).cloned().unwrap_or_default(),
                missing: !texts.contains_key(&key),
                stale: locale.is_some_and(|locale| self.stale.contains(&(key.clone(), locale.clone()))),
                refused: refused(self.source, &field),
                field,
            }
        };
        let others = self.translations.iter().map(|(locale, texts)| cell(Some(locale), texts));
        TextRow {
            cells: std::iter::once(cell(None, &self.author)).chain(others).collect(),
            key: key.clone(),
            label,
        }
    }

    /// Whether the author wrote this text.
    pub fn has(&self, key: &TextKey) -> bool {
        self.author.contains_key(key)
    }
}

/// The keys of what a customer says in a beat or an ending, and by which mood it is said.
pub(super) fn tones(id: &str, says: &Says, catalogue: &Catalogue) -> Vec<(TextKey, String)> {
    let label = |band: Band| catalogue.word("band", band.slug());
    if says.single {
        return vec![(TextKey::message(id), catalogue.text(msg!("author-line")))];
    }
    let keys = says.tones.iter().enumerate().map(|(at, (band, _))| match at {
        0 => (TextKey::message(id), label(*band)),
        _ => (TextKey::attribute(id, format!("says-{}", band.slug())), label(*band)),
    });
    keys.collect()
}

/// What was typed in a field and could not be taken, and why.
fn refused(source: &Source, field: &Field) -> Option<(String, String)> {
    let tried = source.tried.filter(|tried| tried.refused && field.is_of(&tried.edit))?;
    Some((typed(&tried.edit), objection(source.catalogue, tried.objection.as_ref()?)))
}

fn typed(edit: &crate::author::Edit) -> String {
    match edit {
        crate::author::Edit::Text { text, .. } => text.clone(),
        crate::author::Edit::Field { source, .. } => source.clone().unwrap_or_default(),
        _ => String::new(),
    }
}

/// Why an edit would not do, in words.
pub(super) fn objection(catalogue: &Catalogue, objection: &Objection) -> String {
    match objection {
        Objection::Refused(refused) => catalogue.say(&refused.message()),
        Objection::Mistake(found) => found.message(catalogue),
    }
}

impl SourceField {
    pub(super) fn new(source: &Source, sheet: &Sheet, field: Field) -> Self {
        let Field::Source(part, name) = &field else { unreachable!("only sources are made here") };
        let tried = source.tried.filter(|tried| field.is_of(&tried.edit));
        let objection = tried.and_then(|tried| tried.objection.as_ref());
        SourceField {
            name: format!("{part}.{name}"),
            source: sheet.manuscript.field(part, name).unwrap_or_default().to_owned(),
            objection: objection.map(|it| self::objection(source.catalogue, it)),
            refused: tried.filter(|tried| tried.refused).map(|tried| typed(&tried.edit)),
            field,
        }
    }
}
