//! Opening: who calls and why, a greeting, the feeling before the formalities, the first answer in time.

use super::{FEELING, Order, Place, SOLVING};
use crate::encounter::rules;
use crate::grading::contact::Contact;
use crate::grading::evidence::{Detail, Evidence};
use crate::grading::exchange::Exchange;
use crate::scenario::{Act, Band, Channel, Reply, Rule};

pub fn opening(contact: &Contact) -> Vec<Evidence> {
    let mut evidence = purpose_first(contact);
    evidence.extend(greeted(contact));
    evidence.extend(feeling_first(contact));
    evidence.extend(first_response(contact));
    evidence
}

fn greeted(contact: &Contact) -> Vec<Evidence> {
    let greeted = contact.answers().take(2).flatten().find(|it| it.does(Act::Greet));
    let wants = |reply: &Reply| reply.acts.contains(&Act::Greet);
    contact.all_or_nothing(Rule::Greeted, greeted, contact.exchanges.first(), wants)
}

fn feeling_first(contact: &Contact) -> Vec<Evidence> {
    let Some(answer) = contact.answers().next() else { return Vec::new() };
    let Some(done) = feeling_met_first(contact.scenario.channel, &answer[0], Order::of(answer)) else {
        return Vec::new();
    };
    let first = &answer[0];
    let speaks = |reply: &Reply| reply.acts.iter().any(|act| FEELING.contains(act));
    // What was said too late in a composed answer needs no other line.
    let speaks_to_it = |reply: &Reply| !answer.iter().any(|part| part.does_any(FEELING)) && speaks(reply);
    contact.all_or_nothing(Rule::FeelingFirst, done.then_some(first), Some(first), speaks_to_it)
}

/// Whether the first answer speaks to the feeling before it goes to the matter; None where nobody has shown one.
pub fn feeling_met_first(channel: Channel, first: &Exchange, order: Order) -> Option<bool> {
    // Somebody who rings calmly and shows nothing may be asked for a name at once; where we ring, our purpose is first.
    if first.cue.is_none() && (rules(channel).outbound || first.band == Band::Calm) {
        return None;
    }
    Some(order.felt == Place::First)
}

/// Where we call, who calls and why comes in the first two lines, and before anything is asked or offered.
fn purpose_first(contact: &Contact) -> Vec<Evidence> {
    if !rules(contact.scenario.channel).outbound {
        return Vec::new();
    }
    let said = contact.exchanges.iter().take(2).position(|it| it.reply.purpose);
    let in_order = |at: &usize| contact.exchanges[..*at].iter().all(|it| !it.does_any(SOLVING));
    let done = said.filter(in_order).map(|at| &contact.exchanges[at]);
    contact.all_or_nothing(Rule::PurposeFirst, done, contact.exchanges.first(), |reply| reply.purpose)
}

fn first_response(contact: &Contact) -> Vec<Evidence> {
    let (Some(target_s), Some(ms)) = (contact.scenario.first_response_s, contact.first_response_ms()) else {
        return Vec::new();
    };
    let Some(first) = contact.exchanges.first() else { return Vec::new() };
    let worth = contact.rubric.points(Rule::FirstResponse);
    let mut one = contact.on_line(Rule::FirstResponse, first, response_points(worth, ms, target_s), worth);
    one.detail = Detail::Seconds { total: ms / 1000, target: target_s };
    vec![one]
}

/// Full marks to the scenario's target, nothing from twice that, a straight line between: the width of the band that
/// handle time commonly has.
pub fn response_points(worth: i32, ms: u32, target_s: u32) -> i32 {
    let target = i64::from(target_s) * 1000;
    let left = (2 * target - i64::from(ms)).clamp(0, target);
    (i64::from(worth) * left / target.max(1)) as i32
}
