//! What a person asked for on a screen. The closed list that whoever holds the state carries out.

use crate::calibration;
use crate::encounter::Pace;
use crate::grading::Coaching;
use crate::interview::Mode;
use crate::l10n::Locale;
use crate::scenario::{ArticleIx, CodeIx, Form, HoldWords, Level, NeedIx, ReplyIx};

use super::preferences::Typing;
use super::screens::author::Ask;
use super::screens::interview;
use super::theme::Scheme;

/// The screens there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Screen {
    /// Language and name, once.
    Welcome,
    Home,
    Library,
    /// The ladder, and how it went.
    Career,
    Encounter,
    Debrief,
    /// Two attempts side by side.
    Compare,
    /// Who interviews, for what post, and how it is to be held.
    InterviewBriefing,
    Interview,
    /// How an interview went.
    InterviewSummary,
    /// A recorded contact, its sheet, and how far that agrees.
    Calibration,
    Settings,
    /// The studio, in which a pack is written.
    Author,
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
    /// Look at this one of several chats, from 0; what follows is meant for it.
    ChooseChat(usize),
    /// Say this reply.
    Choose(ReplyIx),
    /// An answer in one's own words is begun.
    BeginTyping,
    /// Say this, in one's own words.
    Type(String),
    /// What was typed means this reply, or neither of those that it was asked about.
    Mean(Option<ReplyIx>),
    /// The answer that is being composed has these parts now, in this order.
    Compose(Vec<ReplyIx>),
    /// Send an answer composed of these parts, in this order.
    Send(Vec<ReplyIx>),
    /// Put the customer on hold.
    Hold(HoldWords),
    /// Switch the microphone off.
    Mute,
    /// Take the customer off hold, or switch the microphone on again.
    Resume,
    /// Find and read this article.
    LookUp(ArticleIx),
    /// Hand the contact over: after telling of these needs, or cold.
    Transfer {
        to: Level,
        briefing: Option<Vec<NeedIx>>,
    },
    /// Hold the promised callback, so many minutes after the call.
    CallBack {
        after_min: u32,
    },
    /// Finish the after-call work with this code and these needs in the note.
    WrapUp {
        code: Option<CodeIx>,
        note: Vec<NeedIx>,
    },
    /// Leave the encounter as it is; it can be gone on with.
    Leave,
    /// Read the debrief of an attempt.
    OpenDebrief {
        attempt: String,
    },
    /// Lay an attempt beside another one, or beside the one that fits best.
    OpenCompare {
        attempt: String,
        with: Option<String>,
    },
    /// Begin a new attempt at the moment before this turn of the debrief's contact; `chat` is its customer's place.
    ReplayFrom {
        chat: usize,
        turn: usize,
    },
    /// The same of the first customer of a kept attempt, which is not being looked at.
    ReplayAttempt {
        attempt: String,
        turn: usize,
    },
    /// The notice over the screen has been read.
    CloseNotice,
    /// Open a pack, or the file of a scenario in one, in the studio.
    OpenAuthor(std::path::PathBuf),
    /// Read the briefing of this interview.
    OpenInterview(String),
    /// Something in the interview.
    Interview(interview::Ask),
    /// Listen to the contact of this calibration, also once more when its sheet was handed in.
    OpenCalibration(String),
    /// Write this on its sheet.
    Score(calibration::Move),
    /// Something in the studio.
    Author(Ask),
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
    SetTyping(Typing),
    SetInterviewMode(Mode),
    SetHideTimer(bool),
    SetAgentName(String),
    SetAgentForm(Form),
}
