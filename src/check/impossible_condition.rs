//! `impossible-condition`: a condition that can never hold.

use super::{Context, demands};
use crate::args;
use crate::diagnostics::{Code, Diagnostic};

pub fn check(context: &Context) -> Vec<Diagnostic> {
    let Some(scenario) = context.scenario else { return Vec::new() };
    let conditions = scenario.replies().flat_map(|(_, reply)| {
        reply.when.iter().chain(reply.then.links.iter().filter_map(|link| link.when.as_ref()))
    });
    conditions
        .filter(|condition| demands::can_hold([(*condition, true)], scenario) == Some(false))
        .map(|condition| context.finding(Code::ImpossibleCondition, &condition.span, args![]))
        .collect()
}
