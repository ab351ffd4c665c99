//! What stands on the desk: what can be given away, looked up, sold, handed over, promised and written up.

use super::super::vocabulary::{Level, ProductKind, Rank};
use super::{BeatIx, Condition, EndingIx, FactIx, NeedIx, Target, TextKey};

/// The most that may be given away, in minor units of the currency (cents), from each rank on: by rank, rising
/// ranks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Authority(pub Vec<(Rank, u32)>);

impl Authority {
    /// What this rank may give away: its own entry, or that of the nearest lower rank.
    pub fn of(&self, rank: Rank) -> u32 {
        self.0.iter().rev().find(|(from, _)| *from <= rank).map_or(0, |(_, cents)| *cents)
    }
}

/// Something that can be looked up.
#[derive(Clone, Debug)]
pub struct Article {
    pub id: String,
    pub title: TextKey,
    pub text: TextKey,
    /// Facts that are true once it has been read.
    pub sets: Vec<FactIx>,
    /// What finding and reading it takes, in milliseconds.
    pub ms: u32,
}

/// Something that can be sold.
#[derive(Clone, Debug)]
pub struct Product {
    pub id: String,
    pub label: TextKey,
    pub kind: ProductKind,
    /// The need that it fits.
    pub fits: NeedIx,
}

/// Handing over to a level: where that leads, and when it is right (besides hard stops and after a demand).
#[derive(Clone, Debug)]
pub struct Escalation {
    pub level: Level,
    pub to: Target,
    pub when: Option<Condition>,
}

/// A promise to call back, and the call that keeps it.
#[derive(Clone, Debug)]
pub struct Callback {
    pub id: String,
    /// Promised: within so many minutes.
    pub within_min: u32,
    /// How the customer answers the call.
    pub to: BeatIx,
    /// What becomes of it if nobody calls.
    pub missed: EndingIx,
}

/// A code of the after-call work.
#[derive(Clone, Debug)]
pub struct Disposition {
    pub id: String,
    pub label: TextKey,
}

/// People who wait behind the customer; one leaves each time that nobody has had a word for them so long.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Queue {
    pub people: u8,
    pub patience_s: u32,
}

/// Something that happens by itself so many seconds after a reply started it.
#[derive(Clone, Debug)]
pub struct Timer {
    pub id: String,
    pub after_s: u32,
    pub sets: FactIx,
}

/// What a collection call is about; amounts in minor units.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Debt {
    pub owed: u32,
    /// Most instalments that policy allows.
    pub instalments: u8,
    /// What the customer can really pay each time.
    pub affords: u32,
}

/// A payment plan; `each` in minor units.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Plan {
    pub instalments: u8,
    pub each: u32,
}

impl Debt {
    /// Whether a plan pays what is owed and can be kept.
    pub fn is_met_by(&self, plan: Plan) -> bool {
        u64::from(plan.each) * u64::from(plan.instalments) >= u64::from(self.owed)
            && plan.each <= self.affords
    }
}
