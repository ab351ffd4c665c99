//! The author's document into the scenario that is played: names into indexes, texts into keys.

use std::sync::Arc;

use crate::args;
use crate::diagnostics::Code;
use crate::l10n::Locale;

use super::decode::{Entries, Name, Spanned, Text, check_id};
use super::findings::{Findings, short};
use super::keys;
use super::model::*;
use super::pattern::{self, Pattern};
use super::schema;
use super::syntax::Span;
use super::texts::{BUILT_IN, Other, Texts};
use super::translation::Translation;
use super::vocabulary::Channel;

mod beats;
mod calibration;
mod coaching;
mod desk;
mod interview;
mod language;
mod names;
mod rubric;

pub use calibration::calibration;
pub use interview::{STAR, interview};
pub use language::own_language;
pub use rubric::rubric;

/// Milliseconds a character takes to say: about 150 words a minute, the usual rate of clear speech, with
/// five letters and a space to a word (60,000 / 150 / 6 = 67).
const SPOKEN_MS: u32 = 70;
/// Milliseconds a character takes to type: about 80 words a minute, a practised agent's rate
/// (60,000 / 80 / 5 = 150, five strokes to a word as typists count).
const TYPED_MS: u32 = 150;
/// The name with which lines are measured, so that a trainee's own name does not change the clock.
const MEASURED_NAME: &str = "Alex";
/// Most needs, facts, products and timers: the encounter keeps them as small sets.
const MOST_NEEDS: usize = 16;
const MOST_FACTS: usize = 64;
const MOST_PRODUCTS: usize = 16;
const MOST_TIMERS: usize = 4;
/// Most articles, callbacks and codes.
const MOST_ENTRIES: usize = 100;
/// Most chats that come in beside one: three at once are what a practised agent handles.
const MOST_BESIDE: usize = 2;
/// Most beats and endings.
const MOST_BEATS: usize = 500;

/// What is asked of a scenario from outside its file.
pub struct Around<'a> {
    /// `pack/name`, as its place says.
    pub id: &'a str,
    pub fingerprint: u64,
    pub translations: &'a [Translation],
    /// Names of the scenarios of its pack.
    pub siblings: &'a [String],
    /// Ids of the temperaments there are.
    pub temperaments: &'a [String],
    /// What its pack adds to how typed replies are read.
    pub own_language: &'a Arc<OwnLanguages>,
}

/// How long a text takes to say in this channel, or to type, in milliseconds.
pub fn line_ms(channel: Channel, text: &str) -> u32 {
    (text.chars().count() as u32).saturating_mul(rate_ms(channel))
}

/// Milliseconds a character takes to type in this channel, or to say.
fn rate_ms(channel: Channel) -> u32 {
    match channel {
        Channel::Phone | Channel::InPerson | Channel::Outbound => SPOKEN_MS,
        Channel::Chat | Channel::Email | Channel::Social => TYPED_MS,
    }
}

/// Resolves a document; the scenario is good only if `findings` holds no error afterwards.
pub fn scenario(document: &schema::Scenario, around: &Around, findings: &mut Findings) -> Scenario {
    let patterns = patterns(keys::of_scenario(document), &document.variables, findings);
    let variables: Variables = (document.variables.iter())
        .filter_map(|(name, variable)| Some((name.value.clone(), variable.0.clone()?)))
        .collect();
    let customer = &document.customer;
    let other = Other { name: customer.name.value.clone(), form: customer.form.value };
    let texts = texts((&document.language, patterns), other, &variables, around.translations);
    let mut resolver = Resolver { document, texts, facts: facts(document), findings };
    resolver.check_frame(around);
    resolver.scenario(around)
}

/// The version of the format that is read.
const FORMAT: i64 = 1;

/// Checks the version of the format.
pub fn check_format(format: &schema::Format, findings: &mut Findings) {
    if format.known && format.value != FORMAT {
        findings.report(Code::UnknownFormat, &format.span, args![number = format.value, format = FORMAT]);
    }
}

/// Checks a language tag.
pub fn check_language(language: &Text, findings: &mut Findings) {
    let known = Locale::available().iter().any(|locale| locale.tag() == language.as_str());
    if language.known && !known {
        let available = Locale::available();
        findings.unknown(Code::UnknownLanguage, language, available.iter().map(Locale::tag));
    }
}

/// Checks that a document's id is that of its place, and can be an id.
fn check_own_id(own: &Name, place: &str, findings: &mut Findings) {
    if own.known && own.value != place {
        findings.report(Code::IdMismatch, &own.span, args![name = short(own), expected = place]);
    } else {
        check_id(own, own.rsplit('/').next().unwrap_or_default(), findings);
    }
}

