//! Calibrations, as they stand after some entries.

use aplomb::calibration::{Move, Recording, Sheet, Wording};
use aplomb::scenario::{pack, shipped_packs};
use aplomb::ui::screens::calibration::CalibrationView;
use aplomb::ui::{Screen, View};

use super::Samples;
use crate::shown;

/// The pack of a fixture, and the one that its contact is of.
pub fn overheard(language: &str) -> Samples {
    let mut files = shipped_packs();
    files.retain(|path, _| path.starts_with("first-week/"));
    files.extend(shown::files("calibrations", "overheard"));
    Samples::new(pack::load(&files).0, language)
}

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
