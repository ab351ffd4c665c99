//! Closing: what was agreed is said again, the contact is ended properly, and the case is written up.

use crate::encounter::Event;
use crate::grading::contact::Contact;
use crate::grading::evidence::{Detail, Evidence};
use crate::grading::handing::Handing;
use crate::scenario::{Act, CodeIx, Reply, Rule};

pub fn closing(contact: &Contact) -> Vec<Evidence> {
    let mut evidence = Vec::new();
    // Whoever had to hand the contact over leaves its end to the next person.
    let passed_on = Handing::all(contact).iter().any(|it| it.needed);
    let last = contact.exchanges.last().filter(|_| !passed_on);
    for (rule, act) in [(Rule::Recapped, Act::Recap), (Rule::Closed, Act::Close)] {
        let wants = |reply: &Reply| reply.acts.contains(&act);
        let done = contact.exchanges.iter().rev().find(|it| it.does(act));
        evidence.extend(contact.all_or_nothing(rule, done, last, wants));
    }
    evidence.extend(written_up(contact));
    evidence
}

/// The code and the note of the after-call work, where the scenario has codes.
fn written_up(contact: &Contact) -> Vec<Evidence> {
    let scenario = contact.scenario;
    let wrote = |event: &Event| match event {
        Event::WroteUp { code, right, noted, of, .. } => Some((*code, *right, *noted, *of)),
        _ => None,
    };
    let last = contact.happened(wrote).last().filter(|_| !scenario.dispositions.is_empty());
    let Some((turn, (code, right, noted, of))) = last else { return Vec::new() };
    let label = |code: CodeIx| scenario.dispositions[code.at()].label.clone();
    let chosen = code.map(label);
    let quote = || chosen.clone().unwrap_or_else(|| contact.quote_at(turn));
    let mut evidence = Vec::new();
    let wanted = contact.ending().and_then(|(ending, _)| scenario.endings[ending.at()].disposition);
    if let Some(wanted) = wanted {
        let worth = contact.rubric.points(Rule::CodedRight);
        let mut one = contact.moment(Rule::CodedRight, turn, quote(), if right { worth } else { 0 }, worth);
        one.better = (!right).then(|| label(wanted));
        evidence.push(one);
    }
    if of > 0 {
        let worth = contact.rubric.points(Rule::NoteComplete);
        let points = worth * i32::from(noted) / i32::from(of);
        let mut one = contact.moment(Rule::NoteComplete, turn, quote(), points, worth);
        one.detail = Detail::Part { got: noted, of };
        evidence.push(one);
    }
    evidence
}
