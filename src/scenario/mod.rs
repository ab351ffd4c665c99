//! What authors write, and what the rest of the program reads.
//!
//! `syntax` reads RON into a tree that knows its positions, `schema` turns the tree into the author's
//! document, `resolve` checks every reference and yields the immutable [`Scenario`] of `model`.

pub mod model;
pub mod texts;
pub mod vocabulary;

pub use model::*;
pub use texts::{Agent, Texts};
pub use vocabulary::*;
