//! What happened: closed events, in order. A grader needs nothing else than these and the scenario.

use super::customer::Sale;
use super::mood::Mood;
use crate::scenario::{
    Act, Band, BeatIx, CriticalError, Cue, EndingIx, Handover, Line, NeedIx, NeedState, Outcome, ReplyIx,
    Scenario,
};

/// Where a customer's line stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Speech {
    Beat(BeatIx),
    Ending(EndingIx),
}

impl Speech {
    /// The customer's line in this tone.
    pub fn line(self, scenario: &Scenario, band: Band) -> &Line {
        let says = match self {
            Speech::Beat(beat) => &scenario.beats[beat.at()].says,
            Speech::Ending(ending) => &scenario.endings[ending.at()].says,
        };
        &says[band as usize]
    }
}

/// Why a mood moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Cause {
    Act(Act),
    /// The author's own effect on this reply.
    Shift,
    /// Silence: thinking, or work at the desk.
    Wait,
    Hold,
    Transfer(Handover),
    Retell,
    Sale(Sale),
    PromiseKept,
    PromiseBroken,
}

/// One thing that happened. Times are milliseconds of encounter time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    AgentSaid {
        beat: BeatIx,
        reply: ReplyIx,
        ms: u32,
        thought_ms: u32,
    },
    CustomerSaid {
        speech: Speech,
        band: Band,
        ms: u32,
        cue: Option<Cue>,
    },
    /// Work at the desk while the customer waits on the line.
    Worked {
        ms: u32,
    },
    Held {
        ms: u32,
        promised_s: Option<u32>,
        kept: bool,
    },
    Felt {
        cause: Cause,
        from: Mood,
        to: Mood,
    },
    NeedMoved {
        need: NeedIx,
        to: NeedState,
    },
    Verified,
    SupervisorDemanded,
    /// Something was offered for sale, and how that met the customer.
    Offered {
        sale: Sale,
    },
    /// Here a sale could be offered that fits a need which was heard.
    Occasion {
        need: NeedIx,
    },
    Critical {
        error: CriticalError,
    },
    Ended {
        ending: EndingIx,
        outcome: Outcome,
        /// The customer left because patience had run out.
        left: bool,
    },
    /// The case was written up.
    WroteUp {
        ms: u32,
    },
}
