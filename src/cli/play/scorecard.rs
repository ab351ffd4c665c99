//! The debrief in a terminal: what became of the customer, the grades, then line by line why.

use super::mood::bar;
use super::words::Words;
use crate::cli::console::{BAD, Console, FAINT, GOOD, heading, styled};
use crate::cli::failure::Failure;
use crate::cli::wrap::wrap;
use crate::encounter::Transcript;
use crate::grading::{Coaching, Evidence, Scorecard};
use crate::l10n::Key;
use crate::{args, msg};

/// Prints a scorecard: first the consequence, then the verdict.
pub fn show(
    console: &mut Console,
    words: &Words,
    transcript: &Transcript,
    scorecard: &Scorecard,
    coaching: Coaching,
) -> Result<(), Failure> {
    if let Some((ending, _)) = scorecard.ending {
        heading(console, msg!("play-what-became"))?;
        console.line(&wrap("  ", &words.text(&words.scenario.endings[ending.at()].becomes)))?;
    }
    grades(console, words, scorecard)?;
    if !scorecard.critical_errors.is_empty() {
        heading(console, msg!("play-critical-errors"))?;
        for critical in &scorecard.critical_errors {
            let error = console.catalogue.word("critical-error", critical.error.slug());
            console.line(&styled(BAD, &wrap("  ✗ ", &error)))?;
            console.line(&wrap(
                "    ",
                &quoted(console, words.said(&transcript.turns[critical.turn], &critical.quote)),
            ))?;
        }
    }
    if let Some(broken) = scorecard.broken_callback() {
        heading(console, msg!("debrief-promise-broken"))?;
        let reason = broken.reason(words.scenario.kind, &console.catalogue, |need| words.need(need));
        console.line(&styled(BAD, &wrap("  ✗ ", &reason)))?;
        let said = words.said(&transcript.turns[broken.turn], &broken.quote);
        console.line(&wrap("    ", &quoted(console, said)))?;
    }
    if coaching == Coaching::Off {
        return console
            .line(&styled(FAINT, &format!("\n{}", console.text(msg!("play-evidence-off"), &args![]))));
    }
    heading(console, msg!("play-evidence"))?;
    let mut spoken = None;
    for one in &scorecard.evidence {
        // Findings about the same line stand under it together.
        if spoken != Some((one.turn, &one.quote)) {
            spoken = Some((one.turn, &one.quote));
            let quote = quoted(console, words.said(&transcript.turns[one.turn], &one.quote));
            console.line(&format!("\n{}", wrap(&format!("{:>3}  ", one.turn), &quote)))?;
            if let Some(coach) = words.coach(&one.quote) {
                let coach = console.text(msg!("play-coach"), &args![text = coach]);
                console.line(&styled(FAINT, &wrap("       ", &coach)))?;
            }
        }
        finding(console, words, one)?;
    }
    Ok(())
}

fn grades(console: &mut Console, words: &Words, scorecard: &Scorecard) -> Result<(), Failure> {
    heading(console, msg!("play-grades"))?;
    let grades = scorecard.grades;
    let rows = [
        (msg!("play-grade-empathy"), grades.empathy),
        (msg!("play-grade-resolution"), grades.resolution),
        (msg!("play-grade-handle-time"), grades.handle_time),
        (msg!("play-grade-overall"), grades.overall),
    ];
    let labels = rows.map(|(key, _)| console.text(key, &args![]));
    let widest = labels.iter().map(|label| label.chars().count()).max().unwrap_or(0);
    for (label, (_, grade)) in labels.iter().zip(rows) {
        console.line(&format!("  {label:widest$}  {} {grade:>3}", bar(grade, 100)))?;
    }
    let (verdict, style): (Key, _) =
        if scorecard.passed { (msg!("play-passed"), GOOD) } else { (msg!("play-not-passed"), BAD) };
    console.line(&styled(style, &format!("  {}", console.text(verdict, &args![]))))?;
    let time = scorecard.handle_time;
    let clock = |ms: u32| console.catalogue.clock(ms / 1000);
    let time = console.text(
        msg!("play-handle-time"),
        &args![
            total = clock(time.total_ms()),
            target = console.catalogue.clock(words.scenario.handle_time.target_s),
            talk = clock(time.talk_ms),
            hold = clock(time.hold_ms),
            after = clock(time.after_ms)
        ],
    );
    let pace = console.catalogue.word("pace", scorecard.pace.slug());
    let csat = console.text(msg!("play-csat"), &args![csat = scorecard.csat]);
    let compliance = console.text(msg!("play-compliance"), &args![compliance = scorecard.compliance]);
    let rubric = scorecard.rubric.title(&console.catalogue);
    let first_response = scorecard.frt_ms.map(|ms| {
        let args = args![time = clock(ms)];
        console.text(msg!("play-first-response"), &args)
    });
    let lines = [Some(time), first_response, Some(pace), Some(csat), Some(compliance), Some(rubric)];
    for line in lines.into_iter().flatten() {
        console.line(&styled(FAINT, &wrap("  ", &line)))?;
    }
    Ok(())
}

fn finding(console: &mut Console, words: &Words, one: &Evidence) -> Result<(), Failure> {
    let reason = one.reason(words.scenario.kind, &console.catalogue, |need| words.need(need));
    let section = console.catalogue.word("section", one.section.slug());
    let points = if one.of > 0 { format!("{}/{}", one.points, one.of) } else { format!("{:+}", one.points) };
    let sign = if one.is_loss() { styled(BAD, "−") } else { styled(GOOD, "+") };
    let line =
        console.text(msg!("play-finding"), &args![section = section, points = points, reason = reason]);
    console.line(&wrap("     ∙ ", &line).replacen('∙', &sign, 1))?;
    if let Some(better) = &one.better {
        let better = quoted(console, words.text(better));
        let line = console.text(msg!("play-better"), &args![line = better]);
        console.line(&styled(FAINT, &wrap("       ", &line)))?;
    }
    Ok(())
}

fn quoted(console: &Console, text: String) -> String {
    console.text(msg!("play-quote"), &args![text = text])
}
