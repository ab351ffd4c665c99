//! `order-unknown`, `order-incomplete`, `order-repeated`: the pack's order and its files do not agree.

use super::Context;
use crate::args;
use crate::diagnostics::{Code, Diagnostic};
use crate::scenario::findings;

pub fn check(context: &Context) -> Vec<Diagnostic> {
    let Some(pack) = context.own else { return Vec::new() };
    let scenarios = context.pack.scenarios.iter().map(|read| (read.name.as_str(), read.file.as_str()));
    let interviews = context.pack.interviews.iter().map(|read| (read.name.as_str(), read.file.as_str()));
    let calibrations = context.pack.calibrations.iter().map(|read| (read.name.as_str(), read.file.as_str()));
    let there_are: Vec<(&str, &str)> = scenarios.chain(interviews).chain(calibrations).collect();
    let names = || there_are.iter().map(|(name, _)| *name);
    let mut findings = Vec::new();
    for (at, name) in pack.order.iter().enumerate().filter(|(_, name)| name.known) {
        if pack.order[..at].iter().any(|other| other.value == name.value) {
            let args = args![name = name.value.clone()];
            findings.push(context.finding(Code::OrderRepeated, &name.span, args));
        } else if !names().any(|it| it == name.as_str()) {
            let args = findings::suggestion(name, names());
            findings.push(context.finding(Code::OrderUnknown, &name.span, args));
        }
    }
    for (name, file) in &there_are {
        if !pack.order.iter().any(|listed| listed.value == *name) {
            let args = args![name = *name, file = *file];
            findings.push(context.finding(Code::OrderIncomplete, &pack.order.span, args));
        }
    }
    findings
}
