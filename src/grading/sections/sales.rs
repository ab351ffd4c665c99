//! Sales: graded only where there was an occasion, or where somebody sold without one.

use crate::encounter::{Event, Sale};
use crate::grading::better;
use crate::grading::contact::Contact;
use crate::grading::evidence::{Detail, Evidence};
use crate::grading::exchange::Exchange;
use crate::scenario::{Act, NeedIx, Reply, Rule, Section};

pub fn sales(contact: &Contact) -> Vec<Evidence> {
    let worth = contact.rubric.points(Rule::SaleFitting);
    let products = &contact.scenario.products;
    let fits = |reply: &Reply| reply.sells.map(|product| products[product.at()].fits);
    let offers: Vec<(&Exchange, Sale)> =
        contact.exchanges.iter().filter_map(|it| Some((it, sale(contact, it)?))).collect();
    let mut evidence = Vec::new();
    let fitting = offers.iter().find(|(_, sale)| *sale == Sale::Fitting);
    if let Some((exchange, _)) = fitting {
        let mut one = contact.on_line(Section::Sales, Rule::SaleFitting, exchange, worth, worth);
        one.detail = fits(exchange.reply).map_or(Detail::None, Detail::Need);
        evidence.push(one);
    } else if let Some((exchange, need)) = occasion(contact) {
        let mut one = contact.on_line(Section::Sales, Rule::SaleFitting, exchange, 0, worth);
        one.detail = Detail::Need(need);
        let offers_it = |reply: &Reply| reply.acts.contains(&Act::Upsell) && fits(reply) == Some(need);
        one.better = better::line(contact.scenario, exchange, offers_it);
        evidence.push(one);
    } else if let Some((exchange, _)) = offers.first() {
        // Selling without an occasion: the section counts, and there was nothing to win in it.
        evidence.push(contact.on_line(Section::Sales, Rule::SaleFitting, exchange, 0, worth));
    }
    for (exchange, sale) in &offers {
        let rule = match sale {
            Sale::Pushed => Rule::SalePushed,
            Sale::Unasked => Rule::SaleUnasked,
            Sale::Fitting => continue,
        };
        let mut one = contact.on_line(Section::Sales, rule, exchange, contact.rubric.points(rule), 0);
        one.better = better::line(contact.scenario, exchange, |reply| !reply.acts.contains(&Act::Upsell));
        evidence.push(one);
    }
    evidence
}

/// How a line's offer met the customer.
fn sale(contact: &Contact, exchange: &Exchange) -> Option<Sale> {
    if !exchange.does(Act::Upsell) {
        return None;
    }
    let events = &contact.transcript.turns[exchange.turn].events;
    events.iter().find_map(|event| match event {
        Event::Offered { sale, .. } => Some(*sale),
        _ => None,
    })
}

/// The first answer after a fitting sale became possible.
fn occasion<'c, 'a>(contact: &'c Contact<'a>) -> Option<(&'c Exchange<'a>, NeedIx)> {
    let (turn, need) = contact.transcript.events().find_map(|(turn, event)| match event {
        Event::Occasion { need } => Some((turn, *need)),
        _ => None,
    })?;
    let answer = contact.exchanges.iter().find(|it| it.turn > turn)?;
    Some((answer, need))
}
