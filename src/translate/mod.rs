//! Translators' work on packs: how far it has come, the files that they are given, and those that come back.
//!
//! A translation is a Fluent file with its source noted above each message (`docs/handbook/en/src/translating.md`). All that is
//! invented here beside that is one mark: what a comment of ours tells begins with `ℹ`, so that it can be told from a
//! translator's own remark and is taken out again.

mod comment;
mod context;
mod diff;
mod export;
mod fluent;
mod import;
mod interview;
mod merge;
mod pseudo;
mod source;
mod status;

pub use diff::{Piece, words};
pub use export::{export, reference};
pub use import::{Imported, Incoming, import};
pub use pseudo::pseudo;
pub use source::{Source, locales, sources};
pub use status::{Counts, Coverage, State, coverage};
