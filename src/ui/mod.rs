//! The screens: pure functions of view models, drawn by egui, without Bevy.
//!
//! Whoever shows them makes a [`View`] from the state of the core, calls [`show`] in every frame with the same
//! [`Memo`], and carries out the [`Action`]s that were appended. Nothing else changes anything.

pub mod action;
pub mod keys;
pub mod layout;
pub mod preferences;
pub mod screens;
mod search;
pub mod theme;
pub mod widgets;
mod words;

pub use action::{Action, Screen};
pub use preferences::Preferences;

use screens::{
    author, calibration, career, compare, debrief, encounter, home, interview, library, settings, welcome,
};

/// One screen, with everything that it says.
#[derive(Clone, Debug, PartialEq)]
pub enum View {
    Welcome(Box<welcome::WelcomeView>),
    Home(Box<home::HomeView>),
    Library(Box<library::LibraryView>),
    Career(Box<career::CareerView>),
    Encounter(Box<encounter::EncounterView>),
    Debrief(Box<debrief::DebriefView>),
    Compare(Box<compare::CompareView>),
    InterviewBriefing(Box<interview::BriefingView>),
    Interview(Box<interview::InterviewView>),
    InterviewSummary(Box<interview::SummaryView>),
    Calibration(Box<calibration::CalibrationView>),
    Settings(Box<settings::SettingsView>),
    Author(Box<author::AuthorView>),
}

/// What the screens remember by themselves: filters, selected lines, open overlays. Nothing of it is worth keeping.
#[derive(Clone, Debug, Default)]
pub struct Memo {
    pub welcome: welcome::WelcomeMemo,
    pub home: home::HomeMemo,
    pub library: library::LibraryMemo,
    pub career: career::CareerMemo,
    pub encounter: encounter::EncounterMemo,
    pub debrief: debrief::DebriefMemo,
    pub compare: compare::CompareMemo,
    pub interview: interview::InterviewMemo,
    pub calibration: calibration::CalibrationMemo,
    pub settings: settings::SettingsMemo,
    pub author: author::AuthorMemo,
}

/// Draws a screen over the whole of `ui`; what a person asks for is appended to `out`.
///
/// egui may run a frame twice and throw the first result away; its input is there only once, so nothing is asked for
/// twice either.
pub fn show(ui: &mut egui::Ui, view: &View, memo: &mut Memo, out: &mut Vec<Action>) {
    let paper = theme::Theme::of(ui.ctx()).colors.paper;
    ui.painter().rect_filled(ui.max_rect(), 0, paper);
    match view {
        View::Welcome(view) => welcome::show(ui, view, &mut memo.welcome, out),
        View::Home(view) => home::show(ui, view, &mut memo.home, out),
        View::Library(view) => library::show(ui, view, &mut memo.library, out),
        View::Career(view) => career::show(ui, view, &mut memo.career, &mut memo.library, out),
        View::Encounter(view) => encounter::show(ui, view, &mut memo.encounter, out),
        View::Debrief(view) => debrief::show(ui, view, &mut memo.debrief, out),
        View::Compare(view) => compare::show(ui, view, &mut memo.compare, out),
        View::InterviewBriefing(view) => interview::briefing(ui, view, &mut memo.interview, out),
        View::Interview(view) => interview::show(ui, view, &mut memo.interview, out),
        View::InterviewSummary(view) => interview::summary(ui, view, &mut memo.interview, out),
        View::Calibration(view) => calibration::show(ui, view, &mut memo.calibration, out),
        View::Settings(view) => settings::show(ui, view, &mut memo.settings, out),
        View::Author(view) => author::show(ui, view, &mut memo.author, out),
    }
    keys::remember(ui);
}
