//! `same-reply`: two replies of a beat read alike, so nobody can choose between them.

use std::collections::BTreeMap;

use super::Context;
use crate::args;
use crate::diagnostics::{Code, Diagnostic};
use crate::scenario::translation::on_one_line;

pub fn check(context: &Context) -> Vec<Diagnostic> {
    let Some(scenario) = context.scenario else { return Vec::new() };
    let mut findings = Vec::new();
    for (_, beat) in scenario.beats.iter() {
        let mut first = BTreeMap::new();
        for (id, reply) in beat.replies.iter().filter(|(_, reply)| !reply.says.trim().is_empty()) {
            // Replies under different conditions may be the same words at different moments.
            let alike = (on_one_line(&reply.says), reply.when.is_some());
            if let Some(other) = first.insert(alike, id.as_str()).filter(|_| reply.when.is_none()) {
                let args = args![name = id.value.clone(), other = other];
                findings.push(context.finding(Code::SameReply, &reply.says.span, args));
            }
        }
    }
    findings
}
