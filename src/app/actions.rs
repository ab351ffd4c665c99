//! What a person asked for, on its way from the screens to whoever carries it out.

use bevy::ecs::schedule::{LogLevel, ScheduleBuildSettings};
use bevy::prelude::*;
use bevy_egui::EguiPrimaryContextPass;

use super::sleep::Alarm;
use crate::ui::action::{Action, Screen};

/// The order of our systems in an `Update`.
#[derive(SystemSet, Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Step {
    /// Real time goes by.
    Clock,
    /// Actions are carried out, one system a concern.
    Act,
    /// What changed is made visible.
    View,
}

/// The screen that is shown.
#[derive(States, Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Showing(pub Screen);

/// What was asked for in the last frame, in order.
#[derive(Resource, Default)]
pub struct Actions(pub Vec<Action>);

pub struct ActionsPlugin {
    /// The screen to begin with.
    pub first: Screen,
}

impl Plugin for ActionsPlugin {
    fn build(&self, app: &mut App) {
        app.init_resource::<Actions>()
            .insert_state(Showing(self.first))
            .configure_sets(Update, (Step::Clock, Step::Act, Step::View).chain())
            .add_systems(Update, (open, forget).chain().after(Step::Act).before(Step::View));
        app.edit_schedule(Update, be_strict).edit_schedule(EguiPrimaryContextPass, be_strict);
    }
}

/// Two of our systems that could run in either order, and would behave differently, are an error.
fn be_strict(schedule: &mut Schedule) {
    schedule.set_build_settings(ScheduleBuildSettings { ambiguity_detection: LogLevel::Error, ..default() });
}

/// Goes where somebody asked to go.
fn open(actions: Res<Actions>, mut next: ResMut<NextState<Showing>>) {
    for action in &actions.0 {
        if let Action::Open(screen) = action {
            next.set(Showing(*screen));
        }
    }
}

/// Everything has been carried out. A change of screen shows in the frame after this one: it comes at once.
fn forget(mut actions: ResMut<Actions>, alarm: Res<Alarm>) {
    if !actions.0.is_empty() {
        actions.0.clear();
        alarm.ring();
    }
}
