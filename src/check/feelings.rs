//! `cue-unanswerable`: a feeling that no reply of the beat names; `only-harm`: every reply of the beat does harm;
//! `better-is-wrong`: the line named as better is wrong itself.

use super::Context;
use crate::args;
use crate::diagnostics::{Code, Diagnostic};
use crate::scenario::decode::Name;
use crate::scenario::schema::{Beat, Reply};
use crate::scenario::{Act, Cue};

pub fn check(context: &Context) -> Vec<Diagnostic> {
    let Some(scenario) = context.scenario else { return Vec::new() };
    let mut findings = Vec::new();
    for (id, beat) in scenario.beats.iter().filter(|(_, beat)| !beat.replies.is_empty()) {
        if let Some(cue) = beat.cue.as_ref().filter(|cue| cue.known)
            && !beat.replies.iter().any(|(_, reply)| reply.does(meeting(cue.value)))
        {
            let args = args![name = id.value.clone(), cue = cue.value.word()];
            findings.push(context.finding(Code::CueUnanswerable, &cue.span, args));
        }
        if beat.replies.iter().all(|(_, reply)| reply.harms()) {
            findings.push(context.finding(Code::OnlyHarm, &id.span, args![name = id.value.clone()]));
        }
        findings.extend(beat.replies.iter().filter_map(|(id, reply)| worse(context, beat, id, reply)));
    }
    findings
}

/// The acts that meet a feeling in full, as it is graded: an apology speaks to anger and disappointment by itself.
fn meeting(cue: Cue) -> &'static [Act] {
    match cue {
        Cue::Anger | Cue::Disappointment => &[Act::Acknowledge, Act::Apologise],
        _ => &[Act::Acknowledge],
    }
}

fn worse(context: &Context, beat: &Beat, id: &Name, reply: &Reply) -> Option<Diagnostic> {
    let better = reply.better.as_ref().filter(|better| better.value != id.value)?;
    let (_, named) = &beat.replies[beat.replies.position(better)?];
    let args = args![name = id.value.clone(), other = better.value.clone()];
    named.is_wrong().then(|| context.finding(Code::BetterIsWrong, &better.span, args))
}
