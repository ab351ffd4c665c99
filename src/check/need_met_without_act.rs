//! `need-met-without-act`: every reply that meets a need does nothing that such a need asks for. To book the product
//! that fits it is to meet it.

use super::Context;
use crate::args;
use crate::diagnostics::{Code, Diagnostic};
use crate::scenario::schema::Reply;
use crate::scenario::{Act, NeedKind};

/// Acts by which somebody feels heard, and acts by which somebody knows more than before.
const HEARING: &[Act] = &[Act::Acknowledge, Act::Apologise, Act::Paraphrase, Act::Listen, Act::Own];
const TELLING: &[Act] = &[Act::Explain, Act::Inform, Act::SetExpectation, Act::Recap];

pub fn check(context: &Context) -> Vec<Diagnostic> {
    let Some(scenario) = context.scenario else { return Vec::new() };
    let mut findings = Vec::new();
    for (id, need) in scenario.customer.needs.iter().filter(|(_, need)| need.kind.known) {
        let acts = match need.kind.value {
            NeedKind::Emotional => HEARING,
            NeedKind::Informational => TELLING,
            // A practical need can be met by anything that gets done.
            NeedKind::Practical => continue,
        };
        let meets = |reply: &Reply| reply.meets.iter().any(|met| met.value == id.value);
        let mut meeting = scenario.replies().filter(|(_, reply)| meets(reply)).peekable();
        if meeting.peek().is_some() && !meeting.any(|(_, reply)| reply.does(acts) || reply.books.is_some()) {
            let list = acts.iter().map(|act| format!("`{}`", act.word())).collect::<Vec<_>>().join(", ");
            let args = args![name = id.value.clone(), kind = need.kind.value.word(), list = list];
            findings.push(context.finding(Code::NeedMetWithoutAct, &need.kind.span, args));
        }
    }
    findings
}
