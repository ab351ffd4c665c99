//! Every text of a scenario, in the author's language and in each translation.

use std::collections::BTreeMap;
use std::fmt::Write;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::{Pattern as Ast, PatternElement};

use crate::l10n::{Arg, Catalogue, Locale};

use super::model::{TextKey, Variable, Variables};
use super::pattern::{Pattern, is_blank};
use super::vocabulary::Form;

/// Who answers: the trainee, as the texts name them (`{ $agent }`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agent {
    pub name: String,
    pub form: Form,
}

/// Variables that every text has: the two people's names and the forms to select on
/// (`feminine`, `masculine`, `neutral`).
pub const BUILT_IN: [&str; 4] = ["agent", "agent_form", "customer", "customer_form"];

/// The other person, as the texts name them (`{ $customer }`).
#[derive(Clone, Debug)]
pub struct Other {
    pub name: String,
    pub form: Form,
}

/// The texts of one scenario or pack: Fluent patterns by key and locale.
pub struct Texts {
    /// The author's language.
    pub source: Locale,
    other: Other,
    /// The author's language first, then the translations by tag.
    languages: Vec<Language>,
}

struct Language {
    locale: Locale,
    /// Texts that say what stands there, which most are, need no Fluent.
    plain: BTreeMap<TextKey, String>,
    bundle: FluentBundle<FluentResource>,
    /// The author's variables, formatted in this language.
    variables: BTreeMap<String, Arg>,
}

impl Texts {
    /// The texts in the author's language.
    pub(super) fn new(
        source: Locale,
        patterns: Vec<(TextKey, Pattern)>,
        other: Other,
        variables: &Variables,
    ) -> Self {
        let mut texts = Texts { source: source.clone(), other, languages: Vec::new() };
        let (plain, rest): (Vec<_>, Vec<_>) = patterns.into_iter().partition(|(_, it)| it.plain);
        let plain = plain.into_iter().map(|(key, pattern)| (key, pattern.fluent)).collect();
        texts.push(source, plain, fluent_file(&rest), variables);
        texts
    }

    /// Adds a translation: a Fluent file that was checked. Call in the order of the locales' tags.
    pub(super) fn add(&mut self, locale: Locale, fluent: String, variables: &Variables) {
        self.push(locale, BTreeMap::new(), fluent, variables);
    }

    fn push(
        &mut self,
        locale: Locale,
        plain: BTreeMap<TextKey, String>,
        fluent: String,
        variables: &Variables,
    ) {
        let mut bundle = FluentBundle::new_concurrent(vec![locale.tag().parse().unwrap_or_default()]);
        // The marks around variables would be read aloud, and break the matching of typed answers.
        bundle.set_use_isolating(false);
        // What the parser did not understand has been reported; the rest of the file is good.
        let resource = FluentResource::try_new(fluent).unwrap_or_else(|(resource, _)| resource);
        bundle.add_resource_overriding(resource);
        let catalogue = Catalogue::new(&locale);
        let variables =
            variables.iter().map(|(name, value)| (name.clone(), formatted(value, &catalogue))).collect();
        self.languages.push(Language { locale, plain, bundle, variables });
    }

    /// The languages there are, the author's first.
    pub fn locales(&self) -> Vec<Locale> {
        self.languages.iter().map(|language| language.locale.clone()).collect()
    }

    /// Whether this language has this text itself.
    pub fn has(&self, key: &TextKey, locale: &Locale) -> bool {
        self.languages.iter().any(|language| language.locale == *locale && language.text(key).is_some())
    }

    /// The text in this language, or in the author's where the translation lacks it.
    pub fn format(&self, key: &TextKey, locale: &Locale, agent: &Agent) -> String {
        let wanted = self.languages.iter().filter(|language| language.locale == *locale);
        let found =
            wanted.chain(self.languages.first()).find_map(|language| Some((language, language.text(key)?)));
        let (language, pattern) = match found {
            None => return String::new(),
            Some((_, Known::Plain(text))) => return text.to_owned(),
            Some((language, Known::Pattern(pattern))) => (language, pattern),
        };
        // Most lines name nobody: nothing need be gathered for them.
        let args = has_variables(pattern).then(|| self.arguments(language, agent));
        language.bundle.format_pattern(pattern, args.as_ref(), &mut Vec::new()).into_owned()
    }

    /// What the variables of a text stand for.
    fn arguments<'a>(&'a self, language: &'a Language, agent: &'a Agent) -> FluentArgs<'a> {
        let mut args = FluentArgs::with_capacity(BUILT_IN.len() + language.variables.len());
        args.set("agent", agent.name.as_str());
        args.set("agent_form", agent.form.slug());
        args.set("customer", self.other.name.as_str());
        args.set("customer_form", self.other.form.slug());
        for (name, value) in &language.variables {
            let value = match value {
                Arg::Text(text) => FluentValue::from(text.as_str()),
                Arg::Number(number) => FluentValue::from(*number),
            };
            args.set(name.as_str(), value);
        }
        args
    }
}

