//! Pieces of view models that several screens have.

mod bar;
pub mod customer;

pub use bar::{help, keys_of, nav};
pub use customer::CustomerCard;
