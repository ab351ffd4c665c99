//! Compliance, scored apart: each moment that asked for it was handled by the rules or not.

use crate::encounter::rules;
use crate::grading::better;
use crate::grading::contact::{Contact, rule_of};
use crate::grading::evidence::{Detail, Evidence};
use crate::grading::exchange::Exchange;
use crate::grading::handing::Handing;
use crate::scenario::{Act, Answer, CriticalError, Reply, Rule, Scenario, Side};

pub fn compliance(contact: &Contact) -> Vec<Evidence> {
    let mut evidence = Vec::new();
    for (index, exchange) in contact.exchanges.iter().enumerate() {
        // An answer as a whole heeds a hard stop or misses it, whichever of its parts does.
        let is_last = contact.exchanges.get(index + 1).is_none_or(|next| next.turn != exchange.turn);
        for error in CriticalError::ALL {
            let broke = exchange.errors.contains(error);
            let of_all = *error == CriticalError::MissedHardStop && !is_last;
            if !broke && (of_all || !asks_for_care(contact.scenario, exchange, *error)) {
                continue;
            }
            let rule = rule_of(*error);
            let worth = contact.rubric.points(rule);
            let mut one = contact.on_line(rule, exchange, if broke { 0 } else { worth }, worth);
            one.detail = Detail::Error(*error);
            if broke {
                one.better = better::line(contact, exchange, |reply| avoids(contact, reply, *error));
            }
            evidence.push(one);
        }
    }
    evidence.extend(handed_up(contact));
    evidence
}

/// Whether a line stands at a moment where this error is to be avoided.
pub fn asks_for_care(scenario: &Scenario, exchange: &Exchange, error: CriticalError) -> bool {
    let reply = &exchange.reply;
    let channel = rules(scenario.channel);
    let sells = exchange.does(Act::Upsell) || reply.plan.is_some();
    match error {
        CriticalError::UnverifiedDisclosure => reply.discloses,
        CriticalError::BeyondAuthority => reply.compensates > 0 || reply.plan.is_some(),
        CriticalError::MissedHardStop => exchange.beat.hard_stop,
        // Nobody is praised for not insulting.
        CriticalError::Insult => false,
        CriticalError::PublicDisclosure => {
            channel.public && (reply.discloses || reply.side.is_some() || exchange.does(Act::Verify))
        }
        CriticalError::WithoutConsent => {
            reply.books.is_some() || (channel.outbound && sells && !exchange.refused)
        }
        CriticalError::RefusalIgnored => exchange.beat.consent == Some(Answer::Refused),
    }
}

/// Whether a line does what avoids this error.
fn avoids(contact: &Contact, reply: &Reply, error: CriticalError) -> bool {
    let does = |act| reply.acts.contains(&act);
    let settles = reply.plan.is_some() || reply.books.is_some();
    match error {
        CriticalError::UnverifiedDisclosure => does(Act::Verify),
        CriticalError::MissedHardStop => does(Act::Escalate) || does(Act::Transfer),
        CriticalError::PublicDisclosure => reply.side == Some(Side::Private),
        // Where the customer came to us, to offer is to ask.
        CriticalError::WithoutConsent => {
            let pitches = does(Act::Upsell) && rules(contact.scenario.channel).outbound;
            reply.asks_consent || !settles && !pitches
        }
        CriticalError::RefusalIgnored => !settles && !does(Act::Upsell),
        CriticalError::BeyondAuthority | CriticalError::Insult => true,
    }
}

/// Danger that went up by the desk, without a line.
fn handed_up(contact: &Contact) -> Vec<Evidence> {
    let worth = contact.rubric.points(Rule::HardStopObeyed);
    let up = Handing::all(contact).into_iter().filter(|it| it.hard_stop && it.exchange.is_none());
    let each = up.map(|it| Evidence {
        detail: Detail::Error(CriticalError::MissedHardStop),
        ..contact.moment(Rule::HardStopObeyed, it.turn, it.quote, worth, worth)
    });
    each.collect()
}
