//! A better line for a moment: the one that the author names, else one of the same beat that does what was missed.

use super::contact::Contact;
use super::exchange::Exchange;
use crate::scenario::{Act, Condition, Reply, ReplyIx, TextKey};

/// The line that would have been better in this exchange, if there is one that does what is wanted and harms nothing.
pub fn line(contact: &Contact, exchange: &Exchange, wants: impl Fn(&Reply) -> bool) -> Option<TextKey> {
    let replies = &exchange.beat.replies;
    let named = exchange.reply.better.map(|better| &replies[better.at()]);
    let fits = |reply: &&Reply| wants(reply) && is_model(contact, reply);
    let said = |reply: &Reply| reply.id == exchange.reply.id;
    // What was said in other words can be held up in the author's.
    let own = replies.iter().find(|reply| said(reply)).filter(|_| exchange.in_own_words());
    // The one that the author holds up for most other lines; of equals, one that is always offered, which is surer to have
    // been there; of these the first.
    let held_up =
        |index: usize| replies.iter().filter(|reply| reply.better == Some(ReplyIx(index as u16))).count();
    let best = (replies.iter().enumerate().rev())
        .filter(|(_, reply)| !said(reply) && fits(reply))
        .max_by_key(|(index, reply)| (held_up(*index), reply.when == Condition::Always));
    let found = named.into_iter().chain(own).find(fits).or(best.map(|(_, reply)| reply));
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
