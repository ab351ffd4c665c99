//! What comes from other programs, and goes to them: one format a file.

mod html;
pub mod import;
mod interview_summary;

pub use interview_summary::interview_summary;
