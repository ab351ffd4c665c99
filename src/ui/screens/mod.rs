//! One folder a screen: its view model, made by a pure constructor, and `show`, which draws it.

pub mod author;
pub mod calibration;
pub mod career;
pub mod compare;
pub mod debrief;
pub mod encounter;
pub mod home;
pub mod interview;
pub mod library;
pub mod parts;
pub mod settings;
pub mod welcome;
