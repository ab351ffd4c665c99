//! What could be done at a moment, as far as it can make a difference for the better: every line, the articles that
//! still tell something, handing over with everything told, holding a promised callback, and writing the case up.
//!
//! Holds, mutes and waits can be made at any moment and at any length; they are left out.

use std::cmp::Reverse;
use std::sync::Arc;

use super::best::{Rank, grades, rank};
use super::picks::{news, voiced, write_up};
use crate::encounter::{CallbackState, Encounter, Move, Phase};
use crate::grading::Rubric;
use crate::scenario::ArticleIx;

/// Composed answers that are tried, and that are kept while one is composed.
const ANSWERS: usize = 3;

/// What is tried from here.
pub struct Options<'a> {
    pub rubric: &'a Arc<Rubric>,
    /// Thinking time of each move, in real milliseconds.
    pub thought_ms: u32,
}

impl Options<'_> {
    /// The moves from here, the lines in the order in which they are offered.
    pub fn at(&self, here: &Encounter) -> Vec<Move> {
        match here.state().phase {
            Phase::Talking(_) => {
                let mut moves = if here.composes() { self.answers(here) } else { self.lines(here) };
                moves.extend(articles(here));
                moves.extend(handovers(here));
                moves
            }
            Phase::AfterCall(_) => after_call(here),
            Phase::Closed(_) => Vec::new(),
        }
    }

    fn lines(&self, here: &Encounter) -> Vec<Move> {
        let thought_ms = self.thought_ms;
        here.offered().map(|(_, reply)| Move::Say { reply: reply.id.clone(), thought_ms }).collect()
    }

    /// The best answers that can be composed by adding one part after the other.
    fn answers(&self, here: &Encounter) -> Vec<Move> {
        let offered: Vec<String> = here.offered().map(|(_, reply)| reply.id.clone()).collect();
        let mut found: Vec<(Rank, Vec<String>)> = Vec::new();
        let mut kept: Vec<Vec<String>> = vec![Vec::new()];
        while !kept.is_empty() {
            let mut longer: Vec<(Rank, Vec<String>)> = Vec::new();
            for parts in &kept {
                for part in offered.iter().filter(|part| !parts.contains(part)) {
                    let parts: Vec<String> = parts.iter().chain([part]).cloned().collect();
                    let mut after = here.clone();
                    if after.step(&self.send(parts.clone())).is_ok() {
                        longer.push((rank(grades(&after, self.rubric)), parts));
                    }
                }
            }
            longer.sort_by_key(|(rank, _)| Reverse(*rank));
            longer.truncate(ANSWERS);
            kept = longer.iter().map(|(_, parts)| parts.clone()).collect();
            found.extend(longer);
        }
        found.sort_by_key(|(rank, _)| Reverse(*rank));
        found.truncate(ANSWERS);
        found.into_iter().map(|(_, parts)| self.send(parts)).collect()
    }

    fn send(&self, parts: Vec<String>) -> Move {
        Move::Send { parts, thought_ms: self.thought_ms }
    }
}

/// Whether [`Options`] holds everything that could lead further: not where answers are composed in any order, and not
/// where waiting for a timer may open another way.
pub fn is_everything(here: &Encounter) -> bool {
    let scenario = here.scenario();
    scenario.timers.is_empty() && scenario.beats.iter().all(|beat| beat.answer.is_none())
}

/// Articles with a fact that is not known yet.
pub fn articles(here: &Encounter) -> Vec<Move> {
    let (scenario, state) = (here.scenario(), here.state());
    let look_up = |article: ArticleIx| Move::LookUp {
        article: scenario.knowledge[article.at()].id.clone(),
        thought_ms: 0,
    };
    news(scenario, state, |_| true).map(look_up).collect()
}

fn handovers(here: &Encounter) -> Vec<Move> {
    let levels = here.scenario().escalation.iter().map(|escalation| escalation.level);
    levels.map(|to| Move::Transfer { to, briefing: Some(voiced(here.scenario(), here.state())) }).collect()
}

pub fn after_call(here: &Encounter) -> Vec<Move> {
    let scenario = here.scenario();
    if let CallbackState::Promised(callback) = here.state().callback {
        let after_min = scenario.callbacks[callback.at()].within_min;
        return vec![Move::CallBack { after_min }, Move::wrap_up()];
    }
    if scenario.dispositions.is_empty() {
        return vec![Move::wrap_up()];
    }
    vec![write_up(scenario, here.state())]
}
