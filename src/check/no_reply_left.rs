//! `no-reply-left`: every reply of a beat has a condition, and all may fail at once.

use super::{Context, demands};
use crate::args;
use crate::diagnostics::{Code, Diagnostic};

pub fn check(context: &Context) -> Vec<Diagnostic> {
    let Some(scenario) = context.scenario else { return Vec::new() };
    let possible = demands::Possible::of(scenario);
    let stranded = |beat: &crate::scenario::schema::Beat| {
        let conditions: Option<Vec<_>> = beat.replies.iter().map(|(_, reply)| reply.when.as_ref()).collect();
        let conditions = conditions.filter(|conditions| !conditions.is_empty())?;
        possible.can_hold(conditions.into_iter().map(|condition| (condition, false)))
    };
    (scenario.beats.iter())
        .filter(|(_, beat)| stranded(beat) == Some(true))
        .map(|(id, _)| context.finding(Code::NoReplyLeft, &id.span, args![name = id.value.clone()]))
        .collect()
}
