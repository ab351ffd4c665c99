//! Sales: asked before it is offered, offered after what the customer came for, the price said, a no taken for a no.
//! Graded only where there was an occasion, or where somebody sold without one.

use crate::encounter::{Event, Sale};
use crate::grading::better;
use crate::grading::contact::Contact;
use crate::grading::evidence::{Detail, Evidence};
use crate::grading::exchange::Exchange;
use crate::scenario::{Act, Answer, CriticalError, NeedIx, Reply, Rule};

pub fn sales(contact: &Contact) -> Vec<Evidence> {
    let offers: Vec<(&Exchange, Sale)> =
        contact.exchanges.iter().filter_map(|it| Some((it, it.sale?))).collect();
    let occasion = occasion(contact);
    let Some(moment) = offers.first().map(|(it, _)| *it).or(occasion.map(|(it, _)| it)) else {
        return Vec::new();
    };
    let mut evidence = discovered(contact, moment);
    evidence.push(fitting(contact, moment, &offers, occasion));
    evidence.extend(price(contact, &offers));
    evidence.extend(no_accepted(contact, &offers));
    for (exchange, sale) in &offers {
        let rule = match sale {
            Sale::Pushed => Rule::SalePushed,
            Sale::Unasked => Rule::SaleUnasked,
            Sale::Fitting => continue,
        };
        let mut one = contact.taken(rule, exchange);
        one.better = better::line(contact, exchange, |reply| !reply.acts.contains(&Act::Upsell));
        evidence.push(one);
    }
    evidence
}

/// The first answer after a fitting sale became possible.
fn occasion<'c, 'a>(contact: &'c Contact<'a>) -> Option<(&'c Exchange<'a>, NeedIx)> {
    let need = |event: &Event| match event {
        Event::Occasion { need } => Some(*need),
        _ => None,
    };
    let (turn, need) = contact.happened(need).next()?;
    let answer = contact.exchanges.iter().find(|it| it.turn > turn)?;
    Some((answer, need))
}

/// A question about the need came before the offer. To ask who somebody is, or whether they agree, finds out nothing
/// about what they need.
fn discovered(contact: &Contact, moment: &Exchange) -> Vec<Evidence> {
    let asks = |reply: &Reply| {
        reply.acts.contains(&Act::Ask) && !reply.acts.contains(&Act::Verify) && !reply.asks_consent
    };
    let before = || contact.exchanges.iter().filter(|it| it.turn < moment.turn);
    let done = before().find(|it| asks(&it.reply));
    let offered = before().find(|it| better::line(contact, it, asks).is_some());
    contact.all_or_nothing(Rule::Discovered, done, offered.or(Some(moment)), asks)
}

fn fitting(
    contact: &Contact,
    moment: &Exchange,
    offers: &[(&Exchange, Sale)],
    occasion: Option<(&Exchange, NeedIx)>,
) -> Evidence {
    let worth = contact.rubric.points(Rule::SaleFitting);
    let fits = |reply: &Reply| reply.sells.map(|product| contact.scenario.products[product.at()].fits);
    let detail = |need: Option<NeedIx>| need.map_or(Detail::None, Detail::Need);
    if let Some((exchange, _)) = offers.iter().find(|(_, sale)| *sale == Sale::Fitting) {
        let one = contact.on_line(Rule::SaleFitting, exchange, worth, worth);
        return Evidence { detail: detail(fits(&exchange.reply)), ..one };
    }
    // Selling without an occasion: the section counts, and there was nothing to win in it.
    let Some((exchange, need)) = occasion else {
        return contact.on_line(Rule::SaleFitting, moment, 0, worth);
    };
    let offers_it = |reply: &Reply| reply.acts.contains(&Act::Upsell) && fits(reply) == Some(need);
    let better = better::line(contact, exchange, offers_it);
    Evidence { detail: detail(Some(need)), better, ..contact.on_line(Rule::SaleFitting, exchange, 0, worth) }
}

/// What it costs, said before anything is booked or agreed: graded where the customer said yes.
fn price(contact: &Contact, offers: &[(&Exchange, Sale)]) -> Vec<Evidence> {
    let Some((offer, _)) = offers.first() else { return Vec::new() };
    let yes = |event: &Event| match event {
        Event::Consent { answer: Answer::Given } | Event::Booked { .. } => Some(()),
        _ => None,
    };
    if contact.happened(yes).all(|(turn, ())| turn < offer.turn) {
        return Vec::new();
    }
    // The price may be said with the offer, or again when it is booked.
    let booked = contact.exchanges.iter().rposition(|it| it.reply.books.is_some());
    let until = booked.map_or(contact.exchanges.len(), |at| at + 1);
    let done = contact.exchanges[..until].iter().find(|it| it.reply.tells_price);
    contact.all_or_nothing(Rule::PriceTold, done, Some(offer), |reply| reply.tells_price)
}

/// After the customer's no, nothing more is offered.
fn no_accepted(contact: &Contact, offers: &[(&Exchange, Sale)]) -> Vec<Evidence> {
    let Some((offer, _)) = offers.first() else { return Vec::new() };
    let no = |event: &Event| matches!(event, Event::Consent { answer: Answer::Refused }).then_some(());
    let Some((refused, ())) = contact.happened(no).find(|(turn, ())| *turn >= offer.turn) else {
        return Vec::new();
    };
    let after = || contact.exchanges.iter().filter(|it| it.turn > refused);
    let ignored = after().find(|it| it.errors.contains(&CriticalError::RefusalIgnored));
    let done = after().next().filter(|_| ignored.is_none());
    contact.all_or_nothing(Rule::NoAccepted, done, ignored, |reply| !reply.acts.contains(&Act::Upsell))
}
