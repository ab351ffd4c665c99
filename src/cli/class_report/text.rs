//! A class for people, in a terminal.

use crate::cli::console::{Console, FAINT, GOOD, STRONG, styled};
use crate::cli::failure::Failure;
use crate::cli::table::table;
use crate::cli::wrap::wrap;
use crate::exchange::{ClassPage, Sheet};

pub fn show(console: &mut Console, page: &ClassPage) -> Result<(), Failure> {
    console.line(&styled(STRONG, &page.about))?;
    for each in [&page.people, &page.skills] {
        sheet(console, each)?;
    }
    heading(console, &page.lines_heading)?;
    for line in &page.lines {
        console.line(&wrap("  ", &line.line))?;
        console.line(&wrap("    ", &line.count))?;
        for answer in &line.answers {
            console.line(&wrap("    – ", &answer.said))?;
            if let Some(better) = &answer.better {
                console.line(&styled(GOOD, &wrap("      ", better)))?;
            }
        }
    }
    console.line(&styled(FAINT, &wrap("  ", &page.lines_note)))
}

fn sheet(console: &mut Console, sheet: &Sheet) -> Result<(), Failure> {
    heading(console, &sheet.heading)?;
    let rows: Vec<Vec<String>> = std::iter::once(&sheet.head).chain(&sheet.rows).cloned().collect();
    table(console, &rows)?;
    console.line(&styled(FAINT, &wrap("  ", &sheet.note)))
}

fn heading(console: &mut Console, heading: &str) -> Result<(), Failure> {
    console.line("")?;
    console.line(&styled(STRONG, heading))
}
