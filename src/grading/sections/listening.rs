//! Listening: asking, giving back in one's own words, not interrupting.

use crate::grading::better;
use crate::grading::contact::Contact;
use crate::grading::evidence::Evidence;
use crate::grading::exchange::Exchange;
use crate::scenario::{Act, Channel, Kind, Reply, Rule};

pub fn listening(contact: &Contact) -> Vec<Evidence> {
    let mut evidence = Vec::new();
    for (rule, acts) in
        [(Rule::Asked, &[Act::Ask] as &[Act]), (Rule::Paraphrased, &[Act::Paraphrase, Act::Recap])]
    {
        // A mail that asks back makes a second touch of what could be settled in one.
        if rule == Rule::Asked && contact.scenario.channel == Channel::Email {
            continue;
        }
        let wants = |reply: &Reply| reply.acts.iter().any(|act| acts.contains(act));
        let done = contact.exchanges.iter().find(|it| it.does_any(acts));
        // It was missed where it could have been done: the first moment that offered it, else the first of all.
        let offered = |it: &&Exchange| better::line(contact, it, wants).is_some();
        let missed = contact.exchanges.iter().find(offered).or(contact.exchanges.first());
        evidence.extend(contact.all_or_nothing(rule, done, missed, wants));
    }
    evidence.extend(asked_first(contact));
    let worth = contact.rubric.points(Rule::Uninterrupted);
    let interrupted = contact.exchanges.iter().find(|it| it.does(Act::Interrupt));
    if let Some(exchange) = interrupted.or(contact.exchanges.last()) {
        let points = if interrupted.is_some() { 0 } else { worth };
        let mut one = contact.on_line(Rule::Uninterrupted, exchange, points, worth);
        one.better = interrupted.and_then(|exchange| better::kinder_line(contact, exchange));
        evidence.push(one);
    }
    evidence
}

/// In a coaching talk, the agent was asked, and could answer, before they were told. Asking and telling in one breath
/// is telling. Who is coached speaks first (Pendleton, Schofield, Tate & Havelock 1984, The Consultation).
fn asked_first(contact: &Contact) -> Vec<Evidence> {
    if contact.scenario.kind != Kind::Coaching {
        return Vec::new();
    }
    let first = contact.answers().find_map(|answer| Some((answer, asks_or_tells(answer)?)));
    let at = |asks| first.filter(|(_, asked)| *asked == asks).map(|(answer, _)| &answer[0]);
    let missed = at(false).or(contact.exchanges.first());
    contact.all_or_nothing(Rule::AskedFirst, at(true), missed, |reply| reply.acts.contains(&Act::Ask))
}

/// Whether an answer asks the agent without telling anything yet; None if it does neither.
pub fn asks_or_tells(answer: &[Exchange]) -> Option<bool> {
    let does = |acts: &[Act]| answer.iter().any(|it| it.does_any(acts));
    let tells = does(&[Act::Observe, Act::Label]);
    (tells || does(&[Act::Ask])).then_some(!tells)
}
