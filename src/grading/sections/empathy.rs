//! Empathy: each feeling that the customer shows is met or missed, by the right act, in the right order, in time.

use super::{FEELING, SOLVING};
use crate::grading::better;
use crate::grading::contact::Contact;
use crate::grading::evidence::{Detail, Evidence};
use crate::grading::exchange::Exchange;
use crate::scenario::{Act, Cue, Reply, Rule, Section};

pub fn empathy(contact: &Contact) -> Vec<Evidence> {
    let mut evidence = cues(contact);
    evidence.extend(harm(contact));
    evidence.extend(endless_sympathy(contact));
    evidence
}

fn cues(contact: &Contact) -> Vec<Evidence> {
    let worth = contact.rubric.points(Rule::CueMet);
    let each = contact.exchanges.iter().enumerate().filter_map(|(index, exchange)| {
        let cue = exchange.cue?;
        // Met late: not in the answer but in the next one, unless that one answers a feeling of its own.
        let next = contact.exchanges.get(index + 1).filter(|next| next.cue.is_none());
        let (rule, at) = match how_met(exchange, cue) {
            Rule::CueMissed => match next.filter(|next| next.does_any(FEELING)) {
                Some(next) => (Rule::CueLate, next),
                None => (Rule::CueMissed, exchange),
            },
            rule => (rule, exchange),
        };
        let mut one = contact.on_line(Section::Empathy, rule, at, contact.rubric.points(rule), worth);
        one.detail = Detail::Cue(cue);
        if rule != Rule::CueMet {
            let names_it = |reply: &Reply| reply.acts.contains(&Act::Acknowledge);
            one.better = better::line(contact.scenario, exchange, names_it);
        }
        Some(one)
    });
    each.collect()
}

/// How one line meets a feeling: named before anything else, after the solution, only in part, or not at all.
fn how_met(exchange: &Exchange, cue: Cue) -> Rule {
    let acts = &exchange.reply.acts;
    let place = |wanted: &[Act]| acts.iter().position(|act| wanted.contains(act));
    let full: &[Act] = match cue {
        // An apology speaks to anger and disappointment by itself; to a worry or a grief it does not.
        Cue::Anger | Cue::Disappointment => &[Act::Acknowledge, Act::Apologise],
        _ => &[Act::Acknowledge],
    };
    match (place(full), place(SOLVING), place(FEELING)) {
        (Some(named), Some(solving), _) if solving < named => Rule::CueAfterSolution,
        (Some(_), _, _) => Rule::CueMet,
        (None, _, Some(_)) => Rule::CuePartly,
        (None, _, None) => Rule::CueMissed,
    }
}

fn harm(contact: &Contact) -> Vec<Evidence> {
    let mut evidence = Vec::new();
    for exchange in &contact.exchanges {
        // An overpromise is judged under resolution: it is kind, and wrong.
        let harmful = exchange.reply.acts.iter().filter(|act| act.is_harmful() && **act != Act::Overpromise);
        for act in harmful {
            let points = contact.rubric.points(Rule::Harm);
            let mut one = contact.on_line(Section::Empathy, Rule::Harm, exchange, points, 0);
            one.detail = Detail::Act(*act);
            one.better = better::kinder_line(contact.scenario, exchange);
            evidence.push(one);
        }
    }
    evidence
}

/// The third turn of sympathy in a row without any action, and each one after it.
fn endless_sympathy(contact: &Contact) -> Vec<Evidence> {
    let mut run = 0;
    let mut evidence = Vec::new();
    for exchange in &contact.exchanges {
        let acts = &exchange.reply.acts;
        if acts.iter().any(|act| crate::encounter::is_action(*act)) {
            run = 0;
        } else if acts.iter().any(|act| crate::encounter::is_sympathy(*act)) {
            run += 1;
            if run > 2 {
                let points = contact.rubric.points(Rule::EndlessSympathy);
                let mut one = contact.on_line(Section::Empathy, Rule::EndlessSympathy, exchange, points, 0);
                let acts_on_it =
                    |reply: &Reply| reply.acts.iter().any(|act| crate::encounter::is_action(*act));
                one.better = better::line(contact.scenario, exchange, acts_on_it);
                evidence.push(one);
            }
        }
    }
    evidence
}
