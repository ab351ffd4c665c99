//! The screens: pure functions of view models, drawn by egui, without Bevy.
