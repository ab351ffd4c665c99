//! `transfer-without-act`: a reply says how it hands over, but does not do it.

use super::Context;
use crate::args;
use crate::diagnostics::{Code, Diagnostic};
use crate::scenario::Act;

pub fn check(context: &Context) -> Vec<Diagnostic> {
    let Some(scenario) = context.scenario else { return Vec::new() };
    (scenario.replies())
        .filter(|(_, reply)| !reply.does(&[Act::Transfer, Act::Escalate]))
        .filter_map(|(id, reply)| {
            let transfer = reply.transfer.as_ref()?;
            Some(context.finding(Code::TransferWithoutAct, &transfer.span, args![name = id.value.clone()]))
        })
        .collect()
}
