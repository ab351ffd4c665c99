//! Whether a window can be shown at all.
//!
//! winit and wgpu panic where a program would want an error: without a display server while the app is
//! built, without a usable surface when the first frame is drawn. Asking in advance would mean to open a
//! connection and a graphics device twice and still not cover the second, so a panic *before the first
//! frame was shown* is taken for what it means: there is no display. Later panics are bugs and stay loud.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};

use bevy::prelude::*;
use bevy::window::{PrimaryWindow, RawHandleWrapper};

/// No window can be shown on this machine, or in this session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoDisplay {
    /// What the system said, in its own words: for a log, not for the user.
    pub detail: String,
}

/// Set once a whole frame has been through the renderer.
#[derive(Resource, Clone, Default)]
struct Shown(Arc<AtomicBool>);

/// Builds the app and runs it to its end.
pub fn run(build: impl FnOnce() -> App) -> Result<(), NoDisplay> {
    let shown = Shown::default();
    let detail = Arc::new(Mutex::new(String::new()));
    let usual_hook = Arc::new(std::panic::take_hook());
    // Whoever looks for a bug in the start-up sees everything.
    let loud = std::env::var_os("RUST_LOG").is_some();
    std::panic::set_hook(Box::new({
        let (shown, detail, usual_hook) = (shown.clone(), detail.clone(), usual_hook.clone());
        move |panic| {
            if shown.0.load(Ordering::Relaxed) || loud {
                usual_hook(panic);
            }
            if let Ok(mut detail) = detail.lock()
                && detail.is_empty()
            {
                // The first panic is the cause; what follows it is only its echo in other threads.
                *detail = panic.payload_as_str().unwrap_or("?").to_owned();
            }
        }
    }));
    let ended = catch_unwind(AssertUnwindSafe(|| {
        let mut app = build();
        app.insert_resource(shown.clone()).add_systems(First, note_first_frame);
        app.run();
    }));
    std::panic::set_hook(Box::new(move |panic| usual_hook(panic)));
    match ended {
        Ok(()) => Ok(()),
        Err(panic) if shown.0.load(Ordering::Relaxed) => std::panic::resume_unwind(panic),
        Err(_) => Err(NoDisplay { detail: detail.lock().map(|text| text.clone()).unwrap_or_default() }),
    }
}

/// Rendering is the last thing in an update, so the second update that sees the window comes after its
/// first frame.
fn note_first_frame(
    windows: Query<(), (With<PrimaryWindow>, With<RawHandleWrapper>)>,
    shown: Res<Shown>,
    mut seen: Local<bool>,
) {
    if !windows.is_empty() {
        if *seen {
            shown.0.store(true, Ordering::Relaxed);
        }
        *seen = true;
    }
}
