//! `impossible-condition`: a condition that can never hold.

use super::{Context, demands};
use crate::args;
use crate::diagnostics::{Code, Diagnostic};

pub fn check(context: &Context) -> Vec<Diagnostic> {
    let Some(scenario) = context.scenario else { return Vec::new() };
    let replies = scenario.replies().filter_map(|(_, reply)| reply.when.as_ref());
    let links =
        scenario.beats.iter().flat_map(|(_, beat)| beat.links()).filter_map(|link| link.when.as_ref());
    let levels = scenario.escalation.0.iter().filter_map(|(_, escalation)| escalation.when.as_ref());
    let conditions = replies.chain(links).chain(levels);
    conditions
        .filter(|condition| demands::can_hold([(*condition, true)], scenario) == Some(false))
        .map(|condition| context.finding(Code::ImpossibleCondition, &condition.span, args![]))
        .collect()
}
