//! What a scenario holds beyond the path that was played.

mod best;
mod options;

pub use best::{Choice, Effort, Way, choices};
