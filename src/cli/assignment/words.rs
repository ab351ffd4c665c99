//! What there is to say about a task, in a line.

use crate::assignment::TaskStanding;
use crate::cli::console::Console;
use crate::scenario::{Agent, Library};
use crate::{args, msg};

/// How a task is gone on with.
pub fn play(it: &TaskStanding) -> String {
    ["   ", "aplomb", "play", it.scenario].join(" ")
}

/// How it stands with one task, in a sentence.
pub fn task(console: &Console, library: &Library, agent: &Agent, it: &TaskStanding) -> String {
    if !it.is_there {
        return console.text(msg!("assignment-not-there"), &args![play = it.scenario]);
    }
    let title = library.title(it.scenario, console.catalogue.locale(), agent);
    let title = title.unwrap_or_else(|| it.scenario.to_owned());
    console.text(msg!("assignment-task"), &args![title = title, said = it.told(&console.catalogue)])
}
