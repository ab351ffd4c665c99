//! The whole screen, in the reader's language.

use super::answers::Stage;
use super::customer::CustomerView;
use super::header::HeaderView;
use super::known::KnownView;
use super::lines::lines;
use super::source::{Live, Source};
use super::words::EncounterWords;
use crate::encounter::Encounter;
use crate::l10n::Catalogue;
use crate::scenario::Agent;
use crate::ui::action::Screen;
use crate::ui::preferences::Preferences;
use crate::ui::screens::parts::help;
use crate::ui::widgets::bubble::LineView;
use crate::ui::widgets::help::HelpView;

/// What the screen says.
#[derive(Clone, Debug, PartialEq)]
pub struct EncounterView {
    pub help: HelpView,
    pub words: EncounterWords,
    pub header: HeaderView,
    pub customer: CustomerView,
    pub lines: Vec<LineView>,
    pub known: KnownView,
    pub stage: Stage,
}

impl EncounterView {
    pub fn new(
        encounter: &Encounter,
        live: Live,
        preferences: &Preferences,
        agent: &Agent,
        catalogue: &Catalogue,
    ) -> Self {
        let source = Source { encounter, live: &live, preferences, agent, catalogue };
        let stage = Stage::new(&source);
        EncounterView {
            help: help(Screen::Encounter, catalogue),
            words: EncounterWords::new(catalogue),
            header: HeaderView::new(&source),
            customer: CustomerView::new(&source, !matches!(stage, Stage::Answering { .. })),
            lines: lines(&source),
            known: KnownView::new(&source),
            stage,
        }
    }
}
