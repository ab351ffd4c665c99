//! How it went, for people: question by question, all in all, and what is said of it afterwards.

use super::review::{self, sign};
use crate::cli::console::{Console, FAINT, GOOD, STRONG, heading, styled};
use crate::cli::failure::Failure;
use crate::cli::wrap::wrap;
use crate::interview::{Mode, PartState, Review, Talk, Verdict, Wording};
use crate::{args, msg};

/// Prints the summary of an interview that is over.
pub fn show(console: &mut Console, wording: &Wording, talk: &Talk) -> Result<(), Failure> {
    let summary = talk.summary();
    let verdict = summary.verdict();
    heading(console, msg!("interview-how-it-went"))?;
    for review in &summary.reviews {
        let question = &wording.interview.questions[review.question];
        console.line(&format!(
            "\n{}",
            wrap(&format!("{:>3}  ", review.question + 1), &wording.text(&question.asks))
        ))?;
        // In practice each answer was looked at when it was given.
        match talk.mode() {
            Mode::Practice => in_short(console, wording, review)?,
            Mode::Mock => review::show(console, wording, talk, review)?,
        }
    }
    heading(console, msg!("interview-own"))?;
    own(console, wording, talk)?;
    let own_points = args![got = summary.own.got, possible = summary.own.possible];
    console.line(&styled(FAINT, &wrap("  ", &console.text(msg!("interview-points"), &own_points))))?;

    heading(console, msg!("interview-all-in-all"))?;
    let style = if verdict == Verdict::Well { GOOD } else { STRONG };
    let words = console.catalogue.word("interview-verdict", verdict.slug());
    console.line(&styled(style, &wrap("  ", &words)))?;
    let points = summary.points;
    let args = args![got = points.got, possible = points.possible, percent = points.percent()];
    console.line(&wrap("  ", &console.text(msg!("interview-points-percent"), &args)))?;
    console.line(&styled(FAINT, &wrap("  ", &console.text(msg!("interview-simulated"), &args![]))))?;

    let interview = wording.interview;
    let name = args![name = &interview.interviewer.name];
    console.line(&format!("\n{}", styled(STRONG, &console.text(msg!("interview-afterwards"), &name))))?;
    let told = wording.text(verdict.of(&interview.afterwards));
    console.line(&wrap("  ", &console.text(msg!("play-quote"), &args![text = told])))?;
    heading(console, msg!("interview-thank-you"))?;
    console.line(&wrap("  ", &wording.text(&interview.thank_you)))?;
    console.line(&format!("  {}", wording.agent.name))
}

/// The parts by whether they were told, and the points.
fn in_short(console: &mut Console, wording: &Wording, review: &Review) -> Result<(), Failure> {
    let question = &wording.interview.questions[review.question];
    for state in PartState::ALL {
        let those = question.parts.iter().zip(&review.parts).filter(|(_, it)| *it == state);
        let parts: Vec<String> = those.map(|(part, _)| wording.part(part)).collect();
        if parts.is_empty() {
            continue;
        }
        let word = console.catalogue.word("part-state", state.slug());
        let line = console.text(msg!("interview-parts"), &args![state = word, parts = parts.join(", ")]);
        let (symbol, style) = sign(*state);
        console.line(&wrap("     ∙ ", &line).replacen('∙', &styled(style, symbol), 1))?;
    }
    console.line(&styled(FAINT, &wrap("     ", &review::points(console, review))))
}

/// The candidate's own questions, with what is to be said against them.
fn own(console: &mut Console, wording: &Wording, talk: &Talk) -> Result<(), Failure> {
    if talk.own().is_empty() {
        return console.line(&wrap("  ", &console.text(msg!("interview-own-none"), &args![])));
    }
    for own in talk.own() {
        let listed = wording.interview.own.questions.iter().find(|it| Some(&it.id) == own.listed.as_ref());
        let says = own.text.clone().or(listed.map(|it| wording.text(&it.says))).unwrap_or_default();
        console.line(&wrap("  · ", &says))?;
        if let Some(costs) = listed.and_then(|it| it.costs.as_ref()) {
            console.line(&styled(FAINT, &wrap("    ", &wording.text(costs))))?;
        }
    }
    Ok(())
}
