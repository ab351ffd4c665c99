//! Conditions on what is known in part.

use super::span::Span;
use super::{Sight, Walk};
use crate::scenario::{Compare, Condition, NOTCHES, Scenario};

impl Walk<'_> {
    /// Whether a condition may hold, and whether it may fail.
    pub(super) fn truth(&self, condition: &Condition, span: Span) -> (bool, bool) {
        let any = |least: u8, most: u8, compare: &Compare| {
            let holds = |value: u8| match compare {
                Compare::Over(bound) => value > *bound,
                Compare::Under(bound) => value < *bound,
            };
            ((least..=most).any(holds), !(least..=most).all(holds))
        };
        let (state, sees) = (&span.most, self.sight == Sight::Mood);
        match condition {
            Condition::All(all) => all
                .iter()
                .map(|one| self.truth(one, span))
                .fold((true, false), |(may, may_not), (one, not)| (may && one, may_not || not)),
            Condition::Any(any) => any
                .iter()
                .map(|one| self.truth(one, span))
                .fold((false, true), |(may, may_not), (one, not)| (may || one, may_not && not)),
            Condition::Not(one) => {
                let (may, may_not) = self.truth(one, span);
                (may_not, may)
            }
            Condition::Fact(fact) if self.by_timer.contains(fact) => (true, true),
            Condition::Heat(compare) | Condition::Trust(compare) | Condition::Patience(compare) if !sees => {
                any(0, NOTCHES, compare)
            }
            Condition::Trust(compare) => any(span.least_trust, state.customer.trust, compare),
            Condition::Patience(compare) => any(0, state.customer.mood().patience, compare),
            Condition::Queue(compare) => any(0, self.scenario.queue.map_or(0, |queue| queue.people), compare),
            Condition::Rank(_) => (true, true),
            exact => (state.holds(exact), !state.holds(exact)),
        }
    }
}

/// Whether something that decides what is offered or where it leads asks for patience.
pub fn is_patience_read(scenario: &Scenario) -> bool {
    scenario.beats.iter().any(|beat| {
        let links = beat.answer.iter().flatten().chain(beat.replies.iter().flat_map(|reply| &reply.then));
        let mut all = links.map(|link| &link.when).chain(beat.replies.iter().map(|reply| &reply.when));
        all.any(asks_patience)
    })
}

fn asks_patience(condition: &Condition) -> bool {
    match condition {
        Condition::All(all) | Condition::Any(all) => all.iter().any(asks_patience),
        Condition::Not(one) => asks_patience(one),
        Condition::Patience(_) => true,
        _ => false,
    }
}
