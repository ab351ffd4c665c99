//! The whole screen, in the reader's language.

use super::conversation::ConversationView;
use super::header::HeaderView;
use super::post::{LISTENING, PostView};
use super::presses;
use super::source::{Live, Source};
use super::stage::Stage;
use super::words::InterviewWords;
use crate::interview::{Move, Reaction, Talk};
use crate::l10n::Catalogue;
use crate::scenario::Agent;
use crate::ui::preferences::Preferences;
use crate::ui::widgets::face::Mood;
use crate::ui::widgets::help::HelpView;
use crate::ui::widgets::stage::StageView;

/// What the screen says.
#[derive(Clone, Debug, PartialEq)]
pub struct InterviewView {
    pub help: HelpView,
    pub words: InterviewWords,
    /// The moment of the interview: what was typed belongs to it.
    pub turn: (u32, usize),
    /// What has been typed at this moment.
    pub draft: String,
    pub header: HeaderView,
    pub face: StageView,
    pub mood: Mood,
    pub temper: String,
    pub conversation: ConversationView,
    pub stage: Stage,
}

/// How long the drawn interviewer speaks, in seconds: the words can be read at once.
const SPEAKING_S: u32 = 3;

impl InterviewView {
    pub fn new(
        talk: &Talk,
        live: &Live,
        preferences: &Preferences,
        agent: &Agent,
        catalogue: &Catalogue,
    ) -> Self {
        let source = Source { talk, live, preferences, agent, catalogue };
        let stage = Stage::new(&source);
        let post = PostView::new(talk.interview(), agent, catalogue);
        let speaking = stage.has_field() && live.spent_s < SPEAKING_S;
        InterviewView {
            help: presses::help(&stage, catalogue),
            words: InterviewWords::new(catalogue),
            // A hint is read while the answer is written.
            turn: (live.begun, talk.moves().iter().filter(|made| **made != Move::Hint).count()),
            draft: live.draft.clone(),
            header: HeaderView::new(&source),
            face: post.face(speaking, talk.is_over()),
            mood: mood(talk),
            temper: post.temper,
            conversation: ConversationView::new(&source),
            stage,
        }
    }
}

/// How the last answer is taken.
fn mood(talk: &Talk) -> Mood {
    let last =
        talk.attempts().iter().rev().find_map(|attempt| attempt.answer.as_ref().map(|_| attempt.reaction));
    match last.flatten() {
        Some(Reaction::Whole) => Mood { trust: 18.0, ..LISTENING },
        Some(Reaction::Thin) => Mood { trust: 9.0, ..LISTENING },
        Some(Reaction::TooLong) => Mood { patience: 9.0, ..LISTENING },
        Some(Reaction::OffTopic) => Mood { trust: 7.0, patience: 12.0, ..LISTENING },
        None => LISTENING,
    }
}