/// The texts of a document in its own language, with its translations.
pub fn texts(
    (language, patterns): (&str, Vec<(TextKey, Pattern)>),
    other: Other,
    variables: &Variables,
    translations: &[Translation],
) -> Texts {
    let mut texts = Texts::new(Locale::new(language), patterns, other, variables);
    for translation in translations {
        texts.add(translation.locale.clone(), translation.fluent.clone(), variables);
    }
    texts
}

/// The texts as patterns, without those that are none (reported).
pub fn patterns(
    texts: Vec<(TextKey, &Text)>,
    variables: &Entries<schema::Variable>,
    findings: &mut Findings,
) -> Vec<(TextKey, Pattern)> {
    let mut patterns = Vec::new();
    let known: Vec<&str> = variables.ids().chain(BUILT_IN).collect();
    for (key, text) in texts {
        match pattern::read(text) {
            Ok(pattern) => {
                for (name, _) in pattern.variables.iter().filter(|(name, _)| !known.contains(&name.as_str()))
                {
                    let name = Spanned { value: name.clone(), span: text.span.clone(), known: true };
                    findings.unknown(Code::UnknownVariable, &name, known.iter().copied());
                }
                patterns.push((key, pattern));
            }
            Err(fault) if fault.problem == pattern::Problem::Empty => {
                findings.report(Code::EmptyText, &text.span, args![]);
            }
            Err(fault) => {
                let span = text.part(fault.at, findings.source);
                findings.report(Code::BadPattern, &span, args![problem = fault.problem.slug()]);
            }
        }
    }
    patterns
}

/// How somebody is drawn.
fn portrait(portrait: &schema::Portrait) -> Portrait {
    Portrait {
        skin: portrait.skin.value,
        hair: portrait.hair.value,
        tone: portrait.tone.value,
        age: portrait.age.value,
        glasses: portrait.glasses.value,
        beard: portrait.beard.value,
    }
}

/// The facts that some reply, article or timer sets, in the author's order.
fn facts(document: &schema::Scenario) -> Vec<String> {
    let mut facts = Vec::new();
    let replies = document.replies().flat_map(|(_, reply)| &reply.set);
    let articles = document.knowledge.iter().flat_map(|(_, article)| &article.sets);
    let timers = document.timers.iter().map(|(_, timer)| &timer.sets);
    for fact in replies.chain(articles).chain(timers) {
        if fact.known && !facts.contains(&fact.value) && facts.len() <= MOST_FACTS {
            facts.push(fact.value.clone());
        }
    }
    facts
}

struct Resolver<'a, 'f> {
    document: &'a schema::Scenario,
    texts: Texts,
    facts: Vec<String>,
    findings: &'a mut Findings<'f>,
}

impl Resolver<'_, '_> {
    /// What concerns the scenario as a whole.
    fn check_frame(&mut self, around: &Around) {
        let document = self.document;
        check_format(&document.format, self.findings);
        check_language(&document.language, self.findings);
        check_own_id(&document.id, around.id, self.findings);
        let temperament = &document.customer.temperament;
        if !around.temperaments.contains(&temperament.value) {
            let there_are = around.temperaments.iter().map(String::as_str);
            self.findings.unknown(Code::UnknownTemperament, temperament, there_are);
        }
        let time = &document.handle_time;
        if time.target_s.known && time.limit_s.known && time.target_s.value >= time.limit_s.value {
            let args = args![target = time.target_s.value, limit = time.limit_s.value];
            self.findings.report(Code::TargetBeyondLimit, &time.target_s.span, args);
        }
        if document.customer.name.known && document.customer.name.trim().is_empty() {
            self.findings.report(Code::EmptyText, &document.customer.name.span, args![]);
        }
        self.check_ids();
        self.check_count("needs", document.customer.needs.len(), MOST_NEEDS, &document.customer.span);
        self.check_count("facts", self.facts.len(), MOST_FACTS, &document.span);
        self.check_count("beats", document.beats.len(), MOST_BEATS, &document.span);
        self.check_count("endings", document.endings.len(), MOST_BEATS, &document.span);
        self.check_count("products", document.products.len(), MOST_PRODUCTS, &document.span);
        self.check_count("timers", document.timers.len(), MOST_TIMERS, &document.span);
        self.check_count("articles", document.knowledge.len(), MOST_ENTRIES, &document.span);
        self.check_count("callbacks", document.callbacks.len(), MOST_ENTRIES, &document.span);
        self.check_count("dispositions", document.dispositions.len(), MOST_ENTRIES, &document.span);
        self.check_count("beside", document.beside.len(), MOST_BESIDE, &document.span);
    }

    fn check_count(&mut self, what: &str, count: usize, most: usize, span: &Span) {
        if count > most {
            self.findings.report(Code::TooMany, span, args![what = what, count = count, most = most]);
        }
    }

