//! The author's interview into the one that is held.

use crate::args;
use crate::diagnostics::Code;

use super::super::decode::{Entries, Name, Text, check_id};
use super::super::findings::{Findings, short};
use super::super::keys;
use super::super::model::*;
use super::super::schema;
use super::super::texts::Other;
use super::super::translation::Translation;
use super::super::vocabulary::QuestionKind;
use super::{check_format, check_language, check_own_id, patterns, portrait, texts};

/// The parts of an answer that tells something that happened, in the order in which they are told.
pub const STAR: [&str; 4] = ["situation", "task", "action", "result"];

/// Most questions of the interviewer and of the candidate.
const MOST_QUESTIONS: usize = 12;
const MOST_PARTS: usize = 6;
const MOST_MODELS: usize = 3;
/// Most sentences by which a part is recognised: reading an answer compares it with each.
const MOST_SENTENCES: usize = 40;

/// Resolves a document; the interview is good only if `findings` holds no error afterwards.
pub fn interview(
    document: &schema::Interview,
    (id, fingerprint): (&str, u64),
    translations: &[Translation],
    findings: &mut Findings,
) -> Interview {
    let patterns = patterns(keys::of_interview(document), &Entries::none(), findings);
    let interviewer = &document.interviewer;
    let other = Other { name: interviewer.name.value.clone(), form: interviewer.form.value };
    let texts = texts((&document.language, patterns), other, &Variables::new(), translations);
    check(document, id, findings);
    let key = |name: &str| TextKey::message(name);
    let verdicts = |name: &str| Verdicts {
        well: TextKey::attribute(name, "well"),
        fair: TextKey::attribute(name, "fair"),
        badly: TextKey::attribute(name, "badly"),
    };
    Interview {
        id: id.to_owned(),
        fingerprint,
        setting: document.setting.value,
        difficulty: document.difficulty.value as u8,
        promotion: document.promotion.value,
        title: key("title"),
        role: key("role"),
        briefing: key("briefing"),
        interviewer: Interviewer {
            name: interviewer.name.value.clone(),
            form: interviewer.form.value,
            temper: key("temper"),
            portrait: portrait(&interviewer.portrait),
        },
        opens: key("opens"),
        questions: document.questions.iter().map(|(id, it)| question(id, it, findings)).collect(),
        own: Own {
            asks: key("own"),
            none: TextKey::attribute("own", "none"),
            questions: document.own.questions.iter().map(own_question).collect(),
        },
        closes: verdicts("closes"),
        afterwards: verdicts("afterwards"),
        thank_you: key("thank-you"),
        texts,
    }
}

fn own_question((id, question): &(Name, schema::OwnQuestion)) -> OwnQuestion {
    let message = format!("own-{}", id.value);
    OwnQuestion {
        id: id.value.clone(),
        answer: TextKey::attribute(message.as_str(), "answer"),
        costs: question.costs.as_ref().map(|_| TextKey::attribute(message.as_str(), "costs")),
        says: TextKey::message(message),
    }
}

fn question(id: &Name, question: &schema::Question, findings: &mut Findings) -> Question {
    let key = |name: &str| TextKey::attribute(id.as_str(), name);
    let part = |(part, it): &(Name, schema::Part)| {
        let of_part = |what: &str| key(&format!("{}-{what}", part.value));
        Part {
            id: part.value.clone(),
            label: it.label.as_ref().map(|_| of_part("label")),
            means: it.means.as_ref().map(|_| of_part("means")),
            follow_up: of_part("follow-up"),
            also: (1..=it.also.len()).map(|number| of_part(&format!("also-{number}"))).collect(),
        }
    };
    let mut model = |(number, model): (usize, &Entries<Text>)| {
        let told = |(name, _): &(Name, Text)| match question.parts.position(name) {
            Some(at) => Some((at, key(&format!("{}-model-{}", name.value, number + 1)))),
            None => {
                findings.unknown(Code::UnknownWord, name, question.parts.ids());
                None
            }
        };
        model.iter().filter_map(told).collect()
    };
    Question {
        id: id.value.clone(),
        kind: question.kind.value,
        asks: TextKey::message(id.as_str()),
        again: key("again"),
        hint: key("hint"),
        may_decline: question.may_decline.value,
        lasts_s: (question.from_s.value as u32, question.to_s.value as u32),
        parts: question.parts.iter().map(part).collect(),
        whole: key("whole"),
        thin: key("thin"),
        too_long: key("too-long"),
        off_topic: key("off-topic"),
        models: question.models.iter().enumerate().map(&mut model).collect(),
        weak: key("weak"),
        weak_why: key("weak-why"),
    }
}

