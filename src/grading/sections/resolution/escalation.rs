//! Escalation: up for complexity, authority and danger, not for difficulty. Too much and too little both cost, and to
//! calm somebody down who had asked for a supervisor counts most.

use crate::encounter::{Event, Move, Speech, Turn};
use crate::grading::better;
use crate::grading::contact::Contact;
use crate::grading::evidence::{Detail, Evidence};
use crate::grading::handing::Handing;
use crate::scenario::{Act, Handover, Outcome, Reply, Rule};

pub fn escalation(contact: &Contact, handings: &[Handing]) -> Vec<Evidence> {
    let mut evidence = Vec::new();
    evidence.extend(deescalated(contact, handings));
    evidence.extend(handings.iter().filter_map(|handing| told(contact, handing)));
    evidence.extend(told_twice(contact));
    evidence.extend(needless(contact, handings));
    evidence.extend(owed(contact, handings));
    evidence
}

fn demanded(contact: &Contact) -> Option<usize> {
    let demanded = |event: &Event| matches!(event, Event::SupervisorDemanded).then_some(());
    contact.happened(demanded).next().map(|(turn, ())| turn)
}

/// Whether the customer was helped without anybody else.
fn helped(contact: &Contact) -> bool {
    matches!(contact.ending(), Some((_, Outcome::Resolved | Outcome::Partial)))
}

/// A supervisor was demanded, and was not needed any more: no matter of hard stops and of rules, which leave no choice.
fn deescalated(contact: &Contact, handings: &[Handing]) -> Option<Evidence> {
    let demanded = demanded(contact)?;
    if handings.iter().any(|it| it.needed) {
        return None;
    }
    let worth = contact.rubric.points(Rule::Deescalated);
    if let Some(handing) = handings.iter().find(|it| it.demanded) {
        let mut one = contact.moment(Rule::Deescalated, handing.turn, handing.quote.clone(), 0, worth);
        one.better = handing.exchange.and_then(|it| better::line(contact, it, takes_it_on));
        return Some(one);
    }
    let turns = &contact.transcript.turns;
    let cooled = |turn: usize| i32::from(turns[turn - 1].mood.heat) - i32::from(turns[turn].mood.heat);
    let after = || contact.exchanges.iter().filter(|it| it.turn > demanded);
    // The line that cooled most is the one that did it.
    let best = after().max_by_key(|it| (cooled(it.turn), std::cmp::Reverse(it.turn)));
    let (exchange, points) = if helped(contact) { (best?, worth) } else { (after().next()?, 0) };
    let mut one = contact.on_line(Rule::Deescalated, exchange, points, worth);
    if points < worth {
        one.better = better::line(contact, exchange, takes_it_on);
    }
    Some(one)
}

fn takes_it_on(reply: &Reply) -> bool {
    let goes_up = reply.acts.iter().any(|act| matches!(act, Act::Escalate | Act::Transfer));
    !goes_up && reply.acts.iter().any(|act| matches!(act, Act::Own | Act::Acknowledge | Act::Offer))
}

/// What is owed to the next person, so that nobody tells the story twice: warm, and everything that was voiced.
fn told(contact: &Contact, handing: &Handing) -> Option<Evidence> {
    let briefing = handing.briefing?;
    let worth = contact.rubric.points(Rule::HandedOverWell);
    let points = match (briefing.how, briefing.owed) {
        (Handover::Cold, _) => 0,
        (Handover::Warm, 0) => worth,
        (Handover::Warm, owed) => worth * i32::from(briefing.told) / i32::from(owed),
    };
    let mut one = contact.moment(Rule::HandedOverWell, handing.turn, handing.quote.clone(), points, worth);
    one.detail = Detail::Part { got: briefing.told, of: briefing.owed };
    if points < worth {
        let warm = |reply: &Reply| reply.transfer == Some(Handover::Warm);
        one.better = handing.exchange.and_then(|it| better::line(contact, it, warm));
    }
    Some(one)
}

/// Each turn in which the customer had to begin again: to the next person, or to somebody who had not listened.
fn told_twice(contact: &Contact) -> Vec<Evidence> {
    let begins_again = |turn: &Turn, event: &Event| match event {
        Event::CustomerSaid { speech: Speech::Beat(beat), .. } => contact.scenario.beats[beat.at()].retells,
        // A line that hands over leads where its author says; the desk's own handing leaves it to the briefing.
        Event::HandedOver { told, owed, .. } => {
            told < owed && matches!(turn.made, Some(Move::Transfer { .. }))
        }
        _ => false,
    };
    let worth = contact.rubric.points(Rule::ToldTwice);
    let turns = contact.transcript.turns.iter().enumerate();
    let twice = turns.filter(|(_, turn)| turn.events.iter().any(|event| begins_again(turn, event)));
    twice.map(|(turn, _)| contact.moment(Rule::ToldTwice, turn, contact.quote_at(turn), worth, 0)).collect()
}

/// Handed over what was not beyond us.
fn needless(contact: &Contact, handings: &[Handing]) -> Option<Evidence> {
    let handing = handings.iter().find(|it| !it.right)?;
    let worth = contact.rubric.points(Rule::NeedlessEscalation);
    let mut one = contact.moment(Rule::NeedlessEscalation, handing.turn, handing.quote.clone(), worth, 0);
    one.better = handing.exchange.and_then(|it| better::line(contact, it, takes_it_on));
    Some(one)
}

/// Not handed over what was: by the scenario's own rule, or somebody who demanded it and leaves without help.
fn owed(contact: &Contact, handings: &[Handing]) -> Option<Evidence> {
    let due = |event: &Event| match event {
        Event::EscalationDue { level } => Some(*level),
        _ => None,
    };
    let met = |level| handings.iter().any(|it| it.level.is_none_or(|to| to == level));
    let by_rule = contact.happened(due).find(|(_, level)| !met(*level)).map(|(turn, _)| turn);
    let without_help = matches!(contact.ending(), None | Some((_, Outcome::Unresolved | Outcome::Lost)));
    let by_demand = demanded(contact).filter(|_| handings.is_empty() && without_help);
    let since = by_rule.into_iter().chain(by_demand).min()?;
    let answer = contact.exchanges.iter().find(|it| it.turn > since).or(contact.exchanges.last())?;
    let mut one = contact.taken(Rule::EscalationOwed, answer);
    one.better = better::line(contact, answer, |reply| {
        reply.acts.iter().any(|act| matches!(act, Act::Escalate | Act::Transfer | Act::Own))
    });
    Some(one)
}
