//! `consent-never-given`: a reply needs the customer's consent, and no line of the scenario gives any.

use super::Context;
use crate::args;
use crate::diagnostics::{Code, Diagnostic};
use crate::encounter::rules;
use crate::scenario::schema::{Beat, Reply};
use crate::scenario::{Act, Answer};

pub fn check(context: &Context) -> Vec<Diagnostic> {
    let Some(scenario) = context.scenario.filter(|it| it.channel.known) else { return Vec::new() };
    let gives = |beat: &Beat| {
        beat.consent.as_ref().is_some_and(|answer| !answer.known || answer.value == Answer::Given)
    };
    if scenario.beats.iter().any(|(_, beat)| gives(beat)) {
        return Vec::new();
    }
    // What is a critical error without consent when it is played.
    let outbound = rules(scenario.channel.value).outbound;
    let sells = |reply: &Reply| reply.plan.is_some() || reply.acts.iter().any(|act| act.value == Act::Upsell);
    (scenario.replies())
        .filter(|(_, reply)| reply.books.is_some() || (outbound && sells(reply)))
        // A line that is meant to be wrong names a better one.
        .filter(|(_, reply)| reply.better.is_none())
        .map(|(id, _)| context.finding(Code::ConsentNeverGiven, &id.span, args![name = id.value.clone()]))
        .collect()
}
