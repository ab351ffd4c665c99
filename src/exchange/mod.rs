//! What comes from other programs, and goes to them: one format a file.

mod html;
pub mod import;
mod interview_summary;
mod progress;
mod svg;

pub use interview_summary::interview_summary;
pub use progress::{Career, certificate, progress_report};