    /// Ids are well formed, and no two texts get the same key.
    fn check_ids(&mut self) {
        let document = self.document;
        let plain = (document.policy.iter().map(|(id, _)| id))
            .chain(document.record.iter().map(|(id, _)| id))
            .chain(document.customer.needs.iter().map(|(id, _)| id))
            .chain(document.knowledge.iter().map(|(id, _)| id))
            .chain(document.products.iter().map(|(id, _)| id))
            .chain(document.callbacks.iter().map(|(id, _)| id))
            .chain(document.dispositions.iter().map(|(id, _)| id))
            .chain(document.timers.iter().map(|(id, _)| id));
        for id in plain {
            check_id(id, id, self.findings);
        }
        for (name, _) in document.variables.iter() {
            let good = name.starts_with(|c: char| c.is_ascii_alphabetic())
                && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_' || b == b'-');
            if BUILT_IN.contains(&name.as_str()) {
                self.reserved(name);
            } else if !good {
                self.findings.report(Code::BadId, &name.span, args![name = short(name)]);
            }
        }
        let messages =
            document.beats.iter().map(|(id, _)| id).chain(document.endings.iter().map(|(id, _)| id));
        for id in messages {
            check_id(id, id, self.findings);
            let taken = keys::RESERVED.contains(&id.as_str());
            if taken || keys::PREFIXES.iter().any(|prefix| id.starts_with(prefix)) {
                self.reserved(id);
            }
        }
        for (id, _) in document.endings.iter().filter(|(id, _)| document.beats.position(id).is_some()) {
            self.findings.report(Code::DuplicateId, &id.span, args![name = short(id)]);
        }
        for (id, _) in document.beats.iter().flat_map(|(_, beat)| beat.replies.iter()) {
            check_id(id, id, self.findings);
            if keys::is_reserved_reply(id) {
                self.reserved(id);
            }
        }
    }

    fn reserved(&mut self, id: &Name) {
        self.findings.report(Code::ReservedId, &id.span, args![name = short(id)]);
    }

    fn scenario(mut self, around: &Around) -> Scenario {
        let document = self.document;
        let start = self.beat_named(&document.start);
        let on_leave = self.ending_named(&document.on_leave);
        let on_demand = document.on_demand.as_ref().map(|name| self.beat_named(name));
        let beats = document.beats.iter().map(|(id, beat)| self.beat(id, beat)).collect();
        let endings = document.endings.iter().map(|(id, ending)| self.ending(id, ending)).collect();
        let customer = &document.customer;
        let key = |prefix: &str, id: &Name| TextKey::message(format!("{prefix}-{}", id.value));
        Scenario {
            id: around.id.to_owned(),
            fingerprint: around.fingerprint,
            kind: document.kind.value,
            channel: document.channel.value,
            sector: document.sector.value,
            difficulty: document.difficulty.value as u8,
            skills: document.skills.iter().map(|skill| skill.value).collect(),
            title: TextKey::message("title"),
            briefing: TextKey::message("briefing"),
            policy: document.policy.iter().map(|(id, _)| key("policy", id)).collect(),
            authority: self.authority(),
            customer: Customer {
                name: customer.name.value.clone(),
                form: customer.form.value,
                temperament: customer.temperament.value.clone(),
                mood: StartingMood {
                    heat: customer.mood.heat.value as u8,
                    trust: customer.mood.trust.value as u8,
                    patience: customer.mood.patience.value as u8,
                },
                portrait: portrait(&customer.portrait),
            },
            coached: self.coached(),
            needs: (customer.needs.iter())
                .map(|(id, need)| Need {
                    id: id.value.clone(),
                    kind: need.kind.value,
                    label: key("need", id),
                })
                .collect(),
            record: (document.record.iter())
                .map(|(id, _)| {
                    let label = key("record", id);
                    let value = TextKey::attribute(label.message.clone(), "value");
                    RecordEntry { id: id.value.clone(), label, value }
                })
                .collect(),
            handle_time: HandleTime {
                target_s: document.handle_time.target_s.value as u32,
                limit_s: document.handle_time.limit_s.value as u32,
            },
            first_response_s: document.first_response_s.as_ref().map(|seconds| seconds.value as u32),
            knowledge: self.knowledge(),
            products: self.products(),
            escalation: self.escalation(),
            callbacks: self.callbacks(),
            dispositions: self.dispositions(),
            queue: self.queue(),
            timers: self.timers(),
            debt: self.debt(),
            beside: self.beside(around.id, around.siblings),
            start,
            on_leave,
            on_demand,
            beats,
            endings,
            facts: self.facts,
            texts: self.texts,
            own_language: Arc::clone(around.own_language),
        }
    }
}
