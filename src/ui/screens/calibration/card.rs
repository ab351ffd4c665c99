//! A calibration as a card: whose contact it is, and how hard.

use egui::Ui;

use crate::args;
use crate::l10n::Catalogue;
use crate::msg;
use crate::scenario::{Calibration, Library};
use crate::ui::layout::row;
use crate::ui::theme::Size;
use crate::ui::widgets::{badge, text};

/// A calibration before it is listened to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordingCard {
    /// Id of the calibration.
    pub id: String,
    pub title: String,
    /// "Recorded contact".
    pub kind: String,
    /// Who is heard.
    pub agent: String,
    /// The channel of the contact; None where its scenario is not there.
    pub channel: Option<String>,
    /// 1–5, and in words.
    pub difficulty: u8,
    pub difficulty_word: String,
    pub briefing: String,
}

impl RecordingCard {
    pub fn new(calibration: &Calibration, library: &Library, catalogue: &Catalogue) -> Self {
        let (texts, agent) = (&calibration.texts, &calibration.agent);
        let contact = library.scenario(&calibration.contact);
        RecordingCard {
            id: calibration.id.clone(),
            title: texts.format(&calibration.title, catalogue.locale(), agent),
            kind: catalogue.text(msg!("calibration-kind")),
            agent: agent.name.clone(),
            channel: contact.map(|contact| catalogue.word("channel", contact.channel.slug())),
            difficulty: calibration.difficulty,
            difficulty_word: catalogue.format(msg!("difficulty"), &args![level = calibration.difficulty]),
            briefing: texts.format(&calibration.briefing, catalogue.locale(), agent),
        }
    }

    /// "recorded contact · Nuala".
    pub fn about(&self) -> String {
        format!("{} · {}", self.kind, self.agent)
    }

    /// Everything that it can be found by.
    pub fn findable(&self) -> String {
        format!("{} {} {}", self.title, self.about(), self.briefing)
    }

    /// Draws the channel and the difficulty.
    pub fn badges(&self, ui: &mut Ui) {
        row(ui, |ui| {
            self.channel.iter().chain([&self.difficulty_word]).for_each(|word| badge::show(ui, word));
        });
    }
}

/// Draws what there is to say of it above its briefing.
pub fn heading(ui: &mut Ui, card: &RecordingCard) {
    text::heading(ui, &card.title, Size::Lead);
    text::small(ui, &card.about());
    card.badges(ui);
}
