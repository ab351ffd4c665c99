//! `impossible-condition`: one that can never hold; `needless-condition`: one that always does; `shadowed-link`: a link
//! that is never taken, because one before it is taken whenever its condition holds.

use super::{Context, demands};
use crate::args;
use crate::diagnostics::{Code, Diagnostic};
use crate::scenario::schema::{Condition, Link, Scenario, Test, Then};

pub fn check(context: &Context) -> Vec<Diagnostic> {
    let Some(scenario) = context.scenario else { return Vec::new() };
    let possible = demands::Possible::of(scenario);
    let can = |condition, holds| possible.can_hold([(condition, holds)]);
    let mut findings = Vec::new();
    for condition in all(scenario) {
        // `Always` is how an author says so on purpose.
        if matches!(condition.test, Test::Always) {
            continue;
        }
        let code = match (can(condition, true), can(condition, false)) {
            (Some(false), _) => Code::ImpossibleCondition,
            (_, Some(false)) => Code::NeedlessCondition,
            _ => continue,
        };
        findings.push(context.finding(code, &condition.span, args![]));
    }
    for then in scenario.beats.iter().flat_map(|(_, beat)| beat.ways()) {
        findings.extend(shadowed(&possible, then).map(|link| {
            context.finding(Code::ShadowedLink, &link.span, args![name = link.to.value.clone()])
        }));
    }
    findings
}

/// Every condition of a scenario.
pub fn all(scenario: &Scenario) -> impl Iterator<Item = &Condition> {
    let replies = scenario.replies().filter_map(|(_, reply)| reply.when.as_ref());
    let links =
        scenario.beats.iter().flat_map(|(_, beat)| beat.links()).filter_map(|link| link.when.as_ref());
    let levels = scenario.escalation.0.iter().filter_map(|(_, escalation)| escalation.when.as_ref());
    replies.chain(links).chain(levels)
}

/// The links with a condition that can hold by itself, but not where all before it fail.
fn shadowed<'a>(possible: &demands::Possible, then: &'a Then) -> impl Iterator<Item = &'a Link> {
    let conditional =
        |at: usize| then.links[at].when.as_ref().filter(|when| !matches!(when.test, Test::Always));
    let never = move |at: &usize| {
        let Some(own) = conditional(*at) else { return false };
        let before = (0..*at).filter_map(conditional).map(|when| (when, false));
        possible.can_hold([(own, true)]) == Some(true)
            && possible.can_hold(before.chain([(own, true)])) == Some(false)
    };
    let found: Vec<usize> = (1..then.links.len()).filter(never).collect();
    found.into_iter().map(|at| &then.links[at])
}
