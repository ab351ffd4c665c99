//! `order-unknown`, `order-incomplete`, `order-repeated`: the pack's order and its files do not agree.

use super::Context;
use crate::args;
use crate::diagnostics::{Code, Diagnostic};
use crate::scenario::findings;

pub fn check(context: &Context) -> Vec<Diagnostic> {
    let (None, Some(pack)) = (context.scenario, &context.pack.document) else { return Vec::new() };
    let files: Vec<&str> = context.pack.scenarios.iter().map(|read| read.name.as_str()).collect();
    let mut findings = Vec::new();
    for (at, name) in pack.order.iter().enumerate().filter(|(_, name)| name.known) {
        if pack.order[..at].iter().any(|other| other.value == name.value) {
            let args = args![name = name.value.clone()];
            findings.push(context.finding(Code::OrderRepeated, &name.span, args));
        } else if !files.contains(&name.as_str()) {
            let args = findings::suggestion(name, files.iter().copied());
            findings.push(context.finding(Code::OrderUnknown, &name.span, args));
        }
    }
    for read in &context.pack.scenarios {
        if !pack.order.iter().any(|name| name.value == read.name) {
            let args = args![name = read.name.clone(), file = read.file.clone()];
            findings.push(context.finding(Code::OrderIncomplete, &pack.order.span, args));
        }
    }
    findings
}
