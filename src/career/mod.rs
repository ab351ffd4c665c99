//! A career from records: the ladder, where somebody stands on it and why, what each skill is worth with how much
//! doubt, how it went over time, and what to practise today. Everything is computed from finished attempts, again each time.
//!
//! Time comes in as an argument; nothing here reads a clock or a file.

mod calendar;
mod days;
mod exercise;
mod help;
mod history;
mod ladder;
mod level;
mod memory;
mod occasion;
mod plan;
mod progress;
mod radar;
mod reader;
pub mod schema;
mod standing;
mod timeline;
mod trend;
mod wording;

pub use crate::records::Kept;
pub use calendar::{Day, WEEKS, calendar, weekday};
pub use days::{Now, SEEN_D, date, day, practised};
pub use exercise::Exercise;
pub use help::help;
pub use history::{Entry, history};
pub use ladder::{Ask, Competency, Ladder, Measure, Post, is_of};
pub use level::{ENOUGH, Level};
pub use plan::{Item, Plan, Why, plan};
pub use progress::{Progress, Recent};
pub use radar::{AGO_D, Spoke, radar};
pub use reader::{FILE, read, shipped};
pub use standing::{Promotion, Standing};
pub use timeline::{Milestone, What, timeline};
pub use trend::{Point, SMOOTH, Series, Trend};
pub use wording::Wording;
