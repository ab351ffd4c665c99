//! What is kept of a person: attempts, and where each stopped. Pure: reading and writing bytes is `storage`'s.

mod attempt;
mod summary;

pub use attempt::{Attempt, Damage, Line, Made, Origin, Start, Status, VERSION};
pub use summary::{Moment, Points, Summary};
