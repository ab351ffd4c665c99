//! A better line for a moment: the one that the author names, else one of the same beat that does what was missed.

use super::contact::Contact;
use super::exchange::Exchange;
use crate::scenario::{Act, Condition, Reply, TextKey};

/// The line that would have been better in this exchange, if there is one that does what is wanted and harms nothing.
pub fn line(contact: &Contact, exchange: &Exchange, wants: impl Fn(&Reply) -> bool) -> Option<TextKey> {
    let replies = &exchange.beat.replies;
    let named = exchange.reply.better.map(|better| &replies[better.at()]);
    // What was said in other words can be held up in the author's.
    let other = |reply: &Reply| reply.id != exchange.reply.id || exchange.in_own_words();
    let fits = |reply: &&Reply| other(reply) && wants(reply) && is_model(contact, reply);
    // A line that is always offered is surer to have been there than one with a condition.
    let always = replies.iter().filter(|reply| reply.when == Condition::Always);
    let found = named.into_iter().chain(always).chain(replies).find(fits);
    found.map(|reply| reply.says.key.clone())
}

/// Whether a line can be held up to anyone: it harms nothing, and the author does not trade it for another.
pub fn is_model(contact: &Contact, reply: &Reply) -> bool {
    reply.better.is_none()
        && reply.critical.is_none()
        && reply.compensates <= contact.authority()
        && !reply.acts.iter().any(|act| act.is_harmful())
}

/// The line that the author names as better, or one that does no harm where harm was done.
pub fn kinder_line(contact: &Contact, exchange: &Exchange) -> Option<TextKey> {
    let named = exchange.reply.better.map(|better| exchange.beat.replies[better.at()].says.key.clone());
    named
        .or_else(|| line(contact, exchange, |reply| reply.acts.contains(&Act::Acknowledge)))
        .or_else(|| line(contact, exchange, |_| true))
}
