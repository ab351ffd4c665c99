//! `no-good-ending`: no ending resolves the case; `leaving-resolves`: whoever walks away, or waits for a call in vain,
//! counts as satisfied.

use super::Context;
use crate::args;
use crate::diagnostics::{Code, Diagnostic};
use crate::scenario::Outcome;

pub fn check(context: &Context) -> Vec<Diagnostic> {
    let Some(scenario) = context.scenario else { return Vec::new() };
    let resolves = |at: usize| {
        let outcome = &scenario.endings[at].1.outcome;
        outcome.known && outcome.value == Outcome::Resolved
    };
    let unknown = scenario.endings.iter().any(|(_, ending)| !ending.outcome.known);
    let mut findings = Vec::new();
    if !scenario.endings.is_empty() && !unknown && !(0..scenario.endings.len()).any(resolves) {
        findings.push(context.finding(Code::NoGoodEnding, &scenario.endings[0].0.span, args![]));
    }
    let missed = scenario.callbacks.iter().map(|(_, callback)| ("missed", &callback.missed));
    for (what, name) in missed.chain([("leave", &scenario.on_leave)]) {
        if scenario.endings.position(name).is_some_and(resolves) {
            let args = args![what = what, name = name.value.clone()];
            findings.push(context.finding(Code::LeavingResolves, &name.span, args));
        }
    }
    findings
}
