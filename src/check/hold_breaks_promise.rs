//! `hold-breaks-promise`: a hold lasts longer than the line promises, and nobody says that it is meant to.

use super::Context;
use crate::args;
use crate::diagnostics::{Code, Diagnostic};

pub fn check(context: &Context) -> Vec<Diagnostic> {
    let Some(scenario) = context.scenario else { return Vec::new() };
    (scenario.replies())
        // A line that is meant to be wrong names a better one, or says what is wrong with it.
        .filter(|(_, reply)| reply.better.is_none() && reply.coach.is_none())
        .filter_map(|(id, reply)| {
            let hold = reply.hold.as_ref()?;
            let promised = hold.promised_s.as_ref().filter(|promised| promised.value < hold.lasts_s.value)?;
            let args = args![name = id.value.clone(), number = hold.lasts_s.value, most = promised.value];
            Some(context.finding(Code::HoldBreaksPromise, &promised.span, args))
        })
        .collect()
}
