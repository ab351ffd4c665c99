//! Pieces of view models that several screens have.

mod bar;
mod customer;

pub use bar::{help, nav};
pub use customer::CustomerCard;
