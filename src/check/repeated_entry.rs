//! `repeated-entry`: the same word or name twice in one list.

use super::Context;
use crate::args;
use crate::diagnostics::{Code, Diagnostic};
use crate::scenario::decode::{Name, Spanned};
use crate::scenario::syntax::Span;

pub fn check(context: &Context) -> Vec<Diagnostic> {
    let Some(scenario) = context.scenario else { return Vec::new() };
    let mut found: Vec<(&str, &Span)> = repeated(&scenario.skills, |skill| skill.word());
    for (_, beat) in scenario.beats.iter() {
        found.extend(repeated_names(&beat.voices));
    }
    for (_, reply) in scenario.replies() {
        found.extend(repeated(&reply.acts, |act| act.word()));
        for names in [&reply.set, &reply.clear, &reply.meets, &reply.starts, &reply.stops] {
            found.extend(repeated_names(names));
        }
    }
    for (_, article) in scenario.knowledge.iter() {
        found.extend(repeated_names(&article.sets));
    }
    if let Some(agent) = &scenario.agent {
        found.extend(repeated(&agent.gap, |act| act.word()));
        found.extend(repeated_names(&agent.changes));
        found.extend(repeated_names(&agent.next));
    }
    let finding =
        |(name, span): (&str, &Span)| context.finding(Code::RepeatedEntry, span, args![name = name]);
    found.into_iter().map(finding).collect()
}

fn repeated_names(names: &[Name]) -> Vec<(&str, &Span)> {
    repeated(names, |name| name.as_str())
}

/// The entries that stand a second time, by their word.
fn repeated<'a, T: PartialEq>(
    list: &'a [Spanned<T>],
    word: impl Fn(&'a T) -> &'a str,
) -> Vec<(&'a str, &'a Span)> {
    let again =
        |at: &usize| list[*at].known && list[..*at].iter().any(|it| it.known && it.value == list[*at].value);
    (0..list.len()).filter(again).map(|at| (word(&list[at].value), &list[at].span)).collect()
}
