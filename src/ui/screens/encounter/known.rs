//! What is known before a word is said: the record, the policy, the briefing.

use egui::{Stroke, Ui};

use super::source::Source;
use super::words::EncounterWords;
use crate::ui::screens::library::bullet;
use crate::ui::theme::{Size, Theme};
use crate::ui::widgets::{card, text};

/// The texts of the right side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownView {
    pub record: Vec<(String, String)>,
    pub policy: Vec<String>,
    pub briefing: String,
}

impl KnownView {
    pub(super) fn new(source: &Source) -> Self {
        let scenario = source.scenario();
        let entries = scenario.record.iter();
        KnownView {
            record: entries.map(|entry| (source.said(&entry.label), source.said(&entry.value))).collect(),
            policy: scenario.policy.iter().map(|rule| source.said(rule)).collect(),
            briefing: source.said(&scenario.briefing),
        }
    }
}

/// Draws cards, one below the other.
pub(super) fn show(ui: &mut Ui, view: &KnownView, words: &EncounterWords) {
    let theme = Theme::of(ui.ctx());
    card::show(ui, |ui| {
        text::heading(ui, &words.record, Size::Body);
        for (at, (label, value)) in view.record.iter().enumerate() {
            if at > 0 {
                let y = ui.cursor().top();
                let line = Stroke::new(1.0, theme.colors.hairline);
                ui.painter().hline(ui.max_rect().x_range(), y, line);
                ui.add_space(4.0);
            }
            ui.spacing_mut().item_spacing.y = 2.0;
            text::small(ui, label);
            text::body(ui, value);
            ui.add_space(4.0);
        }
    });
    if !view.policy.is_empty() {
        card::show(ui, |ui| {
            text::heading(ui, &words.policy, Size::Body);
            for rule in &view.policy {
                bullet(ui, rule);
            }
        });
    }
    card::show(ui, |ui| {
        text::heading(ui, &words.briefing, Size::Body);
        text::muted(ui, &view.briefing);
    });
}
