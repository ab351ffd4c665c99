//! The report for programs: one object on one line for each scenario. `docs/command-line.md` is the contract.

use serde::Serialize;

use super::{Explored, claims};
use crate::cli::console::Console;
use crate::diagnostics::Severity;
use crate::explore::{
    EndingReport, Finding, Limit, Paths, Range, Reached, ReplyFigures, Scores, Standing, Timed, Unreached,
    What, Witness,
};
use crate::scenario::Scenario;

#[derive(Serialize)]
pub struct Told<'a> {
    scenario: &'a str,
    complete: bool,
    limit: Option<ToldLimit>,
    states: u64,
    steps: u64,
    paths: ToldPaths,
    pass: u8,
    overall: Option<ToldRange>,
    times: Times,
    endings: Vec<Ending<'a>>,
    unreached: Vec<ToldUnreached<'a>>,
    replies: Vec<Reply<'a>>,
    players: Vec<PlayerScores>,
    findings: Vec<ToldFinding<'a>>,
}

#[derive(Serialize)]
struct ToldLimit {
    kind: &'static str,
    count: Option<u64>,
}

/// A number, `"too-many"` or `"endless"`.
#[derive(Serialize)]
#[serde(untagged)]
enum ToldPaths {
    Count(u128),
    Word(&'static str),
}

/// `moves` are the lines of a moves file.
#[derive(Serialize)]
struct ToldWitness {
    seed: u64,
    moves: Vec<String>,
}

#[derive(Serialize)]
struct ToldReached {
    grade: u8,
    witness: ToldWitness,
}

#[derive(Serialize)]
struct ToldRange {
    least: ToldReached,
    most: ToldReached,
}

#[derive(Serialize)]
struct ToldTime {
    ms: u32,
    witness: ToldWitness,
}

#[derive(Serialize)]
struct Times {
    shortest: Option<ToldTime>,
    longest: Option<ToldTime>,
}

#[derive(Serialize)]
struct Ending<'a> {
    ending: &'a str,
    outcome: &'static str,
    paths: ToldPaths,
    grades: Grades,
    times: Times,
    /// A path to it: the one with the highest overall grade.
    witness: ToldWitness,
}

#[derive(Serialize)]
struct ToldUnreached<'a> {
    ending: &'a str,
    outcome: &'static str,
    comes: &'static str,
    witness: Option<ToldWitness>,
}

#[derive(Serialize)]
struct Grades {
    empathy: ToldRange,
    resolution: ToldRange,
    handle_time: ToldRange,
    overall: ToldRange,
}

#[derive(Serialize)]
struct Reply<'a> {
    beat: &'a str,
    reply: &'a str,
    offered: u64,
    overall: Option<ToldRange>,
    standing: Option<&'static str>,
}

#[derive(Serialize)]
struct PlayerScores {
    player: &'static str,
    plays: u32,
    finished: u32,
    passed: u32,
    critical: u32,
    mean: Means,
    overall: Option<ToldRange>,
}

#[derive(Serialize)]
struct Means {
    empathy: u8,
    resolution: u8,
    handle_time: u8,
    overall: u8,
}

#[derive(Serialize)]
struct ToldFinding<'a> {
    finding: &'static str,
    severity: Severity,
    message: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    beat: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reply: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ending: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    need: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    most: Option<u8>,
    witness: Option<ToldWitness>,
}

