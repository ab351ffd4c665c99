//! What decides the future of an encounter, and nothing else.

use super::customer::CustomerState;
use crate::scenario::{BeatIx, Compare, Condition, EndingIx, FactIx, NeedIx, NeedState};

/// Where the contact stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Phase {
    /// The customer said this beat's line and waits for an answer.
    Talking(BeatIx),
    /// The customer is gone; the case is being written up.
    AfterCall(EndingIx),
    /// All done.
    Closed(EndingIx),
}

/// The facts that are true, as a bit set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct FactSet(u64);

impl FactSet {
    pub fn has(self, fact: FactIx) -> bool {
        self.0 & (1 << fact.0) != 0
    }
    pub fn set(&mut self, fact: FactIx, value: bool) {
        if value { self.0 |= 1 << fact.0 } else { self.0 &= !(1 << fact.0) }
    }
}

/// How far each need has come: two bits each, at most sixteen needs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Needs(u32);

impl Needs {
    pub fn get(self, need: NeedIx) -> NeedState {
        NeedState::ALL[(self.0 >> (2 * need.0) & 3) as usize]
    }
    /// Moves a need forward; says whether it moved. A need never goes back.
    pub fn advance(&mut self, need: NeedIx, to: NeedState) -> bool {
        if self.get(need) >= to {
            return false;
        }
        self.0 = self.0 & !(3 << (2 * need.0)) | (to as u32) << (2 * need.0);
        true
    }
}

/// Everything that the next step can depend on, apart from the scenario and the temperament.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct State {
    pub phase: Phase,
    pub customer: CustomerState,
    pub facts: FactSet,
    pub needs: Needs,
    /// The customer's identity was checked.
    pub verified: bool,
    /// The customer asked for a supervisor.
    pub demanded: bool,
}

impl State {
    /// Whether an author's condition holds now.
    pub fn holds(&self, condition: &Condition) -> bool {
        let mood = self.customer.mood();
        match condition {
            Condition::Always => true,
            Condition::All(all) => all.iter().all(|one| self.holds(one)),
            Condition::Any(any) => any.iter().any(|one| self.holds(one)),
            Condition::Not(one) => !self.holds(one),
            Condition::Fact(fact) => self.facts.has(*fact),
            Condition::Heat(compare) => compares(mood.heat, *compare),
            Condition::Trust(compare) => compares(mood.trust, *compare),
            Condition::Patience(compare) => compares(mood.patience, *compare),
            Condition::Need(need, least) => self.needs.get(*need) >= *least,
            Condition::Verified => self.verified,
            Condition::SupervisorDemanded => self.demanded,
        }
    }
}

fn compares(value: u8, compare: Compare) -> bool {
    match compare {
        Compare::Over(bound) => value > bound,
        Compare::Under(bound) => value < bound,
    }
}
