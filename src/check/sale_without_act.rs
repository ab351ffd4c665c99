//! `sale-without-act`: a reply names what it sells for, but does not sell.

use super::Context;
use crate::args;
use crate::diagnostics::{Code, Diagnostic};
use crate::scenario::Act;

pub fn check(context: &Context) -> Vec<Diagnostic> {
    let Some(scenario) = context.scenario else { return Vec::new() };
    (scenario.replies())
        .filter(|(_, reply)| !reply.does(&[Act::Upsell]))
        .filter_map(|(id, reply)| {
            let sells = reply.sells.as_ref()?;
            Some(context.finding(Code::SaleWithoutAct, &sells.span, args![name = id.value.clone()]))
        })
        .collect()
}
