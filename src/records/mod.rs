//! What is kept of a person: attempts, and where each stopped. Pure: reading and writing bytes is `storage`'s.

mod attempt;
mod damage;
mod seal;

pub use attempt::{Attempt, End, Line, Made, Origin, Start, Status, Summary, VERSION};
pub use damage::{Cause, Damage};
