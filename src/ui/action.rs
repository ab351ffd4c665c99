//! What a person asked for on a screen. The closed list that whoever holds the state carries out.

use crate::encounter::Pace;
use crate::grading::Coaching;
use crate::l10n::Locale;
use crate::scenario::{Form, ReplyIx};

use super::theme::Scheme;

/// The screens there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Screen {
    /// Language and name, once.
    Welcome,
    Home,
    Library,
    Encounter,
    Debrief,
    Settings,
}

/// One thing asked for. Screens append them in order; nothing happens on a screen itself.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Go to a screen.
    Open(Screen),
    /// Begin a scenario, also once more after its debrief.
    StartEncounter {
        scenario: String,
    },
    /// Go on with the interrupted encounter at the moment where it stopped.
    ContinueInterrupted,
    /// Close the interrupted encounter for good; what was done stays in the records.
    CloseInterrupted,
    /// Say this reply.
    Choose(ReplyIx),
    /// Put the customer on hold: with a promised time in seconds, or without a word.
    Hold {
        promised_s: Option<u32>,
    },
    /// Take the customer off hold.
    Resume,
    /// Finish the after-call work.
    WrapUp,
    /// Leave the encounter as it is; it can be gone on with.
    Leave,
    /// Read the debrief of an attempt.
    OpenDebrief {
        attempt: String,
    },
    /// The notice over the screen has been read.
    CloseNotice,
    /// The first screen was answered, or passed over.
    Welcomed,
    SetLocale(Locale),
    SetScheme(Scheme),
    /// Text size in percent, 80–200.
    SetTextPercent(u16),
    SetPace(Pace),
    SetReduceMotion(bool),
    SetHideMood(bool),
    SetCoaching(Coaching),
    SetAgentName(String),
    SetAgentForm(Form),
}
