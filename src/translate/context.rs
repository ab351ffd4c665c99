//! What a translator needs to know of a text: who speaks, in which mood, what it answers, what it does, how long it is.

use super::Source;
use super::comment::name_of;
use super::interview;
use crate::encounter::rules;
use crate::l10n::{Arg, Catalogue, Locale};
use crate::scenario::schema::{Beat, Ending, Reply, Says, Scenario, Then};
use crate::scenario::texts::formatted;
use crate::scenario::translation::on_one_line;
use crate::scenario::{Band, Line, TextKey, keys, pattern};
use crate::{args, msg};

/// Most lines that are quoted as those which a text answers.
const MOST_QUOTED: usize = 3;

/// Tells of one file, in the catalogue's language.
pub struct Context<'a> {
    pub source: &'a Source<'a>,
    /// The language for which variables are shown.
    pub locale: &'a Locale,
    pub catalogue: &'a Catalogue,
}

impl Context<'_> {
    /// What holds for the whole file, in lines.
    pub fn head(&self) -> Vec<String> {
        let (source, say) = (self.source, self.catalogue);
        let mut head = vec![say.format(
            msg!("translate-head"),
            &args![
                pack = source.pack,
                name = source.name,
                source = source.language.tag(),
                locale = self.locale.tag()
            ],
        )];
        if let Some(document) = self.document() {
            let customer = &document.customer;
            head.push(say.format(
                msg!("translate-customer"),
                &args![
                    customer = &customer.name.value,
                    form = say.word("form", customer.form.value.slug()),
                    channel = say.word("channel", document.channel.value.slug())
                ],
            ));
            head.push(say.text(msg!("translate-built-in")));
        }
        if let Some(interview) = self.source.interview {
            let interviewer = &interview.interviewer;
            let form = say.word("form", interviewer.form.value.slug());
            let args = args![name = &interviewer.name.value, form = form];
            head.push(say.format(msg!("translate-interviewer"), &args));
        }
        if let Some(calibration) = self.source.calibration {
            let agent = &calibration.agent;
            let form = say.word("form", agent.form.value.slug());
            head.push(say.format(msg!("translate-heard"), &args![name = &agent.name.value, form = form]));
        }
        head.push(say.text(msg!("translate-how")));
        head
    }

    /// What there is to know of a message: what it answers and what its variables stand for, then each text by its name.
    pub fn of_message(&self, texts: &[(TextKey, &str)]) -> Vec<String> {
        let mut lines = Vec::new();
        if let Some(document) = self.document() {
            lines.extend(self.answers(document, &texts[0].0.message));
            lines.extend(self.variables(document, texts));
        }
        lines.extend(texts.iter().map(|(key, text)| {
            let what = self.what(key);
            let name = name_of(key);
            let length = self.length(key, text);
            self.catalogue.format(msg!("translate-text"), &args![name = name, what = what, length = length])
        }));
        lines
    }

    fn document(&self) -> Option<&Scenario> {
        self.source.scenario?.document.as_ref()
    }

    /// The lines that lead here.
    fn answers(&self, document: &Scenario, id: &str) -> Option<String> {
        let leads =
            |then: &Option<Then>| then.iter().flat_map(|then| &then.links).any(|link| link.to.as_str() == id);
        let is_place = document.beats.position(id).or(document.endings.position(id)).is_some();
        let quote = |text: &str| self.catalogue.format(msg!("translate-quote"), &args![text = text]);
        let mut before = Vec::new();
        if document.start.as_str() == id {
            before.push(self.catalogue.text(msg!("translate-start")));
        }
        if document.on_leave.as_str() == id {
            before.push(self.catalogue.text(msg!("translate-leaves")));
        }
        for (_, beat) in document.beats.iter() {
            let replies = beat.replies.iter().filter(|(_, reply)| leads(&reply.then) || leads(&beat.answer));
            before.extend(replies.map(|(_, reply)| quote(&on_one_line(&reply.says))));
        }
        let more = before.len() > MOST_QUOTED;
        before.truncate(MOST_QUOTED);
        before.extend(more.then(|| "…".to_owned()));
        let list = before.join(" · ");
        (is_place && !list.is_empty())
            .then(|| self.catalogue.format(msg!("translate-answers"), &args![list = list]))
    }

    /// What the variables of these texts stand for, in the reader's language.
    fn variables(&self, document: &Scenario, texts: &[(TextKey, &str)]) -> Option<String> {
        let mut used: Vec<String> = (texts.iter())
            .filter_map(|(_, text)| pattern::read(text).ok())
            .flat_map(|pattern| pattern.variables.into_iter().map(|(name, _)| name))
            .collect();
        used.sort_unstable();
        used.dedup();
        let reader = Catalogue::new(self.locale);
        let shown = used.iter().filter_map(|name| {
            let value = match name.as_str() {
                "customer" => document.customer.name.value.clone(),
                name => {
                    let (_, variable) = document.variables.iter().find(|(id, _)| id.as_str() == name)?;
                    match formatted(variable.0.as_ref()?, &reader) {
                        Arg::Text(text) => text,
                        Arg::Number(number) => number.to_string(),
                    }
                }
            };
            Some(format!("{{ ${name} }} = {value}"))
        });
        let list = shown.collect::<Vec<_>>().join(" · ");
        (!list.is_empty()).then(|| self.catalogue.format(msg!("translate-variables"), &args![list = list]))
    }

    /// How long the source is, and how long it takes to say.
    fn length(&self, key: &TextKey, text: &str) -> String {
        let characters = on_one_line(text).chars().count();
        let length = args![characters = characters];
        let spoken = self.source.scenario.and_then(|read| read.scenario.as_ref());
        let spoken = spoken.filter(|scenario| !rules(scenario.channel).written);
        let lines = spoken.iter().flat_map(|scenario| {
            let said = scenario.beats.iter().flat_map(|beat| {
                beat.says.iter().chain(beat.replies.iter().map(|reply| &reply.says)).collect::<Vec<&Line>>()
            });
            said.chain(scenario.endings.iter().flat_map(|ending| &ending.says))
        });
        let found = lines.filter(|line| line.key == *key).map(|line| line.ms).next();
        match found {
            None => self.catalogue.format(msg!("translate-length"), &length),
            Some(ms) => {
                let seconds = ms.div_ceil(1_000);
                let both = [length, args![seconds = seconds]].concat();
                self.catalogue.format(msg!("translate-length-spoken"), &both)
            }
        }
    }

    /// What a text is.
    fn what(&self, key: &TextKey) -> String {
        let (say, id) = (self.catalogue, key.message.as_str());
        let attribute = key.attribute.as_deref();
        if let Some(interview) = self.source.interview {
            return say.word("translate-interview", &interview::what(interview, key));
        }
        if self.source.calibration.is_some() {
            // `note-empathy` is of the kind `note`.
            return say.word("translate-calibration", id.split('-').next().unwrap_or_default());
        }
        let Some(document) = self.document() else { return say.word("translate", &format!("pack-{id}")) };
        if keys::RESERVED.contains(&id) {
            return say.word("translate", id);
        }
        if let Some((_, beat)) = document.beats.iter().find(|(beat, _)| beat.as_str() == id) {
            return self.of_beat(id, beat, attribute);
        }
        if let Some((_, ending)) = document.endings.iter().find(|(ending, _)| ending.as_str() == id) {
            return self.of_ending(id, ending, attribute);
        }
        // `policy-refund` is of the kind `policy`, its attribute `value` of the kind `policy-value`.
        let kind = id.split('-').next().unwrap_or_default();
        match attribute {
            None => say.word("translate", kind),
            Some(attribute) => say.word("translate", &format!("{kind}-{attribute}")),
        }
    }

    fn of_beat(&self, id: &str, beat: &Beat, attribute: Option<&str>) -> String {
        let say = self.catalogue;
        let is_tone = attribute.is_none_or(|attribute| attribute.starts_with("says-"));
        if is_tone {
            let cue = beat.cue.as_ref().map(|cue| say.word("cue", cue.value.slug()));
            return self.tone(id, &beat.says, attribute, cue);
        }
        let Some(attribute) = attribute.filter(|attribute| *attribute != "seen") else {
            return say.text(msg!("translate-seen"));
        };
        let named = |name: &str| beat.replies.iter().find(|(id, _)| id.as_str() == name);
        if let Some((_, reply)) = named(attribute) {
            return self.reply(reply);
        }
        match attribute.strip_suffix("-coach") {
            Some(reply) => say.format(msg!("translate-coach"), &args![reply = reply]),
            None => {
                let reply = attribute.rsplit_once("-also-").map_or(attribute, |(reply, _)| reply);
                say.format(msg!("translate-also"), &args![reply = reply])
            }
        }
    }

    fn of_ending(&self, id: &str, ending: &Ending, attribute: Option<&str>) -> String {
        match attribute {
            Some("becomes") => self.catalogue.text(msg!("translate-becomes")),
            _ => self.tone(id, &ending.says, attribute, None),
        }
    }

    /// What the customer says, in the moods in which this text is used.
    fn tone(&self, id: &str, says: &Says, attribute: Option<&str>, cue: Option<String>) -> String {
        let say = self.catalogue;
        let used =
            Band::ALL.iter().filter(|band| keys::tone(id, says, **band).attribute.as_deref() == attribute);
        let moods: Vec<String> = used.map(|band| say.word("band", band.slug())).collect();
        let moods = moods.join(", ");
        match cue {
            None => say.format(msg!("translate-says"), &args![moods = moods]),
            Some(cue) => say.format(msg!("translate-says-feeling"), &args![moods = moods, cue = cue]),
        }
    }

    fn reply(&self, reply: &Reply) -> String {
        let say = self.catalogue;
        let acts: Vec<String> = reply.acts.iter().map(|act| say.word("act", act.value.slug())).collect();
        say.format(msg!("translate-reply"), &args![acts = acts.join(", ")])
    }
}
