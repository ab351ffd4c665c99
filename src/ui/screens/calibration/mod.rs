//! A calibration: a recorded contact to be read, the sheet beside it, and then how far that agrees. One part of the screen a
//! file: what it says, and how it is drawn.

mod card;
mod form;
mod memo;
mod show;
mod turns;
mod verdict;
mod view;

pub use card::{RecordingCard, heading};
pub use form::{ErrorView, FormView, SectionView};
pub use memo::CalibrationMemo;
pub use show::show;
pub use turns::{LineView, TurnView};
pub use verdict::{FindingView, JudgedView, VerdictView};
pub use view::CalibrationView;
