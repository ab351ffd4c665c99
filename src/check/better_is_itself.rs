//! `better-is-itself`: a reply names itself as the one that would have been better.

use super::Context;
use crate::args;
use crate::diagnostics::{Code, Diagnostic};

pub fn check(context: &Context) -> Vec<Diagnostic> {
    let Some(scenario) = context.scenario else { return Vec::new() };
    (scenario.replies())
        .filter_map(|(id, reply)| {
            let better = reply.better.as_ref().filter(|better| better.value == id.value)?;
            Some(context.finding(Code::BetterIsItself, &better.span, args![name = id.value.clone()]))
        })
        .collect()
}
