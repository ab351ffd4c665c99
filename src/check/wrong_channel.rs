//! `wrong-channel`: a field of the format that has no place in this scenario's channel.

use super::Context;
use crate::args;
use crate::diagnostics::{Code, Diagnostic};
use crate::encounter::rules;
use crate::scenario::Channel;
use crate::scenario::decode::Spanned;
use crate::scenario::schema::{Beat, Reply, Scenario};
use crate::scenario::syntax::Span;

/// Whether a field has its place in a channel.
type Belongs = fn(Channel) -> bool;

/// A field that somebody wrote, by name and place, and the channels that it is for.
type Written<'a> = (&'static str, Option<&'a Span>, Belongs);

const AT_THE_COUNTER: Belongs = |channel| channel == Channel::InPerson;
const WHERE_SOMEBODY_WAITS: Belongs = |channel| rules(channel).silence.is_some();
const IN_WRITING: Belongs = |channel| rules(channel).written;
const IN_PUBLIC: Belongs = |channel| rules(channel).public;
const WHERE_WE_CALL: Belongs = |channel| rules(channel).outbound;

pub fn check(context: &Context) -> Vec<Diagnostic> {
    let Some(scenario) = context.scenario.filter(|it| it.channel.known) else { return Vec::new() };
    let channel = scenario.channel.value;
    let beats = scenario.beats.iter().flat_map(|(_, beat)| of_beat(beat));
    let replies = scenario.replies().flat_map(|(_, reply)| of_reply(reply));
    let written = of_scenario(scenario).into_iter().chain(beats).chain(replies);
    let strange = written.filter(|(_, span, belongs)| span.is_some() && !belongs(channel));
    strange
        .filter_map(|(name, span, belongs)| {
            let list = Channel::ALL.iter().filter(|it| belongs(**it)).map(|it| format!("`{}`", it.word()));
            let list = list.collect::<Vec<_>>().join(", ");
            let args = args![name = name, channel = channel.word(), list = list];
            Some(context.finding(Code::WrongChannel, span?, args))
        })
        .collect()
}

fn of_scenario(scenario: &Scenario) -> [Written<'_>; 2] {
    [
        ("queue", scenario.queue.as_ref().map(|it| &it.span), AT_THE_COUNTER),
        ("first_response_s", scenario.first_response_s.as_ref().map(|it| &it.span), IN_WRITING),
    ]
}

fn of_beat(beat: &Beat) -> [Written<'_>; 2] {
    [
        ("seen", beat.seen.as_ref().map(|it| &it.span), AT_THE_COUNTER),
        ("answer", beat.answer.as_ref().and_then(|it| Some(&it.links.first()?.span)), IN_WRITING),
    ]
}

fn of_reply(reply: &Reply) -> [Written<'_>; 5] {
    [
        ("hold", reply.hold.as_ref().map(|it| &it.span), WHERE_SOMEBODY_WAITS),
        ("prepared", yes(&reply.prepared), IN_WRITING),
        ("side", reply.side.as_ref().map(|it| &it.span), IN_PUBLIC),
        ("purpose", yes(&reply.purpose), WHERE_WE_CALL),
        ("reassures_queue", yes(&reply.reassures_queue), AT_THE_COUNTER),
    ]
}

/// Where `true` was written.
fn yes(field: &Spanned<bool>) -> Option<&Span> {
    field.value.then_some(&field.span)
}
