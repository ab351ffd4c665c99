//! Encounter time: integer milliseconds, made of what is said and done, never read from a wall clock.

use serde::{Deserialize, Serialize};

/// One tick of waiting: patience is spent in these.
pub const TICK_MS: u32 = 5_000;

/// Thinking and reading time that no customer minds, in milliseconds of encounter time. Four replies of
/// twenty-five words take about twenty-five seconds to read at 240 words a minute, the mean rate of silent
/// reading of adults (Brysbaert 2019, doi 10.1016/j.jml.2019.104047).
pub const THINKING_GRACE_MS: u32 = 25_000;

/// How the trainee's own thinking time enters the clock. It stands on the scorecard.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Pace {
    /// Real seconds.
    Live,
    /// Half of the real seconds.
    Relaxed,
    /// None: for learning, and for whoever needs the time.
    #[default]
    Untimed,
}

impl Pace {
    /// Every pace, fastest clock first.
    pub const ALL: &'static [Pace] = &[Pace::Live, Pace::Relaxed, Pace::Untimed];

    /// The word of the command line and of message keys.
    pub fn slug(self) -> &'static str {
        match self {
            Pace::Live => "live",
            Pace::Relaxed => "relaxed",
            Pace::Untimed => "untimed",
        }
    }

    /// The pace of this word.
    pub fn from_slug(slug: &str) -> Option<Pace> {
        Pace::ALL.iter().copied().find(|pace| pace.slug() == slug)
    }

    /// Encounter time for so many real milliseconds of thinking.
    pub fn thinking(self, real_ms: u32) -> u32 {
        match self {
            Pace::Live => real_ms,
            Pace::Relaxed => real_ms / 2,
            Pace::Untimed => 0,
        }
    }
}

/// Whole ticks in a wait: a begun tick counts, since the customer cannot know that it is short.
pub fn ticks(ms: u32) -> u32 {
    ms.div_ceil(TICK_MS)
}

/// Ticks of silence beyond the grace while the trainee thinks.
pub fn thinking_ticks(thought_ms: u32) -> u32 {
    thought_ms.saturating_sub(THINKING_GRACE_MS) / TICK_MS
}
