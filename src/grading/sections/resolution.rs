//! Resolution: needs met by the right solution, what comes next said, at first contact. Judged apart from the outcome
//! that the customer allows.

use crate::encounter::{Cause, Event};
use crate::grading::better;
use crate::grading::contact::Contact;
use crate::grading::evidence::{Detail, Evidence};
use crate::scenario::{Act, NeedIx, NeedKind, NeedState, Outcome, Reply, Rule, Section};

pub fn resolution(contact: &Contact) -> Vec<Evidence> {
    let mut evidence = needs(contact);
    evidence.extend(expectation(contact));
    evidence.extend(first_contact(contact));
    evidence.extend(promises(contact));
    evidence.extend(escalation(contact));
    evidence
}

/// The needs that a solution can meet, with the points that each is worth. A practical need weighs three, a question
/// two; what does not divide goes to the first.
fn shares(contact: &Contact) -> Vec<(NeedIx, i32)> {
    let weight = |kind| match kind {
        NeedKind::Practical => 3,
        NeedKind::Informational => 2,
        NeedKind::Emotional => 0,
    };
    let needs = contact.scenario.needs.iter().enumerate();
    let weights: Vec<(NeedIx, i32)> =
        needs.map(|(index, need)| (NeedIx(index as u16), weight(need.kind))).filter(|it| it.1 > 0).collect();
    let sum: i32 = weights.iter().map(|it| it.1).sum();
    let all = contact.rubric.points(Rule::NeedMet);
    let mut shares: Vec<(NeedIx, i32)> =
        weights.iter().map(|(need, weight)| (*need, all * weight / sum)).collect();
    let given: i32 = shares.iter().map(|it| it.1).sum();
    if let Some(first) = shares.first_mut() {
        first.1 += all - given;
    }
    shares
}

fn needs(contact: &Contact) -> Vec<Evidence> {
    let mut evidence = Vec::new();
    for (need, worth) in shares(contact) {
        let (state, turn) = contact.need(need);
        let met = state == NeedState::Met;
        let at = contact.exchanges.iter().find(|it| met && it.turn == turn).or(contact.exchanges.last());
        let Some(exchange) = at else { continue };
        let points = if met { worth } else { 0 };
        let mut one = contact.on_line(Section::Resolution, Rule::NeedMet, exchange, points, worth);
        one.detail = Detail::Need(need);
        if !met {
            // The customer's own line that asked for it says more than whatever we said last.
            if let Some((turn, line)) =
                contact.voiced(need).and_then(|at| Some((at, contact.customer_line(at)?)))
            {
                (one.turn, one.quote) = (turn, line);
            }
            one.better = contact.meets(need).map(|(_, reply)| reply.says.key.clone());
        }
        evidence.push(one);
    }
    evidence
}

fn expectation(contact: &Contact) -> Vec<Evidence> {
    let wants = |reply: &Reply| reply.acts.contains(&Act::SetExpectation);
    let done = contact.exchanges.iter().rev().find(|it| it.does(Act::SetExpectation));
    let offered =
        contact.exchanges.iter().rev().find(|it| better::line(contact.scenario, it, wants).is_some());
    let missed = offered.or(contact.exchanges.last());
    contact.all_or_nothing(Section::Resolution, Rule::ExpectationSet, done, missed, wants)
}

/// Every practical need met here and now, and nobody else had to take over.
fn first_contact(contact: &Contact) -> Vec<Evidence> {
    let practical = contact.scenario.needs.iter().enumerate().filter(|it| it.1.kind == NeedKind::Practical);
    let all_met =
        practical.map(|(index, _)| contact.need(NeedIx(index as u16)).0).all(|it| it == NeedState::Met);
    let handed_over = contact.exchanges.iter().find(|it| it.reply.transfer.is_some());
    let worth = contact.rubric.points(Rule::FirstContact);
    let Some(exchange) = handed_over.or(contact.exchanges.last()) else { return Vec::new() };
    let points = if all_met && handed_over.is_none() { worth } else { 0 };
    vec![contact.on_line(Section::Resolution, Rule::FirstContact, exchange, points, worth)]
}

fn promises(contact: &Contact) -> Vec<Evidence> {
    let mut evidence = Vec::new();
    let take = |rule, exchange| {
        let mut one = contact.on_line(Section::Resolution, rule, exchange, contact.rubric.points(rule), 0);
        one.better = better::line(contact.scenario, exchange, |reply| {
            reply
                .acts
                .iter()
                .any(|act| matches!(act, Act::SetExpectation | Act::Promise | Act::Inform | Act::Own))
        });
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

/// Handing over what was not beyond us costs, and so does refusing a supervisor to somebody who leaves without help.
fn escalation(contact: &Contact) -> Vec<Evidence> {
    let escalated = contact.exchanges.iter().find(|it| it.does_any(&[Act::Escalate, Act::Transfer]));
    let demanded = contact.exchanges.iter().find(|it| it.demanded);
    let helped =
        matches!(contact.ending(), Some((_, Outcome::Resolved | Outcome::Partial | Outcome::Escalated)));
    let (rule, exchange) = match (escalated, demanded) {
        (Some(exchange), _) if !exchange.demanded && !exchange.beat.hard_stop => {
            (Rule::NeedlessEscalation, exchange)
        }
        (None, Some(exchange)) if !helped => (Rule::EscalationOwed, exchange),
        _ => return Vec::new(),
    };
    let mut one = contact.on_line(Section::Resolution, rule, exchange, contact.rubric.points(rule), 0);
    one.better = better::line(contact.scenario, exchange, |reply| match rule {
        Rule::EscalationOwed => reply.acts.iter().any(|act| matches!(act, Act::Escalate | Act::Own)),
        _ => reply.acts.iter().any(|act| matches!(act, Act::Own | Act::Acknowledge | Act::Offer)),
    });
    vec![one]
}
