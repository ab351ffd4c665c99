//! What may be given away: one amount, or one for each of some ranks.

use super::Cents;
use crate::scenario::decode::{Decode, Keyed, Number, Spanned};
use crate::scenario::findings::Findings;
use crate::scenario::syntax::{Node, Span, Value};
use crate::scenario::vocabulary::Rank;

/// The amounts by rank; a single amount stands for the lowest rank, and so for all.
#[derive(Clone, Debug)]
pub struct Authority(pub Vec<(Rank, Cents)>);

impl Authority {
    /// Nothing may be given away.
    pub fn none() -> Self {
        Authority(vec![(Rank::ALL[0], Number(Spanned::unwritten(0)))])
    }
    /// The most that anybody may give away, in cents.
    pub fn most(&self) -> i64 {
        self.0.iter().map(|(_, cents)| cents.value).max().unwrap_or(0)
    }
}

impl Decode for Authority {
    fn decode(node: &Node, findings: &mut Findings) -> Self {
        let Value::Map(_) = &node.value else {
            return Authority(vec![(Rank::ALL[0], Cents::decode(node, findings))]);
        };
        let by_rank = Keyed::<Rank, Cents>::decode(node, findings);
        let mut list: Vec<_> = by_rank.0.into_iter().map(|(rank, cents)| (rank.value, cents)).collect();
        list.sort_by_key(|(rank, _)| *rank);
        Authority(list)
    }
    fn stand_in(_: &Span) -> Self {
        Authority::none()
    }
}
