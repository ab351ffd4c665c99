//! `promise-never-made`: a promise turns out kept or broken that no reply ever makes.

use super::Context;
use crate::args;
use crate::diagnostics::{Code, Diagnostic};
use crate::scenario::Act;
use crate::scenario::schema::Reply;

pub fn check(context: &Context) -> Vec<Diagnostic> {
    let Some(scenario) = context.scenario else { return Vec::new() };
    let promises = |reply: &Reply| {
        reply.does(&[Act::Promise, Act::Overpromise]) || reply.callback.is_some() || reply.plan.is_some()
    };
    if scenario.replies().any(|(_, reply)| promises(reply)) {
        return Vec::new();
    }
    (scenario.replies())
        .filter_map(|(id, reply)| {
            let promise = reply.promise.as_ref()?;
            Some(context.finding(Code::PromiseNeverMade, &promise.span, args![name = id.value.clone()]))
        })
        .collect()
}
