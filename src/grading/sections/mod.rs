//! The sections of the scorecard, one a file: each reads a contact and returns its evidence.

mod closing;
mod compliance;
mod empathy;
mod handle_time;
mod listening;
mod opening;
mod order;
mod resolution;
mod sales;

pub use closing::closing;
pub use compliance::{asks_for_care, compliance};
pub use empathy::{empathy, how_met};
pub use handle_time::{handle_time, time_points};
pub use listening::{asks_or_tells, listening};
pub use opening::{feeling_met_first, opening, response_points};
pub use order::{Order, Place};
pub use resolution::{resolution, shares};
pub use sales::sales;

use crate::scenario::Act;

/// Acts that speak to a feeling.
pub const FEELING: &[Act] = &[Act::Acknowledge, Act::Apologise, Act::Listen, Act::Paraphrase];
/// Acts that go to the matter: before the feeling, they come too early.
pub const SOLVING: &[Act] = &[
    Act::Verify,
    Act::Explain,
    Act::Inform,
    Act::Offer,
    Act::Compensate,
    Act::Upsell,
    Act::Transfer,
    Act::Observe,
];
