//! The screens: pure functions of view models, drawn by egui, without Bevy.

pub mod action;
pub mod keys;
pub mod layout;
pub mod theme;
pub mod widgets;
