//! `best-in-one-slot`, `best-is-longest`: whoever sees the pattern needs to read no line.
//!
//! Which reply of a beat is best is taken from the author: the one that most others name as `better`; where none is
//! named, the only one that neither harms nor is traded for another. Beats in which that leaves several are left out:
//! a grade of one step would need a mood, and would say no more.

use std::collections::BTreeMap;

use super::Context;
use crate::args;
use crate::diagnostics::{Code, Diagnostic};
use crate::scenario::decode::Name;
use crate::scenario::schema::{Beat, Reply};

/// With fewer beats, it may be chance.
const FEWEST_BEATS: usize = 5;

pub fn check(context: &Context) -> Vec<Diagnostic> {
    let Some(scenario) = context.scenario else { return Vec::new() };
    let single = scenario.beats.iter().filter(|(_, beat)| beat.answer.is_none());
    let best: Vec<(&Beat, usize)> = single.filter_map(|(_, beat)| Some((beat, best_of(beat)?))).collect();
    let pattern = |code: Code, held: &[&(&Beat, usize)]| {
        // Four in five, or fewer, still have to be read.
        let seen = best.len() >= FEWEST_BEATS && held.len() * 5 > best.len() * 4;
        let (beat, at) = held.first().filter(|_| seen)?;
        let args = args![count = held.len(), of = best.len(), slot = at + 1];
        Some(context.finding(code, &beat.replies[*at].0.span, args))
    };
    let mut slots: BTreeMap<usize, Vec<&(&Beat, usize)>> = BTreeMap::new();
    best.iter().for_each(|one| slots.entry(one.1).or_default().push(one));
    let one_slot = slots.into_values().max_by_key(Vec::len).unwrap_or_default();
    let longest: Vec<_> = best.iter().filter(|(beat, at)| is_longest(beat, *at)).collect();
    let found = [pattern(Code::BestInOneSlot, &one_slot), pattern(Code::BestIsLongest, &longest)];
    found.into_iter().flatten().collect()
}

/// Which reply of a beat the author holds to be the best, if that can be seen.
fn best_of(beat: &Beat) -> Option<usize> {
    let named = |(id, _): &(Name, Reply)| {
        let names = |(_, reply): &&(Name, Reply)| {
            reply.better.as_ref().is_some_and(|better| better.value == id.value)
        };
        beat.replies.iter().filter(names).count()
    };
    let (at, most) =
        beat.replies.iter().map(named).enumerate().max_by_key(|(at, count)| (*count, usize::MAX - at))?;
    if most > 0 {
        return Some(at);
    }
    let mut good =
        beat.replies.iter().enumerate().filter(|(_, (_, reply))| !reply.is_wrong()).map(|(at, _)| at);
    good.next().filter(|_| good.next().is_none())
}

fn is_longest(beat: &Beat, at: usize) -> bool {
    let length = |reply: &Reply| reply.says.chars().count();
    let own = length(&beat.replies[at].1);
    beat.replies.iter().enumerate().all(|(other, (_, reply))| other == at || length(reply) < own)
}
