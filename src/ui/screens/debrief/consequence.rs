//! The consequence: the customer's last words, and what became of them.

use egui::{Ui, vec2};

use super::source::One;
use super::view::DebriefView;
use crate::encounter::{Event, Mood};
use crate::grading;
use crate::msg;
use crate::scenario::Band;
use crate::ui::action::{Action, Screen};
use crate::ui::layout::{columns, room, row};
use crate::ui::theme::{GRID, Size, Theme};
use crate::ui::widgets::stage::{Scene, StageView};
use crate::ui::widgets::{badge, button, card, stage, text};

/// What became of the customer.
#[derive(Clone, Debug, PartialEq)]
pub struct ConsequenceView {
    pub customer: String,
    /// "Nadia Berger · Four days offline".
    pub title: String,
    pub face: StageView,
    pub mood: Mood,
    pub last_words: String,
    pub becomes: String,
    /// "Resolved".
    pub outcome: String,
    pub passed: bool,
    pub verdict: String,
}

impl ConsequenceView {
    pub(super) fn new(one: &One) -> Self {
        let (scenario, catalogue) = (one.scenario(), one.catalogue);
        let transcript = one.contact.encounter.transcript();
        let scorecard = one.contact.scorecard;
        let mood = transcript.last_mood();
        let ending = scorecard.ending.map(|(ending, _)| &scenario.endings[ending.at()]);
        let spoken = transcript.events().filter_map(|(_, event)| match event {
            Event::CustomerSaid { speech, band, .. } => Some(one.said(&speech.line(scenario, *band).key)),
            _ => None,
        });
        let name = &scenario.customer.name;
        ConsequenceView {
            customer: name.clone(),
            title: format!("{name} · {}", one.said(&scenario.title)),
            face: StageView {
                portrait: scenario.customer.portrait,
                scene: Scene::of(scenario.channel),
                name: format!("{name}, {}", catalogue.word("band", Band::of(mood.heat).slug())),
                speaking: false,
                away: false,
            },
            mood,
            last_words: spoken.last().unwrap_or_default(),
            becomes: ending.map(|ending| one.said(&ending.becomes)).unwrap_or_default(),
            outcome: ending
                .map(|it| grading::outcome(it.outcome, scenario.kind, catalogue))
                .unwrap_or_default(),
            passed: scorecard.passed,
            verdict: catalogue.text(if scorecard.passed { msg!("passed") } else { msg!("not-passed") }),
        }
    }
}

/// Draws the customer and their words, and what may be done next.
pub(super) fn show(ui: &mut Ui, view: &DebriefView, consequence: &ConsequenceView, out: &mut Vec<Action>) {
    card::show(ui, |ui| {
        let wide = room(ui) >= 420.0;
        let c = Theme::of(ui.ctx()).colors;
        columns(ui, &[1.0, 1.9], !wide, |ui, column| {
            if column == 0 {
                let size = vec2(ui.available_width(), ui.available_width().min(220.0) * 1.1);
                stage::picture(ui, &consequence.face, consequence.mood.into(), size);
                return;
            }
            text::small(ui, &consequence.title);
            text::heading(ui, &consequence.last_words, Size::Lead);
            text::body(ui, &consequence.becomes);
            row(ui, |ui| {
                badge::show(ui, &consequence.outcome);
                let (ink, fill) =
                    if consequence.passed { (c.good, c.good_soft) } else { (c.harm, c.harm_soft) };
                badge::toned(ui, &consequence.verdict, ink, fill, fill);
            });
            ui.add_space(GRID);
            ui.horizontal_wrapped(|ui| {
                if button::primary(ui, &view.words.again).clicked() {
                    out.push(Action::StartEncounter { scenario: view.scenario.clone() });
                }
                if button::quiet(ui, &view.words.library).clicked() {
                    out.push(Action::Open(Screen::Library));
                }
            });
        });
    });
}
