//! The contact under way: the customer, what was said, what is known, and what may be said or done now. One part of
//! the screen a file: what it says, and how it is drawn.

mod answers;
mod conversation;
mod customer;
mod header;
mod known;
mod lines;
mod memo;
mod presses;
mod show;
mod source;
mod view;
mod words;

pub use answers::Stage;
pub use customer::CustomerView;
pub use header::HeaderView;
pub use known::KnownView;
pub(in crate::ui) use lines::{change, customer_name, line};
pub use memo::EncounterMemo;
pub use show::show;
pub use source::Live;
pub use view::EncounterView;
pub use words::EncounterWords;
