//! Calibrations: a recorded contact is opened, its sheet filled in and handed in.

use std::sync::Arc;

use bevy::prelude::*;

use super::actions::{Actions, Showing, Step};
use super::author;
use super::session::Session;
use crate::args;
use crate::calibration::{Move, Recording, Sheet, Verdict, Wording};
use crate::l10n::Message;
use crate::msg;
use crate::records::Whole;
use crate::scenario::Calibration;
use crate::ui::action::{Action, Screen};
use crate::ui::screens::calibration::CalibrationView;

pub struct CalibrationPlugin;

impl Plugin for CalibrationPlugin {
    fn build(&self, app: &mut App) {
        app.add_systems(Update, carry_out.in_set(Step::Act).after(author::ask_before_closing));
    }
}

/// The calibration that is listened to, or whose verdict is read.
pub struct Listening {
    calibration: Arc<Calibration>,
    recording: Recording,
    sheet: Sheet,
    /// Where it was opened.
    back: Screen,
}

pub fn carry_out(
    actions: Res<Actions>,
    mut session: ResMut<Session>,
    showing: Res<State<Showing>>,
    mut next: ResMut<NextState<Showing>>,
) {
    for action in &actions.0 {
        match action {
            Action::OpenCalibration(id) => {
                let opens = session.listen_to(id, showing.get().0);
                if opens && showing.get().0 != Screen::Calibration {
                    next.set(Showing(Screen::Calibration));
                }
            }
            Action::Score(made) => session.score(made),
            _ => {}
        }
    }
}

impl Session {
    /// Opens a calibration: where it was left, or anew once its sheet was handed in. False, with a notice, if its contact
    /// cannot be heard.
    fn listen_to(&mut self, id: &str, from: Screen) -> bool {
        let Some(calibration) = self.library.calibration(id).cloned() else { return false };
        let open = self.listening.take().filter(|it| it.calibration.id == calibration.id);
        let back = match from {
            // From its own verdict it is begun once more.
            Screen::Calibration => open.as_ref().map_or(Screen::Home, |it| it.back),
            from => from,
        };
        if let Some(open) = open.filter(|it| !it.sheet.is_done()) {
            self.listening = Some(Listening { back, ..open });
            return true;
        }
        let contact = self.library.scenario(&calibration.contact);
        let args = args![id = &calibration.id, contact = &calibration.contact];
        let Some(scenario) = contact else {
            self.notice = Some(Message::with(msg!("calibration-no-contact"), args));
            return false;
        };
        let Ok(recording) = Recording::of(&calibration, scenario, &self.library.rubric(&scenario.id)) else {
            self.notice = Some(Message::with(msg!("calibration-broken"), args));
            return false;
        };
        self.listening = Some(Listening { calibration, recording, sheet: Sheet::default(), back });
        true
    }

    /// Writes an entry on the sheet; once it is handed in, it is kept.
    fn score(&mut self, made: &Move) {
        let Some(it) = &mut self.listening else { return };
        if it.sheet.is_done() {
            return;
        }
        if let Err(refused) = it.sheet.write(made, &it.recording) {
            self.notice = Some(Message::new(refused.key()));
            return;
        }
        if !it.sheet.is_done() {
            return;
        }
        let verdict = Verdict::of(&it.recording, &it.sheet);
        let whole = Whole::of_calibration(&it.calibration, &it.sheet, &verdict);
        let Some(attempts) = self.attempts() else { return };
        if let Err(error) = attempts.keep(whole, &self.agent().name, self.catalogue.locale()) {
            self.warn(msg!("notice-unwritten"), &error);
        }
        self.look_up_past();
    }

    /// The screen of the calibration that is open.
    pub fn calibration_view(&self) -> Option<CalibrationView> {
        let Listening { calibration, recording, sheet, back } = self.listening.as_ref()?;
        let wording = Wording { calibration, recording, catalogue: &self.catalogue };
        Some(CalibrationView::new(&wording, sheet, *back))
    }
}
