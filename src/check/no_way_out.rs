//! `no-way-out`: from this beat no reply, however one goes on, leads to an ending.

use super::{Context, graph};
use crate::args;
use crate::diagnostics::{Code, Diagnostic};

pub fn check(context: &Context) -> Vec<Diagnostic> {
    let Some(scenario) = context.scenario else { return Vec::new() };
    let graph = graph::Graph::of(scenario);
    let saved = graph.leading_to(scenario.endings.ids());
    // A beat with a link to a name that does not exist may only lack that: the other finding comes first.
    let exists =
        |name: &str| scenario.beats.position(name).is_some() || scenario.endings.position(name).is_some();
    let lost = |name: &str| graph.reachable([name]).into_iter().all(exists);
    (scenario.beats.iter())
        .filter(|(id, beat)| !beat.replies.is_empty() && !saved.contains(id.as_str()) && lost(id))
        .map(|(id, _)| context.finding(Code::NoWayOut, &id.span, args![name = id.value.clone()]))
        .collect()
}
