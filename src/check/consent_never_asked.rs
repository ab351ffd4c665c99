//! `consent-never-asked`: the customer agrees to something, or refuses it, that nobody asks.

use super::Context;
use crate::args;
use crate::diagnostics::{Code, Diagnostic};
use crate::scenario::Act;
use crate::scenario::schema::Reply;

pub fn check(context: &Context) -> Vec<Diagnostic> {
    let Some(scenario) = context.scenario else { return Vec::new() };
    let asks = |reply: &Reply| reply.asks_consent.value || reply.plan.is_some() || reply.does(&[Act::Upsell]);
    if scenario.replies().any(|(_, reply)| asks(reply)) {
        return Vec::new();
    }
    (scenario.beats.iter())
        .filter_map(|(id, beat)| {
            let consent = beat.consent.as_ref()?;
            Some(context.finding(Code::ConsentNeverAsked, &consent.span, args![name = id.value.clone()]))
        })
        .collect()
}
