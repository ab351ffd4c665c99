//! Events for programs: with the ids of the scenario in place of indices, and with the words that were said.

use serde::Serialize;

use super::words::Words;
use crate::encounter::{Cause, Event, Sale, Speech, Turn};
use crate::scenario::{Band, HoldWords, NeedIx, ProductIx};

/// An event. Times are milliseconds of encounter time.
#[derive(Clone, Serialize)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum Happened {
    AgentSaid {
        beat: String,
        reply: String,
        text: String,
        ms: u32,
        thought_ms: u32,
        prepared: bool,
    },
    AgentUnclear {
        text: String,
        ms: u32,
        thought_ms: u32,
    },
    CustomerPuzzled {
        text: String,
        why: &'static str,
        band: &'static str,
        ms: u32,
    },
    CustomerSaid {
        at: String,
        band: &'static str,
        text: String,
        cue: Option<&'static str>,
        ms: u32,
        seen: Option<String>,
    },
    Worked {
        ms: u32,
    },
    Held {
        ms: u32,
        promised_s: Option<u32>,
        kept: bool,
        explained: bool,
    },
    Muted {
        ms: u32,
    },
    Silence {
        ms: u32,
    },
    LookedUp {
        article: String,
        title: String,
        text: String,
        ms: u32,
        thought_ms: u32,
    },
    Felt {
        cause: &'static str,
        what: Option<&'static str>,
        heat: i16,
        trust: i16,
        patience: i16,
    },
    NeedMoved {
        need: String,
        to: &'static str,
    },
    Verified,
    SupervisorDemanded,
    EscalationDue {
        level: &'static str,
    },
    HandedOver {
        level: &'static str,
        how: &'static str,
        right: bool,
        told: u8,
        owed: u8,
        ms: u32,
    },
    PreparedMisfit,
    WentPublic,
    WentPrivate {
        well: bool,
    },
    Purpose,
    ConsentAsked,
    Consent {
        answer: &'static str,
    },
    Offered {
        sale: Sale,
        product: Option<String>,
    },
    PriceTold,
    Booked {
        product: String,
        agreed: bool,
    },
    PlanAgreed {
        instalments: u8,
        each: u32,
        holds: bool,
    },
    QueueReassured,
    QueueLeft {
        waiting: u8,
    },
    TimerRan {
        timer: String,
    },
    CallbackPromised {
        callback: String,
        within_min: u32,
    },
    CalledBack {
        callback: String,
        kept: bool,
        after_min: u32,
        ms: u32,
    },
    CallbackMissed {
        callback: String,
    },
    Occasion {
        need: String,
    },
    Critical {
        error: &'static str,
    },
    Ended {
        ending: String,
        outcome: &'static str,
        left: bool,
    },
    WroteUp {
        ms: u32,
        code: Option<String>,
        right: bool,
        noted: u8,
        of: u8,
    },
}

