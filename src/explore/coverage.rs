//! What comes up in a walk: beats, replies and endings; and so what does not.

use std::collections::BTreeSet;

use super::report::What;
use super::walk::Graph;
use crate::encounter::Phase;
use crate::scenario::{Beat, BeatIx, EndingIx, NeedIx, ReplyIx, Scenario};

/// What comes up.
#[derive(Debug, Default)]
pub struct Coverage {
    pub beats: BTreeSet<BeatIx>,
    /// What is offered where.
    pub replies: BTreeSet<(BeatIx, ReplyIx)>,
    pub endings: BTreeSet<EndingIx>,
}

impl Coverage {
    /// What came up in a walk.
    pub fn of(graph: &Graph, scenario: &Scenario) -> Coverage {
        let mut found = Coverage::default();
        for spot in graph.spots.items() {
            if let Phase::Talking(beat) = spot.state.phase {
                found.beats.insert(beat);
            }
            found.endings.extend(ending(&spot.state.phase));
        }
        for (beat, offered) in graph.offered(scenario).iter().enumerate() {
            let some = offered.iter().enumerate().filter(|(_, count)| **count > 0);
            found.replies.extend(some.map(|(at, _)| (BeatIx(beat as u16), ReplyIx(at as u16))));
        }
        found
    }

    /// What came up here or there.
    pub fn join(&mut self, other: Coverage) {
        self.beats.extend(other.beats);
        self.replies.extend(other.replies);
        self.endings.extend(other.endings);
    }

    /// Beats, replies and endings that did not come up, and needs that nothing met. Of the replies of a beat that did not
    /// come up, or in which nothing at all can be answered, no more is said.
    pub fn never(&self, scenario: &Scenario) -> BTreeSet<What> {
        let meets = |(beat, reply): &(BeatIx, ReplyIx), need| {
            scenario.beats[beat.at()].replies[reply.at()].meets.contains(&need)
        };
        let came_up = |what: &What| match *what {
            What::NeverBeat(beat) => self.beats.contains(&beat),
            What::NeverReply(beat, reply) => self.replies.contains(&(beat, reply)),
            What::NeverEnding(ending) => self.endings.contains(&ending),
            What::NeedNeverMet(need) => self.replies.iter().any(|reply| meets(reply, need)),
            _ => false,
        };
        let answered: BTreeSet<BeatIx> = self.replies.iter().map(|(beat, _)| *beat).collect();
        let beats = scenario.beats.iter().enumerate().map(|(at, beat)| (BeatIx(at as u16), beat));
        let of_beat = |(at, beat): (BeatIx, &Beat)| {
            let replies = 0..if answered.contains(&at) { beat.replies.len() } else { 0 };
            let replies = replies.map(move |reply| What::NeverReply(at, ReplyIx(reply as u16)));
            replies.chain([What::NeverBeat(at)])
        };
        let endings = (0..scenario.endings.len()).map(|at| What::NeverEnding(EndingIx(at as u16)));
        let needs = (0..scenario.needs.len()).map(|at| What::NeedNeverMet(NeedIx(at as u16)));
        let all = beats.flat_map(of_beat).chain(endings).chain(needs);
        all.filter(|what| !came_up(what)).collect()
    }
}

/// The ending that has come.
pub fn ending(phase: &Phase) -> Option<EndingIx> {
    match phase {
        Phase::AfterCall(ending) | Phase::Closed(ending) => Some(*ending),
        Phase::Talking(_) => None,
    }
}
