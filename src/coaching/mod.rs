//! What a coaching talk comes to: the agent's next calls, as they would have gone without it and as they go after it.

mod agent;
mod next_calls;
mod told;

pub use agent::Agent;
pub use next_calls::{Difference, NextCall, NextCalls, next_calls};
pub use told::{Told, ToldCall, ToldDifference};
