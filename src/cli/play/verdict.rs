//! What a play ends with, for programs: the object that scripts read.

use serde::Serialize;

use super::json::{Step, step};
use super::next_calls::NextCall;
use super::words::Words;
use crate::cli::console::Console;
use crate::coaching::ToldCall;
use crate::encounter::Desk;
use crate::grading::{self, Joint, Scorecard, SectionScore};

/// The result of one contact, or of a desk of several with each of its contacts.
#[derive(Serialize)]
pub struct Verdict {
    /// From 1; only among the contacts of a desk of several.
    #[serde(skip_serializing_if = "Option::is_none")]
    chat: Option<usize>,
    scenario: String,
    seed: u64,
    lang: String,
    pace: &'static str,
    rank: &'static str,
    ending: Option<String>,
    outcome: Option<&'static str>,
    grades: Grades,
    critical_errors: Vec<&'static str>,
    handle_time: HandleTime,
    /// In written channels: whole seconds until the first answer; that of the first contact, at a desk of several.
    #[serde(skip_serializing_if = "Option::is_none")]
    first_response_s: Option<u32>,
    csat: u8,
    evidence: Vec<Evidence>,
    transcript: Vec<Step>,
    rubric: String,
    passed: bool,
    compliance: u8,
    sections: Vec<Section>,
    /// Only for a desk of several.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    contacts: Vec<Verdict>,
    /// Only after a coaching talk.
    #[serde(skip_serializing_if = "Option::is_none")]
    next_calls: Option<Vec<NextCall>>,
}

#[derive(Serialize)]
pub struct Grades {
    empathy: u8,
    resolution: u8,
    handle_time: u8,
    overall: u8,
}

impl From<grading::Grades> for Grades {
    fn from(grades: grading::Grades) -> Grades {
        let grading::Grades { empathy, resolution, handle_time, overall } = grades;
        Grades { empathy, resolution, handle_time, overall }
    }
}

/// Whole seconds; the parts add up to the total.
#[derive(Serialize)]
struct HandleTime {
    talk_s: u32,
    hold_s: u32,
    after_s: u32,
    total_s: u32,
}

#[derive(Clone, Serialize)]
struct Evidence {
    #[serde(skip_serializing_if = "Option::is_none")]
    chat: Option<usize>,
    turn: usize,
    section: &'static str,
    rule: &'static str,
    points: i32,
    of: i32,
    quote: String,
    better: Option<String>,
    reason: String,
}

#[derive(Serialize)]
struct Section {
    section: &'static str,
    weight: u16,
    score: Option<u8>,
}

impl Verdict {
    /// The result of the desk; one scorecard for each of its customers.
    pub fn of_desk(console: &Console, words: &[Words], desk: &Desk, cards: &[Scorecard]) -> Verdict {
        let contact = |chat| Verdict::of_contact(console, &words[chat], desk, chat, &cards[chat]);
        let Some(joint) = Joint::of(cards.to_vec(), desk.now_ms()).filter(|_| cards.len() > 1) else {
            return contact(0);
        };
        let after_s = cards.iter().map(|card| card.handle_time.after_ms).sum::<u32>() / 1000;
        let hold_s = cards.iter().map(|card| card.handle_time.hold_ms).sum::<u32>() / 1000;
        let total_s = joint.total_ms / 1000;
        let contacts: Vec<Verdict> = (0..cards.len()).map(contact).collect();
        Verdict {
            chat: None,
            grades: joint.grades.into(),
            critical_errors: cards.iter().flat_map(critical_errors).collect(),
            handle_time: HandleTime {
                talk_s: total_s.saturating_sub(hold_s).saturating_sub(after_s),
                hold_s,
                after_s,
                total_s,
            },
            csat: joint.csat,
            evidence: contacts.iter().flat_map(|contact| contact.evidence.clone()).collect(),
            transcript: contacts.iter().flat_map(|contact| contact.transcript.clone()).collect(),
            passed: joint.passed,
            compliance: joint.compliance,
            sections: joint.sections.iter().map(section).collect(),
            contacts,
            ..contact(0)
        }
    }

    fn of_contact(console: &Console, words: &Words, desk: &Desk, chat: usize, card: &Scorecard) -> Verdict {
        let transcript = desk.seats()[chat].encounter.transcript();
        let number = (desk.seats().len() > 1).then_some(chat + 1);
        let evidence = card.evidence.iter().map(|one| Evidence {
            chat: number,
            turn: one.turn,
            section: one.section.slug(),
            rule: one.rule.slug(),
            points: one.points,
            of: one.of,
            quote: words.said(&transcript.turns[one.turn], &one.quote),
            better: one.better.as_ref().map(|key| words.text(key)),
            reason: one.reason(words.scenario.kind, &console.catalogue, |need| words.need(need)),
        });
        let time = card.handle_time;
        let (total_s, hold_s, after_s) = (time.total_ms() / 1000, time.hold_ms / 1000, time.after_ms / 1000);
        let steps = transcript.turns.iter().enumerate().map(|(at, turn)| step(desk, words, chat, at, turn));
        Verdict {
            chat: number,
            scenario: transcript.header.scenario.clone(),
            seed: transcript.header.seed,
            lang: words.locale.tag().to_owned(),
            pace: transcript.header.pace.slug(),
            rank: transcript.header.rank.slug(),
            ending: card.ending.map(|(ending, _)| words.scenario.endings[ending.at()].id.clone()),
            outcome: card.ending.map(|(_, outcome)| outcome.slug()),
            grades: card.grades.into(),
            critical_errors: critical_errors(card).collect(),
            handle_time: HandleTime { talk_s: total_s - hold_s - after_s, hold_s, after_s, total_s },
            first_response_s: card.frt_ms.map(|ms| ms / 1000),
            csat: card.csat,
            evidence: evidence.collect(),
            transcript: steps.collect(),
            rubric: card.rubric.id.clone(),
            passed: card.passed,
            compliance: card.compliance,
            sections: card.sections.iter().map(section).collect(),
            contacts: Vec::new(),
            next_calls: None,
        }
    }

    /// The same, with the calls that follow a coaching talk.
    pub fn with_calls(self, calls: Option<Vec<ToldCall>>) -> Verdict {
        Verdict { next_calls: calls.map(|calls| calls.into_iter().map(NextCall::from).collect()), ..self }
    }
}

fn critical_errors(card: &Scorecard) -> impl Iterator<Item = &'static str> {
    card.critical_errors.iter().map(|one| one.error.slug())
}

fn section(one: &SectionScore) -> Section {
    Section { section: one.section.slug(), weight: one.weight, score: one.score }
}
