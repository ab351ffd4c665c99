//! The verdict for people: how far it agrees, section by section with what the reference rests on, and how one leans.

use crate::calibration::{Found, Judged, Verdict, Wording};
use crate::cli::console::{BAD, Console, FAINT, GOOD, STRONG, heading, styled};
use crate::cli::failure::Failure;
use crate::cli::wrap::wrap;
use crate::scenario::{CriticalError, Section};
use crate::{args, msg};

/// Prints the verdict.
pub fn show(console: &mut Console, wording: &Wording, verdict: &Verdict) -> Result<(), Failure> {
    heading(console, msg!("calibration-sections"))?;
    for judged in &verdict.sections {
        section(console, wording, judged)?;
    }
    heading(console, msg!("play-critical-errors"))?;
    if verdict.errors.is_empty() {
        console.line(&wrap("  ", &console.text(msg!("calibration-no-errors"), &args![])))?;
    }
    for (error, found) in &verdict.errors {
        critical(console, wording, *error, found)?;
    }
    note(console, wording, Section::Compliance)?;
    heading(console, msg!("calibration-all-in-all"))?;
    console.line(&styled(STRONG, &wrap("  ", &wording.agreement(verdict))))?;
    let style = if verdict.passed() { GOOD } else { BAD };
    console.line(&styled(style, &wrap("  ", &wording.passed(verdict))))?;
    for line in wording.leaning(verdict) {
        console.line(&wrap("  ", &line))?;
    }
    console.line(&styled(FAINT, &wrap("  ", &console.text(msg!("calibration-reference"), &args![]))))
}

fn section(console: &mut Console, wording: &Wording, judged: &Judged) -> Result<(), Failure> {
    let name = console.catalogue.word("section", judged.section.slug());
    console.line(&format!("\n  {}", styled(STRONG, &name)))?;
    console.line(&wrap("  ", &wording.scores(judged)))?;
    for quote in &judged.quotes {
        finding(console, quote.shows, &wording.quoted(quote))?;
    }
    console.line(&styled(FAINT, &wrap("  ", &wording.told())))?;
    let mut spoken = None;
    for one in wording.recording.evidence(judged.section) {
        // Findings about the same line stand under it together.
        if spoken != Some((one.turn, &one.quote)) {
            spoken = Some((one.turn, &one.quote));
            let quote = console.text(msg!("play-quote"), &args![text = wording.line(&one.quote)]);
            console.line(&wrap(&format!("{:>5}  ", one.turn), &quote))?;
        }
        let sign = if one.is_loss() { styled(BAD, "−") } else { styled(GOOD, "+") };
        let reason = wrap("       ∙ ", &wording.reason(one));
        console.line(&reason.replacen('∙', &sign, 1))?;
    }
    note(console, wording, judged.section)
}

fn critical(
    console: &mut Console,
    wording: &Wording,
    error: CriticalError,
    found: &Found,
) -> Result<(), Failure> {
    finding(console, found.takes() == 0, &wording.found(error, found))?;
    let made = wording.recording.card.critical_errors.iter().filter(|it| it.error == error);
    for it in made {
        let quote = console.text(msg!("play-quote"), &args![text = wording.line(&it.quote)]);
        console.line(&wrap(&format!("{:>5}  ", it.turn), &quote))?;
    }
    Ok(())
}

/// Something that was got right or not.
fn finding(console: &mut Console, good: bool, words: &str) -> Result<(), Failure> {
    let (sign, style) = if good { ("✓", GOOD) } else { ("✗", BAD) };
    console.line(&wrap("  ∙ ", words).replacen('∙', &styled(style, sign), 1))
}

/// What the author says of a section.
fn note(console: &mut Console, wording: &Wording, section: Section) -> Result<(), Failure> {
    match wording.note(section) {
        Some(note) => console.line(&styled(FAINT, &wrap("  ", &note))),
        None => Ok(()),
    }
}
