//! The settings: changed at once, kept at once, and the window's size with them.

use std::path::PathBuf;

use bevy::app::AppExit;
use bevy::prelude::*;
use bevy::window::PrimaryWindow;
use serde::{Deserialize, Serialize};

use super::actions::{Actions, Showing, Step};
use super::session::Session;
use crate::l10n::{Catalogue, Locale, Message};
use crate::storage::{Records, Settings, read_settings, write_settings};
use crate::ui::action::{Action, Screen};
use crate::ui::preferences::Preferences;
use crate::{args, msg};

/// What the settings file holds.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Kept {
    #[serde(flatten)]
    pub preferences: Preferences,
    /// Inner size of the window in logical pixels.
    pub window: Option<(f32, f32)>,
}

/// Reads the settings of a person; with what they should know about it. Whoever has none yet begins with the name and
/// the language of their profile.
pub fn read(records: Option<&Records>) -> (Kept, Option<Message>) {
    match records.map_or(Settings::New, |records| read_settings(records.folder())) {
        Settings::Read(kept) => (kept, None),
        Settings::New => {
            let mut kept = Kept::default();
            if let Some(records) = records {
                kept.preferences.agent_name.clone_from(&records.profile().name);
                kept.preferences.language.clone_from(&records.profile().language);
            }
            (kept, None)
        }
        Settings::PutAside(path) => {
            let path = path.display().to_string();
            (Kept::default(), Some(Message::with(msg!("notice-settings-put-aside"), args![path = path])))
        }
        Settings::OutOfReach => (Kept::default(), Some(Message::new(msg!("notice-settings-unread")))),
    }
}

pub struct PreferencesPlugin {
    /// Where they are kept, if they are.
    pub folder: Option<PathBuf>,
    pub language: Language,
    /// The window's size at the start, in logical pixels.
    pub window: Option<(f32, f32)>,
}

/// Which language is spoken.
#[derive(Clone, Debug)]
pub struct Language {
    /// Where nobody chose one.
    pub unchosen: Locale,
    /// It was asked for at the start: it stands above the settings until another is chosen.
    pub asked: bool,
}

impl Language {
    /// The language in force under these preferences.
    pub fn of(&self, preferences: &Preferences) -> Locale {
        if self.asked { self.unchosen.clone() } else { preferences.locale(&[self.unchosen.tag().to_owned()]) }
    }
}

/// Where and what is kept, beside the preferences.
#[derive(Resource)]
pub struct Keeper {
    folder: Option<PathBuf>,
    language: Language,
    window: Option<(f32, f32)>,
}

impl Plugin for PreferencesPlugin {
    fn build(&self, app: &mut App) {
        let keeper =
            Keeper { folder: self.folder.clone(), language: self.language.clone(), window: self.window };
        app.insert_resource(keeper)
            .add_systems(Update, change.in_set(Step::Act).after(super::calibration::carry_out))
            .add_systems(Last, (note_size, keep_size).chain());
    }
}

impl Keeper {
    fn write(&self, preferences: &Preferences) -> std::io::Result<()> {
        let Some(folder) = &self.folder else { return Ok(()) };
        write_settings(folder, &Kept { preferences: preferences.clone(), window: self.window })
    }
}

pub fn change(
    actions: Res<Actions>,
    mut session: ResMut<Session>,
    mut next: ResMut<NextState<Showing>>,
    mut keeper: ResMut<Keeper>,
) {
    let mut preferences = session.preferences.clone();
    for action in &actions.0 {
        preferences.apply(action);
        match action {
            Action::Welcomed => next.set(Showing(Screen::Home)),
            Action::SetLocale(_) => keeper.language.asked = false,
            _ => {}
        }
    }
    let locale = keeper.language.of(&preferences);
    if preferences == session.preferences && locale == *session.catalogue.locale() {
        return;
    }
    if locale != *session.catalogue.locale() {
        session.catalogue = Catalogue::new(&locale);
    }
    session.preferences = preferences;
    if let Err(error) = keeper.write(&session.preferences) {
        session.warn(msg!("notice-unwritten"), &error);
    }
}

fn note_size(windows: Query<&Window, (With<PrimaryWindow>, Changed<Window>)>, mut keeper: ResMut<Keeper>) {
    if let Ok(window) = windows.single() {
        keeper.window = Some((window.width(), window.height()));
    }
}

/// Keeps the size that the window had in the end.
fn keep_size(mut exits: MessageReader<AppExit>, session: Res<Session>, keeper: Res<Keeper>) {
    if exits.read().next().is_some() {
        // Too late to tell anybody that the size could not be kept.
        let _ = keeper.write(&session.preferences);
    }
}
