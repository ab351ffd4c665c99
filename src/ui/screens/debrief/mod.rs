//! The debrief: what became of the customer, how it was graded, and line by line why. One part of the screen a file:
//! what it says, and how it is drawn.

mod best;
mod consequence;
mod contact;
mod critical;
mod grades;
mod lines;
mod memo;
mod next_calls;
mod own_words;
mod show;
mod source;
mod transcript;
mod verdict;
mod view;
mod words;

pub use best::{BestView, WayView};
pub use consequence::ConsequenceView;
pub use contact::ContactView;
pub use critical::CriticalView;
pub use grades::GradesView;
pub use lines::{DebriefLine, Finding, Mark};
pub use memo::DebriefMemo;
pub use next_calls::{CallView, NextCallsView};
pub use show::show;
pub use source::{Debriefed, Source};
pub use view::DebriefView;
pub use words::DebriefWords;
