//! `aplomb assignment show ID`: each task, how it stands, and how to go on.

use super::words::{play, task};
use crate::assignment::{Standing, State};
use crate::cli::agent;
use crate::cli::console::{BAD, Console, FAINT, GOOD, STRONG, styled};
use crate::cli::failure::Failure;
use crate::cli::wrap::wrap;
use crate::scenario::Library;

pub fn run(console: &mut Console, library: &Library, standing: &Standing) -> Result<(), Failure> {
    let assignment = standing.assignment;
    console.line(&styled(STRONG, &assignment.title))?;
    let about = [
        Some(standing.told(&console.catalogue)),
        assignment.days(&console.catalogue),
        assignment.note.clone(),
    ];
    for line in about.into_iter().flatten() {
        console.line(&wrap("", &line))?;
    }
    console.line("")?;
    let who = agent(console, None);
    for it in &standing.tasks {
        let (mark, style) = match it.state {
            State::Passed | State::PassedLate => ("  ✓ ", Some(GOOD)),
            State::Failed => ("  ✗ ", Some(BAD)),
            State::Open | State::Late => ("  ○ ", None),
        };
        let line = wrap(mark, &task(console, library, &who, it));
        console.line(&style.map_or(line.clone(), |style| styled(style, &line)))?;
        if it.state.is_open() && it.is_there {
            console.line(&styled(FAINT, &play(it)))?;
        }
    }
    Ok(())
}
