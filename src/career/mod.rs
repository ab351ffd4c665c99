//! A career from records: the ladder, where somebody stands on it and why, what each skill is worth with how much
//! doubt, and what to practise today. Everything is computed from finished attempts, again each time.
//!
//! Time comes in as an argument; nothing here reads a clock or a file.

mod days;
mod help;
mod history;
mod ladder;
mod level;
mod memory;
mod occasion;
mod plan;
mod progress;
mod reader;
pub mod schema;
mod standing;

pub use crate::records::Kept;
pub use days::{Now, date, day};
pub use help::help;
pub use history::{Entry, history};
pub use ladder::{Ask, Competency, Ladder, Measure, Post};
pub use level::{ENOUGH, Level};
pub use plan::{Item, Plan, Why, plan};
pub use progress::{Progress, Recent};
pub use reader::{read, shipped};
pub use standing::{Promotion, Standing};
