//! What the screens are made of, one thing a file.

pub mod face;
pub mod shape;
