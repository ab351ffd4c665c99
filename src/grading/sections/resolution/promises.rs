//! Promises: too large, broken, kept by a callback, or made by the other side in a payment plan.

use crate::encounter::{Cause, Event};
use crate::grading::better;
use crate::grading::contact::Contact;
use crate::grading::evidence::Evidence;
use crate::grading::exchange::Exchange;
use crate::scenario::{Act, Reply, Rule};

pub fn promises(contact: &Contact) -> Vec<Evidence> {
    let mut evidence = words(contact);
    evidence.extend(called_back(contact));
    evidence.extend(plan(contact));
    evidence
}

fn words(contact: &Contact) -> Vec<Evidence> {
    let mut evidence = Vec::new();
    let honest = |reply: &Reply| {
        let honest = |act: &Act| matches!(act, Act::SetExpectation | Act::Promise | Act::Inform | Act::Own);
        reply.acts.iter().any(honest)
    };
    let take = |rule, exchange| {
        let mut one = contact.taken(rule, exchange);
        one.better = better::line(contact, exchange, honest);
        one
    };
    for exchange in &contact.exchanges {
        if exchange.does(Act::Overpromise) {
            evidence.push(take(Rule::Overpromised, exchange));
        }
        if exchange.reply.promise == Some(false) && broke_a_promise(contact, exchange.turn) {
            evidence.push(take(Rule::PromiseBroken, exchange));
        }
    }
    evidence
}

fn broke_a_promise(contact: &Contact, turn: usize) -> bool {
    let events = &contact.transcript.turns[turn].events;
    events.iter().any(|event| matches!(event, Event::Felt { cause: Cause::PromiseBroken, .. }))
}

/// What became of a promised callback.
pub struct Callback {
    /// Turn in which it was promised.
    promised: usize,
    pub kept: bool,
}

/// The callback, once it is known whether it was kept.
pub fn callback(contact: &Contact) -> Option<Callback> {
    let promised = |event: &Event| matches!(event, Event::CallbackPromised { .. }).then_some(());
    let (promised, ()) = contact.happened(promised).last()?;
    let kept = |event: &Event| match event {
        Event::CalledBack { kept, .. } => Some(*kept),
        Event::CallbackMissed { .. } => Some(false),
        _ => None,
    };
    let (_, kept) = contact.happened(kept).last()?;
    Some(Callback { promised, kept })
}

fn called_back(contact: &Contact) -> Option<Evidence> {
    let Callback { promised, kept } = callback(contact)?;
    let exchange = contact.exchanges.iter().find(|it| it.turn == promised && it.reply.callback.is_some())?;
    let worth = contact.rubric.points(Rule::CallbackKept);
    Some(if kept {
        contact.on_line(Rule::CallbackKept, exchange, worth, worth)
    } else {
        contact.taken(Rule::CallbackBroken, exchange)
    })
}

/// A payment plan must pay what is owed and leave the customer able to keep it. A customer who refuses owes us no plan
/// in this call.
fn plan(contact: &Contact) -> Vec<Evidence> {
    if contact.scenario.debt.is_none() {
        return Vec::new();
    }
    let agreed = |event: &Event| match event {
        Event::PlanAgreed { holds, .. } => Some(*holds),
        _ => None,
    };
    let last = contact.happened(agreed).last();
    let at =
        |turn| contact.exchanges.iter().find(|it: &&Exchange| it.turn == turn && it.reply.plan.is_some());
    let holds = |reply: &Reply| {
        contact.scenario.debt.zip(reply.plan).is_some_and(|(debt, plan)| debt.is_met_by(plan))
    };
    let offered = contact.exchanges.iter().find(|it| it.beat.replies.iter().any(holds));
    if contact.declined() && last.is_none() {
        return Vec::new();
    }
    let agreed = last.and_then(|(turn, holds)| Some((at(turn)?, holds)));
    let (done, missed) = match agreed {
        // What is pressed on somebody who said no is not agreed.
        Some((exchange, holds)) if holds && !exchange.refused => (Some(exchange), None),
        Some((exchange, _)) => (None, Some(exchange)),
        None => (None, offered),
    };
    contact.all_or_nothing(Rule::PlanHolds, done, missed, holds)
}
