//! `need-never-met`: no reply meets this need, so no play can resolve the contact in full.

use super::Context;
use crate::args;
use crate::diagnostics::{Code, Diagnostic};

pub fn check(context: &Context) -> Vec<Diagnostic> {
    let Some(scenario) = context.scenario else { return Vec::new() };
    let met =
        |need: &str| scenario.replies().any(|(_, reply)| reply.meets.iter().any(|met| met.value == need));
    (scenario.customer.needs.iter())
        .filter(|(id, _)| !met(id))
        .map(|(id, _)| context.finding(Code::NeedNeverMet, &id.span, args![name = id.value.clone()]))
        .collect()
}
