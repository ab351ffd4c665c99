//! `beyond-limit`: something takes, or comes after, longer than the whole contact should.

use super::Context;
use crate::args;
use crate::diagnostics::{Code, Diagnostic};
use crate::scenario::decode::Spanned;
use crate::scenario::schema::{Reply, Scenario};

pub fn check(context: &Context) -> Vec<Diagnostic> {
    let Some(scenario) = context.scenario.filter(|it| it.handle_time.limit_s.known) else {
        return Vec::new();
    };
    let limit = scenario.handle_time.limit_s.value;
    let replies = scenario.replies().flat_map(|(_, reply)| of_reply(reply));
    (of_scenario(scenario).into_iter().chain(replies))
        .filter(|(_, seconds)| seconds.known && seconds.value >= limit)
        .map(|(what, seconds)| {
            let args = args![what = what, number = seconds.value, limit = limit];
            context.finding(Code::BeyondLimit, &seconds.span, args)
        })
        .collect()
}

type Lasting<'a> = (&'static str, &'a Spanned<i64>);

fn of_scenario(scenario: &Scenario) -> Vec<Lasting<'_>> {
    let timers = scenario.timers.iter().map(|(_, timer)| ("timer", &*timer.after_s));
    let beside = scenario.beside.iter().map(|(_, seconds)| ("chat", &**seconds));
    let articles = scenario.knowledge.iter().filter_map(|(_, article)| article.costs_s.as_ref());
    timers.chain(beside).chain(articles.map(|seconds| ("article", &**seconds))).collect()
}

fn of_reply(reply: &Reply) -> impl Iterator<Item = Lasting<'_>> {
    let hold = reply.hold.as_ref().map(|hold| ("hold", &*hold.lasts_s));
    [("work", &*reply.costs_s)].into_iter().chain(hold)
}
