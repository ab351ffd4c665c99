//! `compensation-without-act`: a reply gives an amount, but does not do the act of compensating.

use super::Context;
use crate::args;
use crate::diagnostics::{Code, Diagnostic};
use crate::scenario::Act;

pub fn check(context: &Context) -> Vec<Diagnostic> {
    let Some(scenario) = context.scenario else { return Vec::new() };
    (scenario.replies())
        .filter(|(_, reply)| reply.compensates.value > 0 && !reply.does(&[Act::Compensate]))
        .map(|(id, reply)| {
            context.finding(
                Code::CompensationWithoutAct,
                &reply.compensates.span,
                args![name = id.value.clone()],
            )
        })
        .collect()
}
