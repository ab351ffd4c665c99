//! `demand-unanswerable`: the customer demands a supervisor, and nobody can hand over.

use super::Context;
use crate::args;
use crate::diagnostics::{Code, Diagnostic};
use crate::scenario::{Act, Level};

pub fn check(context: &Context) -> Vec<Diagnostic> {
    let Some(scenario) = context.scenario else { return Vec::new() };
    let Some(beat) = &scenario.on_demand else { return Vec::new() };
    let Some(at) = scenario.beats.position(beat) else { return Vec::new() };
    let by_desk = scenario.escalation.0.iter().any(|(level, _)| level.value == Level::Supervisor);
    let replies = &scenario.beats[at].1.replies;
    let by_line = replies.iter().any(|(_, reply)| reply.does(&[Act::Escalate, Act::Transfer]));
    if by_desk || by_line || replies.is_empty() {
        return Vec::new();
    }
    vec![context.finding(Code::DemandUnanswerable, &beat.span, args![name = beat.value.clone()])]
}
