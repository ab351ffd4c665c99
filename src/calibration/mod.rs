//! A calibration: somebody listens to a recorded contact and scores it, and is graded by how far that agrees with the
//! reference.
//!
//! The recording is a contact that is played again from its moves, and the reference is the scorecard that the program's own
//! rules make of it: the two cannot contradict each other, and an author writes neither lines nor scores. What the listener
//! fills in is a sheet; it has no order and no clock, so the sheet alone is kept, and the same sheet gives the same verdict.

mod finding;
mod line;
mod recording;
mod sheet;
mod verdict;
mod wording;

pub use line::{Move, NotAMove};
pub use recording::{Broken, JUDGED, Recording};
pub use sheet::{MOST_QUOTES, Mark, Refused, STEPS, Sheet};
pub use verdict::{
    ELSEWHERE, Found, HALF_STEP, Judged, PASS, QUOTE_POINTS, Quote, SCORE_POINTS, Tendency, UNFOUND, Verdict,
};
pub use wording::{By, Heard, Wording};
