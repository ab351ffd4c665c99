//! Where somebody stands: the posts that were won, when and by what, and what comes next.

use super::history::Entry;
use super::ladder::{Ask, Ladder};
use super::progress::{Progress, Recent};
use crate::records::Kept;
use crate::scenario::Rank;

/// A post that was won.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Promotion<'a> {
    pub post: usize,
    /// Seconds since 1970-01-01 UTC.
    pub at: i64,
    /// The attempt with which everything was fulfilled.
    pub attempt: &'a str,
    /// What the post asked, each with the attempts that show it. Empty for a promotion that was kept and that these
    /// records no longer show.
    pub asks: Vec<Progress<'a>>,
}

/// Where somebody stands on a ladder.
#[derive(Clone, Debug)]
pub struct Standing<'a> {
    pub ladder: &'a Ladder,
    /// In order of time.
    pub promotions: Vec<Promotion<'a>>,
    pub recent: Recent<'a>,
}

impl<'a> Standing<'a> {
    /// Goes through a history (as [`history`](super::history()) orders it): a post is won with the attempt after which
    /// everything that it asks is fulfilled, and never lost. Promotions that were `kept` hold in any case: attempts that
    /// come in later from elsewhere, a clock that was set back or another ladder take nothing away.
    pub fn of(ladder: &'a Ladder, history: &[Entry<'a>], kept: &'a [Kept]) -> Standing<'a> {
        let mut standing = Standing { ladder, promotions: Vec::new(), recent: Recent::new(ladder) };
        for entry in history {
            standing.keep(kept, |it| it.at < entry.summary.finished_at);
            standing.recent.add(*entry);
            if entry.is_practice() {
                continue;
            }
            standing.keep(kept, |it| it.attempt == entry.id());
            // One post may lead to the next at once: what is fulfilled is won.
            loop {
                let won = standing.open().find_map(|post| standing.won(post, entry));
                let Some(won) = won else { break };
                standing.promotions.push(won);
            }
        }
        standing.keep(kept, |_| true);
        standing.promotions.sort_by_key(|promotion| (promotion.at, promotion.post));
        standing
    }

    /// Takes those promotions that were kept, with what shows them at this moment of the history, if it is shown.
    fn keep(&mut self, kept: &'a [Kept], of: impl Fn(&Kept) -> bool) {
        for Kept { post, at, attempt } in kept.iter().filter(|kept| of(kept)) {
            if let Some(post) = self.ladder.post(post).filter(|post| !self.holds(*post)) {
                let asks = self.fulfilled(post).unwrap_or_default();
                self.promotions.push(Promotion { post, at: *at, attempt, asks });
            }
        }
    }

    /// Whether a post was won. Everybody has the first.
    pub fn holds(&self, post: usize) -> bool {
        post == 0 || self.promotion(post).is_some()
    }

    /// How a post was won; None of one that was not, and of the first.
    pub fn promotion(&self, post: usize) -> Option<&Promotion<'a>> {
        self.promotions.iter().find(|promotion| promotion.post == post)
    }

    /// The highest post that was won.
    pub fn post(&self) -> usize {
        self.promotions.iter().map(|promotion| promotion.post).max().unwrap_or(0)
    }

    /// The highest authority of the posts that were won.
    pub fn rank(&self) -> Rank {
        let held = (0..self.ladder.posts.len()).filter(|post| self.holds(*post));
        held.map(|post| self.ladder.posts[post].rank).max().unwrap_or_default()
    }

    /// The promotion to a post that this attempt brings, if it does.
    fn won(&self, post: usize, entry: &Entry<'a>) -> Option<Promotion<'a>> {
        let asks = self.fulfilled(post)?;
        Some(Promotion { post, at: entry.summary.finished_at, attempt: entry.id(), asks })
    }

    /// Everything that a post asks, if all of it is fulfilled.
    fn fulfilled(&self, post: usize) -> Option<Vec<Progress<'a>>> {
        let asks = &self.ladder.posts[post].asks;
        // What is merely counted is looked at first: where somebody stands still, this is done with every attempt.
        let counted = |ask: &&Ask| !matches!(ask, Ask::Competency { .. } | Ask::Measure { .. });
        if !asks.iter().filter(counted).all(|ask| self.recent.progress(ask).met) {
            return None;
        }
        asks.iter().map(|ask| self.recent.progress(ask)).map(|it| it.met.then_some(it)).collect()
    }

    /// The posts that can be won now, from below.
    pub fn open(&self) -> impl Iterator<Item = usize> {
        let posts = self.ladder.posts.iter().enumerate();
        let open = posts.filter(|(at, post)| !self.holds(*at) && post.after.iter().any(|it| self.holds(*it)));
        open.map(|(at, _)| at)
    }

    /// Whether a post may be won with more attempts than those that were gone through. `passed` tells of the id of a pack
    /// or a scenario how many of it were ever passed: what was passed stays so, so where that is too few for every post
    /// that is open, going through all attempts wins nothing.
    pub fn may_win(&self, passed: impl Fn(&str) -> usize) -> bool {
        let counted = |ask: &Ask| match ask {
            Ask::Passed { pack, scenarios } => passed(pack) >= *scenarios,
            Ask::Interview { of } => passed(of) >= 1,
            Ask::Competency { .. } | Ask::Measure { .. } | Ask::Clean { .. } => true,
        };
        self.open().any(|post| self.ladder.posts[post].asks.iter().all(counted))
    }

    /// How far it is with everything that a post asks.
    pub fn progress(&self, post: usize) -> Vec<Progress<'a>> {
        self.ladder.posts[post].asks.iter().map(|ask| self.recent.progress(ask)).collect()
    }

    /// The post that is nearest of those that can be won now: the fewest asks are open; of equals, the lowest.
    pub fn next(&self) -> Option<usize> {
        self.open().min_by_key(|post| self.progress(*post).iter().filter(|it| !it.met).count())
    }

    /// Whether a pack is recommended: some post that was won opens it, or none does.
    pub fn opens(&self, pack: &str) -> bool {
        let opening = |(_, post): &(usize, &super::Post)| post.opens.iter().any(|it| it == pack);
        let mut by = self.ladder.posts.iter().enumerate().filter(opening).peekable();
        by.peek().is_none() || by.any(|(post, _)| self.holds(post))
    }

    /// The promotions as they are to be kept.
    pub fn kept(&self) -> Vec<Kept> {
        let kept = |promotion: &Promotion| Kept {
            post: self.ladder.posts[promotion.post].id.clone(),
            at: promotion.at,
            attempt: promotion.attempt.to_owned(),
        };
        self.promotions.iter().map(kept).collect()
    }
}
