//! `promise-without-contrast`: whoever types an answer to this beat can only promise.

use super::Context;
use crate::args;
use crate::diagnostics::{Code, Diagnostic};
use crate::scenario::Act;
use crate::scenario::schema::Reply;

/// The acts that give one's word, or something back.
const PROMISES: [Act; 3] = [Act::Promise, Act::Compensate, Act::Overpromise];

pub fn check(context: &Context) -> Vec<Diagnostic> {
    let Some(scenario) = context.scenario else { return Vec::new() };
    let mut findings = Vec::new();
    // The parts of a composed answer are put together, not typed.
    for (id, beat) in scenario.beats.iter().filter(|(_, beat)| beat.answer.is_none()) {
        if !beat.replies.is_empty() && beat.replies.iter().all(|(_, reply)| promises(reply)) {
            let args = args![name = id.value.clone()];
            findings.push(context.finding(Code::PromiseWithoutContrast, &id.span, args));
        }
    }
    findings
}

fn promises(reply: &Reply) -> bool {
    reply.acts.iter().any(|act| act.known && PROMISES.contains(&act.value))
}
