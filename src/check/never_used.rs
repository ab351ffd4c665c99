//! `never-used`: something stands on the desk that no reply ever offers, promises or starts.

use std::collections::BTreeSet;

use super::Context;
use crate::args;
use crate::diagnostics::{Code, Diagnostic};
use crate::scenario::decode::{Entries, Name};
use crate::scenario::schema::Reply;

pub fn check(context: &Context) -> Vec<Diagnostic> {
    let Some(scenario) = context.scenario else { return Vec::new() };
    let used = |names: fn(&Reply) -> Vec<&Name>| -> BTreeSet<&str> {
        scenario.replies().flat_map(|(_, reply)| names(reply)).map(|name| name.as_str()).collect()
    };
    let sold = used(|reply| reply.sells.iter().collect());
    let promised = used(|reply| reply.callback.iter().collect());
    let started = used(|reply| reply.starts.iter().collect());
    let products = unused(&scenario.products, &sold).map(|id| ("product", id));
    let callbacks = unused(&scenario.callbacks, &promised).map(|id| ("callback", id));
    let timers = unused(&scenario.timers, &started).map(|id| ("timer", id));
    let entry = |(what, id): (&str, &Name)| {
        context.finding(Code::NeverUsed, &id.span, args![what = what, name = id.value.clone()])
    };
    let mut findings: Vec<Diagnostic> = products.chain(callbacks).chain(timers).map(entry).collect();
    if let Some(debt) = &scenario.debt
        && !scenario.replies().any(|(_, reply)| reply.plan.is_some())
    {
        findings.push(context.finding(Code::NeverUsed, &debt.span, args![what = "debt", name = "debt"]));
    }
    findings
}

fn unused<'a, T>(entries: &'a Entries<T>, used: &BTreeSet<&str>) -> impl Iterator<Item = &'a Name> {
    entries.iter().map(|(id, _)| id).filter(move |id| !used.contains(id.as_str()))
}
