//! The program's messages in one language.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::{LazyLock, OnceLock};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::{Arg, Args, DEFAULT, FORMS, Key, LOCALES, Locale, Message, PSEUDO, added, pseudo};

type Bundle = FluentBundle<FluentResource>;

/// The messages of each language that there is, read when they are first asked for: a catalogue then costs nothing,
/// and a pack of many scenarios may make one for each.
static BUNDLES: LazyLock<BTreeMap<String, OnceLock<Bundle>>> = LazyLock::new(|| {
    let spoken = Locale::available();
    let forms = FORMS.files().filter_map(|file| file.path().to_str()?.strip_suffix(".ftl"));
    let tags = spoken.iter().map(Locale::tag).chain(forms).chain([PSEUDO]);
    tags.map(|tag| (tag.to_owned(), OnceLock::new())).collect()
});

/// Every message of a language. A message that the language lacks is said in English; one that English
/// lacks too shows its key, so that it is seen and nothing stops.
pub struct Catalogue {
    locale: Locale,
    /// The language itself, what it is a kind of ("de" of "de-AT"), then English.
    bundles: Vec<&'static Bundle>,
}

impl Catalogue {
    /// The catalogue of a language; of English, if there is no such language.
    pub fn new(locale: &Locale) -> Self {
        let kinds = std::iter::successors(Some(locale.tag()), |tag| Some(tag.rsplit_once('-')?.0));
        let tags = kinds.filter(|tag| *tag != DEFAULT).chain([DEFAULT]);
        let read = |tag| Some(BUNDLES.get(tag)?.get_or_init(|| bundle(tag)));
        Catalogue { locale: locale.clone(), bundles: tags.filter_map(read).collect() }
    }

    /// The language of the catalogue.
    pub fn locale(&self) -> &Locale {
        &self.locale
    }

    /// A message without arguments.
    pub fn text(&self, key: Key) -> String {
        self.find(key.0, None, &[])
    }

    /// A message with its arguments.
    pub fn format(&self, key: Key, args: &Args) -> String {
        self.find(key.0, None, args)
    }

    /// A message that came with its arguments.
    pub fn say(&self, message: &Message) -> String {
        self.find(message.key.0, None, &message.args)
    }

    /// An attribute of a message (`help` of `syntax`).
    pub fn attribute(&self, key: Key, attribute: &str, args: &Args) -> String {
        self.find(key.0, Some(attribute), args)
    }

    /// A word of a closed vocabulary: `word("channel", "phone")` is the message `channel-phone`.
    pub fn word(&self, family: &str, slug: &str) -> String {
        self.phrase(family, slug, &Args::new())
    }

    /// A sentence of a closed list, with its arguments: `phrase("rule", "harm", …)` is the message `rule-harm`.
    pub fn phrase(&self, family: &str, slug: &str, args: &Args) -> String {
        self.find(&format!("{family}-{slug}"), None, args)
    }

    /// Whether some bundle has the message.
    pub(super) fn has(&self, id: &str) -> bool {
        self.bundles.iter().any(|bundle| bundle.has_message(id))
    }

    fn find(&self, id: &str, attribute: Option<&str>, args: &[(&'static str, Arg)]) -> String {
        self.bundles.iter().find_map(|bundle| format(bundle, id, attribute, args)).unwrap_or_else(|| {
            match attribute {
                Some(attribute) => format!("{id}.{attribute}"),
                None => id.to_owned(),
            }
        })
    }
}

fn bundle(tag: &str) -> Bundle {
    let language = tag.parse::<LanguageIdentifier>().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![language]);
    // Isolation marks serve mixed writing directions; here they would only break labels and plain text.
    bundle.set_use_isolating(false);
    for text in texts(tag) {
        // The tests refuse a broken or doubled message, and what is added is checked by whoever adds it, so what can be
        // read here is everything.
        let resource = FluentResource::try_new(text).unwrap_or_else(|(readable, _)| readable);
        bundle.add_resource_overriding(resource);
    }
    bundle
}

/// The Fluent files of a language; what comes later goes before.
fn texts(tag: &str) -> Vec<String> {
    if tag == PSEUDO {
        return texts(DEFAULT).iter().map(|text| pseudo(text)).collect();
    }
    let forms = FORMS.get_file(format!("{tag}.ftl")).into_iter();
    let own = LOCALES.get_dir(tag).into_iter().flat_map(|folder| folder.files());
    let embedded = forms.chain(own).filter(|file| file.path().extension().is_some_and(|ext| ext == "ftl"));
    let added = added(tag).filter(|(name, _)| name.ends_with(".ftl")).map(|(_, text)| text);
    embedded.filter_map(|file| file.contents_utf8()).chain(added).map(str::to_owned).collect()
}

fn format(
    bundle: &Bundle,
    id: &str,
    attribute: Option<&str>,
    args: &[(&'static str, Arg)],
) -> Option<String> {
    let message = bundle.get_message(id)?;
    let pattern = match attribute {
        Some(attribute) => message.get_attribute(attribute)?.value(),
        None => message.value()?,
    };
    let mut values = FluentArgs::with_capacity(args.len());
    for (name, value) in args {
        let value = match value {
            Arg::Text(text) => FluentValue::String(Cow::Borrowed(text)),
            Arg::Number(number) => FluentValue::from(*number),
        };
        values.set(*name, value);
    }
    // A missing argument shows as `{$name}`.
    Some(bundle.format_pattern(pattern, Some(&values), &mut Vec::new()).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{args, msg};

    #[test]
    fn a_missing_key_is_seen() {
        for locale in Locale::available() {
            let catalogue = Catalogue::new(&locale);
            assert_eq!(catalogue.word("no-such", "word"), "no-such-word");
            assert_eq!(catalogue.attribute(msg!("clock"), "nothing", &args![]), "clock.nothing");
        }
    }

    #[test]
    fn an_unknown_language_speaks_english() {
        assert_eq!(Catalogue::new(&Locale::new("tlh")).word("band", "calm"), "Calm");
    }

    #[test]
    fn the_pseudo_locale_has_an_accent_on_every_letter() {
        let catalogue = Catalogue::new(&Locale::new(PSEUDO));
        assert_eq!(catalogue.word("band", "calm"), "[Çååļµ]");
        assert_eq!(catalogue.clock(245), "4:05");
        assert!(!Locale::available().contains(catalogue.locale()), "nobody is offered it");
    }

    #[test]
    fn a_catalogue_can_be_shared_between_threads() {
        fn check<T: Send + Sync>() {}
        check::<Catalogue>();
    }
}
