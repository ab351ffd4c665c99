//! What the screens are made of, one thing a file.

pub mod badge;
pub mod bubble;
pub mod button;
pub mod card;
pub mod choice;
pub mod clock;
pub mod curve;
pub mod dial;
pub mod dialog;
pub mod face;
pub mod focus;
pub mod gauge;
pub mod help;
pub mod keycap;
pub mod list;
pub mod nav;
pub mod notice;
pub mod reply;
pub mod shape;
pub mod stage;
pub mod text;
