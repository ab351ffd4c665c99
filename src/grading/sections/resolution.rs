//! Resolution: needs met by the right solution, what comes next said, at first contact. Judged apart from the outcome
//! that the customer allows.

mod escalation;
mod promises;

use crate::grading::better;
use crate::grading::contact::Contact;
use crate::grading::evidence::{Detail, Evidence};
use crate::grading::exchange::Exchange;
use crate::grading::handing::Handing;
use crate::scenario::{Act, Channel, NeedIx, NeedKind, NeedState, Reply, Rubric, Rule, Scenario};

pub fn resolution(contact: &Contact) -> Vec<Evidence> {
    let handings = Handing::all(contact);
    let mut evidence = needs(contact, &handings);
    evidence.extend(expectation(contact));
    evidence.extend(contact.in_coaching(Rule::BehaviourNamed, Act::Observe));
    evidence.extend(first_contact(contact, &handings));
    evidence.extend(escalation::escalation(contact, &handings));
    evidence.extend(promises::promises(contact));
    evidence
}

/// The needs that a solution can meet, with the points that each is worth. A practical need weighs three, a question
/// two; what does not divide goes to the first.
pub fn shares(scenario: &Scenario, rubric: &Rubric) -> Vec<(NeedIx, i32)> {
    let weight = |kind| match kind {
        NeedKind::Practical => 3,
        NeedKind::Informational => 2,
        NeedKind::Emotional => 0,
    };
    let needs = scenario.needs.iter().enumerate();
    let weights: Vec<(NeedIx, i32)> =
        needs.map(|(index, need)| (NeedIx(index as u16), weight(need.kind))).filter(|it| it.1 > 0).collect();
    let sum: i32 = weights.iter().map(|it| it.1).sum();
    let all = rubric.points(Rule::NeedMet);
    let mut shares: Vec<(NeedIx, i32)> =
        weights.iter().map(|(need, weight)| (*need, all * weight / sum)).collect();
    let given: i32 = shares.iter().map(|it| it.1).sum();
    if let Some(first) = shares.first_mut() {
        first.1 += all - given;
    }
    shares
}

fn needs(contact: &Contact, handings: &[Handing]) -> Vec<Evidence> {
    // What is beyond the desk and was handed over is no longer ours to meet: how it was handed over is judged instead.
    // Nor is what the customer does not want to talk about.
    let excused = contact.declined() || handings.iter().any(|it| it.needed);
    let mut evidence = Vec::new();
    for (need, worth) in shares(contact.scenario, contact.rubric) {
        let (state, turn) = contact.need(need);
        let met = state == NeedState::Met;
        if !met && excused {
            continue;
        }
        // Of a composed answer, the part that met it.
        let meets = |it: &&Exchange| it.turn == turn && it.reply.meets.contains(&need);
        let at = contact.exchanges.iter().find(|it| met && meets(it)).or(contact.exchanges.last());
        let Some(exchange) = at else { continue };
        let mut one = contact.on_line(Rule::NeedMet, exchange, if met { worth } else { 0 }, worth);
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
    let offered = contact.exchanges.iter().rev().find(|it| better::line(contact, it, wants).is_some());
    let missed = offered.or(contact.exchanges.last());
    contact.all_or_nothing(Rule::ExpectationSet, done, missed, wants)
}

/// Every practical need met here and now, and nobody else had to take over. Where handing over was needed, the customer
/// declined, or whoever took the call followed it through in a callback, there was no first contact to judge. A callback
/// that never came leaves the customer to call again.
fn first_contact(contact: &Contact, handings: &[Handing]) -> Vec<Evidence> {
    let needed = handings.iter().any(|it| it.needed);
    let kept = promises::callback(contact).map(|it| it.kept);
    if needed || contact.declined() || kept == Some(true) {
        return Vec::new();
    }
    let practical = contact.scenario.needs.iter().enumerate().filter(|it| it.1.kind == NeedKind::Practical);
    // A mail that has to be answered again was not settled in one touch.
    let again = contact.scenario.channel == Channel::Email && contact.answers().count() > 1;
    let all_met = !again
        && kept != Some(false)
        && practical.map(|(index, _)| contact.need(NeedIx(index as u16)).0).all(|it| it == NeedState::Met);
    let worth = contact.rubric.points(Rule::FirstContact);
    let one = match (handings.first(), contact.exchanges.last()) {
        (Some(handing), _) => {
            contact.moment(Rule::FirstContact, handing.turn, handing.quote.clone(), 0, worth)
        }
        (None, Some(last)) => {
            contact.on_line(Rule::FirstContact, last, if all_met { worth } else { 0 }, worth)
        }
        (None, None) => return Vec::new(),
    };
    vec![one]
}
