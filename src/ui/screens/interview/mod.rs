//! An interview: its briefing, the talk, a look at each answer, and how it went. One part of the screens a file: what it
//! says, and how it is drawn.

mod ask;
mod briefing;
mod conversation;
mod examples;
mod header;
mod length;
mod look;
mod memo;
mod own;
pub(in crate::ui) mod post;
mod presses;
mod show;
mod source;
mod stage;
mod summary;
mod table;
mod told;
mod view;
mod words;
mod writing;

pub use ask::Ask;
pub use briefing::{BriefingView, show as briefing};
pub use look::LookView;
pub use memo::InterviewMemo;
pub use post::PostView;
pub use show::show;
pub use source::{Hearing, Live};
pub use stage::Stage;
pub use summary::{SummaryView, show as summary};
pub use view::InterviewView;
