//! `never-done`: the scorecard has points for something that no reply of the scenario does.

use super::Context;
use crate::args;
use crate::diagnostics::{Code, Diagnostic};
use crate::encounter::rules;
use crate::scenario::schema::{Reply, Scenario};
use crate::scenario::{Act, Rule, Side};

/// What should be possible somewhere: in which scenarios, and which reply does it.
struct Wanted {
    what: &'static str,
    /// What it earns points for; none if it keeps from a critical error.
    rule: Option<Rule>,
    where_: fn(&Scenario) -> bool,
    done: fn(&Reply) -> bool,
}

const WANTED: [Wanted; 7] = [
    Wanted { what: "greet", rule: Some(Rule::Greeted), where_: |_| true, done: |it| it.does(&[Act::Greet]) },
    Wanted { what: "recap", rule: Some(Rule::Recapped), where_: |_| true, done: |it| it.does(&[Act::Recap]) },
    Wanted { what: "close", rule: Some(Rule::Closed), where_: |_| true, done: |it| it.does(&[Act::Close]) },
    Wanted {
        what: "purpose",
        rule: Some(Rule::PurposeFirst),
        where_: |scenario| rules(scenario.channel.value).outbound,
        done: |reply| reply.purpose.value,
    },
    Wanted {
        what: "price",
        rule: Some(Rule::PriceTold),
        where_: |scenario| !scenario.products.is_empty(),
        done: |reply| reply.tells_price.value,
    },
    Wanted {
        what: "queue",
        rule: Some(Rule::QueueSeen),
        where_: |scenario| scenario.queue.is_some(),
        done: |reply| reply.reassures_queue.value,
    },
    Wanted {
        what: "private",
        rule: None,
        where_: |scenario| {
            let personal = |reply: &Reply| reply.discloses.value || reply.does(&[Act::Verify]);
            rules(scenario.channel.value).public && scenario.replies().any(|(_, reply)| personal(reply))
        },
        done: |reply| reply.side.as_ref().is_some_and(|side| !side.known || side.value == Side::Private),
    },
];

pub fn check(context: &Context) -> Vec<Diagnostic> {
    let Some(scenario) = context.scenario.filter(|it| it.channel.known) else { return Vec::new() };
    // A rubric of the pack's own may have no points for it.
    let worth = |rule: &Rule| {
        let rubric = context.pack.rubric_of(scenario.kind.value);
        rubric.is_none_or(|rubric| rubric.points(*rule) > 0 && rubric.weight(rule.section()) > 0)
    };
    (WANTED.iter())
        .filter(|wanted| wanted.rule.as_ref().is_none_or(worth) && (wanted.where_)(scenario))
        .filter(|wanted| !scenario.replies().any(|(_, reply)| (wanted.done)(reply)))
        .map(|wanted| context.finding(Code::NeverDone, &scenario.start.span, args![what = wanted.what]))
        .collect()
}
