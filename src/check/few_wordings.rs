//! `few-wordings`: a typed answer is told from others by the ways to say each reply, and some replies have too few.

use super::Context;
use crate::args;
use crate::diagnostics::{Code, Diagnostic};
use crate::scenario::decode::Name;
use crate::scenario::schema::Reply;

/// So many ways to say a reply are enough, its line among them.
const ENOUGH: usize = 4;

/// One finding a file. The author's wordings alone are counted: a translation has the same, or `missing-translation`
/// finds what it lacks.
pub fn check(context: &Context) -> Vec<Diagnostic> {
    let Some(scenario) = context.scenario else { return Vec::new() };
    // The parts of a composed answer are put together, not typed.
    let beats = scenario.beats.iter().filter(|(_, beat)| beat.answer.is_none());
    let replies: Vec<&(Name, Reply)> = beats.flat_map(|(_, beat)| beat.replies.iter()).collect();
    let worded = replies.iter().filter(|(_, reply)| !reply.also.is_empty()).count();
    // Wordings come last: as long as most replies have none, the author has not come to them, or means lines to choose.
    if 2 * worded < replies.len() {
        return Vec::new();
    }
    let mut few = replies.iter().filter(|(_, reply)| 1 + reply.also.len() < ENOUGH);
    let Some((id, first)) = few.next() else { return Vec::new() };
    let args = args![name = id.value.clone(), number = 1 + few.count(), of = replies.len()];
    vec![context.finding(Code::FewWordings, &first.says.span, args)]
}
