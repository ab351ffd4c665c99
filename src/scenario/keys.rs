//! Which texts a document has, each with its key: the one list that the resolver, the translations and
//! their lints agree on.

use super::decode::Text;
use super::model::TextKey;
use super::schema::{Calibration, Interview, Pack, Question, Says, Scenario, Verdicts};
use super::vocabulary::{Band, Section};

/// Message ids that the scenario itself uses: no beat or ending may have them.
pub const RESERVED: [&str; 2] = ["title", "briefing"];
/// What message ids of everything but beats and endings start with.
pub const PREFIXES: [&str; 6] = ["policy-", "record-", "need-", "knowledge-", "product-", "disposition-"];

/// Whether a reply's id would collide with the keys of tones, other wordings, coaching or an ending's fate.
pub fn is_reserved_reply(id: &str) -> bool {
    let also = |(_, number): (&str, &str)| !number.is_empty() && number.bytes().all(|b| b.is_ascii_digit());
    id == "becomes"
        || id == "seen"
        || id.starts_with("says-")
        || id.ends_with("-coach")
        || id.rsplit_once("-also-").is_some_and(also)
}

/// Every text of a scenario, in the author's order; texts that are missing from the file are left out.
pub fn of_scenario(scenario: &Scenario) -> Vec<(TextKey, &Text)> {
    let mut list = Vec::new();
    list.push((TextKey::message("title"), &scenario.title));
    list.push((TextKey::message("briefing"), &scenario.briefing));
    for (id, text) in scenario.policy.iter() {
        list.push((TextKey::message(format!("policy-{}", id.value)), text));
    }
    for (id, (label, value)) in scenario.record.iter() {
        list.push((TextKey::message(format!("record-{}", id.value)), label));
        list.push((TextKey::attribute(format!("record-{}", id.value), "value"), value));
    }
    for (id, need) in scenario.customer.needs.iter() {
        list.push((TextKey::message(format!("need-{}", id.value)), &need.label));
    }
    for (id, article) in scenario.knowledge.iter() {
        list.push((TextKey::message(format!("knowledge-{}", id.value)), &article.title));
        list.push((TextKey::attribute(format!("knowledge-{}", id.value), "content"), &article.text));
    }
    for (id, product) in scenario.products.iter() {
        list.push((TextKey::message(format!("product-{}", id.value)), &product.label));
    }
    for (id, label) in scenario.dispositions.iter() {
        list.push((TextKey::message(format!("disposition-{}", id.value)), label));
    }
    for (id, beat) in scenario.beats.iter() {
        says(id, &beat.says, &mut list);
        if let Some(seen) = &beat.seen {
            list.push((TextKey::attribute(id.as_str(), "seen"), seen));
        }
        for (reply_id, reply) in beat.replies.iter() {
            let reply_id = reply_id.as_str();
            list.push((TextKey::attribute(id.as_str(), reply_id), &reply.says));
            for (at, text) in reply.also.iter().enumerate() {
                list.push((TextKey::attribute(id.as_str(), format!("{reply_id}-also-{}", at + 1)), text));
            }
            if let Some(coach) = &reply.coach {
                list.push((TextKey::attribute(id.as_str(), format!("{reply_id}-coach")), coach));
            }
        }
    }
    for (id, ending) in scenario.endings.iter() {
        says(id, &ending.says, &mut list);
        list.push((TextKey::attribute(id.as_str(), "becomes"), &ending.becomes));
    }
    list.retain(|(_, text)| text.known);
    list
}

/// Message ids that an interview itself uses: no question may have them.
const RESERVED_IN_INTERVIEW: [&str; 9] =
    ["title", "role", "briefing", "temper", "opens", "own", "closes", "afterwards", "thank-you"];
/// Attributes of a question that are not of its parts.
const OF_QUESTION: [&str; 8] =
    ["again", "hint", "whole", "thin", "too-long", "off-topic", "weak", "weak-why"];

/// Whether a question's id would collide with the keys of the interview itself.
pub fn is_reserved_question(id: &str) -> bool {
    RESERVED_IN_INTERVIEW.contains(&id) || id.starts_with("own-")
}

/// Whether a part's id would collide with the keys of its question, or of another part.
pub fn is_reserved_part(id: &str) -> bool {
    let numbered = |mark: &str| {
        id.rsplit_once(mark)
            .is_some_and(|(_, rest)| rest.is_empty() || rest.bytes().all(|b| b.is_ascii_digit()))
    };
    OF_QUESTION.contains(&id)
        || ["-label", "-means", "-follow-up"].iter().any(|end| id.ends_with(end))
        || numbered("-also-")
        || numbered("-model-")
}

