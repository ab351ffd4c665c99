//! Notes: what one may do, what the contact is about, what was heard, what was promised.

use egui::Ui;

use super::source::Source;
use crate::args;
use crate::encounter::CallbackState;
use crate::msg;
use crate::ui::screens::library::bullet;
use crate::ui::theme::Size;
use crate::ui::widgets::{card, text};
use crate::ui::words::words;

words! {
    /// The fixed words of the notes.
    NotesWords {
        policy = msg!("encounter-policy"),
        briefing = msg!("library-briefing"),
        needs = msg!("desk-needs"),
        needs_none = msg!("desk-needs-none"),
        promised = msg!("desk-promised"),
    }
}

/// The texts of the notes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotesView {
    pub words: NotesWords,
    pub needs: Vec<String>,
    pub promised: Option<String>,
    pub policy: Vec<String>,
    pub briefing: String,
}

impl NotesView {
    pub(super) fn new(source: &Source) -> Self {
        let (scenario, catalogue) = (source.scenario(), source.catalogue);
        let promised = match source.encounter().state().callback {
            CallbackState::Promised(callback) => {
                let minutes = scenario.callbacks[callback.at()].within_min;
                let time = catalogue.minutes(minutes);
                Some(catalogue.format(msg!("desk-callback-due"), &args![time = time]))
            }
            _ => None,
        };
        NotesView {
            words: NotesWords::new(catalogue),
            needs: source.heard().into_iter().map(|need| need.label).collect(),
            promised,
            policy: scenario.policy.iter().map(|rule| source.said(rule)).collect(),
            briefing: source.said(&scenario.briefing),
        }
    }
}

/// Draws cards, one below the other.
pub(super) fn show(ui: &mut Ui, view: &NotesView) {
    let words = &view.words;
    card::show(ui, |ui| {
        text::heading(ui, &words.needs, Size::Body);
        if view.needs.is_empty() {
            text::muted(ui, &words.needs_none);
        }
        list(ui, &view.needs);
    });
    if let Some(promised) = &view.promised {
        card::show(ui, |ui| {
            text::heading(ui, &words.promised, Size::Body);
            text::body(ui, promised);
        });
    }
    if !view.policy.is_empty() {
        card::show(ui, |ui| {
            text::heading(ui, &words.policy, Size::Body);
            list(ui, &view.policy);
        });
    }
    card::show(ui, |ui| {
        text::heading(ui, &words.briefing, Size::Body);
        text::muted(ui, &view.briefing);
    });
}

fn list(ui: &mut Ui, rows: &[String]) {
    for row in rows {
        bullet(ui, row);
    }
}
