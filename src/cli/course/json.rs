//! The same for programs: one object on one line. `docs/command-line.md` is the contract.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{Course, sentence};
use crate::cli::console::Console;
use crate::cli::failure::Failure;
use crate::course::{coverage, median, slots_of_four};

#[derive(Serialize)]
struct Told<'a> {
    good: bool,
    scenarios: Vec<ToldScenario<'a>>,
    /// How often the best reply stood first, second, third and fourth of four.
    slots: [usize; 4],
    median_words: usize,
    /// By kind and word, in how many scenarios it is met.
    coverage: BTreeMap<&'static str, BTreeMap<String, usize>>,
    lacks: Vec<Lack>,
}

#[derive(Serialize)]
struct ToldScenario<'a> {
    id: &'a str,
    complete: bool,
    states: u64,
    best: u8,
    players: Vec<ToldPlayer>,
    findings: usize,
    beats: usize,
    endings: usize,
    coached: usize,
    fewest_ways: usize,
    replies: usize,
    /// By language, the median number of words of a reply.
    words: BTreeMap<String, usize>,
    reading_s: usize,
    lacks: Vec<Lack>,
}

#[derive(Serialize)]
struct ToldPlayer {
    player: &'static str,
    mean: u8,
    passed: u32,
    plays: u32,
}

#[derive(Serialize)]
struct Lack {
    lack: &'static str,
    count: i64,
    word: Option<String>,
    told: String,
}

pub fn show(console: &mut Console, course: &Course) -> Result<(), Failure> {
    let lacks = |list: &[crate::course::Shortfall]| -> Vec<Lack> {
        let each = list.iter().map(|short| Lack {
            lack: short.short.slug(),
            count: short.count,
            word: short.word.as_ref().map(|(_, slug)| slug.clone()),
            told: sentence(console, short),
        });
        each.collect()
    };
    let scenarios = course.sheets.iter().zip(&course.trials).zip(&course.lacks);
    let scenarios = scenarios.map(|((sheet, trial), lack)| {
        let players = trial.players.iter().map(|scores| ToldPlayer {
            player: scores.player.slug(),
            mean: scores.mean.overall,
            passed: scores.passed,
            plays: scores.plays,
        });
        ToldScenario {
            id: &sheet.scenario.id,
            complete: trial.report.limit.is_none(),
            states: trial.report.states,
            best: trial.best(),
            players: players.collect(),
            findings: trial.report.findings.len(),
            beats: sheet.scenario.beats.len(),
            endings: sheet.scenario.endings.len(),
            coached: sheet.coached,
            fewest_ways: sheet.fewest_ways,
            replies: sheet.replies,
            words: sheet.medians().map(|(locale, words)| (locale.tag().to_owned(), words)).collect(),
            reading_s: trial.reading_s,
            lacks: lacks(lack),
        }
    });
    let mut covered: BTreeMap<&'static str, BTreeMap<String, usize>> = BTreeMap::new();
    for (kind, slug, count) in coverage(&course.sheets, &course.temperaments) {
        covered.entry(kind).or_default().insert(slug, count);
    }
    let told = Told {
        good: course.is_good(),
        scenarios: scenarios.collect(),
        slots: slots_of_four(&course.trials),
        median_words: median(&course.sheets),
        coverage: covered,
        lacks: lacks(&course.lack),
    };
    console.json(&told)
}
