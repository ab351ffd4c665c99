//! Posts that were won are kept in the profile, and the authority that comes with them holds in play.

use std::collections::BTreeSet;

use super::console::Console;
use super::failure::Failure;
use super::{Options, past};
use crate::career::{Ladder, Standing, Wording, history, is_of};
use crate::records::{Entry, Status};
use crate::scenario::{Library, Rank};
use crate::storage::Records;
use crate::{args, msg};

/// The authority of somebody, by the posts that are kept. Where none are, as in records of before, they are looked for once.
pub fn rank(console: &Console, options: &Options, records: Option<&mut Records>) -> Rank {
    let Some(records) = records else { return Rank::default() };
    let found = past::ladder(console, options).and_then(|ladder| {
        let finished = |status: &Status<_>| matches!(status, Status::Finished(_));
        if records.profile().promotions.is_empty() && records.entries().iter().any(|it| finished(&it.status))
        {
            won(records, &ladder)?;
        }
        Ok(Standing::of(&ladder, &[], &records.profile().promotions).rank())
    });
    found.unwrap_or_else(|failure| {
        // Nobody is kept from playing by a ladder with mistakes.
        console.fail(failure);
        Rank::default()
    })
}

/// Keeps what was won with what was just finished, and says so.
pub fn promote(console: &Console, options: &Options, records: Option<&mut Records>) -> Result<(), Failure> {
    let Some(records) = records else { return Ok(()) };
    records.renew().map_err(unreadable)?;
    let Ok(ladder) = past::ladder(console, options) else { return Ok(()) };
    // What a post is called does not depend on the packs that are there.
    let words = Wording { catalogue: &console.catalogue, ladder: &ladder, library: &Library::default() };
    for post in won(records, &ladder)? {
        let post = words.post(&ladder.posts[post]);
        console.complain(&console.text(msg!("career-promoted"), &args![post = post]));
    }
    Ok(())
}

/// Keeps the posts that were won; those that were not kept before.
fn won(records: &mut Records, ladder: &Ladder) -> Result<Vec<usize>, Failure> {
    if records.to_write().is_none() {
        return Ok(Vec::new());
    }
    // The list of attempts tells what was passed, without their files: mostly that is not enough for any post.
    let passed: BTreeSet<&str> = records.entries().iter().filter_map(Entry::passed).collect();
    let standing = Standing::of(ladder, &[], &records.profile().promotions);
    if !standing.may_win(|named| passed.iter().filter(|scenario| is_of(scenario, named)).count()) {
        return Ok(Vec::new());
    }
    let attempts = records.finished().map_err(unreadable)?;
    let entries = history(attempts.iter().map(|(start, summary)| (start, summary)));
    let kept = records.profile().promotions.clone();
    let standing = Standing::of(ladder, &entries, &kept);
    records.keep_promotions(&standing.kept()).map_err(unreadable)?;
    let known = |post: &usize| kept.iter().any(|it| it.post == ladder.posts[*post].id);
    Ok(standing.promotions.iter().map(|it| it.post).filter(|post| !known(post)).collect())
}

fn unreadable(error: std::io::Error) -> Failure {
    Failure::io(msg!("profile-unreadable"), args![], error)
}
