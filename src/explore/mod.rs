//! What a scenario holds beyond the path that was played.

mod best;
mod classes;
mod coverage;
#[allow(clippy::module_inception, reason = "the one thing that the module is for")]
mod explore;
mod findings;
mod forget;
mod heats;
mod hopes;
mod intern;
mod loops;
mod options;
mod picks;
mod players;
mod possible;
mod report;
mod search;
mod situations;
mod times;
mod walk;

pub use best::{Choice, Effort, Way, choices, furthest};
pub use heats::heats;
pub use options::after_call;
pub use players::{Player, Scores, answer, best_scores, fails, lead, play, scores, telling};
pub use report::{
    Comes, EndingReport, Finding, Limit, Paths, Range, Ranges, Reached, ReplyFigures, Report, Standing,
    Timed, Unreached, What, Witness,
};

pub use explore::{Walked, explore, walk_only};
pub use walk::{Progress, Scope};
