//! The verdict for people: how far it agrees, section by section with what the reference rests on, and how one leans.

use crate::calibration::{Found, Judged, QUOTE_POINTS, SCORE_POINTS, Verdict, Wording};
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
    let agreement = console.text(msg!("calibration-agreement"), &args![agreement = verdict.agreement]);
    console.line(&styled(STRONG, &wrap("  ", &agreement)))?;
    let (key, style) = match verdict.passed() {
        true => (msg!("calibration-passed"), GOOD),
        false => (msg!("calibration-not-passed"), BAD),
    };
    console.line(&styled(style, &wrap("  ", &console.text(key, &args![]))))?;
    let by = args![by = verdict.leaning.unsigned_abs()];
    let tendency = console.catalogue.phrase("calibration-tendency", verdict.tendency().slug(), &by);
    console.line(&wrap("  ", &tendency))?;
    if verdict.halo {
        console.line(&wrap("  ", &console.text(msg!("calibration-halo"), &args![])))?;
    }
    console.line(&styled(FAINT, &wrap("  ", &console.text(msg!("calibration-reference"), &args![]))))
}

fn section(console: &mut Console, wording: &Wording, judged: &Judged) -> Result<(), Failure> {
    let name = console.catalogue.word("section", judged.section.slug());
    let scores = args![
        given = judged.given,
        reference = judged.reference,
        got = judged.agreement(),
        score = judged.score_points,
        score_of = SCORE_POINTS,
        quotes = judged.quote_points,
        quotes_of = QUOTE_POINTS
    ];
    console.line(&format!("\n  {}", styled(STRONG, &name)))?;
    console.line(&wrap("  ", &console.text(msg!("calibration-scores"), &scores)))?;
    for quote in &judged.quotes {
        let key = if quote.shows { msg!("calibration-quote-shows") } else { msg!("calibration-quote-other") };
        let line = console.text(key, &args![turn = quote.turn]);
        let (sign, style) = if quote.shows { ("✓", GOOD) } else { ("✗", BAD) };
        console.line(&wrap("  ∙ ", &line).replacen('∙', &styled(style, sign), 1))?;
    }
    let told = console.text(msg!("calibration-told"), &args![agent = &wording.calibration.agent.name]);
    console.line(&styled(FAINT, &wrap("  ", &told)))?;
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
    let name = console.catalogue.word("critical-error", error.slug());
    let made: Vec<String> = found.made().iter().map(ToString::to_string).collect();
    let args = args![
        name = name,
        marked = found.marked().unwrap_or_default(),
        made = made.join(", "),
        takes = found.takes()
    ];
    let line = console.catalogue.phrase("calibration-found", found.slug(), &args);
    let (sign, style) = if found.takes() == 0 { ("✓", GOOD) } else { ("✗", BAD) };
    console.line(&wrap("  ∙ ", &line).replacen('∙', &styled(style, sign), 1))?;
    let made = wording.recording.card.critical_errors.iter().filter(|it| it.error == error);
    for it in made {
        let quote = console.text(msg!("play-quote"), &args![text = wording.line(&it.quote)]);
        console.line(&wrap(&format!("{:>5}  ", it.turn), &quote))?;
    }
    Ok(())
}

/// What the author says of a section.
fn note(console: &mut Console, wording: &Wording, section: Section) -> Result<(), Failure> {
    match wording.note(section) {
        Some(note) => console.line(&styled(FAINT, &wrap("  ", &note))),
        None => Ok(()),
    }
}
