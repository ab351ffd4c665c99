//! What a screen reader asks for reaches the screens.
//!
//! bevy_egui publishes egui's accessibility tree but forwards no action back, and the platform's
//! accessibility thread cannot wake a sleeping event loop.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use bevy::a11y::AccessibilityRequested;
use bevy::prelude::*;
use bevy::winit::accessibility::{WinitActionRequestHandler, WinitActionRequestHandlers};
use bevy::winit::{EventLoopProxyWrapper, WinitUserEvent};
use bevy_egui::input::EguiInputEvent;
use bevy_egui::{EguiPreUpdateSet, PrimaryEguiContext, egui};

/// How often the accessibility thread is looked at while a screen reader listens, and while none does.
const LISTENED_TO: Duration = Duration::from_millis(50);
const UNNOTICED: Duration = Duration::from_millis(500);

pub struct AccessibilityPlugin;

impl Plugin for AccessibilityPlugin {
    fn build(&self, app: &mut App) {
        app.add_systems(
            PreUpdate,
            (watch, forward)
                .chain()
                .after(EguiPreUpdateSet::InitContexts)
                .before(EguiPreUpdateSet::ProcessInput),
        );
    }
}

type Requests = Arc<Mutex<WinitActionRequestHandler>>;

/// Starts, for each new window, a thread that wakes the event loop when a screen reader arrives or acts.
fn watch(
    handlers: Res<WinitActionRequestHandlers>,
    requested: Res<AccessibilityRequested>,
    proxy: Res<EventLoopProxyWrapper>,
    mut watched: Local<usize>,
) {
    for requests in handlers.values().skip(*watched) {
        *watched += 1;
        let (requests, requested, proxy) = (requests.clone(), requested.clone(), (**proxy).clone());
        std::thread::spawn(move || {
            let mut listening = false;
            loop {
                std::thread::sleep(if listening { LISTENED_TO } else { UNNOTICED });
                let arrived = requested.get() != std::mem::replace(&mut listening, requested.get());
                if (arrived || has_work(&requests)) && proxy.send_event(WinitUserEvent::WakeUp).is_err() {
                    return;
                }
            }
        });
    }
}

fn has_work(requests: &Requests) -> bool {
    !requests.lock().unwrap_or_else(PoisonError::into_inner).is_empty()
}

/// Hands each request ("press", "focus", "set value") to egui as an event of this frame.
fn forward(
    handlers: Res<WinitActionRequestHandlers>,
    contexts: Query<Entity, With<PrimaryEguiContext>>,
    mut events: MessageWriter<EguiInputEvent>,
) {
    let Ok(context) = contexts.single() else { return };
    for requests in handlers.values() {
        let mut requests = requests.lock().unwrap_or_else(PoisonError::into_inner);
        events.write_batch(
            requests.drain(..).map(|request| EguiInputEvent {
                context,
                event: egui::Event::AccessKitActionRequest(request),
            }),
        );
    }
}
