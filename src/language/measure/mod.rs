//! Figures of how well texts are read, on rows that people have judged.

mod tone;

pub use tone::{found_mechanism, politeness};
