//! In which order one answer speaks to a feeling and goes to the matter.

use super::{FEELING, SOLVING};
use crate::grading::exchange::Exchange;
use crate::scenario::{Act, ActSet};

// The same as sets: asked for at each step of each path.
const FEELS: ActSet = ActSet::of(FEELING);
const SOLVES: ActSet = ActSet::of(SOLVING);

/// Where something stands in an answer. What comes first is the most.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Place {
    #[default]
    Nowhere,
    AfterSolving,
    /// Before anything was solved, or in an answer that solves nothing.
    First,
}

/// The order of one answer, as far as it has been said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Order {
    /// Where the feeling is named.
    pub named: Place,
    pub apologised: Place,
    /// Where anything speaks to it.
    pub felt: Place,
    solved: bool,
}

impl Order {
    pub fn of(answer: &[Exchange]) -> Order {
        let mut order = Order::default();
        order.go_on(answer.iter().flat_map(|part| &part.reply.acts));
        order
    }

    /// Goes on with the acts of the next part.
    pub fn go_on<'a>(&mut self, acts: impl IntoIterator<Item = &'a Act>) {
        for act in acts {
            let here = if self.solved { Place::AfterSolving } else { Place::First };
            let note = |place: &mut Place| *place = (*place).max(here);
            if FEELS.has(*act) {
                note(&mut self.felt);
            }
            match act {
                Act::Acknowledge => note(&mut self.named),
                Act::Apologise => note(&mut self.apologised),
                _ => {}
            }
            self.solved |= SOLVES.has(*act);
        }
    }
}
