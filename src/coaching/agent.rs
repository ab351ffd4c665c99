//! How one of your agents leads a call: decently, but for one habit.
//!
//! The agent takes the line that does most for the customer, by its acts and the needs that it meets, and as a trained
//! agent passes over lines that the author trades for others; whoever still has the habit passes over what they never do,
//! too. No search: an agent does not know how the customer will take it.

use std::sync::Arc;

use crate::encounter::{Encounter, Header, Move, Phase, Temperaments};
use crate::explore::{after_call, answer, fails, lead, telling};
use crate::scenario::{Act, NeedKind, Rank, Reply, Scenario};

/// What an act that helps is worth, and a need that is met.
const ACT: i64 = 2;
const NEED: i64 = 3;
/// A line that the author trades for a better one is worth less by so much.
const TRADED: i64 = 4;
/// A habit weighs more than anything that one line can gain; only not to do harm does somebody leave it, and everybody
/// knows what fails an evaluation.
const HABIT: i64 = 50;
const HARM: i64 = 200;
const FAILS: i64 = 1_000;

/// An agent in a call.
#[derive(Clone, Copy, Debug)]
pub struct Agent<'a> {
    /// The habit: helpful acts that are left out, harmful ones that are done. None for whoever has lost it.
    pub habit: &'a [Act],
}

impl Agent<'_> {
    /// Leads a call to its end, or until it goes round in a circle, with a customer who has the day of this seed. None if
    /// the scenario's temperament is unknown.
    pub fn lead(self, scenario: &Arc<Scenario>, temperaments: &Temperaments, seed: u64) -> Option<Encounter> {
        let header = Header { seed, rank: Rank::Representative, alone: true, ..Header::default() };
        let encounter = Encounter::begin(Arc::clone(scenario), temperaments, header)?;
        Some(lead(encounter, |here| self.next(here)))
    }

    fn next(self, here: &Encounter) -> Option<Move> {
        match here.state().phase {
            Phase::Talking(_) => telling(here).or_else(|| answer(here, |reply| self.worth(here, reply))),
            Phase::AfterCall(_) => after_call(here).into_iter().next(),
            Phase::Closed(_) => None,
        }
    }

    fn worth(self, here: &Encounter, reply: &Reply) -> i64 {
        let needs = &here.scenario().needs;
        let met =
            reply.meets.iter().filter(|need| needs[need.at()].kind != NeedKind::Emotional).count() as i64;
        let acts = reply.acts.iter().map(|act| match (act.is_harmful(), self.habit.contains(act)) {
            (false, false) => ACT,
            (false, true) => -HABIT,
            (true, false) => -HARM,
            (true, true) => HABIT,
        });
        let traded = if reply.better.is_some() { TRADED } else { 0 };
        acts.sum::<i64>() + NEED * met - traded - FAILS * fails(here, reply)
    }
}
