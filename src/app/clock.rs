//! Real time becomes thinking time and waiting time: the only place where a wall clock meets an encounter.
//!
//! The clock runs while a call is on screen, or a question of an interview that awaits its answer. In the live pace it runs on when the window loses the focus, as a
//! caller would not wait either; in the other paces it stops then.

use std::time::Duration;

use bevy::prelude::*;
use bevy::time::Real;
use bevy::window::PrimaryWindow;

use super::actions::{Showing, Step};
use super::session::Session;
use super::sleep::Alarm;
use crate::encounter::Pace;
use crate::ui::action::Screen;

/// How often a running clock is looked at where nothing else moves.
const GLANCE: Duration = Duration::from_millis(500);

pub struct ClockPlugin;

impl Plugin for ClockPlugin {
    fn build(&self, app: &mut App) {
        app.init_resource::<Clock>().add_systems(Update, tick.in_set(Step::Clock));
    }
}

/// Real time since the last thing that happened in the encounter, or in the interview.
#[derive(Resource, Default, Debug)]
pub struct Clock {
    spent: Duration,
    /// What was spent thinking before the hold or mute that is running.
    before_hold: Duration,
    was_running: bool,
}

impl Clock {
    /// Real milliseconds so far: of thinking, or of the hold or mute that is running.
    pub fn ms(&self) -> u32 {
        u32::try_from(self.spent.as_millis()).unwrap_or(u32::MAX)
    }
    /// The next thought begins.
    pub fn restart(&mut self) {
        *self = Clock { was_running: self.was_running, ..Clock::default() };
    }
    /// A hold or mute begins: the thought that it interrupts is kept.
    pub fn hold(&mut self) {
        self.before_hold = std::mem::take(&mut self.spent);
    }
    /// It is over: the thought goes on.
    pub fn resume(&mut self) {
        self.spent = std::mem::take(&mut self.before_hold);
    }
    /// Lets real time go by. It counts if the clock was running all the while: a window that slept behind others
    /// wakes with one long step.
    fn pass(&mut self, passed: Duration, running: bool) {
        if std::mem::replace(&mut self.was_running, running) && running {
            self.spent += passed;
        }
    }
}

/// Whether the clock runs in this pace.
fn runs(pace: Pace, focused: bool) -> bool {
    focused || pace == Pace::Live
}

fn tick(
    time: Res<Time<Real>>,
    showing: Res<State<Showing>>,
    windows: Query<&Window, With<PrimaryWindow>>,
    session: Res<Session>,
    mut clock: ResMut<Clock>,
    alarm: Res<Alarm>,
) {
    let focused = windows.single().is_ok_and(|window| window.focused);
    let pace = match showing.get().0 {
        Screen::Encounter => session.call.as_ref().map(|call| call.encounter().pace()),
        Screen::Interview => session.interview.awaits_an_answer().then_some(session.preferences.pace),
        _ => None,
    };
    let running = pace.is_some_and(|pace| runs(pace, focused));
    clock.pass(time.delta(), running);
    if running {
        alarm.ring_after(GLANCE);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn time_away_does_not_count() {
        let second = Duration::from_secs(1);
        let mut clock = Clock::default();
        for running in [true, true, false, true, true] {
            clock.pass(second, running);
        }
        assert_eq!(clock.ms(), 2_000);
        clock.restart();
        clock.pass(second, true);
        assert_eq!(clock.ms(), 1_000);
    }

    #[test]
    fn a_hold_does_not_swallow_the_thought_before_it() {
        let mut clock = Clock { was_running: true, ..Clock::default() };
        clock.pass(Duration::from_secs(3), true);
        clock.hold();
        clock.pass(Duration::from_secs(60), true);
        assert_eq!(clock.ms(), 60_000);
        clock.resume();
        assert_eq!(clock.ms(), 3_000);
    }

    #[test]
    fn only_a_live_call_goes_on_behind_other_windows() {
        for pace in Pace::ALL {
            assert!(runs(*pace, true));
            assert_eq!(runs(*pace, false), *pace == Pace::Live);
        }
    }
}
