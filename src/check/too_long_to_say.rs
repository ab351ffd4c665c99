//! `too-long-to-say`: a line goes on for longer than anybody listens, or reads in a chat.

use super::Context;
use crate::args;
use crate::diagnostics::{Code, Diagnostic};
use crate::scenario::Channel;

/// Longest line, in seconds of speech or typing. Aloud, 20 s: so long a listener's light is green (M. Goulston, "How to
/// Know If You Talk Too Much", Harvard Business Review, 3 June 2015). In a chat, a message that a telephone shows
/// without scrolling (300 characters); in a letter or post, one part of it (600).
fn most_s(channel: Channel) -> u32 {
    match channel {
        Channel::Phone | Channel::Outbound | Channel::InPerson => 20,
        Channel::Chat => 45,
        Channel::Email | Channel::Social => 90,
    }
}

pub fn check(context: &Context) -> Vec<Diagnostic> {
    let (Some(document), Some(scenario)) = (context.scenario, context.resolved) else { return Vec::new() };
    let most_s = most_s(scenario.channel);
    let replies = scenario.beats.iter().flat_map(|beat| &beat.replies);
    (document.replies().zip(replies))
        .filter(|(_, reply)| reply.says.ms > most_s * 1000)
        .map(|((_, written), reply)| {
            let args = args![name = reply.id.clone(), seconds = reply.says.ms / 1000, most = most_s];
            context.finding(Code::TooLongToSay, &written.says.span, args)
        })
        .collect()
}
