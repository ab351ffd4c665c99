//! What is known, at the right: the record, the knowledge base and the notes, as tabs.

use egui::{Align, Key, Rect, Ui, Vec2};

use super::knowledge::{self, KnowledgeView};
use super::notes::{self, NotesView};
use super::record::{self, RecordView};
use super::source::Source;
use crate::encounter::{self, Event};
use crate::msg;
use crate::scenario::{Answer, Channel};
use crate::ui::action::Action;
use crate::ui::keys;
use crate::ui::theme::GRID;
use crate::ui::widgets::outbound::{self, Consent, OutboundView};
use crate::ui::widgets::tabs;

/// A page of what is known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tab {
    #[default]
    Record,
    Knowledge,
    Notes,
}

impl Tab {
    const ALL: [(Tab, Key); 3] = [(Tab::Record, Key::R), (Tab::Knowledge, Key::K), (Tab::Notes, Key::N)];
}

/// The pages, by name.
#[derive(Clone, Debug, PartialEq)]
pub struct KnownView {
    /// A call that we make: its purpose and the customer's consent.
    pub outbound: Option<OutboundView>,
    /// What a screen reader calls the tabs.
    pub name: String,
    pub tabs: Vec<(Tab, String)>,
    pub record: RecordView,
    pub knowledge: KnowledgeView,
    pub notes: NotesView,
}

/// The page that is open, and what is searched for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct KnownMemo {
    pub tab: Tab,
    pub search: String,
    /// A key asked for a page: it comes into sight.
    asked: bool,
}

impl KnownView {
    /// `answering`: something can be said or looked up now.
    pub(super) fn new(source: &Source, answering: bool) -> Self {
        let text = |key| source.catalogue.text(key);
        KnownView {
            outbound: (source.scenario().channel == Channel::Outbound).then(|| marks(source)),
            name: text(msg!("desk-tabs")),
            tabs: vec![
                (Tab::Record, text(msg!("desk-record"))),
                (Tab::Knowledge, text(msg!("desk-knowledge"))),
                (Tab::Notes, text(msg!("desk-notes"))),
            ],
            record: RecordView::new(source),
            knowledge: KnowledgeView::new(source, answering),
            notes: NotesView::new(source),
        }
    }
}

fn marks(source: &Source) -> OutboundView {
    let said = source.encounter().transcript().events().any(|(_, event)| *event == Event::Purpose);
    let consent = match source.encounter().state().consent {
        encounter::Consent::None => Consent::NotAsked,
        encounter::Consent::Asked => Consent::Asked,
        encounter::Consent::Answered(Answer::Given) => Consent::Given,
        encounter::Consent::Answered(Answer::Refused) => Consent::Refused,
    };
    OutboundView::new(source.people(), said, consent, source.catalogue)
}

/// Opens a page by its key; `/` opens the knowledge base and goes to its field.
pub(super) fn act(ui: &Ui, memo: &mut KnownMemo) {
    for (tab, key) in Tab::ALL {
        if keys::pressed(ui, key) {
            (memo.tab, memo.asked) = (tab, true);
        }
    }
    // Seen, not taken: the field takes it once it is there.
    if !ui.ctx().text_edit_focused() && ui.input(|input| input.key_pressed(Key::Slash)) {
        (memo.tab, memo.asked) = (Tab::Knowledge, true);
    }
}

/// Draws the tabs and the open page.
pub(super) fn show(ui: &mut Ui, view: &KnownView, memo: &mut KnownMemo, out: &mut Vec<Action>) {
    if let Some(call) = &view.outbound {
        outbound::show(ui, call);
        ui.add_space(GRID / 2.0);
    }
    if std::mem::take(&mut memo.asked) {
        // Where the window is small, the pages stand under the customer.
        ui.scroll_to_rect(Rect::from_min_size(ui.cursor().min, Vec2::ZERO), Some(Align::Min));
    }
    if let Some(tab) = tabs::show(ui, &view.name, &view.tabs, memo.tab) {
        memo.tab = tab;
    }
    ui.add_space(GRID / 2.0);
    match memo.tab {
        Tab::Record => record::show(ui, &view.record),
        Tab::Knowledge => knowledge::show(ui, &view.knowledge, &mut memo.search, out),
        Tab::Notes => notes::show(ui, &view.notes),
    }
}
