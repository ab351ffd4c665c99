//! The window itself, the camera that egui draws to, and which parts of Bevy are used.

use bevy::app::PanicHandlerPlugin;
use bevy::log::{Level, LogPlugin};
use bevy::prelude::*;
use bevy::render::pipelined_rendering::PipelinedRenderingPlugin;
use bevy::window::WindowResizeConstraints;
use bevy_egui::EguiPlugin;

/// The program's name, the same in every language.
pub const TITLE: &str = "Aplomb";
/// Smallest inner size that the screens are laid out for, in logical pixels.
const SMALLEST: (f32, f32) = (900.0, 600.0);

/// The inner size of a first start, in logical pixels.
const USUAL: (f32, f32) = (1280.0, 800.0);

pub struct WindowPlugin {
    /// The inner size of last time, in logical pixels.
    pub size: Option<(f32, f32)>,
}

impl Plugin for WindowPlugin {
    fn build(&self, app: &mut App) {
        let (width, height) = self.size.unwrap_or(USUAL);
        let size = (width.max(SMALLEST.0) as u32, height.max(SMALLEST.1) as u32);
        let window = Window {
            title: TITLE.to_owned(),
            name: Some("aplomb".to_owned()),
            resolution: size.into(),
            resize_constraints: WindowResizeConstraints {
                min_width: SMALLEST.0,
                min_height: SMALLEST.1,
                ..default()
            },
            ..default()
        };
        app.add_plugins(
            DefaultPlugins
                .set(bevy::window::WindowPlugin {
                    primary_window: Some(window),
                    // `author` closes it, once nothing is unsaved.
                    close_when_requested: false,
                    ..default()
                })
                // A trainee's terminal is no place for a renderer's remarks; RUST_LOG brings them back.
                .set(LogPlugin { level: Level::ERROR, filter: "error,wgpu_hal=off".to_owned(), ..default() })
                // Pipelining hides the cost of heavy scenes behind a frame of latency: neither is wanted.
                .disable::<PipelinedRenderingPlugin>()
                // Only trims backtraces; `preflight` has its own hook.
                .disable::<PanicHandlerPlugin>(),
        )
        .add_plugins(EguiPlugin::default())
        .add_systems(Startup, |mut commands: Commands| {
            // egui smooths its own edges.
            commands.spawn((Camera2d, Msaa::Off));
        });
    }
}
