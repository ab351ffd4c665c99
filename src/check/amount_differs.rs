//! `amount-differs`: the line names amounts, and what it gives or agrees is none of them.

use super::Context;
use crate::args;
use crate::diagnostics::{Code, Diagnostic};
use crate::scenario::model::Variable;
use crate::scenario::schema::{Reply, Scenario};
use crate::scenario::syntax::Span;

pub fn check(context: &Context) -> Vec<Diagnostic> {
    let Some(scenario) = context.scenario else { return Vec::new() };
    let mut findings = Vec::new();
    for (id, reply) in scenario.replies() {
        for (cents, span) in amounts(reply) {
            let named = money(scenario, &reply.says);
            if !named.is_empty() && !named.iter().any(|(_, named)| *named == cents) {
                let list = named.iter().map(|(name, _)| format!("`{name}`")).collect::<Vec<_>>().join(", ");
                let args = args![name = id.value.clone(), number = cents, list = list];
                findings.push(context.finding(Code::AmountDiffers, span, args));
            }
        }
    }
    findings
}

/// What a reply gives or agrees, in cents, and where that stands.
fn amounts(reply: &Reply) -> impl Iterator<Item = (i64, &Span)> {
    let given = Some(&reply.compensates).filter(|cents| cents.value > 0);
    let agreed = reply.plan.as_ref().map(|plan| &plan.each);
    given.into_iter().chain(agreed).filter(|cents| cents.known).map(|cents| (cents.value, &cents.span))
}

/// The variables of a text that are amounts, each with its cents.
fn money<'a>(scenario: &'a Scenario, text: &str) -> Vec<(&'a str, i64)> {
    let in_text = |name: &str| {
        text.match_indices(name).any(|(at, _)| {
            let ends =
                !text[at + name.len()..].starts_with(|c: char| c.is_ascii_alphanumeric() || "_-".contains(c));
            text[..at].ends_with('$') && ends
        })
    };
    (scenario.variables.iter())
        .filter_map(|(name, variable)| match &variable.0 {
            Some(Variable::Money(cents, _)) if in_text(name) => Some((name.as_str(), *cents)),
            _ => None,
        })
        .collect()
}
