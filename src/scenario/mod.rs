//! What authors write, and what the rest of the program reads.
//!
//! `syntax` reads RON into a tree that knows its positions, `schema` turns the tree into the author's
//! document, `resolve` checks every reference and yields the immutable [`Scenario`] of `model`.

pub mod decode;
pub mod document;
pub mod findings;
pub mod keys;
pub mod mark;
pub mod model;
mod near;
pub mod pack;
pub mod pattern;
mod resolve;
mod rubric;
pub mod schema;
pub mod shipped;
pub mod syntax;
pub mod texts;
pub mod translation;
pub mod vocabulary;

pub use model::*;
pub use pack::rubrics::COACHING;
pub use pack::{Files, Library, Pack};
pub use resolve::{STAR, line_ms};
pub use rubric::Rubric;
pub use shipped::packs as shipped_packs;
pub use texts::{Agent, Texts};
pub use vocabulary::*;
