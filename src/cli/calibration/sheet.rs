//! The sheet as it stands, and what can be written on it.

use crate::calibration::{MOST_QUOTES, Move, STEPS, Sheet, Wording};
use crate::cli::console::{Console, FAINT, heading, styled};
use crate::cli::failure::Failure;
use crate::cli::wrap::wrap;
use crate::scenario::{CriticalError, Section};
use crate::{args, msg};

/// Where the text of a row begins, in characters.
const INDENT: usize = 25;

/// Prints every row of the sheet, and how rows are filled in.
pub fn show(console: &mut Console, wording: &Wording, sheet: &Sheet) -> Result<(), Failure> {
    heading(console, msg!("calibration-sheet"))?;
    for (section, _) in wording.recording.judged() {
        of_section(console, sheet, section)?;
        let asks = console.catalogue.word("calibration-asks", section.slug());
        console.line(&styled(FAINT, &wrap(&" ".repeat(INDENT), &asks)))?;
    }
    for error in wording.recording.errors() {
        of_error(console, sheet, error)?;
    }
    console.line("")?;
    for step in STEPS {
        let word = console.catalogue.word("calibration-step", &step.to_string());
        console.line(&styled(FAINT, &wrap(&format!("  {step:>3}  "), &word)))?;
    }
    console.line("")?;
    let section = Section::Empathy;
    let critical = Move::Critical { error: CriticalError::Insult, turn: Some(4) };
    for (form, does) in [
        (Move::Score { section, score: STEPS[2] }.to_string(), msg!("calibration-does-score")),
        (Move::Quote { section, turns: vec![3, 5] }.to_string(), msg!("calibration-does-quote")),
        (critical.to_string(), msg!("calibration-does-critical")),
        (Move::Done.to_string(), msg!("calibration-does-done")),
        ("q".to_owned(), msg!("calibration-does-leave")),
    ] {
        let does = console.text(does, &args![most = MOST_QUOTES]);
        console.line(&styled(FAINT, &wrap(&format!("  {form:18} "), &does)))?;
    }
    Ok(())
}

/// Prints the row that an entry has changed.
pub fn changed(console: &mut Console, sheet: &Sheet, made: &Move) -> Result<(), Failure> {
    match made {
        Move::Score { section, .. } | Move::Quote { section, .. } => of_section(console, sheet, *section),
        Move::Critical { error, .. } => of_error(console, sheet, *error),
        Move::Done => Ok(()),
    }
}

/// `  empathy      Empathy: 50, half of it · turns 3, 5`
fn of_section(console: &mut Console, sheet: &Sheet, section: Section) -> Result<(), Failure> {
    let mark = sheet.mark(section);
    let score = match mark.and_then(|mark| mark.score) {
        Some(score) => {
            let word = console.catalogue.word("calibration-step", &score.to_string());
            console.text(msg!("calibration-scored"), &args![score = score, word = word])
        }
        None => console.text(msg!("calibration-unscored"), &args![]),
    };
    let quotes: Vec<String> =
        mark.into_iter().flat_map(|mark| &mark.quotes).map(ToString::to_string).collect();
    let name = console.catalogue.word("section", section.slug());
    let (count, turns) = (quotes.len(), quotes.join(", "));
    let args = args![name = name, score = score, count = count, turns = turns];
    row(console, section.slug(), &console.text(msg!("calibration-row"), &args))
}

/// `  insult       Insult: none`
fn of_error(console: &mut Console, sheet: &Sheet, error: CriticalError) -> Result<(), Failure> {
    let name = console.catalogue.word("critical-error", error.slug());
    let line = match sheet.critical(error) {
        Some(turn) => console.text(msg!("calibration-row-error"), &args![name = name, turn = turn]),
        None => console.text(msg!("calibration-row-no-error"), &args![name = name]),
    };
    row(console, error.slug(), &line)
}

fn row(console: &mut Console, slug: &str, text: &str) -> Result<(), Failure> {
    console.line(&wrap(&format!("  {slug:width$} ", width = INDENT - 3), text))
}