/// A text as it is kept.
enum Known<'t> {
    Plain(&'t str),
    Pattern(&'t Ast<&'t str>),
}

impl Language {
    fn text(&self, key: &TextKey) -> Option<Known<'_>> {
        match self.plain.get(key) {
            Some(text) => Some(Known::Plain(text)),
            None => self.pattern(key).map(Known::Pattern),
        }
    }

    fn pattern(&self, key: &TextKey) -> Option<&Ast<&str>> {
        let message = self.bundle.get_message(&key.message)?;
        let pattern = match &key.attribute {
            None => message.value(),
            Some(attribute) => Some(message.get_attribute(attribute)?.value()),
        };
        pattern.filter(|pattern| !is_blank(pattern))
    }
}

impl std::fmt::Debug for Texts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Texts").field("locales", &self.locales()).finish_non_exhaustive()
    }
}

fn has_variables(pattern: &Ast<&str>) -> bool {
    pattern.elements.iter().any(|element| matches!(element, PatternElement::Placeable { .. }))
}

/// A variable in a reader's language. Numbers stay numbers, so that texts can select on them.
pub fn formatted(variable: &Variable, catalogue: &Catalogue) -> Arg {
    match variable {
        Variable::Money(minor, currency) => catalogue.money(*minor, currency).into(),
        Variable::Date(year, month, day) => catalogue.date(*year, *month, *day).into(),
        Variable::Number(number) => (*number).into(),
        Variable::Text(text) => text.into(),
    }
}

/// The patterns as one Fluent file. Each message's own value comes before its attributes.
fn fluent_file(patterns: &[(TextKey, Pattern)]) -> String {
    let mut messages: BTreeMap<&str, Vec<(&TextKey, &Pattern)>> = BTreeMap::new();
    for (key, pattern) in patterns {
        messages.entry(&key.message).or_default().push((key, pattern));
    }
    let mut file = String::new();
    for (id, mut texts) in messages {
        texts.sort_by_key(|(key, _)| key.attribute.clone());
        // Attributes may stand alone under a message without a value.
        let _ = write!(file, "{id} =");
        for (key, pattern) in texts {
            if let Some(attribute) = &key.attribute {
                let _ = write!(file, "\n    .{attribute} =");
            }
            let _ = write!(file, "\n    {}", pattern.fluent);
        }
        file.push('\n');
    }
    file
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::{Library, Scenario};

    fn spoken(scenario: &Scenario) -> Vec<&TextKey> {
        let beats = scenario.beats.iter().flat_map(|beat| {
            let replies = beat.replies.iter().map(|reply| &reply.says);
            beat.says.iter().chain(replies).map(|line| &line.key)
        });
        let endings = scenario.endings.iter().flat_map(|ending| {
            ending.says.iter().map(|line| &line.key).chain(std::iter::once(&ending.becomes))
        });
        [&scenario.title, &scenario.briefing].into_iter().chain(beats).chain(endings).collect()
    }

    /// A text by Fluent alone, with every variable there is.
    fn by_fluent(texts: &Texts, language: &Language, key: &TextKey, agent: &Agent) -> String {
        let plain = language.plain.get(key).map(|text| {
            let file = FluentResource::try_new(format!("k =\n    {text}\n")).expect("Fluent reads it");
            let mut bundle = FluentBundle::new_concurrent(Vec::new());
            bundle.add_resource_overriding(file);
            bundle
        });
        let (bundle, pattern) = match &plain {
            Some(bundle) => (bundle, bundle.get_message("k").and_then(|message| message.value())),
            None => (&language.bundle, language.pattern(key)),
        };
        let (all, mut errors) = (texts.arguments(language, agent), Vec::new());
        let pattern = pattern.expect("every text is translated");
        let said = bundle.format_pattern(pattern, Some(&all), &mut errors).into_owned();
        assert!(errors.is_empty(), "{key}: {errors:?}");
        said
    }

    #[test]
    fn what_fluent_is_not_asked_and_what_is_not_gathered_is_not_needed() {
        let agent = Agent { name: "Alex".to_owned(), form: Form::Feminine };
        let mut seen = [0; 3];
        for (_, scenario) in Library::shipped().scenarios() {
            let texts = &scenario.texts;
            for language in &texts.languages {
                for key in spoken(scenario) {
                    let expected = by_fluent(texts, language, key, &agent);
                    assert_eq!(texts.format(key, &language.locale, &agent), expected, "{key}");
                    let kind = match language.text(key) {
                        Some(Known::Pattern(pattern)) => usize::from(has_variables(pattern)),
                        _ => 2,
                    };
                    seen[kind] += 1;
                }
            }
        }
        assert!(seen.iter().all(|count| *count > 0), "all kinds were seen: {seen:?}");
    }
}