/// What concerns the document as a whole: its frame, its names, how much there is of everything.
fn check(document: &schema::Interview, id: &str, findings: &mut Findings) {
    check_format(&document.format, findings);
    check_language(&document.language, findings);
    check_own_id(&document.id, id, findings);
    count("questions", document.questions.len(), MOST_QUESTIONS, &document.span, findings);
    count("own-questions", document.own.questions.len(), MOST_QUESTIONS, &document.own.span, findings);
    for (id, _) in document.own.questions.iter() {
        check_id(id, id, findings);
    }
    if document.questions.is_empty() && document.questions.known {
        findings.report(Code::MissingField, &document.span, args![name = "questions"]);
    }
    for (id, question) in document.questions.iter() {
        check_id(id, id, findings);
        if keys::is_reserved_question(id) {
            findings.report(Code::ReservedId, &id.span, args![name = short(id)]);
        }
        check_question(id, question, findings);
    }
}

fn check_question(id: &Name, question: &schema::Question, findings: &mut Findings) {
    let (from, to) = (&question.from_s, &question.to_s);
    if from.known && to.known && from.value >= to.value {
        let args = args![target = from.value, limit = to.value];
        findings.report(Code::TargetBeyondLimit, &from.span, args);
    }
    let star = question.kind.known && question.kind.value == QuestionKind::Experience;
    if star && question.parts.known {
        for name in STAR.iter().filter(|name| question.parts.position(name).is_none()) {
            findings.report(Code::MissingField, &id.span, args![name = *name]);
        }
    } else if question.parts.is_empty() && question.parts.known {
        findings.report(Code::MissingField, &question.span, args![name = "parts"]);
    }
    count("parts", question.parts.len(), MOST_PARTS, &question.span, findings);
    count("models", question.models.len(), MOST_MODELS, &question.models.span, findings);
    if question.models.is_empty() && question.models.known {
        findings.report(Code::MissingField, &question.span, args![name = "models"]);
    }
    for (part, it) in question.parts.iter() {
        check_id(part, part, findings);
        if keys::is_reserved_part(part) {
            findings.report(Code::ReservedId, &part.span, args![name = short(part)]);
        }
        if star && !STAR.contains(&part.as_str()) {
            findings.unknown(Code::UnknownWord, part, STAR);
        }
        if !star && it.label.is_none() {
            findings.report(Code::MissingField, &part.span, args![name = "label"]);
        }
        count("sentences", it.also.len(), MOST_SENTENCES, &part.span, findings);
    }
}

fn count(what: &str, count: usize, most: usize, span: &super::Span, findings: &mut Findings) {
    if count > most {
        findings.report(Code::TooMany, span, args![what = what, count = count, most = most]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::{Files, pack};

    const PACK: &str = include_str!("../../../tests/fixtures/interviews/counter/pack.ron");
    const INTERVIEW: &str = include_str!("../../../tests/fixtures/interviews/counter/first-shift.ron");

    /// What is said of the interview with one stretch of it replaced, and whether it can be held.
    fn read(stretch: &str, replacement: &str) -> (Vec<Code>, bool) {
        assert!(INTERVIEW.contains(stretch), "{stretch}");
        let text = INTERVIEW.replacen(stretch, replacement, 1);
        let file = |name: &str, text: &str| (format!("counter/{name}"), text.as_bytes().to_vec());
        let files = Files::from([file("pack.ron", PACK), file("first-shift.ron", &text)]);
        let (library, findings) = pack::load(&files);
        let codes = findings.iter().map(|finding| finding.code).collect();
        (codes, library.interview("counter/first-shift").is_some())
    }

    #[test]
    fn a_good_interview_is_held_and_a_mistake_is_named() {
        assert_eq!(read("Interview(", "Interview("), (Vec::new(), true));
        let check = |stretch: &str, replacement: &str, code: Code| {
            assert_eq!(read(stretch, replacement), (vec![code], false), "{stretch} -> {replacement}");
        };
        check("format: 1", "format: 9", Code::UnknownFormat);
        check("counter/first-shift", "counter/other", Code::IdMismatch);
        check("language: \"en\"", "language: \"xx\"", Code::UnknownLanguage);
        check("setting: InPerson", "setting: Moon", Code::UnknownWord);
        check("from_s: 10", "from_s: 50", Code::TargetBeyondLimit);
        check("\"cross-customer\": (", "\"own-word\": (", Code::ReservedId);
        check("\"task\": \"I was alone", "\"tusk\": \"I was alone", Code::UnknownWord);
        check("hint: \"One person", "tip: \"One\", hint: \"One person", Code::UnknownField);
        let many = format!("also: [{}\"A man came", "\"Again.\", ".repeat(MOST_SENTENCES));
        check("also: [\"A man came", &many, Code::TooMany);
    }

    #[test]
    fn a_story_has_four_parts_and_no_other() {
        let (codes, held) = read("\"task\": (", "\"duty\": (");
        assert!(codes.contains(&Code::MissingField) && codes.contains(&Code::UnknownWord), "{codes:?}");
        assert!(!held);
    }
}
