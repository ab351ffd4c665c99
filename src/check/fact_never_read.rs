//! `fact-never-read`: something comes true, and no condition ever asks for it.

use std::collections::BTreeSet;

use super::{Context, conditions};
use crate::args;
use crate::diagnostics::{Code, Diagnostic};
use crate::scenario::schema::Test;

pub fn check(context: &Context) -> Vec<Diagnostic> {
    let Some(scenario) = context.scenario else { return Vec::new() };
    let mut read: BTreeSet<&str> = BTreeSet::new();
    for condition in conditions::all(scenario) {
        condition.visit(&mut |test| {
            if let Test::Fact(name) = test {
                read.insert(name.as_str());
            }
        });
    }
    let changes = scenario.agent.iter().flat_map(|agent| agent.changes.iter());
    read.extend(changes.map(|name| name.as_str()));
    let replies = scenario.replies().flat_map(|(_, reply)| &reply.set);
    let articles = scenario.knowledge.iter().flat_map(|(_, article)| &article.sets);
    let timers = scenario.timers.iter().map(|(_, timer)| &timer.sets);
    let mut told: BTreeSet<&str> = BTreeSet::new();
    (replies.chain(articles).chain(timers))
        .filter(|name| name.known && !read.contains(name.as_str()) && told.insert(name.as_str()))
        .map(|name| context.finding(Code::FactNeverRead, &name.span, args![name = name.value.clone()]))
        .collect()
}
