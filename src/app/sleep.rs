//! Draws when something happened or moves, and not otherwise.
//!
//! Whatever moves asks egui for a repaint, as in any egui program; this plugin grants such wishes at a
//! steady rate. With no input and no wish the event loop blocks and the program costs nothing.

use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::time::{Duration, Instant};

use bevy::ecs::message::Messages;
use bevy::prelude::*;
use bevy::time::{TimeSystems, TimeUpdateStrategy};
use bevy::window::RequestRedraw;
use bevy::winit::{EventLoopProxyWrapper, UpdateMode, WinitSettings, WinitUserEvent};
use bevy_egui::{EguiContext, EguiInput, EguiPreUpdateSet, PrimaryEguiContext, egui};

/// Shortest time between two frames that nothing but a wish to move brings about: 30 a second.
const FRAME: Duration = Duration::from_millis(33);
/// How long the loop may block. Any finite time does: the alarm wakes it.
const ASLEEP: Duration = Duration::from_secs(3600);

pub struct SleepPlugin;

impl Plugin for SleepPlugin {
    fn build(&self, app: &mut App) {
        let asleep = UpdateMode::reactive_low_power(ASLEEP);
        app.insert_resource(WinitSettings { focused_mode: asleep, unfocused_mode: asleep })
            .init_resource::<Alarm>()
            .add_systems(Startup, start_alarm)
            .add_systems(
                PreUpdate,
                (
                    listen_to_wishes
                        .before(EguiPreUpdateSet::ProcessInput)
                        .after(EguiPreUpdateSet::InitContexts),
                    drop_unchanged_modifiers
                        .after(EguiPreUpdateSet::ProcessInput)
                        .before(EguiPreUpdateSet::BeginPass),
                ),
            )
            .add_systems(First, look_at_the_clock.before(TimeSystems))
            .add_systems(Last, drop_immediate_redraws);
    }
}

/// When the next frame is wanted, if one is.
#[derive(Resource, Clone, Default)]
pub struct Alarm(Arc<(Mutex<Option<Instant>>, Condvar)>);

impl Alarm {
    /// Wants a frame at once: something has changed that is not drawn yet.
    pub fn ring(&self) {
        self.set(Instant::now());
    }
    /// Wants a frame after this time: something is to change by then.
    pub fn ring_after(&self, time: Duration) {
        self.set(Instant::now() + time);
    }
    /// Wants a frame at this moment, or earlier if one was wanted earlier.
    fn set(&self, at: Instant) {
        let mut due = self.0.0.lock().unwrap_or_else(PoisonError::into_inner);
        if due.is_none_or(|earlier| at < earlier) {
            *due = Some(at);
            self.0.1.notify_one();
        }
    }
    /// Blocks until a wanted moment has come.
    fn wait(&self) {
        let (lock, changed) = &*self.0;
        let mut due = lock.lock().unwrap_or_else(PoisonError::into_inner);
        loop {
            let left = due.map(|at| at.saturating_duration_since(Instant::now()));
            due = match left {
                Some(Duration::ZERO) => {
                    *due = None;
                    return;
                }
                Some(left) => changed.wait_timeout(due, left).unwrap_or_else(PoisonError::into_inner).0,
                None => changed.wait(due).unwrap_or_else(PoisonError::into_inner),
            };
        }
    }
}

/// winit cannot be told "in 500 ms, unless something happens before": a thread waits for it.
fn start_alarm(alarm: Res<Alarm>, proxy: Res<EventLoopProxyWrapper>) {
    let (alarm, proxy) = (alarm.clone(), (**proxy).clone());
    std::thread::spawn(move || {
        loop {
            alarm.wait();
            if proxy.send_event(WinitUserEvent::WakeUp).is_err() {
                return;
            }
        }
    });
}

fn listen_to_wishes(mut contexts: Query<&mut EguiContext, Added<PrimaryEguiContext>>, alarm: Res<Alarm>) {
    for mut context in &mut contexts {
        let alarm = alarm.clone();
        context
            .get_mut()
            .set_request_repaint_callback(move |wish| alarm.set(Instant::now() + wish.delay.max(FRAME)));
    }
}

/// Bevy takes the time at which the last frame was sent off: after a sleep that is long ago, and a button that is
/// pressed in the frame that wakes and let go in the next would seem to have been held all the while.
fn look_at_the_clock(mut strategy: ResMut<TimeUpdateStrategy>) {
    *strategy = TimeUpdateStrategy::ManualInstant(Instant::now());
}

/// bevy_egui reports the modifier keys in every frame, and egui answers every event with a wish for two
/// more frames: the window would never sleep.
fn drop_unchanged_modifiers(mut inputs: Query<&mut EguiInput>, mut known: Local<Option<egui::Modifiers>>) {
    for mut input in &mut inputs {
        input.events.retain(|event| match event {
            egui::Event::ModifiersChanged(modifiers) => known.replace(*modifiers) != Some(*modifiers),
            _ => true,
        });
    }
}

/// bevy_egui turns every wish, however far off, into an immediate redraw; the alarm has them all.
fn drop_immediate_redraws(mut redraws: ResMut<Messages<RequestRedraw>>) {
    redraws.clear();
}
