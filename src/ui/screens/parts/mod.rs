//! Pieces of view models that several screens have.

pub mod attempts;
mod bar;
pub mod customer;
pub mod times;

pub use bar::{help, keys_of, nav};
pub use customer::CustomerCard;
