//! What a scenario holds beyond the path that was played.

mod best;
mod heats;
mod options;
mod players;
mod report;

pub use best::{Choice, Effort, Way, choices, furthest};
pub use heats::heats;
pub use players::{Player, Scores, best_scores, play, scores};
pub use report::{
    EndingReport, Finding, Limit, Paths, Range, Ranges, Reached, ReplyFigures, Report, Standing, Timed, What,
    Witness,
};
