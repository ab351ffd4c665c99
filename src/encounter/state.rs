//! What decides the future of an encounter, and nothing else.

use std::hash::{Hash, Hasher};

use super::customer::CustomerState;
use crate::scenario::{
    Answer, BeatIx, CallbackIx, Compare, Condition, EndingIx, FactIx, NeedIx, NeedState, ProductIx, Rank,
};

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
    /// Of these facts only those with a bit in the mask.
    pub fn among(self, mask: u64) -> FactSet {
        FactSet(self.0 & mask)
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
    /// Only what still counts: of the needs in `exact` everything; of the others whether those in `meetable` are met,
    /// and, if it is asked for, whether they were voiced. The masks are made by [`Needs::mask`].
    pub fn only(self, exact: u32, meetable: u32, voiced: bool) -> Needs {
        // The lower bit of each pair: voiced or met; the higher: acknowledged or met.
        let lower = u32::MAX / 3;
        let (low, high) = (self.0 & lower, self.0 >> 1 & lower);
        let met = ((low & high) * NeedState::Met as u32) & meetable;
        let heard = if voiced { low | high } else { 0 };
        Needs(self.0 & exact | (met | heard) & !exact)
    }
    /// The bits of a need.
    pub fn mask(need: NeedIx) -> u32 {
        3 << (2 * need.0)
    }
}

/// What the customer has said to the last question for consent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Consent {
    #[default]
    None,
    Asked,
    Answered(Answer),
}

/// A promise to call back.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum CallbackState {
    #[default]
    None,
    Promised(CallbackIx),
    /// In time.
    Kept,
    /// Too late, or not at all.
    Broken,
}

/// The products on the account, as a bit set; at most sixteen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct ProductSet(u16);

impl ProductSet {
    pub fn has(self, product: ProductIx) -> bool {
        self.0 & (1 << product.0) != 0
    }
    pub fn add(&mut self, product: ProductIx) {
        self.0 |= 1 << product.0;
    }
}

/// Everything that the next step can depend on, apart from the scenario and the temperament.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct State {
    pub phase: Phase,
    pub customer: CustomerState,
    pub facts: FactSet,
    pub needs: Needs,
    /// The customer's identity was checked.
    pub verified: bool,
    /// The customer asked for a supervisor.
    pub demanded: bool,
    /// How far the trainee has come; it never changes in an encounter.
    pub rank: Rank,
    /// Ticks (5 s) since anybody said anything; silence is felt from a grace on.
    pub silence: u8,
    /// The last line said that something takes a moment, and why.
    pub announced: bool,
    /// The talk goes on in private messages.
    pub private: bool,
    pub consent: Consent,
    pub booked: ProductSet,
    pub callback: CallbackState,
    /// People who wait behind the customer.
    pub queue: u8,
    /// Ticks (5 s) since they had a word.
    pub queue_ticks: u16,
    /// Ticks (5 s) that each timer still has to run; 0 for one that does not run.
    pub timers: [u8; 4],
}

/// Five words for some thirty fields: whoever walks every path hashes each state that comes up.
impl Hash for State {
    fn hash<H: Hasher>(&self, hasher: &mut H) {
        // By name, so that no field is forgotten.
        let State {
            phase,
            customer,
            facts,
            needs,
            verified,
            demanded,
            rank,
            silence,
            announced,
            private,
            consent,
            booked,
            callback,
            queue,
            queue_ticks,
            timers,
        } = *self;
        let (kind, place) = match phase {
            Phase::Talking(beat) => (0, beat.0),
            Phase::AfterCall(ending) => (1, ending.0),
            Phase::Closed(ending) => (2, ending.0),
        };
        let consent = match consent {
            Consent::None => 0,
            Consent::Asked => 1,
            Consent::Answered(answer) => 2 + answer as u8,
        };
        let (called, callback) = match callback {
            CallbackState::None => (0, 0),
            CallbackState::Promised(callback) => (1, callback.0),
            CallbackState::Kept => (2, 0),
            CallbackState::Broken => (3, 0),
        };
        let flags = [verified, demanded, announced, private];
        let flags = flags.iter().fold(0, |bits, flag| bits << 1 | u8::from(*flag));
        let [a, b] = place.to_le_bytes();
        hasher.write_u64(u64::from_le_bytes([a, b, kind, flags, rank as u8, silence, consent, called]));
        hasher.write_u64(customer.bits());
        let [a, b] = callback.to_le_bytes();
        let [c, d] = booked.0.to_le_bytes();
        let [e, f] = queue_ticks.to_le_bytes();
        hasher.write_u64(u64::from_le_bytes([a, b, c, d, e, f, queue, 0]));
        hasher.write_u64(facts.0);
        hasher.write_u64(u64::from(needs.0) | u64::from(u32::from_le_bytes(timers)) << 32);
    }
}

impl State {
    /// Whether an author's condition holds now.
    #[inline]
    pub fn holds(&self, condition: &Condition) -> bool {
        // By far the most are this one.
        matches!(condition, Condition::Always) || self.holds_now(condition)
    }

    fn holds_now(&self, condition: &Condition) -> bool {
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
            Condition::Private => self.private,
            Condition::Consent(answer) => self.consent == Consent::Answered(*answer),
            Condition::Queue(compare) => compares(self.queue, *compare),
            Condition::Booked(product) => self.booked.has(*product),
            Condition::Callback(true) => self.callback == CallbackState::Kept,
            Condition::Callback(false) => self.callback == CallbackState::Broken,
            Condition::Rank(least) => self.rank >= *least,
        }
    }
}

fn compares(value: u8, compare: Compare) -> bool {
    match compare {
        Compare::Over(bound) => value > bound,
        Compare::Under(bound) => value < bound,
    }
}
