//! A calibration for programs: one JSON object a line: the recording, each entry, then the result. `docs/command-line.md` is
//! the contract.

use serde::Serialize;

use super::View;
use crate::calibration::{Judged, MOST_QUOTES, Move, STEPS, Sheet, Verdict, Wording};
use crate::cli::console::Console;
use crate::cli::failure::Failure;
use crate::scenario::Section;

#[derive(Default)]
pub struct Json {
    /// How many entries were made.
    made: usize,
}

/// What is listened to, and what is to be scored.
#[derive(Serialize)]
struct Beginning<'a> {
    calibration: &'a str,
    lang: &'a str,
    title: String,
    briefing: String,
    contact: &'a str,
    channel: &'static str,
    agent: &'a str,
    customer: &'a str,
    policy: Vec<String>,
    handle_time: HandleTime,
    target_s: u32,
    heard: Vec<Heard>,
    sections: Vec<&'static str>,
    critical_errors: Vec<&'static str>,
    scores: [u8; 5],
    most_quotes: usize,
}

/// Whole seconds.
#[derive(Serialize)]
struct HandleTime {
    talk_s: u32,
    hold_s: u32,
    after_s: u32,
    total_s: u32,
}

#[derive(Serialize)]
struct Heard {
    turn: usize,
    /// `agent`, `customer` or `note`.
    by: &'static str,
    text: String,
}

/// One entry.
#[derive(Serialize)]
struct Step {
    step: usize,
    #[serde(rename = "move")]
    made: String,
    /// The sections that have no score yet.
    unscored: Vec<&'static str>,
    over: bool,
}

#[derive(Serialize)]
struct Outcome<'a> {
    calibration: &'a str,
    lang: &'a str,
    sections: Vec<Scored>,
    critical_errors: Vec<Critical>,
    /// What the author says of compliance.
    note: Option<String>,
    agreement: u8,
    passed: bool,
    /// The mean of score less reference.
    leaning: i16,
    tendency: &'static str,
    halo: bool,
}

#[derive(Serialize)]
struct Scored {
    section: &'static str,
    given: u8,
    reference: u8,
    agreement: u8,
    score_points: u8,
    quote_points: u8,
    quotes: Vec<Quote>,
    evidence: Vec<Evidence>,
    note: Option<String>,
}

#[derive(Serialize)]
struct Quote {
    turn: usize,
    shows: bool,
}

#[derive(Serialize)]
struct Evidence {
    turn: usize,
    rule: &'static str,
    points: i32,
    of: i32,
    quote: String,
    reason: String,
}

#[derive(Serialize)]
struct Critical {
    error: &'static str,
    /// `there`, `elsewhere`, `missed` or `invented`.
    found: &'static str,
    marked: Option<usize>,
    made: Vec<usize>,
    takes: u8,
}

impl View for Json {
    fn begin(&mut self, console: &mut Console, wording: &Wording) -> Result<(), Failure> {
        let (calibration, recording) = (wording.calibration, wording.recording);
        let (scenario, time) = (&recording.scenario, recording.card.handle_time);
        let (total_s, hold_s, after_s) = (time.total_ms() / 1000, time.hold_ms / 1000, time.after_ms / 1000);
        let heard = wording.heard().into_iter();
        console.json(&Beginning {
            calibration: &calibration.id,
            lang: wording.catalogue.locale().tag(),
            title: wording.text(&calibration.title),
            briefing: wording.text(&calibration.briefing),
            contact: &calibration.contact,
            channel: scenario.channel.slug(),
            agent: &calibration.agent.name,
            customer: &scenario.customer.name,
            policy: scenario.policy.iter().map(|rule| wording.line(rule)).collect(),
            handle_time: HandleTime { talk_s: total_s - hold_s - after_s, hold_s, after_s, total_s },
            target_s: scenario.handle_time.target_s,
            heard: heard.map(|it| Heard { turn: it.turn, by: it.by.slug(), text: it.text }).collect(),
            sections: recording.judged().map(|(section, _)| section.slug()).collect(),
            critical_errors: recording.errors().map(|error| error.slug()).collect(),
            scores: STEPS,
            most_quotes: MOST_QUOTES,
        })
    }

    fn step(
        &mut self,
        console: &mut Console,
        wording: &Wording,
        sheet: &Sheet,
        made: &Move,
    ) -> Result<(), Failure> {
        self.made += 1;
        let unscored = sheet.unscored(wording.recording).map(Section::slug).collect();
        console.json(&Step { step: self.made, made: made.to_string(), unscored, over: sheet.is_done() })
    }

    fn end(&mut self, console: &mut Console, wording: &Wording, verdict: &Verdict) -> Result<(), Failure> {
        let errors = verdict.errors.iter().map(|(error, found)| Critical {
            error: error.slug(),
            found: found.slug(),
            marked: found.marked(),
            made: found.made().to_vec(),
            takes: found.takes(),
        });
        console.json(&Outcome {
            calibration: &wording.calibration.id,
            lang: wording.catalogue.locale().tag(),
            sections: verdict.sections.iter().map(|it| scored(wording, it)).collect(),
            critical_errors: errors.collect(),
            note: wording.note(Section::Compliance),
            agreement: verdict.agreement,
            passed: verdict.passed(),
            leaning: verdict.leaning,
            tendency: verdict.tendency().slug(),
            halo: verdict.halo,
        })
    }
}

fn scored(wording: &Wording, judged: &Judged) -> Scored {
    let evidence = wording.recording.evidence(judged.section).map(|one| Evidence {
        turn: one.turn,
        rule: one.rule.slug(),
        points: one.points,
        of: one.of,
        quote: wording.line(&one.quote),
        reason: wording.reason(one),
    });
    Scored {
        section: judged.section.slug(),
        given: judged.given,
        reference: judged.reference,
        agreement: judged.agreement(),
        score_points: judged.score_points,
        quote_points: judged.quote_points,
        quotes: judged.quotes.iter().map(|it| Quote { turn: it.turn, shows: it.shows }).collect(),
        evidence: evidence.collect(),
        note: wording.note(judged.section),
    }
}
