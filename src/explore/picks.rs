//! What can be done at a moment, as far as a walk through every path goes: every line, every composed answer part by
//! part, the articles that tell what a line here asks for, handing over warm with everything told or cold, a promised
//! callback kept, late or missed, and the write-up done well or not at all.
//!
//! Left out is what can be done at every moment, again and again: holds, mutes and waits of any length, articles that
//! tell nothing more, and handing over a second time.

use super::forget::Forget;
use super::walk::{Draft, Spot};
use crate::encounter::{CallbackState, Move, Phase, State, offered};
use crate::scenario::{ArticleIx, BeatIx, EndingIx, FactIx, Level, NeedIx, NeedState, ReplyIx, Scenario};

/// One thing that can be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Pick {
    Say(ReplyIx),
    /// A part of an answer that is being composed.
    Part(ReplyIx),
    /// The answer goes out.
    Send,
    LookUp(ArticleIx),
    /// Says nothing for so many seconds.
    Wait(u32),
    Mute(u32),
    HandOver {
        to: Level,
        warm: bool,
    },
    CallBack {
        after_min: u32,
    },
    WrapUp {
        /// With the right code, and a note of every need that was voiced.
        full: bool,
    },
}

impl Pick {
    /// The move, if it is one by itself: the parts of an answer make one only when it is sent.
    /// `written` are the parts of the answer that is sent.
    pub fn made(self, scenario: &Scenario, state: &State, written: &[ReplyIx]) -> Option<Move> {
        Some(match self {
            Pick::Say(reply) => Move::Say { reply: name(scenario, state, reply), thought_ms: 0 },
            Pick::Part(_) => return None,
            Pick::Send => {
                let parts = written.iter().map(|reply| name(scenario, state, *reply)).collect();
                Move::Send { parts, thought_ms: 0 }
            }
            Pick::LookUp(article) => {
                Move::LookUp { article: scenario.knowledge[article.at()].id.clone(), thought_ms: 0 }
            }
            Pick::Wait(lasts_s) => Move::Wait { lasts_s },
            Pick::Mute(lasts_s) => Move::Mute { lasts_s },
            Pick::HandOver { to, warm } => {
                Move::Transfer { to, briefing: warm.then(|| voiced(scenario, state)) }
            }
            Pick::CallBack { after_min } => Move::CallBack { after_min },
            Pick::WrapUp { full: false } => Move::wrap_up(),
            Pick::WrapUp { full: true } => write_up(scenario, state),
        })
    }

    /// Whether it is a line that is an answer by itself.
    pub fn says(self) -> bool {
        matches!(self, Pick::Say(_))
    }

    /// The reply that it says or writes.
    pub fn reply(self) -> Option<ReplyIx> {
        match self {
            Pick::Say(reply) | Pick::Part(reply) => Some(reply),
            _ => None,
        }
    }
}

/// Everything that can be done here, the lines first, in the author's order.
pub fn picks(scenario: &Scenario, forget: &Forget, spot: &Spot, draft: &Draft, found: &mut Vec<Pick>) {
    found.clear();
    let state = &spot.state;
    match state.phase {
        Phase::Talking(_) if spot.composes() => {
            found.extend(draft.left().map(Pick::Part));
            found.push(Pick::Send);
        }
        Phase::Talking(beat) => {
            let composed = scenario.beats[beat.at()].answer.is_some();
            let line = |(reply, _)| if composed { Pick::Part(reply) } else { Pick::Say(reply) };
            found.extend(offered(scenario, state).map(line));
            let useful = |fact| forget.asks(beat, fact);
            found.extend(news(scenario, state, useful).map(Pick::LookUp));
            let first = state.customer.transfers == 0;
            for escalation in scenario.escalation.iter().filter(|_| first) {
                let to = escalation.level;
                found.extend([true, false].map(|warm| Pick::HandOver { to, warm }));
            }
        }
        Phase::AfterCall(_) => {
            if let CallbackState::Promised(callback) = state.callback {
                let within = scenario.callbacks[callback.at()].within_min;
                found
                    .extend([within, within.saturating_add(1)].map(|after_min| Pick::CallBack { after_min }));
            } else if !scenario.dispositions.is_empty() {
                found.push(Pick::WrapUp { full: true });
            }
            found.push(Pick::WrapUp { full: false });
        }
        Phase::Closed(_) => {}
    }
}

/// Articles with a useful fact that is not known yet.
pub fn news<'s>(
    scenario: &'s Scenario,
    state: &'s State,
    useful: impl Fn(FactIx) -> bool + 's,
) -> impl Iterator<Item = ArticleIx> + 's {
    let articles = scenario.knowledge.iter().enumerate();
    let new = articles
        .filter(move |(_, article)| article.sets.iter().any(|fact| !state.facts.has(*fact) && useful(*fact)));
    new.map(|(at, _)| ArticleIx(at as u16))
}

/// The needs that the customer has spoken of.
pub fn voiced(scenario: &Scenario, state: &State) -> Vec<String> {
    let needs = scenario.needs.iter().enumerate();
    let heard = needs.filter(|(at, _)| state.needs.get(NeedIx(*at as u16)) >= NeedState::Voiced);
    heard.map(|(_, need)| need.id.clone()).collect()
}

/// The case written up as it should be.
pub fn write_up(scenario: &Scenario, state: &State) -> Move {
    let code = ending(state).and_then(|ending| scenario.endings[ending.at()].disposition);
    let code = code.map(|code| scenario.dispositions[code.at()].id.clone());
    Move::WrapUp { code, note: voiced(scenario, state), thought_ms: 0 }
}

fn ending(state: &State) -> Option<EndingIx> {
    match state.phase {
        Phase::AfterCall(ending) | Phase::Closed(ending) => Some(ending),
        Phase::Talking(_) => None,
    }
}

/// Where the customer waits.
pub fn beat(state: &State) -> Option<BeatIx> {
    match state.phase {
        Phase::Talking(beat) => Some(beat),
        _ => None,
    }
}

fn name(scenario: &Scenario, state: &State, reply: ReplyIx) -> String {
    let found = beat(state).map(|beat| &scenario.beats[beat.at()].replies[reply.at()]);
    found.map(|reply| reply.id.clone()).unwrap_or_default()
}
