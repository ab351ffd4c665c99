//! What there is to say about an assignment, in sentences.

use crate::assignment::{Assignment, Standing, TaskStanding};
use crate::career::date;
use crate::cli::console::Console;
use crate::scenario::{Agent, Library};
use crate::{args, msg};

/// How it stands with all of it: `Open: 2 of 5 passed`.
pub fn state(console: &Console, standing: &Standing) -> String {
    let state = console.catalogue.word("assignment-state", standing.state.slug());
    let args = args![state = state, passed = standing.passed(), all = standing.tasks.len()];
    console.text(msg!("assignment-progress"), &args)
}

/// The days that are in time, if there are such.
pub fn due(console: &Console, assignment: &Assignment) -> Option<String> {
    let day = |day: i64| {
        let (year, month, day) = date(day);
        console.catalogue.date(year, month, day)
    };
    match (assignment.from.map(day), assignment.until.map(day)) {
        (Some(from), Some(until)) => {
            Some(console.text(msg!("assignment-between"), &args![from = from, until = until]))
        }
        (None, Some(until)) => Some(console.text(msg!("assignment-until"), &args![until = until])),
        (Some(from), None) => Some(console.text(msg!("assignment-from"), &args![from = from])),
        (None, None) => None,
    }
}

/// How a task is gone on with.
pub fn play(it: &TaskStanding) -> String {
    ["   ", "aplomb", "play", it.scenario].join(" ")
}

/// How it stands with one task, in a sentence.
pub fn task(console: &Console, library: &Library, agent: &Agent, it: &TaskStanding) -> String {
    let locale = console.catalogue.locale();
    let scenario = library.scenario(it.scenario).map(|found| found.texts.format(&found.title, locale, agent));
    let interview =
        || library.interview(it.scenario).map(|found| found.texts.format(&found.title, locale, agent));
    let title = scenario.or_else(interview).unwrap_or_else(|| it.scenario.to_owned());
    if !it.is_there {
        return console.text(msg!("assignment-not-there"), &args![play = it.scenario]);
    }
    let mut said = vec![console.catalogue.word("assignment-state", it.state.slug())];
    if let Some(mark) = it.task.pass_mark {
        said.push(console.text(msg!("assignment-mark"), &args![mark = mark]));
    }
    if let Some(overall) = it.overall {
        let grade = args![overall = overall];
        said.push(console.catalogue.phrase("assignment-counts", it.task.counts.slug(), &grade));
    }
    if let Some(most) = it.most {
        said.push(console.text(msg!("assignment-attempts"), &args![made = it.made, most = most]));
    }
    console.text(msg!("assignment-task"), &args![title = title, said = said.join(", ")])
}
