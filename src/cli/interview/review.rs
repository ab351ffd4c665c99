//! A look at an answer, for people.

use super::quotes::quotes;
use crate::cli::console::{BAD, Console, FAINT, GOOD, styled};
use crate::cli::failure::Failure;
use crate::cli::wrap::wrap;
use crate::interview::{PartState, Review, Talk, Wording};
use crate::{args, msg};

/// What was told with its words, what is missing, how long it is, and the points.
pub fn show(console: &mut Console, wording: &Wording, talk: &Talk, review: &Review) -> Result<(), Failure> {
    let question = &wording.interview.questions[review.question];
    for (at, (part, state)) in question.parts.iter().zip(&review.parts).enumerate() {
        let key = match state {
            PartState::Told => msg!("interview-told-by"),
            PartState::AfterAsking => msg!("interview-told-late"),
            PartState::Missing => msg!("interview-not-told"),
        };
        let line = console.text(key, &args![part = wording.part(part)]);
        let (symbol, style) = sign(*state);
        console.line(&wrap("  ∙ ", &line).replacen('∙', &styled(style, symbol), 1))?;
        for quote in talk.last(review.question).into_iter().flat_map(|attempt| quotes(attempt, at)) {
            let quote = console.text(msg!("play-quote"), &args![text = quote]);
            console.line(&wrap("      ", &quote))?;
        }
        if let (PartState::Missing, Some(means)) = (state, &part.means) {
            let means = console.text(msg!("interview-part-means"), &args![means = wording.text(means)]);
            console.line(&styled(FAINT, &wrap("      ", &means)))?;
        }
    }
    let (i, we) = review.voices;
    let mut lines = vec![length(console, wording, review)];
    lines.push(console.text(msg!("interview-voices"), &args![i = i, we = we]));
    if we > i {
        lines.push(console.text(msg!("interview-voices-tip"), &args![]));
    }
    lines.push(points(console, review));
    lines.iter().try_for_each(|line| console.line(&styled(FAINT, &wrap("  ", line))))
}

/// How long the answer is, against what suits the question.
fn length(console: &Console, wording: &Wording, review: &Review) -> String {
    let (from, to) = wording.interview.questions[review.question].lasts_s;
    let args = args![words = review.words, seconds = review.spoken_s, from = from, to = to];
    console.text(msg!("interview-length"), &args)
}

/// The points of a question, in words.
pub fn points(console: &Console, review: &Review) -> String {
    match review.points.possible {
        0 => console.text(msg!("interview-points-none"), &args![]),
        possible => {
            console.text(msg!("interview-points"), &args![got = review.points.got, possible = possible])
        }
    }
}

/// A sign for a state, never without its word beside it.
pub fn sign(state: PartState) -> (&'static str, clap::builder::styling::Style) {
    match state {
        PartState::Told => ("✓", GOOD),
        PartState::AfterAsking => ("~", FAINT),
        PartState::Missing => ("✗", BAD),
    }
}
