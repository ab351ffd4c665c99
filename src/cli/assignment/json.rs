//! The same for programs: `docs/command-line.md` is the contract.

use serde_json::{Value, json};

use crate::assignment::{Standing, TaskStanding};
use crate::career::date;
use crate::cli::console::Console;
use crate::cli::failure::Failure;

/// Prints all of them.
pub fn list(console: &mut Console, all: &[Standing]) -> Result<(), Failure> {
    console.json(&all.iter().map(told).collect::<Vec<_>>())
}

/// Prints one.
pub fn show(console: &mut Console, standing: &Standing) -> Result<(), Failure> {
    console.json(&told(standing))
}

/// One, with its tasks.
pub fn told(standing: &Standing) -> Value {
    let day = |day: i64| {
        let (year, month, day) = date(day);
        format!("{year:04}-{month:02}-{day:02}")
    };
    let assignment = standing.assignment;
    json!({
        "id": assignment.id, "title": assignment.title, "note": assignment.note,
        "from": assignment.from.map(day), "until": assignment.until.map(day),
        "state": standing.state.slug(), "passed": standing.passed(),
        "tasks": standing.tasks.iter().map(task).collect::<Vec<_>>(),
    })
}

fn task(it: &TaskStanding) -> Value {
    json!({
        "scenario": it.scenario, "installed": it.is_there, "state": it.state.slug(), "overall": it.overall,
        "pass_mark": it.task.pass_mark, "counts": it.task.counts.slug(), "attempts": it.made, "most": it.most,
    })
}
