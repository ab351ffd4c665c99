//! The window: Bevy plugins around the screens, one plugin a file.
//!
//! Bevy owns the loop, the window and the time; egui draws. Screens are pure functions of `crate::ui` that append to
//! a list of actions; the systems here drain that list in the next `Update` and are the only ones that change
//! anything. `docs/window.md` tells the rest.

mod accessibility;
mod actions;
mod author;
mod blending;
mod calibration;
mod call;
mod career;
mod clock;
mod draw;
mod interview;
mod preferences;
mod preflight;
mod review;
mod session;
mod sleep;
mod typing;
mod views;
mod window;

use std::collections::BTreeMap;
use std::path::PathBuf;

use bevy::prelude::*;

use crate::l10n::Locale;
use crate::scenario::Library;
use crate::storage::Records;
use crate::ui::action::Screen;

pub use preflight::NoDisplay;

/// What the window opens with.
pub struct Options {
    /// Every scenario that can be played.
    pub library: Library,
    /// The folders of the packs that are the user's own, by the pack's id.
    pub own: BTreeMap<String, PathBuf>,
    /// What is kept of the person; None where the system names no place: nothing is kept then.
    pub records: Option<Records>,
    /// Where copies of what the studio writes to are kept.
    pub data_dir: Option<PathBuf>,
    /// The language of whoever chose none in the settings.
    pub locale: Locale,
    /// That language was asked for at the start: it stands above the settings until another is chosen.
    pub locale_asked: bool,
    /// A pack, or the file of a scenario in one, to open in the studio.
    pub author: Option<PathBuf>,
}

/// Opens the window and returns when it is closed.
///
/// # Errors
/// [`NoDisplay`] when no window can be shown here: no display server, no usable graphics, or a start-up
/// failure of either. Nothing has been written or changed then.
pub fn run(options: Options) -> Result<(), NoDisplay> {
    preflight::run(|| build(options))
}

fn build(options: Options) -> App {
    let Options { library, own, records, data_dir, locale, locale_asked, author } = options;
    let (kept, notice) = preferences::read(records.as_ref());
    // Where records can only be read, settings are not kept either.
    let settings = records.as_ref().filter(|it| it.to_write().is_some()).map(|it| it.folder().to_owned());
    let first = if kept.preferences.welcomed { Screen::Home } else { Screen::Welcome };
    let language = preferences::Language { unchosen: locale, asked: locale_asked };
    let spoken = language.of(&kept.preferences);
    let mut session = session::Session::new(library, records, kept.preferences, &spoken);
    session.notice = notice.or(session.notice);
    session.own = own;
    session.career = career::Career::new(data_dir.as_deref());

    let mut app = App::new();
    app.add_plugins((
        window::WindowPlugin { size: kept.window },
        sleep::SleepPlugin,
        accessibility::AccessibilityPlugin,
        blending::BlendingPlugin,
    ));
    app.insert_resource(session).add_plugins((
        actions::ActionsPlugin { first },
        clock::ClockPlugin,
        call::CallPlugin,
        interview::InterviewPlugin { data_dir: settings.clone() },
        calibration::CalibrationPlugin,
        author::AuthorPlugin { data_dir, open: author },
        preferences::PreferencesPlugin { folder: settings, language, window: kept.window },
        career::CareerPlugin,
        views::ViewsPlugin,
        draw::DrawPlugin,
    ));
    app
}
