//! Encounter time: integer milliseconds, made of what is said and done, never read from a wall clock.

use serde::{Deserialize, Serialize};

/// One tick of waiting: patience is spent in these.
pub const TICK_MS: u32 = 5_000;

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
