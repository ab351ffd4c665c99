//! What is kept once it is over, in one piece: nothing of it is lost that could not be done again at once.

use super::attempt::Line;
use super::summary::Summary;
use crate::calibration::{Sheet, Verdict};
use crate::encounter::Header;
use crate::interview::Talk;
use crate::scenario::Calibration;

/// An attempt that is over, but for who made it and when.
#[derive(Clone, Debug)]
pub struct Whole {
    /// What it was an attempt at.
    pub header: Header,
    /// How long it took, in milliseconds; 0 where nobody measured it.
    pub took_ms: u64,
    /// What was done.
    pub lines: Vec<Line>,
    /// Its time is set when it is kept.
    pub summary: Summary,
}

impl Whole {
    pub fn of_interview(talk: &Talk) -> Whole {
        let interview = talk.interview();
        let said = talk.moves().iter().cloned().map(Line::Said);
        Whole {
            header: header(&interview.id, interview.fingerprint),
            took_ms: talk.moves().iter().map(|made| u64::from(made.took_ms())).sum(),
            lines: std::iter::once(Line::Interview(talk.mode())).chain(said).collect(),
            summary: Summary::of_interview(talk),
        }
    }

    pub fn of_calibration(calibration: &Calibration, sheet: &Sheet, verdict: &Verdict) -> Whole {
        Whole {
            header: header(&calibration.id, calibration.fingerprint),
            took_ms: 0,
            lines: vec![Line::Scored(sheet.clone())],
            summary: Summary::of_calibration(verdict),
        }
    }
}

fn header(id: &str, fingerprint: u64) -> Header {
    Header { scenario: id.to_owned(), fingerprint, ..Header::default() }
}
