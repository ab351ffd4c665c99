//! What is kept once it is over, in one piece: nothing of it is lost that could not be done again at once.

use super::attempt::Line;
use super::summary::Summary;
use crate::calibration::{Sheet, Verdict};
use crate::encounter::Header;
use crate::scenario::Calibration;

/// An attempt that is over, but for who made it and when.
#[derive(Clone, Debug)]
pub struct Whole {
    /// What it was an attempt at.
    pub header: Header,
    /// What was done.
    pub lines: Vec<Line>,
    /// Its time is set when it is kept.
    pub summary: Summary,
}

impl Whole {
    pub fn of_calibration(calibration: &Calibration, sheet: &Sheet, verdict: &Verdict) -> Whole {
        Whole {
            header: Header {
                scenario: calibration.id.clone(),
                fingerprint: calibration.fingerprint,
                ..Header::default()
            },
            lines: vec![Line::Scored(sheet.clone())],
            summary: Summary::of_calibration(verdict),
        }
    }
}
