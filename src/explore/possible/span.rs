//! Many customers followed as one: trust and patience by their bounds.

use crate::encounter::{CustomerState, State};

/// Customers who differ in trust and patience only. Neither decides what a line does: whoever had more of it before has no
/// less after, so that it is enough to follow the first and the last of them.
#[derive(Clone, Copy)]
pub struct Span {
    /// The one with the most of both.
    pub most: State,
    pub least_trust: u8,
}

impl Span {
    pub fn of(state: State) -> Span {
        Span { most: state, least_trust: state.customer.trust }
    }

    /// All of them, after something happened to them.
    pub fn after(self, mut happens: impl FnMut(&mut State)) -> Span {
        let Span { mut most, .. } = self;
        happens(&mut most);
        if self.least_trust == self.most.customer.trust {
            return Span::of(most);
        }
        let mut least = self.most;
        least.customer.trust = self.least_trust;
        happens(&mut least);
        let trust = least.customer.trust;
        let but_for_trust = State { customer: CustomerState { trust, ..most.customer }, ..most };
        debug_assert_eq!(but_for_trust, least, "trust decides nothing else");
        Span { most, least_trust: trust }
    }
}

/// All that a node was come to with.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Bounds {
    pub least_trust: u8,
    pub most_trust: u8,
    /// In ticks.
    pub most_patience: u8,
}

impl Bounds {
    /// So far that this lies within, too.
    pub fn widen(&mut self, other: Bounds) {
        self.least_trust = self.least_trust.min(other.least_trust);
        self.most_trust = self.most_trust.max(other.most_trust);
        self.most_patience = self.most_patience.max(other.most_patience);
    }
}