impl<'a> Told<'a> {
    pub fn new(console: &Console, explored: &'a Explored) -> Told<'a> {
        let (scenario, report) = (explored.scenario, &explored.report);
        Told {
            scenario: &scenario.id,
            complete: report.limit.is_none(),
            limit: report.limit.map(limit),
            states: report.states,
            steps: report.steps,
            paths: paths(report.paths),
            pass: explored.rubric.pass,
            overall: report.overall.as_ref().map(range),
            times: Times { shortest: report.shortest().map(time), longest: report.longest().map(time) },
            endings: report.endings.iter().map(|it| ending(scenario, it)).collect(),
            unreached: report.unreached.iter().map(|it| unreached(scenario, it)).collect(),
            replies: report.replies.iter().map(|it| reply(scenario, it)).collect(),
            players: explored.players.iter().map(player).collect(),
            findings: report.findings.iter().map(|it| finding(console, scenario, it)).collect(),
        }
    }
}

fn limit(limit: Limit) -> ToldLimit {
    let (kind, count) = match limit {
        Limit::States(count) => ("states", Some(count)),
        Limit::Grades(count) => ("grades", Some(count)),
        Limit::Stopped => ("stopped", None),
    };
    ToldLimit { kind, count }
}

fn paths(paths: Paths) -> ToldPaths {
    match paths {
        Paths::Exactly(count) => ToldPaths::Count(count),
        Paths::TooMany => ToldPaths::Word("too-many"),
        Paths::Endless => ToldPaths::Word("endless"),
    }
}

fn witness(witness: &Witness) -> ToldWitness {
    ToldWitness { seed: witness.seed, moves: witness.moves.iter().map(ToString::to_string).collect() }
}

fn range(range: &Range) -> ToldRange {
    let reached = |it: &Reached| ToldReached { grade: it.grade, witness: witness(&it.witness) };
    ToldRange { least: reached(&range.least), most: reached(&range.most) }
}

fn time(timed: &Timed) -> ToldTime {
    ToldTime { ms: timed.ms, witness: witness(&timed.witness) }
}

fn ending<'a>(scenario: &'a Scenario, ending: &EndingReport) -> Ending<'a> {
    let grades = &ending.grades;
    Ending {
        ending: &scenario.endings[ending.ending.at()].id,
        outcome: ending.outcome.slug(),
        paths: paths(ending.paths),
        grades: Grades {
            empathy: range(&grades.empathy),
            resolution: range(&grades.resolution),
            handle_time: range(&grades.handle_time),
            overall: range(&grades.overall),
        },
        times: Times { shortest: Some(time(&ending.shortest)), longest: ending.longest.as_ref().map(time) },
        witness: witness(&grades.overall.most.witness),
    }
}

fn unreached<'a>(scenario: &'a Scenario, unreached: &Unreached) -> ToldUnreached<'a> {
    ToldUnreached {
        ending: &scenario.endings[unreached.ending.at()].id,
        outcome: unreached.outcome.slug(),
        comes: unreached.comes.slug(),
        witness: unreached.comes.witness().map(witness),
    }
}

fn reply<'a>(scenario: &'a Scenario, figures: &ReplyFigures) -> Reply<'a> {
    let beat = &scenario.beats[figures.beat.at()];
    Reply {
        beat: &beat.id,
        reply: &beat.replies[figures.reply.at()].id,
        offered: figures.offered,
        overall: figures.overall.as_ref().map(range),
        standing: figures.standing.map(|standing| match standing {
            Standing::Best => "best",
            Standing::Worst => "worst",
        }),
    }
}

fn player(scores: &Scores) -> PlayerScores {
    let mean = scores.mean;
    PlayerScores {
        player: scores.player.slug(),
        plays: scores.plays,
        finished: scores.finished,
        passed: scores.passed,
        critical: scores.critical,
        mean: Means {
            empathy: mean.empathy,
            resolution: mean.resolution,
            handle_time: mean.handle_time,
            overall: mean.overall,
        },
        overall: scores.overall.as_ref().map(range),
    }
}

fn finding<'a>(console: &Console, scenario: &'a Scenario, finding: &Finding) -> ToldFinding<'a> {
    let claims::Place { beat, reply, ending, need, error } = claims::place(scenario, finding.what);
    let most = match finding.what {
        What::PassOutOfReach { most, .. } => Some(most),
        _ => None,
    };
    ToldFinding {
        finding: finding.what.slug(),
        severity: finding.what.severity(),
        message: super::text::sentence(console, scenario, finding.what),
        beat,
        reply,
        ending,
        need,
        error,
        most,
        witness: finding.witness.as_ref().map(witness),
    }
}
