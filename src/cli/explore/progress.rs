//! How far a long walk has come: one line on standard error that is written over, where somebody sees it.

use std::cell::Cell;
use std::io::{IsTerminal, Write};
use std::time::{Duration, Instant};

use crate::cli::console::Console;
use crate::{args, explore, msg};

/// Time between two looks at the line: often enough to see that it moves.
const EVERY: Duration = Duration::from_millis(100);

pub struct Progress<'a> {
    console: &'a Console,
    scenario: &'a str,
    /// When the line was last written; None where nobody would see it.
    written: Option<Cell<Instant>>,
}

impl<'a> Progress<'a> {
    pub fn new(console: &'a Console, scenario: &'a str) -> Self {
        let written = std::io::stderr().is_terminal().then(|| Cell::new(Instant::now()));
        Progress { console, scenario, written }
    }

    pub fn show(&self, so_far: explore::Progress) {
        let Some(written) = self.written.as_ref().filter(|written| written.get().elapsed() >= EVERY) else {
            return;
        };
        written.set(Instant::now());
        let number = |count: u64| self.console.catalogue.number(i64::try_from(count).unwrap_or(i64::MAX));
        let args =
            args![scenario = self.scenario, states = number(so_far.states), steps = number(so_far.steps)];
        self.write(&self.console.text(msg!("explore-progress"), &args));
    }

    /// Takes the line away.
    pub fn done(&self) {
        if self.written.is_some() {
            self.write("");
        }
    }

    fn write(&self, line: &str) {
        let mut out = std::io::stderr();
        // Back to the beginning of the line, and nothing left of the last one. If it cannot be written, nothing is lost.
        let _ = write!(out, "\r\x1b[K{line}").and_then(|()| out.flush());
    }
}
