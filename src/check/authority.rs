//! `beyond-any-authority`: a reply gives or agrees more than any rank may; `authority-falls`: a higher rank may give
//! away less than a lower one.

use super::Context;
use crate::args;
use crate::diagnostics::{Code, Diagnostic};
use crate::scenario::decode::Name;
use crate::scenario::schema::{Reply, Scenario};
use crate::scenario::syntax::Span;

pub fn check(context: &Context) -> Vec<Diagnostic> {
    let Some(scenario) = context.scenario else { return Vec::new() };
    let too_much = (scenario.replies())
        // A line that is meant to be wrong names a better one, or says what is wrong with it.
        .filter(|(_, reply)| reply.better.is_none() && reply.coach.is_none())
        .flat_map(|reply| beyond(scenario, reply))
        .map(|(id, span, number, most, what)| {
            let args = args![name = id.value.clone(), number = number, most = most, what = what];
            context.finding(Code::BeyondAnyAuthority, span, args)
        });
    let steps = scenario.authority.0.iter().zip(scenario.authority.0.iter().skip(1));
    let falls = steps.filter(|((_, less), (_, more))| less.known && more.known && more.value < less.value);
    let falls = falls.map(|((lower, _), (rank, cents))| {
        let args = args![name = rank.word(), other = lower.word()];
        context.finding(Code::AuthorityFalls, &cents.span, args)
    });
    too_much.chain(falls).collect()
}

type TooMuch<'a> = (&'a Name, &'a Span, i64, i64, &'static str);

/// What a reply gives or agrees beyond what anybody may.
fn beyond<'a>(scenario: &Scenario, (id, reply): &'a (Name, Reply)) -> Vec<TooMuch<'a>> {
    let mut found = Vec::new();
    let most = scenario.authority.most();
    if reply.compensates.value > most {
        found.push((id, &reply.compensates.span, reply.compensates.value, most, "amount"));
    }
    if let (Some(plan), Some(debt)) = (&reply.plan, &scenario.debt)
        && plan.instalments.value > debt.instalments.value
    {
        let number = &plan.instalments;
        found.push((id, &number.span, number.value, debt.instalments.value, "instalments"));
    }
    found
}
