//! `hard-stop-without-exit`: only handing over is right here, and neither a reply nor the desk can.

use super::Context;
use crate::args;
use crate::diagnostics::{Code, Diagnostic};
use crate::scenario::Act;

pub fn check(context: &Context) -> Vec<Diagnostic> {
    let Some(scenario) = context.scenario else { return Vec::new() };
    if !scenario.escalation.0.is_empty() {
        return Vec::new();
    }
    (scenario.beats.iter())
        .filter(|(_, beat)| beat.hard_stop.value && !beat.replies.is_empty())
        .filter(|(_, beat)| {
            !beat.replies.iter().any(|(_, reply)| reply.does(&[Act::Escalate, Act::Transfer]))
        })
        .map(|(id, beat)| {
            context.finding(Code::HardStopWithoutExit, &beat.hard_stop.span, args![name = id.value.clone()])
        })
        .collect()
}
