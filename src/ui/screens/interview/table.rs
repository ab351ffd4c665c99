//! Which parts of an answer were told: a sign and a word for each.

use egui::{Sense, Shape, Stroke, Ui, Vec2, vec2};

use super::source::part as part_name;
use crate::interview::{PartState, Wording};
use crate::msg;
use crate::scenario::Question;
use crate::ui::layout::row;
use crate::ui::theme::{GRID, Size, Theme};
use crate::ui::widgets::text;

/// A part of a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartView {
    pub state: PartState,
    /// "Situation: told".
    pub words: String,
    /// What tells it: "names a thing seen in this shop".
    pub means: Option<String>,
}

pub(super) fn of(wording: &Wording, question: &Question, states: &[PartState]) -> Vec<PartView> {
    let part = |(at, state): (usize, &PartState)| {
        let key = match state {
            PartState::Told => msg!("interview-told-by"),
            PartState::AfterAsking => msg!("interview-told-late"),
            PartState::Missing => msg!("interview-not-told"),
        };
        let mut words = wording.catalogue.format(key, &crate::args![part = part_name(wording, question, at)]);
        // Some names of parts are words of a sentence.
        if let Some(first) = words.chars().next() {
            words = first.to_uppercase().chain(words.chars().skip(1)).collect();
        }
        let means = question.parts.get(at).and_then(|part| part.means.as_ref());
        PartView { state: *state, words, means: means.map(|key| wording.text(key)) }
    };
    states.iter().enumerate().map(part).collect()
}

/// Draws the parts side by side, for the eye: what they stand in says them.
pub(super) fn brief(ui: &mut Ui, parts: &[PartView]) {
    row(ui, |ui| {
        for part in parts {
            sign(ui, part.state, 14.0);
            text::silent(&text::tag(ui, &part.words));
            ui.add_space(GRID);
        }
    });
}

/// Draws them one below the other, with what tells each.
pub(super) fn full(ui: &mut Ui, parts: &[PartView]) {
    ui.spacing_mut().item_spacing.y = GRID / 2.0;
    for part in parts {
        ui.horizontal_top(|ui| {
            sign(ui, part.state, Theme::of(ui.ctx()).leading(Size::Body));
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                text::body(ui, &part.words);
                if let Some(means) = &part.means {
                    text::small(ui, means);
                }
            });
        });
    }
}

/// A disc that is full, half full or empty. It says nothing to a screen reader: the words beside it do.
fn sign(ui: &mut Ui, state: PartState, height: f32) {
    let theme = Theme::of(ui.ctx());
    let c = theme.colors;
    let side = theme.grown(14.0);
    let (rect, _) = ui.allocate_exact_size(vec2(side, height.max(side)), Sense::hover());
    let (middle, radius) = (rect.center(), side / 2.0 - 1.0);
    let painter = ui.painter();
    let ink = match state {
        PartState::Told => c.good,
        PartState::AfterAsking => c.patience,
        PartState::Missing => c.muted,
    };
    match state {
        PartState::Told => drop(painter.circle_filled(middle, radius, ink)),
        PartState::AfterAsking => {
            let half = (0..=16).map(|step| {
                let angle = std::f32::consts::PI * (0.5 + step as f32 / 16.0);
                middle + Vec2::angled(angle) * radius
            });
            painter.add(Shape::convex_polygon(half.collect(), ink, Stroke::NONE));
        }
        PartState::Missing => {}
    }
    painter.circle_stroke(middle, radius, Stroke::new(1.5, ink));
}
