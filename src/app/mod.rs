//! The window: Bevy plugins around the screens, one plugin a file.
//!
//! Bevy owns the loop, the window and the time; egui draws. Screens are pure functions of `crate::ui`
//! that append to a list of actions; the systems here drain that list in the next `Update` and are the
//! only ones that change anything.

mod accessibility;
mod preflight;
mod sleep;
mod window;

use bevy::prelude::*;

pub use preflight::NoDisplay;

/// Opens the window and returns when it is closed.
///
/// # Errors
/// [`NoDisplay`] when no window can be shown here: no display server, no usable graphics, or a start-up
/// failure of either. Nothing has been written or changed then.
pub fn run() -> Result<(), NoDisplay> {
    preflight::run(|| {
        let mut app = App::new();
        app.add_plugins((window::WindowPlugin, sleep::SleepPlugin, accessibility::AccessibilityPlugin));
        app
    })
}
