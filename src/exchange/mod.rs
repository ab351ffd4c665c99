//! What comes from other programs, and goes to them: one format a file.

mod class_page;
mod html;
pub mod import;
mod interview_summary;
mod progress;
mod svg;
mod table_csv;

pub use class_page::{AnswerWords, ClassPage, LineWords, Sheet, class_page};
pub use interview_summary::interview_summary;
pub use progress::{Career, certificate, progress_report};
pub use table_csv::table_csv;
