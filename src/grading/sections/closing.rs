//! Closing: what was agreed is said again, and the contact is ended properly.

use crate::grading::contact::Contact;
use crate::grading::evidence::Evidence;
use crate::scenario::{Act, Reply, Rule, Section};

pub fn closing(contact: &Contact) -> Vec<Evidence> {
    let mut evidence = Vec::new();
    for (rule, act) in [(Rule::Recapped, Act::Recap), (Rule::Closed, Act::Close)] {
        let wants = |reply: &Reply| reply.acts.contains(&act);
        let done = contact.exchanges.iter().rev().find(|it| it.does(act));
        let last = contact.exchanges.last();
        evidence.extend(contact.all_or_nothing(Section::Closing, rule, done, last, wants));
    }
    evidence
}
