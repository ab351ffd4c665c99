//! A scenario as a card: who calls, about what, how hard.

use egui::{Ui, Vec2};

use crate::args;
use crate::l10n::Catalogue;
use crate::msg;
use crate::scenario::{Agent, Channel, Portrait, Scenario};
use crate::ui::layout::row;
use crate::ui::theme::Size;
use crate::ui::widgets::face::Mood;
use crate::ui::widgets::stage::{self, Scene, StageView};
use crate::ui::widgets::{badge, text};
use crate::ui::words::said;

/// A scenario before it is played.
#[derive(Clone, Debug, PartialEq)]
pub struct CustomerCard {
    /// Id of the scenario.
    pub id: String,
    pub title: String,
    pub customer: String,
    pub portrait: Portrait,
    /// The mood of the author's file.
    pub mood: Mood,
    pub channel: Channel,
    /// "Telecom", "Phone".
    pub sector: String,
    pub channel_word: String,
    /// 1–5, and in words.
    pub difficulty: u8,
    pub difficulty_word: String,
    pub skills: Vec<String>,
    pub briefing: String,
    pub policy: Vec<String>,
    /// "Target 4 minutes".
    pub target: String,
    /// The best overall grade so far, and in words.
    pub best: Option<u8>,
    pub best_word: String,
}

impl CustomerCard {
    /// The card of a scenario; `best` is the best overall grade so far.
    pub fn new(scenario: &Scenario, best: Option<u8>, agent: &Agent, catalogue: &Catalogue) -> Self {
        let word = |key| said(scenario, key, agent, catalogue);
        let mood = scenario.customer.mood;
        let target = catalogue.duration(scenario.handle_time.target_s);
        CustomerCard {
            id: scenario.id.clone(),
            title: word(&scenario.title),
            customer: scenario.customer.name.clone(),
            portrait: scenario.customer.portrait,
            mood: Mood {
                heat: f32::from(mood.heat),
                trust: f32::from(mood.trust),
                patience: f32::from(mood.patience),
            },
            channel: scenario.channel,
            sector: catalogue.word("sector", scenario.sector.slug()),
            channel_word: catalogue.word("channel", scenario.channel.slug()),
            difficulty: scenario.difficulty,
            difficulty_word: catalogue.format(msg!("difficulty"), &args![level = scenario.difficulty]),
            skills: scenario.skills.iter().map(|skill| catalogue.word("skill", skill.slug())).collect(),
            briefing: word(&scenario.briefing),
            policy: scenario.policy.iter().map(word).collect(),
            target: catalogue.format(msg!("target-of"), &args![time = target]),
            best,
            best_word: match best {
                Some(best) => catalogue.format(msg!("best-of"), &args![grade = best]),
                None => catalogue.text(msg!("not-met-yet")),
            },
        }
    }
}

/// Draws the customer in this much room, still.
pub fn picture(ui: &mut Ui, card: &CustomerCard, size: Vec2) {
    let stage = StageView {
        portrait: card.portrait,
        scene: Scene::of(card.channel),
        name: card.customer.clone(),
        speaking: false,
        away: false,
    };
    stage::picture(ui, &stage, card.mood, size);
}

/// Draws the title, who it is, and the badges.
pub fn heading(ui: &mut Ui, card: &CustomerCard) {
    text::heading(ui, &card.title, Size::Title);
    text::muted(ui, &format!("{} · {}", card.customer, card.sector));
    row(ui, |ui| {
        badge::show(ui, &card.channel_word);
        badge::show(ui, &card.difficulty_word);
        badge::show(ui, &card.target);
    });
}