/// What a program is told of an event.
pub fn happened(words: &Words, turn: &Turn, event: &Event) -> Happened {
    let scenario = &words.scenario;
    let need = |need: NeedIx| scenario.needs[need.at()].id.clone();
    let product = |product: ProductIx| scenario.products[product.at()].id.clone();
    match *event {
        Event::AgentSaid { beat, reply, ms, thought_ms, prepared } => {
            let beat = &scenario.beats[beat.at()];
            let reply = &beat.replies[reply.at()];
            let text = words.said(turn, &reply.says.key);
            let (beat, reply) = (beat.id.clone(), reply.id.clone());
            Happened::AgentSaid { beat, reply, text, ms, thought_ms, prepared }
        }
        Event::AgentUnclear { ms, thought_ms } => {
            let text = turn.typed().map_or_else(String::new, |(text, _)| text.to_owned());
            Happened::AgentUnclear { text, ms, thought_ms }
        }
        Event::CustomerPuzzled { why, band, variant, ms } => {
            let text = words.puzzled(why, band, variant);
            Happened::CustomerPuzzled { text, why: why.slug(), band: band.slug(), ms }
        }
        Event::CustomerSaid { speech, band, ms, cue } => {
            let (at, seen) = match speech {
                Speech::Beat(beat) => {
                    let beat = &scenario.beats[beat.at()];
                    (beat.id.clone(), beat.seen.as_ref().map(|key| words.text(key)))
                }
                Speech::Ending(ending) => (scenario.endings[ending.at()].id.clone(), None),
            };
            let (text, cue) = (words.speech(speech, band), cue.map(|cue| cue.slug()));
            Happened::CustomerSaid { at, band: Band::slug(band), text, cue, ms, seen }
        }
        Event::Worked { ms } => Happened::Worked { ms },
        Event::Held { ms, words, kept } => {
            let promised_s = match words {
                HoldWords::Promised(promised_s) => Some(promised_s),
                HoldWords::Silent | HoldWords::Explained => None,
            };
            Happened::Held { ms, promised_s, kept, explained: words != HoldWords::Silent }
        }
        Event::Muted { ms } => Happened::Muted { ms },
        Event::Silence { ms } => Happened::Silence { ms },
        Event::LookedUp { article, ms, thought_ms } => {
            let article = &scenario.knowledge[article.at()];
            let (title, text) = (words.text(&article.title), words.text(&article.text));
            Happened::LookedUp { article: article.id.clone(), title, text, ms, thought_ms }
        }
        Event::Felt { cause, from, to } => {
            let (cause, what) = named(cause);
            let change = |from: u8, to: u8| i16::from(to) - i16::from(from);
            Happened::Felt {
                cause,
                what,
                heat: change(from.heat, to.heat),
                trust: change(from.trust, to.trust),
                patience: change(from.patience, to.patience),
            }
        }
        Event::NeedMoved { need: index, to } => Happened::NeedMoved { need: need(index), to: to.slug() },
        Event::Verified => Happened::Verified,
        Event::SupervisorDemanded => Happened::SupervisorDemanded,
        Event::EscalationDue { level } => Happened::EscalationDue { level: level.slug() },
        Event::HandedOver { level, how, right, told, owed, ms } => {
            Happened::HandedOver { level: level.slug(), how: how.slug(), right, told, owed, ms }
        }
        Event::PreparedMisfit => Happened::PreparedMisfit,
        Event::WentPrivate { well } => Happened::WentPrivate { well },
        Event::WentPublic => Happened::WentPublic,
        Event::Purpose => Happened::Purpose,
        Event::ConsentAsked => Happened::ConsentAsked,
        Event::Consent { answer } => Happened::Consent { answer: answer.slug() },
        Event::Offered { sale, product: index } => Happened::Offered { sale, product: index.map(product) },
        Event::PriceTold => Happened::PriceTold,
        Event::Booked { product: index, agreed } => Happened::Booked { product: product(index), agreed },
        Event::PlanAgreed { plan, holds } => {
            Happened::PlanAgreed { instalments: plan.instalments, each: plan.each, holds }
        }
        Event::QueueReassured => Happened::QueueReassured,
        Event::QueueLeft { waiting } => Happened::QueueLeft { waiting },
        Event::TimerRan { timer } => Happened::TimerRan { timer: scenario.timers[timer.at()].id.clone() },
        Event::CallbackPromised { callback } => {
            let callback = &scenario.callbacks[callback.at()];
            Happened::CallbackPromised { callback: callback.id.clone(), within_min: callback.within_min }
        }
        Event::CalledBack { callback, kept, after_min, ms } => {
            let callback = scenario.callbacks[callback.at()].id.clone();
            Happened::CalledBack { callback, kept, after_min, ms }
        }
        Event::CallbackMissed { callback } => {
            Happened::CallbackMissed { callback: scenario.callbacks[callback.at()].id.clone() }
        }
        Event::Occasion { need: index } => Happened::Occasion { need: need(index) },
        Event::Critical { error } => Happened::Critical { error: error.slug() },
        Event::Ended { ending, outcome, left } => Happened::Ended {
            ending: scenario.endings[ending.at()].id.clone(),
            outcome: outcome.slug(),
            left,
        },
        Event::WroteUp { ms, code, right, noted, of } => {
            let code = code.map(|code| scenario.dispositions[code.at()].id.clone());
            Happened::WroteUp { ms, code, right, noted, of }
        }
    }
}

fn named(cause: Cause) -> (&'static str, Option<&'static str>) {
    match cause {
        Cause::Act(act) => ("act", Some(act.slug())),
        Cause::Shift => ("shift", None),
        Cause::Wait => ("wait", None),
        Cause::Hold => ("hold", None),
        Cause::Transfer(handover) => ("transfer", Some(handover.slug())),
        Cause::Retell => ("retell", None),
        Cause::Sale(Sale::Pushed) => ("sale", Some("pushed")),
        Cause::Sale(Sale::Unasked) => ("sale", Some("unasked")),
        Cause::Sale(Sale::Fitting) => ("sale", Some("fitting")),
        Cause::PromiseKept => ("promise", Some("kept")),
        Cause::PromiseBroken => ("promise", Some("broken")),
        Cause::DeadAir => ("dead-air", None),
        Cause::Prepared => ("prepared", None),
        Cause::Private => ("private", None),
        Cause::RefusalIgnored => ("refusal-ignored", None),
    }
}
