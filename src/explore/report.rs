//! What a walk through every path of a scenario found. Every claim has a witness: moves that anyone can play again.

use crate::diagnostics::Severity;
use crate::encounter::Move;
use crate::scenario::{BeatIx, CriticalError, EndingIx, NeedIx, Outcome, ReplyIx};

/// A path that shows what is claimed: played again with this seed, alone, as a trainee and untimed, it does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Witness {
    pub seed: u64,
    /// From the first answer to the write-up; for what happens on the way, up to there.
    pub moves: Vec<Move>,
}

/// A grade, and a path to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reached {
    /// 0–100.
    pub grade: u8,
    pub witness: Witness,
}

/// The lowest and the highest grade that any path reaches.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Range {
    pub least: Reached,
    pub most: Reached,
}

/// The range of each headline grade; each bound is that of a path of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ranges {
    pub empathy: Range,
    pub resolution: Range,
    pub handle_time: Range,
    pub overall: Range,
}

/// A handle time in milliseconds of encounter time, and a path that takes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Timed {
    pub ms: u32,
    pub witness: Witness,
}

/// How many paths there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paths {
    Exactly(u128),
    /// More than can be counted in 128 bits.
    TooMany,
    /// A loop leads back to the very same state: one can go round for ever.
    Endless,
}

impl Default for Paths {
    fn default() -> Self {
        Paths::Exactly(0)
    }
}

/// What kept the walk from being complete.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Limit {
    /// No more states than these were walked: there may be more of everything.
    States(u64),
    /// Every state was walked, but grades were looked for in so many situations only: there may be lower and higher
    /// ones.
    Grades(u64),
    /// Somebody stopped it.
    Stopped,
}

/// One ending that is reached.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EndingReport {
    pub ending: EndingIx,
    pub outcome: Outcome,
    pub paths: Paths,
    pub grades: Ranges,
    pub shortest: Timed,
    /// None where a loop makes it as long as one likes.
    pub longest: Option<Timed>,
}

/// An ending at which no path of lines ends on this day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreached {
    pub ending: EndingIx,
    pub outcome: Outcome,
    pub comes: Comes,
}

/// When an ending comes at which no path of lines ends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Comes {
    /// A callback is promised there, and goes on to other endings. The path that comes there.
    Passing(Witness),
    /// Only where the customer is left to wait: so, for one.
    Waiting(Witness),
    /// On the mildest or the hardest day, or to the highest rank.
    Otherwise,
    Never,
    /// Not everything was walked.
    Unknown,
}

impl Comes {
    /// The word of message keys and of JSON.
    pub fn slug(&self) -> &'static str {
        match self {
            Comes::Passing(_) => "passing",
            Comes::Waiting(_) => "waiting",
            Comes::Otherwise => "otherwise",
            Comes::Never => "never",
            Comes::Unknown => "unknown",
        }
    }

    /// The path to it, if there is one.
    pub fn witness(&self) -> Option<&Witness> {
        match self {
            Comes::Passing(witness) | Comes::Waiting(witness) => Some(witness),
            Comes::Otherwise | Comes::Never | Comes::Unknown => None,
        }
    }
}

/// How a reply stands among those of its beat, over all paths.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Leads higher than any other can, and never lower.
    Best,
    /// Leads less high than any other can, and never less low.
    Worst,
}

/// What the walk says of one reply.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReplyFigures {
    pub beat: BeatIx,
    pub reply: ReplyIx,
    /// States in which it is offered; 0 if it never is.
    pub offered: u64,
    /// The overall grade over all paths that say it; None if it never is said on a path to an end.
    pub overall: Option<Range>,
    /// None if it is now the best, now not; and where nothing else is offered.
    pub standing: Option<Standing>,
}

/// A fault of the scenario that only walking it shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum What {
    /// The customer waits in this beat, and nothing can be answered.
    DeadEnd(BeatIx),
    /// The customer never comes to this beat.
    NeverBeat(BeatIx),
    /// This reply is never offered, though its beat is reached.
    NeverReply(BeatIx, ReplyIx),
    NeverEnding(EndingIx),
    /// Whatever is answered here, the same follows: the same points, the same endings.
    SameWhatever(BeatIx),
    /// Nobody can pass: the highest overall grade is below the pass mark.
    PassOutOfReach {
        most: u8,
        pass: u8,
    },
    /// Every path to an end makes this critical error, on which the rubric fails.
    CriticalUnavoidable(CriticalError),
    /// No path meets this need.
    NeedNeverMet(NeedIx),
    /// From this beat, an answer leads back to the very same state: nothing has changed, time apart.
    Loop(BeatIx),
    /// After this beat the customer asks for a supervisor, and the scenario has no `on_demand`: nothing comes of it.
    DemandUnheard(BeatIx),
}

impl What {
    /// The word of message keys and of JSON.
    pub fn slug(self) -> &'static str {
        match self {
            What::DeadEnd(_) => "dead-end",
            What::NeverBeat(_) => "never-beat",
            What::NeverReply(..) => "never-reply",
            What::NeverEnding(_) => "never-ending",
            What::SameWhatever(_) => "same-whatever",
            What::PassOutOfReach { .. } => "pass-out-of-reach",
            What::CriticalUnavoidable(_) => "critical-unavoidable",
            What::NeedNeverMet(_) => "need-never-met",
            What::Loop(_) => "loop",
            What::DemandUnheard(_) => "demand-unheard",
        }
    }

    /// An error where nobody can get through well: the customer is left without an answer, or nobody can pass. All
    /// else can be played, and may even be meant.
    pub fn severity(self) -> Severity {
        match self {
            What::DeadEnd(_) | What::PassOutOfReach { .. } | What::CriticalUnavoidable(_) => Severity::Error,
            _ => Severity::Warning,
        }
    }

    /// One of each kind's words, in the order of the kinds.
    pub const SLUGS: &'static [&'static str] = &[
        "dead-end",
        "never-beat",
        "never-reply",
        "never-ending",
        "same-whatever",
        "pass-out-of-reach",
        "critical-unavoidable",
        "need-never-met",
        "loop",
        "demand-unheard",
    ];
}

/// A fault, with a path that shows it; none for what never happens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    pub what: What,
    pub witness: Option<Witness>,
}

/// Everything that the walk found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// None if every path was walked and every range is exact.
    pub limit: Option<Limit>,
    /// Different states that were reached.
    pub states: u64,
    /// Moves that were made.
    pub steps: u64,
    pub paths: Paths,
    /// Over all endings; None if none is reached.
    pub overall: Option<Range>,
    /// Those that are reached, in the scenario's order.
    pub endings: Vec<EndingReport>,
    /// All others, in the scenario's order.
    pub unreached: Vec<Unreached>,
    /// Every reply, beat by beat.
    pub replies: Vec<ReplyFigures>,
    /// In the order of [`What`].
    pub findings: Vec<Finding>,
}

impl Report {
    /// The shortest path to any end.
    pub fn shortest(&self) -> Option<&Timed> {
        self.endings.iter().map(|ending| &ending.shortest).min_by_key(|timed| timed.ms)
    }

    /// The longest path to any end; None if there is none, or a loop makes one as long as one likes.
    pub fn longest(&self) -> Option<&Timed> {
        let each = self.endings.iter().map(|ending| ending.longest.as_ref());
        each.collect::<Option<Vec<_>>>()?.into_iter().max_by_key(|timed| timed.ms)
    }
}
