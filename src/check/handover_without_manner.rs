//! `handover-without-manner`: a reply hands over, but does not say whether warm or cold.

use super::Context;
use crate::args;
use crate::diagnostics::{Code, Diagnostic};
use crate::scenario::Act;

pub fn check(context: &Context) -> Vec<Diagnostic> {
    let Some(scenario) = context.scenario else { return Vec::new() };
    let mut findings = Vec::new();
    for (id, reply) in scenario.replies().filter(|(_, reply)| reply.transfer.is_none()) {
        let hands_over = |act: &Act| matches!(act, Act::Transfer | Act::Escalate);
        if let Some(act) = reply.acts.iter().find(|act| act.known && hands_over(&act.value)) {
            let args = args![name = id.value.clone(), act = act.value.word()];
            findings.push(context.finding(Code::HandoverWithoutManner, &act.span, args));
        }
    }
    findings
}
