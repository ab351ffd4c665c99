//! Whether packs make a course worth taking: what each scenario holds, what playing it shows, and what is asked of it;
//! and what all of them cover together.

mod rules;
mod sheet;
mod trial;

pub use rules::{Short, Shortfall, coverage, median, of_all, of_one, slots_of_four};
pub use sheet::Sheet;
pub use trial::{Slot, Trial};
