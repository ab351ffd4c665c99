//! `unreachable-beat`, `unreachable-ending`: no reply leads there.

use super::{Context, graph};
use crate::args;
use crate::diagnostics::{Code, Diagnostic};

pub fn check(context: &Context) -> Vec<Diagnostic> {
    let Some(scenario) = context.scenario else { return Vec::new() };
    let Some(entrances) = graph::entrances(scenario) else { return Vec::new() };
    let reached = graph::Graph::of(scenario).reachable(entrances);
    let beats = scenario.beats.iter().map(|(id, _)| (Code::UnreachableBeat, id));
    let endings = scenario.endings.iter().map(|(id, _)| (Code::UnreachableEnding, id));
    beats
        .chain(endings)
        .filter(|(_, id)| !reached.contains(id.as_str()))
        .map(|(code, id)| context.finding(code, &id.span, args![name = id.value.clone()]))
        .collect()
}
