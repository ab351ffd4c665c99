//! `promise-never-made`: a promise turns out kept or broken that no reply ever makes.

use super::Context;
use crate::args;
use crate::diagnostics::{Code, Diagnostic};
use crate::scenario::Act;

pub fn check(context: &Context) -> Vec<Diagnostic> {
    let Some(scenario) = context.scenario else { return Vec::new() };
    if scenario.replies().any(|(_, reply)| reply.does(&[Act::Promise, Act::Overpromise])) {
        return Vec::new();
    }
    (scenario.replies())
        .filter_map(|(id, reply)| {
            let promise = reply.promise.as_ref()?;
            Some(context.finding(Code::PromiseNeverMade, &promise.span, args![name = id.value.clone()]))
        })
        .collect()
}
