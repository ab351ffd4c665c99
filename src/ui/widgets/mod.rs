//! What the screens are made of, one thing a file.

pub mod badge;
pub mod bubble;
pub mod button;
pub mod card;
pub mod choice;
pub mod clock;
pub mod curve;
pub mod dial;
pub mod face;
pub mod focus;
pub mod gauge;
pub mod keycap;
pub mod reply;
pub mod shape;
pub mod text;
