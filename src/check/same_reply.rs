//! `same-reply`: two replies of a beat read alike, so nobody can choose between them.

use super::Context;
use crate::args;
use crate::diagnostics::{Code, Diagnostic};
use crate::scenario::decode::Name;
use crate::scenario::schema::Reply;

pub fn check(context: &Context) -> Vec<Diagnostic> {
    let Some(scenario) = context.scenario else { return Vec::new() };
    let mut findings = Vec::new();
    for (_, beat) in scenario.beats.iter() {
        // Replies under different conditions may be the same words at different moments.
        let always = |(_, reply): &&(Name, Reply)| reply.when.is_none() && !reply.says.trim().is_empty();
        let mut before: Vec<&(Name, Reply)> = Vec::new();
        for said in beat.replies.iter().filter(always) {
            let (id, reply) = said;
            let alike = |(_, other): &&&(Name, Reply)| {
                reply.says.split_whitespace().eq(other.says.split_whitespace())
            };
            if let Some((other, _)) = before.iter().rev().find(alike) {
                let args = args![name = id.value.clone(), other = other.value.clone()];
                findings.push(context.finding(Code::SameReply, &reply.says.span, args));
            }
            before.push(said);
        }
    }
    findings
}
