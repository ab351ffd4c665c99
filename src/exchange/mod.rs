//! What comes from other programs, and goes to them: one format a file.

pub mod import;
