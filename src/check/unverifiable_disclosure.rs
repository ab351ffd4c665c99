//! `unverifiable-disclosure`: a reply gives out personal data, but nothing in the scenario verifies anyone.

use super::Context;
use crate::args;
use crate::diagnostics::{Code, Diagnostic};
use crate::scenario::Act;

pub fn check(context: &Context) -> Vec<Diagnostic> {
    let Some(scenario) = context.scenario else { return Vec::new() };
    if scenario.replies().any(|(_, reply)| reply.does(&[Act::Verify])) {
        return Vec::new();
    }
    (scenario.replies())
        .filter(|(_, reply)| reply.discloses.value)
        .map(|(id, reply)| {
            context.finding(
                Code::UnverifiableDisclosure,
                &reply.discloses.span,
                args![name = id.value.clone()],
            )
        })
        .collect()
}
