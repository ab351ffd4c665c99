//! What happened: closed events, in order. A grader needs nothing else than these and the scenario.

use super::customer::Sale;
use super::mood::Mood;
use super::typed::Unclear;
use crate::scenario::{
    Act, Answer, ArticleIx, Band, BeatIx, CallbackIx, CodeIx, CriticalError, Cue, EndingIx, Handover,
    HoldWords, Level, Line, NeedIx, NeedState, Outcome, Plan, ProductIx, ReplyIx, Scenario, TimerIx,
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
    /// Silence so long that the line seemed dead.
    DeadAir,
    /// A prepared sentence where a feeling waited.
    Prepared,
    /// The talk went on in private messages.
    Private,
    /// A no that was not taken for an answer.
    RefusalIgnored,
}

/// One thing that happened. Times are milliseconds of encounter time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    AgentSaid {
        beat: BeatIx,
        reply: ReplyIx,
        ms: u32,
        thought_ms: u32,
        /// A prepared sentence.
        prepared: bool,
    },
    /// The trainee said something in their own words that was not understood.
    AgentUnclear {
        ms: u32,
        thought_ms: u32,
    },
    /// The customer says so, in one of [`Unclear::VARIANTS`] ways.
    CustomerPuzzled {
        why: Unclear,
        band: Band,
        variant: u8,
        ms: u32,
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
        words: HoldWords,
        kept: bool,
    },
    /// The customer heard nothing: the microphone was off.
    Muted {
        ms: u32,
    },
    /// Nobody said anything.
    Silence {
        ms: u32,
    },
    /// An article was found and read.
    LookedUp {
        article: ArticleIx,
        ms: u32,
        thought_ms: u32,
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
    /// From here on the scenario's own rule asks for this level: more expertise or authority than the desk has.
    EscalationDue {
        level: Level,
    },
    /// The contact was handed over. `owed` counts the needs that the customer has voiced, `told` those of them that
    /// the next person was told of; `ms` is the time that the telling took.
    HandedOver {
        level: Level,
        how: Handover,
        /// Complexity, authority, danger or a demand asked for it.
        right: bool,
        told: u8,
        owed: u8,
        ms: u32,
    },
    /// A prepared sentence came where a feeling waited.
    PreparedMisfit,
    /// The talk went on in private messages, after the feeling was met in public (`well`) or before.
    WentPrivate {
        well: bool,
    },
    /// What follows is said in public again.
    WentPublic,
    /// We said who calls and why.
    Purpose,
    ConsentAsked,
    Consent {
        answer: Answer,
    },
    /// Something was offered for sale, and how that met the customer.
    Offered {
        sale: Sale,
        product: Option<ProductIx>,
    },
    PriceTold,
    /// A product was put on the account; `agreed` if the customer had said yes.
    Booked {
        product: ProductIx,
        agreed: bool,
    },
    /// A payment plan; `holds` if it pays what is owed and can be kept.
    PlanAgreed {
        plan: Plan,
        holds: bool,
    },
    /// A word to those who wait behind.
    QueueReassured,
    /// Somebody who waited went away; so many are left.
    QueueLeft {
        waiting: u8,
    },
    TimerRan {
        timer: TimerIx,
    },
    CallbackPromised {
        callback: CallbackIx,
    },
    /// The callback was held, after so many minutes; `ms` is the work that the first call left.
    CalledBack {
        callback: CallbackIx,
        kept: bool,
        after_min: u32,
        ms: u32,
    },
    /// Nobody called.
    CallbackMissed {
        callback: CallbackIx,
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
    /// The case was written up: `right` if the code is the one that the ending asks for; `noted` of the `of` needs
    /// that the customer had voiced stand in the note.
    WroteUp {
        ms: u32,
        code: Option<CodeIx>,
        right: bool,
        noted: u8,
        of: u8,
    },
}

/// Whoever is told what happens, one event after the other. A transcript keeps them all; whoever makes millions of steps
/// takes from each what counts, and nothing is kept.
pub trait Listener {
    fn hear(&mut self, event: Event);
}

impl Listener for Vec<Event> {
    fn hear(&mut self, event: Event) {
        self.push(event);
    }
}

impl Event {
    /// Encounter time that it took, in milliseconds.
    #[inline(always)]
    pub fn ms(&self) -> u32 {
        match *self {
            Event::AgentSaid { ms, thought_ms, .. }
            | Event::AgentUnclear { ms, thought_ms }
            | Event::LookedUp { ms, thought_ms, .. } => ms.saturating_add(thought_ms),
            Event::CustomerSaid { ms, .. }
            | Event::CustomerPuzzled { ms, .. }
            | Event::Worked { ms }
            | Event::Held { ms, .. }
            | Event::Muted { ms }
            | Event::Silence { ms }
            | Event::HandedOver { ms, .. }
            | Event::CalledBack { ms, .. }
            | Event::WroteUp { ms, .. } => ms,
            _ => 0,
        }
    }
}
