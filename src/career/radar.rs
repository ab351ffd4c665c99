//! What each competency is worth now, and what it was worth a month ago.

use std::collections::BTreeSet;

use super::days::Now;
use super::history::Entry;
use super::ladder::Ladder;
use super::level::Level;

/// How far back the earlier level lies, in days.
pub const AGO_D: i64 = 30;

/// A competency now and then.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spoke {
    /// Place in [`Ladder::competencies`].
    pub competency: usize,
    /// None where it is not known yet: from fewer than three observations no level is told.
    pub now: Option<Level>,
    /// The level of thirty days ago, from what was there then; None where it was not known yet.
    pub before: Option<Level>,
    /// From how many contacts the level of now is.
    pub seen: usize,
}

/// All competencies, in the order of the ladder, from a history in order of time.
pub fn radar(ladder: &Ladder, history: &[Entry], now: Now) -> Vec<Spoke> {
    let then = now.seconds.saturating_sub(AGO_D * 86_400);
    let until = history.partition_point(|entry| entry.summary.finished_at <= then);
    let (today, earlier) = (window(ladder, history), window(ladder, &history[..until]));
    let all = 0..ladder.competencies.len();
    let spokes = all.map(|competency| {
        let (now, seen) = level(ladder, competency, &today);
        Spoke { competency, now, before: level(ladder, competency, &earlier).0, seen }
    });
    spokes.collect()
}

/// What is looked back at, the newest first: each scenario once, by its latest attempt. It is the window of
/// [`Recent`](super::Recent), found from its end, so that nobody has to live through a long history twice.
fn window<'h, 'a>(ladder: &Ladder, history: &'h [Entry<'a>]) -> Vec<&'h Entry<'a>> {
    let mut known = BTreeSet::new();
    let shown = history.iter().rev().filter(|entry| ladder.shows(entry));
    shown.filter(|entry| known.insert(entry.scenario())).take(ladder.recent).collect()
}

fn level(ladder: &Ladder, competency: usize, window: &[&Entry]) -> (Option<Level>, usize) {
    let scores: Vec<u8> = window.iter().filter_map(|entry| ladder.score(competency, entry)).collect();
    (Level::of(&scores, ladder.half_life), scores.len())
}
