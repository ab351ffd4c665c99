//! The play for programs: one JSON object a line for each turn, then the result.

use serde::Serialize;

use super::View;
use super::words::Words;
use crate::cli::console::Console;
use crate::cli::failure::Failure;
use crate::encounter::{Cause, Encounter, Event, Mood, Sale, Speech, Turn};
use crate::grading::Scorecard;
use crate::scenario::{Band, CriticalError, Cue, Handover, HoldWords};

pub struct Json;

/// One turn: the move (none for the customer's opening) and what came of it.
#[derive(Serialize)]
struct Step {
    turn: usize,
    #[serde(rename = "move")]
    made: Option<String>,
    events: Vec<Happened>,
    mood: Mood,
}

/// A step, and what may be answered. After the customer has gone, only `wrap-up` is left and nothing is offered.
#[derive(Serialize)]
struct Asking {
    #[serde(flatten)]
    step: Step,
    offered: Vec<Offer>,
    over: bool,
}

#[derive(Serialize)]
struct Offer {
    number: usize,
    reply: String,
    text: String,
}

/// An event with its ids and words. Times are milliseconds of encounter time.
#[derive(Serialize)]
#[serde(tag = "type", rename_all = "kebab-case")]
enum Happened {
    AgentSaid { beat: String, reply: String, text: String, ms: u32, thought_ms: u32 },
    CustomerSaid { at: String, band: &'static str, text: String, cue: Option<&'static str>, ms: u32 },
    Worked { ms: u32 },
    Held { ms: u32, promised_s: Option<u32>, kept: bool },
    Felt { cause: &'static str, what: Option<&'static str>, heat: i16, trust: i16, patience: i16 },
    NeedMoved { need: String, to: &'static str },
    Verified,
    SupervisorDemanded,
    Offered { sale: Sale },
    Occasion { need: String },
    Critical { error: &'static str },
    Ended { ending: String, outcome: &'static str, left: bool },
    WroteUp { ms: u32 },
}

/// The contract of the command line: what a play ends with.
#[derive(Serialize)]
struct Outcome<'a> {
    scenario: &'a str,
    seed: u64,
    lang: &'a str,
    pace: &'static str,
    ending: Option<&'a str>,
    outcome: Option<&'static str>,
    grades: Grades,
    critical_errors: Vec<&'static str>,
    handle_time: HandleTime,
    csat: u8,
    evidence: Vec<Evidence>,
    transcript: Vec<Step>,
    rubric: &'a str,
    passed: bool,
    compliance: u8,
    sections: Vec<Section>,
}

#[derive(Serialize)]
struct Grades {
    empathy: u8,
    resolution: u8,
    handle_time: u8,
    overall: u8,
}

/// Whole seconds; the parts add up to the total.
#[derive(Serialize)]
struct HandleTime {
    talk_s: u32,
    hold_s: u32,
    after_s: u32,
    total_s: u32,
}

#[derive(Serialize)]
struct Evidence {
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

impl View for Json {
    fn begin(&mut self, _: &mut Console, _: &Words) -> Result<(), Failure> {
        Ok(())
    }

    fn turn(&mut self, console: &mut Console, words: &Words, encounter: &Encounter) -> Result<(), Failure> {
        let turns = &encounter.transcript().turns;
        let last = turns.len() - 1;
        let offered = encounter.offered().enumerate().map(|(index, (_, reply))| Offer {
            number: index + 1,
            reply: reply.id.clone(),
            text: words.text(&reply.says.key),
        });
        let offered = offered.collect();
        console.json(&Asking { step: step(words, last, &turns[last]), offered, over: encounter.is_over() })
    }

    fn end(
        &mut self,
        console: &mut Console,
        words: &Words,
        encounter: &Encounter,
        scorecard: &Scorecard,
    ) -> Result<(), Failure> {
        let transcript = encounter.transcript();
        let evidence = scorecard.evidence.iter().map(|one| Evidence {
            turn: one.turn,
            section: one.section.slug(),
            rule: one.rule.slug(),
            points: one.points,
            of: one.of,
            quote: words.text(&one.quote),
            better: one.better.as_ref().map(|key| words.text(key)),
            reason: one.reason(&console.catalogue, |need| words.need(need)),
        });
        let sections = scorecard.sections.iter().map(|one| Section {
            section: one.section.slug(),
            weight: one.weight,
            score: one.score,
        });
        let time = scorecard.handle_time;
        let (total_s, hold_s, after_s) = (time.total_ms() / 1000, time.hold_ms / 1000, time.after_ms / 1000);
        console.json(&Outcome {
            scenario: &transcript.header.scenario,
            seed: transcript.header.seed,
            lang: words.locale.tag(),
            pace: transcript.header.pace.slug(),
            ending: scorecard.ending.map(|(ending, _)| words.scenario.endings[ending.at()].id.as_str()),
            outcome: scorecard.ending.map(|(_, outcome)| outcome.slug()),
            grades: Grades {
                empathy: scorecard.grades.empathy,
                resolution: scorecard.grades.resolution,
                handle_time: scorecard.grades.handle_time,
                overall: scorecard.grades.overall,
            },
            critical_errors: scorecard.critical_errors.iter().map(|one| one.error.slug()).collect(),
            handle_time: HandleTime { talk_s: total_s - hold_s - after_s, hold_s, after_s, total_s },
            csat: scorecard.csat,
            evidence: evidence.collect(),
            transcript: transcript.turns.iter().enumerate().map(|(at, turn)| step(words, at, turn)).collect(),
            rubric: &scorecard.rubric.id,
            passed: scorecard.passed,
            compliance: scorecard.compliance,
            sections: sections.collect(),
        })
    }
}

fn step(words: &Words, at: usize, turn: &Turn) -> Step {
    Step {
        turn: at,
        made: turn.made.as_ref().map(ToString::to_string),
        events: turn.events.iter().filter_map(|event| happened(words, event)).collect(),
        mood: turn.mood,
    }
}

fn happened(words: &Words, event: &Event) -> Option<Happened> {
    let scenario = &words.scenario;
    let need = |need: crate::scenario::NeedIx| scenario.needs[need.at()].id.clone();
    Some(match *event {
        Event::AgentSaid { beat, reply, ms, thought_ms, .. } => {
            let beat = &scenario.beats[beat.at()];
            let reply = &beat.replies[reply.at()];
            let text = words.text(&reply.says.key);
            Happened::AgentSaid { beat: beat.id.clone(), reply: reply.id.clone(), text, ms, thought_ms }
        }
        Event::CustomerSaid { speech, band, ms, cue } => Happened::CustomerSaid {
            at: match speech {
                Speech::Beat(beat) => scenario.beats[beat.at()].id.clone(),
                Speech::Ending(ending) => scenario.endings[ending.at()].id.clone(),
            },
            band: Band::slug(band),
            text: words.speech(speech, band),
            cue: cue.map(Cue::slug),
            ms,
        },
        Event::Worked { ms } => Happened::Worked { ms },
        Event::Held { ms, words, kept } => {
            let promised_s = match words {
                HoldWords::Promised(promised_s) => Some(promised_s),
                HoldWords::Silent | HoldWords::Explained => None,
            };
            Happened::Held { ms, promised_s, kept }
        }
        Event::Felt { cause, from, to } => {
            let (cause, what) = named(cause);
            let change = |from: u8, to: u8| i16::from(to) - i16::from(from);
            Happened::Felt {
                cause,
                what,
                heat: change(from.heat, to.heat),
                trust: change(from.trust, to.trust),
                patience: change(from.patience, to.patience),
            }
        }
        Event::NeedMoved { need: index, to } => Happened::NeedMoved { need: need(index), to: to.slug() },
        Event::Verified => Happened::Verified,
        Event::SupervisorDemanded => Happened::SupervisorDemanded,
        Event::Offered { sale, .. } => Happened::Offered { sale },
        Event::Occasion { need: index } => Happened::Occasion { need: need(index) },
        Event::Critical { error } => Happened::Critical { error: CriticalError::slug(error) },
        Event::Ended { ending, outcome, left } => Happened::Ended {
            ending: scenario.endings[ending.at()].id.clone(),
            outcome: outcome.slug(),
            left,
        },
        Event::WroteUp { ms, .. } => Happened::WroteUp { ms },
        _ => return None,
    })
}

fn named(cause: Cause) -> (&'static str, Option<&'static str>) {
    match cause {
        Cause::Act(act) => ("act", Some(act.slug())),
        Cause::Shift => ("shift", None),
        Cause::Wait => ("wait", None),
        Cause::Hold => ("hold", None),
        Cause::Transfer(handover) => ("transfer", Some(Handover::slug(handover))),
        Cause::Retell => ("retell", None),
        Cause::Sale(Sale::Pushed) => ("sale", Some("pushed")),
        Cause::Sale(Sale::Unasked) => ("sale", Some("unasked")),
        Cause::Sale(Sale::Fitting) => ("sale", Some("fitting")),
        Cause::PromiseKept => ("promise", Some("kept")),
        Cause::PromiseBroken => ("promise", Some("broken")),
        Cause::DeadAir => ("dead-air", None),
        Cause::Prepared => ("prepared", None),
        Cause::Private => ("private", None),
        Cause::RefusalIgnored => ("refusal-ignored", None),
    }
}
