//! Empathy: each feeling that the customer shows is met or missed, by the right act, in the right order, in time.

use super::{FEELING, Order, Place};
use crate::encounter::{is_action, is_sympathy};
use crate::grading::better;
use crate::grading::contact::Contact;
use crate::grading::evidence::{Detail, Evidence};
use crate::grading::exchange::Exchange;
use crate::scenario::{Act, Cue, Reply, Rule};

pub fn empathy(contact: &Contact) -> Vec<Evidence> {
    let mut evidence = cues(contact);
    evidence.extend(harm(contact));
    evidence.extend(endless_sympathy(contact));
    evidence.extend(prepared(contact));
    evidence.extend(contact.in_coaching(Rule::PraiseGiven, Act::Praise));
    evidence
}

fn cues(contact: &Contact) -> Vec<Evidence> {
    let worth = contact.rubric.points(Rule::CueMet);
    let answers: Vec<&[Exchange]> = contact.answers().collect();
    let mut evidence = Vec::new();
    for (index, answer) in answers.iter().enumerate() {
        let Some(cue) = answer[0].cue else { continue };
        // Met late: not in the answer but in the next one, unless that one answers a feeling of its own.
        let next = answers.get(index + 1).filter(|next| next[0].cue.is_none());
        let (rule, at) = match how_met(Order::of(answer), cue) {
            Rule::CueMissed => match next.and_then(|next| part_with(next, FEELING)) {
                Some(late) => (Rule::CueLate, late),
                None => (Rule::CueMissed, &answer[0]),
            },
            rule => (rule, part_with(answer, FEELING).unwrap_or(&answer[0])),
        };
        let mut one = contact.on_line(rule, at, contact.rubric.points(rule), worth);
        one.detail = Detail::Cue(cue);
        if rule != Rule::CueMet {
            let names_it = |reply: &Reply| reply.acts.contains(&Act::Acknowledge);
            // Said, but at the wrong place of a composed answer: no other line would have been better.
            let better = better::line(contact, &answer[0], names_it);
            one.better = better.filter(|better| answer[0].in_own_words() || *better != one.quote);
        }
        evidence.push(one);
    }
    evidence
}

fn part_with<'c, 'a>(answer: &'c [Exchange<'a>], acts: &[Act]) -> Option<&'c Exchange<'a>> {
    answer.iter().find(|part| part.does_any(acts))
}

/// How one answer meets a feeling: named before anything else, after the solution, only in part, or not at all.
pub fn how_met(order: Order, cue: Cue) -> Rule {
    // An apology speaks to anger and disappointment by itself; to a worry or a grief it does not.
    let named = match cue {
        Cue::Anger | Cue::Disappointment => order.named.max(order.apologised),
        _ => order.named,
    };
    match named {
        Place::AfterSolving => Rule::CueAfterSolution,
        Place::First => Rule::CueMet,
        Place::Nowhere if order.felt == Place::Nowhere => Rule::CueMissed,
        Place::Nowhere => Rule::CuePartly,
    }
}

fn harm(contact: &Contact) -> Vec<Evidence> {
    let mut evidence = Vec::new();
    for exchange in &contact.exchanges {
        // An overpromise is judged under resolution: it is kind, and wrong.
        let harmful = exchange.reply.acts.iter().filter(|act| act.is_harmful() && **act != Act::Overpromise);
        for act in harmful {
            let mut one = contact.taken(Rule::Harm, exchange);
            one.detail = Detail::Act(*act);
            one.better = better::kinder_line(contact, exchange);
            evidence.push(one);
        }
    }
    evidence
}

/// The third turn of sympathy in a row without any action, and each one after it.
fn endless_sympathy(contact: &Contact) -> Vec<Evidence> {
    let mut run = 0;
    let mut evidence = Vec::new();
    let acts_on_it = |reply: &Reply| reply.acts.iter().any(|act| is_action(*act));
    for answer in contact.answers() {
        let does = |kind: fn(Act) -> bool| answer.iter().flat_map(|it| &it.reply.acts).any(|act| kind(*act));
        if does(is_action) {
            run = 0;
        } else if does(is_sympathy) {
            run += 1;
            if run > 2 {
                let mut one = contact.taken(Rule::EndlessSympathy, &answer[0]);
                one.better = better::line(contact, &answer[0], acts_on_it);
                evidence.push(one);
            }
        }
    }
    evidence
}

/// Each prepared sentence that came where a feeling waited.
fn prepared(contact: &Contact) -> Vec<Evidence> {
    let own_words = |reply: &Reply| !reply.prepared && reply.acts.iter().any(|act| FEELING.contains(act));
    let misfits = contact.exchanges.iter().filter(|it| it.misfit);
    let each = misfits.map(|exchange| Evidence {
        better: better::line(contact, exchange, own_words),
        ..contact.taken(Rule::PreparedMisfit, exchange)
    });
    each.collect()
}
