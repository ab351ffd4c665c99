//! `target-too-short`: the time is up before anybody could say what solves the case.

use std::collections::{BTreeMap, BTreeSet};

use super::Context;
use crate::args;
use crate::diagnostics::{Code, Diagnostic};
use crate::scenario::model::{Beat, Line, Reply, Scenario};
use crate::scenario::{Outcome, Target};

pub fn check(context: &Context) -> Vec<Diagnostic> {
    let (Some(document), Some(scenario)) = (context.scenario, context.resolved) else { return Vec::new() };
    let mut findings = Vec::new();
    let target = &document.handle_time.target_s;
    if let Some(ms) = shortest(scenario)
        && i64::from(ms) > target.value * 1000
    {
        let args = args![what = "contact", seconds = ms.div_ceil(1000), target = target.value];
        findings.push(context.finding(Code::TargetTooShort, &target.span, args));
    }
    let first = scenario.beats[scenario.start.at()].replies.iter().map(ms_of).min();
    if let (Some(written), Some(ms)) = (&document.first_response_s, first)
        && i64::from(ms) > written.value * 1000
    {
        let args = args![what = "answer", seconds = ms.div_ceil(1000), target = written.value];
        findings.push(context.finding(Code::TargetTooShort, &written.span, args));
    }
    findings
}

/// The shortest way to an ending that resolves the case, in milliseconds, if every condition holds; None if there is
/// none.
fn shortest(scenario: &Scenario) -> Option<u32> {
    let mut open =
        BTreeSet::from([(heard(&scenario.beats[scenario.start.at()].says), Target::Beat(scenario.start))]);
    let mut best: BTreeMap<Target, u32> = BTreeMap::new();
    while let Some((ms, target)) = open.pop_first() {
        let at = match target {
            Target::Ending(ending) if scenario.endings[ending.at()].outcome == Outcome::Resolved => {
                return Some(ms);
            }
            Target::Ending(_) => continue,
            Target::Beat(at) => at,
        };
        for (took, to) in ways(&scenario.beats[at.at()]) {
            let says = match to {
                Target::Beat(at) => heard(&scenario.beats[at.at()].says),
                Target::Ending(ending) => {
                    let ending = &scenario.endings[ending.at()];
                    heard(&ending.says).saturating_add(ending.after_call_s.saturating_mul(1000))
                }
            };
            let sum = ms.saturating_add(took).saturating_add(says);
            if best.get(&to).is_none_or(|known| sum < *known) {
                best.insert(to, sum);
                open.insert((sum, to));
            }
        }
    }
    None
}

/// Every way out of a beat, and how long it takes.
fn ways(beat: &Beat) -> Vec<(u32, Target)> {
    if let Some(links) = &beat.answer {
        let part = beat.replies.iter().map(ms_of).min().unwrap_or_default();
        return links.iter().map(|link| (part, link.to)).collect();
    }
    let each = beat.replies.iter().flat_map(|reply| reply.then.iter().map(|link| (ms_of(reply), link.to)));
    each.collect()
}

/// What saying a reply takes at least: a prepared one is sent in no time worth counting.
fn ms_of(reply: &Reply) -> u32 {
    let hold_s = reply.hold.map_or(0, |hold| hold.lasts_s);
    let spoken = if reply.prepared { 0 } else { reply.says.ms };
    spoken.saturating_add(reply.costs_s.saturating_add(hold_s).saturating_mul(1000))
}

/// The customer's line in its shortest tone.
fn heard(says: &[Line; 3]) -> u32 {
    says.iter().map(|line| line.ms).min().unwrap_or_default()
}
