//! The tables for people.

use super::{Course, named, sentence};
use crate::cli::console::{BAD, Console, FAINT, GOOD, STRONG, styled};
use crate::cli::failure::Failure;
use crate::cli::table::table;
use crate::cli::wrap::wrap;
use crate::course::{coverage, median, slots_of_four};
use crate::explore::Player;
use crate::{args, msg};

/// Prints a line for each scenario, what they cover together, and what falls short.
pub fn show(console: &mut Console, course: &Course) -> Result<(), Failure> {
    table(console, &rows(console, course))?;
    console.line(&styled(FAINT, &wrap("  ", &console.catalogue.text(msg!("course-note")))))?;
    console.line("")?;
    library(console, course)?;
    for (sheet, lacks) in course.sheets.iter().zip(&course.lacks) {
        for lack in lacks {
            let args = args![scenario = sheet.scenario.id.as_str(), lack = sentence(console, lack)];
            let line = console.text(msg!("course-lack"), &args);
            console.line(&styled(BAD, &wrap("", &line)))?;
        }
    }
    for lack in &course.lack {
        console.line(&styled(BAD, &wrap("", &sentence(console, lack))))?;
    }
    if course.is_good() {
        console.line(&styled(GOOD, &console.catalogue.text(msg!("course-good"))))?;
    }
    Ok(())
}

/// The head and a row for each scenario.
pub fn rows(console: &Console, course: &Course) -> Vec<Vec<String>> {
    let text = |key| console.catalogue.text(key);
    let mut head = vec![String::new(), text(msg!("course-column-best")), text(msg!("course-column-random"))];
    head.extend(Player::LAZY.iter().map(|player| console.catalogue.word("course-player", player.slug())));
    head.extend([
        text(msg!("course-column-findings")),
        text(msg!("course-column-beats")),
        text(msg!("course-column-ends")),
        text(msg!("course-column-coached")),
        text(msg!("course-column-ways")),
        text(msg!("course-column-words")),
        text(msg!("course-column-minutes")),
        text(msg!("course-column-languages")),
    ]);
    let mut rows = vec![head];
    for (sheet, trial) in course.sheets.iter().zip(&course.trials) {
        let mut row = vec![sheet.scenario.id.clone(), trial.best().to_string()];
        row.extend(trial.players.iter().map(|scores| match scores.passed {
            0 => scores.mean.overall.to_string(),
            passed => format!("{} ({passed})", scores.mean.overall),
        }));
        let (languages, words): (Vec<&str>, Vec<String>) =
            sheet.medians().map(|(locale, words)| (locale.tag(), words.to_string())).unzip();
        row.extend([
            trial.report.findings.len().to_string(),
            sheet.scenario.beats.len().to_string(),
            sheet.scenario.endings.len().to_string(),
            sheet.coached.to_string(),
            sheet.fewest_ways.to_string(),
            words.join("/"),
            console.catalogue.clock(trial.reading_s as u32),
            languages.join("/"),
        ]);
        rows.push(row);
    }
    rows
}

fn library(console: &mut Console, course: &Course) -> Result<(), Failure> {
    let [first, second, third, fourth] = slots_of_four(&course.trials);
    let slots = course.trials.iter().flat_map(|trial| &trial.slots);
    let longest = slots.clone().filter(|slot| slot.longest).count();
    let args = args![
        scenarios = course.sheets.len(),
        first = first,
        second = second,
        third = third,
        fourth = fourth,
        longest = longest,
        lines = slots.count(),
        words = median(&course.sheets)
    ];
    console.line(&wrap("", &console.text(msg!("course-library"), &args)))?;
    for (heading, covered) in covered(console, course) {
        console.line(&styled(STRONG, &heading))?;
        let list: Vec<String> = covered.iter().map(|(word, count)| format!("{word} {count}")).collect();
        console.line(&wrap("  ", &list.join(" · ")))?;
    }
    console.line("")
}

/// What is covered, by kind: each word, and in how many scenarios it is met.
pub fn covered(console: &Console, course: &Course) -> Vec<(String, Vec<(String, usize)>)> {
    let all = coverage(&course.sheets, &course.temperaments);
    let kinds = all.chunk_by(|one, other| one.0 == other.0);
    let named = |kind: &[(&'static str, String, usize)]| {
        let words = kind.iter().map(|(family, slug, count)| (named(console, family, slug), *count));
        (console.catalogue.word("course-kind", kind[0].0), words.collect())
    };
    kinds.map(named).collect()
}
