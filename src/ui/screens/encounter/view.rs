//! The whole screen, in the reader's language.

use super::answers::Stage;
use super::chats;
use super::conversation::ConversationView;
use super::customer::CustomerView;
use super::header::HeaderView;
use super::known::KnownView;
use super::source::{Live, Source};
use super::transfer::TransferView;
use super::typing::TypingView;
use super::words::EncounterWords;
use super::{hold, tools};
use crate::encounter::Desk;
use crate::l10n::Catalogue;
use crate::scenario::{Agent, HoldWords};
use crate::ui::preferences::Preferences;
use crate::ui::widgets::chats::ChatsView;
use crate::ui::widgets::help::HelpView;

/// What the screen says.
#[derive(Clone, Debug, PartialEq)]
pub struct EncounterView {
    pub help: HelpView,
    pub words: EncounterWords,
    /// The contact that is looked at, from 0.
    pub chosen: usize,
    pub header: HeaderView,
    /// The chats side by side; None where there is one customer.
    pub chats: Option<ChatsView>,
    /// Places of the chats in the strip.
    pub places: Vec<usize>,
    pub customer: CustomerView,
    pub conversation: ConversationView,
    pub known: KnownView,
    /// The ways to hold, in the order of the number keys.
    pub holds: Vec<(HoldWords, String)>,
    pub transfer: TransferView,
    pub stage: Stage,
    /// The field for an answer in one's own words, where one can be given.
    pub typing: Option<TypingView>,
    /// To leave need not be asked about.
    pub practice: bool,
}

impl EncounterView {
    pub fn new(
        desk: &Desk,
        live: &Live,
        preferences: &Preferences,
        agent: &Agent,
        catalogue: &Catalogue,
    ) -> Self {
        let source = Source { desk, live, preferences, agent, catalogue };
        let stage = Stage::new(&source);
        let tools = tools::there_are(&source, &stage);
        EncounterView {
            help: super::help::keys(&source, &stage, &tools),
            words: EncounterWords::new(catalogue),
            chosen: live.chosen,
            header: HeaderView::new(&source, tools),
            chats: chats::strip(&source),
            places: chats::present(&source),
            customer: CustomerView::new(&source),
            conversation: ConversationView::new(&source),
            known: KnownView::new(&source, stage.is_answering()),
            holds: hold::ways(catalogue),
            transfer: TransferView::new(&source),
            typing: match &stage {
                Stage::Replies(replies) => TypingView::new(&source, replies),
                _ => None,
            },
            stage,
            practice: live.practice,
        }
    }
}