/// Every text of an interview, in the author's order; texts that are missing from the file are left out.
pub fn of_interview(interview: &Interview) -> Vec<(TextKey, &Text)> {
    let mut list: Vec<(TextKey, &Text)> = [
        ("title", &interview.title),
        ("role", &interview.role),
        ("briefing", &interview.briefing),
        ("temper", &interview.interviewer.temper),
        ("opens", &interview.opens),
    ]
    .map(|(name, text)| (TextKey::message(name), text))
    .into();
    for (id, question) in interview.questions.iter() {
        of_question(id, question, &mut list);
    }
    list.push((TextKey::message("own"), &interview.own.asks));
    list.push((TextKey::attribute("own", "none"), &interview.own.none));
    for (id, question) in interview.own.questions.iter() {
        let message = format!("own-{}", id.value);
        list.push((TextKey::message(message.as_str()), &question.says));
        list.push((TextKey::attribute(message.as_str(), "answer"), &question.answer));
        list.extend(question.costs.iter().map(|text| (TextKey::attribute(message.as_str(), "costs"), text)));
    }
    verdicts("closes", &interview.closes, &mut list);
    verdicts("afterwards", &interview.afterwards, &mut list);
    list.push((TextKey::message("thank-you"), &interview.thank_you));
    list.retain(|(_, text)| text.known);
    list
}

fn of_question<'d>(id: &str, question: &'d Question, list: &mut Vec<(TextKey, &'d Text)>) {
    let key = |name: &str| TextKey::attribute(id, name);
    list.push((TextKey::message(id), &question.asks));
    list.extend([("again", &question.again), ("hint", &question.hint)].map(|(name, text)| (key(name), text)));
    for (part, it) in question.parts.iter() {
        let of_part = |what: &str| key(&format!("{}-{what}", part.value));
        list.extend(it.label.iter().map(|text| (of_part("label"), text)));
        list.extend(it.means.iter().map(|text| (of_part("means"), text)));
        list.push((of_part("follow-up"), &it.follow_up));
        list.extend(
            it.also.iter().enumerate().map(|(at, text)| (of_part(&format!("also-{}", at + 1)), text)),
        );
    }
    list.extend(
        [
            ("whole", &question.whole),
            ("thin", &question.thin),
            ("too-long", &question.too_long),
            ("off-topic", &question.off_topic),
        ]
        .map(|(name, text)| (key(name), text)),
    );
    for (at, model) in question.models.iter().enumerate() {
        let told = model.iter();
        list.extend(told.map(|(part, text)| (key(&format!("{}-model-{}", part.value, at + 1)), text)));
    }
    list.extend(
        [("weak", &question.weak.says), ("weak-why", &question.weak.why)].map(|(n, text)| (key(n), text)),
    );
}

fn verdicts<'d>(name: &str, verdicts: &'d Verdicts, list: &mut Vec<(TextKey, &'d Text)>) {
    for (by, text) in [("well", &verdicts.well), ("fair", &verdicts.fair), ("badly", &verdicts.badly)] {
        list.push((TextKey::attribute(name, by), text));
    }
}

/// Every text of a calibration, in the author's order; texts that are missing from the file are left out.
pub fn of_calibration(calibration: &Calibration) -> Vec<(TextKey, &Text)> {
    let own = [("title", &calibration.title), ("briefing", &calibration.briefing)];
    let mut list: Vec<(TextKey, &Text)> = own.map(|(name, text)| (TextKey::message(name), text)).into();
    list.extend(calibration.notes.0.iter().map(|(section, text)| (note(section.value), text)));
    list.retain(|(_, text)| text.known);
    list
}

/// The key of what an author says of a section.
pub fn note(section: Section) -> TextKey {
    TextKey::message(format!("note-{}", section.slug()))
}

/// Every text of a pack.
pub fn of_pack(pack: &Pack) -> Vec<(TextKey, &Text)> {
    let mut list = vec![(TextKey::message("title"), &pack.title), (TextKey::message("about"), &pack.about)];
    list.extend(pack.rubric_title.as_ref().map(|title| (TextKey::message("rubric"), title)));
    list
}

fn says<'d>(id: &str, says: &'d Says, list: &mut Vec<(TextKey, &'d Text)>) {
    for (at, (band, text)) in says.tones.iter().enumerate() {
        list.push((tone_key(id, at, *band), text));
    }
}

/// The key of a tone: the calmest is the message's own value.
fn tone_key(id: &str, at: usize, band: Band) -> TextKey {
    if at == 0 { TextKey::message(id) } else { TextKey::attribute(id, format!("says-{}", band.slug())) }
}

/// The key that a band uses: its own tone, or the nearest there is (the calmer of two equally near).
pub fn tone(id: &str, says: &Says, band: Band) -> TextKey {
    let near = |other: Band| (other as i8 - band as i8).abs();
    let nearest = says.tones.iter().enumerate().min_by_key(|(_, (other, _))| (near(*other), *other));
    nearest.map_or_else(|| TextKey::message(id), |(at, (other, _))| tone_key(id, at, *other))
}
