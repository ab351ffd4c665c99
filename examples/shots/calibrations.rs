//! A calibration: the recording and its sheet, and the verdict.

use aplomb::ui::screens::library::Kind;
use aplomb::ui::{Memo, View};

use crate::samples::Samples;

pub fn all(samples: &Samples) -> Vec<(&'static str, View, Memo)> {
    let id = "supervisor/a-voice-people-like";
    let begun = ["score opening 100", "score empathy 100", "quote empathy 3 4"];
    let done = [
        "score opening 100",
        "quote opening 1",
        "score listening 75",
        "score empathy 100",
        "quote empathy 3 4",
        "score resolution 100",
        "quote resolution 8 9",
        "score closing 75",
        "quote closing 9",
        "done",
    ];
    let mut third = Memo::default();
    third.calibration.turn = 3;
    let mut library = Memo::default();
    library.library.kind = Some(Kind::Recording);
    vec![
        ("calibration-begun", samples.calibration(id, &begun), third),
        ("calibration-verdict", samples.calibration(id, &done), Memo::default()),
        ("calibration-library", samples.library(), library),
    ]
}
