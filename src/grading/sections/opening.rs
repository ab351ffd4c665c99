//! Opening: a greeting, and the feeling before the formalities.

use super::{FEELING, SOLVING};
use crate::grading::contact::Contact;
use crate::grading::evidence::Evidence;
use crate::scenario::{Act, Band, Rule, Section};

pub fn opening(contact: &Contact) -> Vec<Evidence> {
    let Some(first) = contact.exchanges.first() else { return Vec::new() };
    let greeted = contact.exchanges.iter().take(2).find(|it| it.does(Act::Greet));
    let wants = |reply: &crate::scenario::Reply| reply.acts.contains(&Act::Greet);
    let mut evidence = contact.all_or_nothing(Section::Opening, Rule::Greeted, greeted, Some(first), wants);
    // Somebody who rings calmly and shows nothing may be asked for a name at once.
    if first.cue.is_some() || first.band > Band::Calm {
        let feeling = first.reply.acts.iter().position(|act| FEELING.contains(act));
        let solving = first.reply.acts.iter().position(|act| SOLVING.contains(act));
        let done = feeling.is_some_and(|feeling| solving.is_none_or(|solving| feeling < solving));
        evidence.extend(contact.all_or_nothing(
            Section::Opening,
            Rule::FeelingFirst,
            done.then_some(first),
            Some(first),
            |reply| reply.acts.iter().any(|act| FEELING.contains(act)),
        ));
    }
    evidence
}
