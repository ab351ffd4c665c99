//! Calibrations, as they stand after some entries.

use aplomb::calibration::{Move, Recording, Sheet, Wording};
use aplomb::ui::screens::calibration::CalibrationView;
use aplomb::ui::{Screen, View};

use super::Samples;

impl Samples {
    /// The screen of a calibration after these entries.
    pub fn calibration(&self, id: &str, entries: &[&str]) -> View {
        let calibration = self.library.calibration(id).expect("the calibration is there");
        let scenario = self.library.scenario(&calibration.contact).expect("its contact is there");
        let recording = Recording::of(calibration, scenario, &self.library.rubric(&scenario.id));
        let recording = recording.expect("it plays");
        let mut sheet = Sheet::default();
        for entry in entries {
            let made = Move::parse(entry).expect("an entry").expect("no comment");
            sheet.write(&made, &recording).expect("it can be written");
        }
        let wording = Wording { calibration, recording: &recording, catalogue: &self.catalogue };
        View::Calibration(Box::new(CalibrationView::new(&wording, &sheet, Screen::Library)))
    }
}
