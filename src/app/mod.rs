//! The window: Bevy plugins around the screens.
