//! The line to hold up in place of another, as the author of the scenario names it.

use crate::scenario::{Beat, Reply, ReplyIx};

/// The reply that the author would rather hear than this one; where none is named, the one that the author holds up most
/// for others of the same beat. None where the author holds up nothing, or this very one.
pub fn better<'s>(beat: &'s Beat, said: &Reply) -> Option<&'s Reply> {
    let held_up = |at: usize| beat.replies.iter().filter(|it| it.better == Some(ReplyIx(at as u16))).count();
    let named = said.better.map(|better| better.at());
    // Of equals the first.
    let most = || (0..beat.replies.len()).rev().max_by_key(|at| held_up(*at)).filter(|at| held_up(*at) > 0);
    let found = &beat.replies[named.or_else(most)?];
    (found.id != said.id).then_some(found)
}
