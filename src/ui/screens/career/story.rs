//! The story so far: what came first, what was won, who was hard to win over.

use egui::{Sense, Stroke, Ui, Vec2, vec2};

use super::source::Source;
use super::view::{CareerMemo, CareerWords};
use crate::career::{What, timeline};
use crate::ui::action::Action;
use crate::ui::search::finds;
use crate::ui::theme::{GRID, Size, Theme};
use crate::ui::widgets::icon::{self, Icon};
use crate::ui::widgets::{card, field, link, text};

/// Something that happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MilestoneView {
    pub date: String,
    pub text: String,
    /// A post was won.
    pub is_promotion: bool,
    /// The contact that can be read again.
    pub attempt: Option<String>,
}

/// The story, the newest first.
pub fn story(source: &Source) -> Vec<MilestoneView> {
    let words = source.wording();
    let told = timeline(source.standing, source.history, source.library);
    let told = told.into_iter().rev().map(|it| {
        // Of an interview there is nothing to go back to; nor of a promotion, which many attempts have won.
        let is_contact = !matches!(it.what, What::Interview { .. } | What::Promoted { .. });
        MilestoneView {
            date: words.date(source.now, it.at),
            text: words.milestone(&it),
            is_promotion: matches!(it.what, What::Promoted { .. }),
            attempt: is_contact.then(|| it.attempt.to_owned()),
        }
    });
    told.collect()
}

/// Draws the story.
pub fn show(
    ui: &mut Ui,
    story: &[MilestoneView],
    memo: &mut CareerMemo,
    words: &CareerWords,
    out: &mut Vec<Action>,
) {
    if story.is_empty() {
        card::show(ui, |ui| text::muted(ui, &words.story_empty));
        return;
    }
    field::show(ui, &words.filter, &mut memo.filter, 240.0);
    ui.add_space(GRID);
    let told: Vec<&MilestoneView> =
        story.iter().filter(|it| finds(&memo.filter, &format!("{} {}", it.date, it.text))).collect();
    card::show(ui, |ui| {
        if told.is_empty() {
            text::muted(ui, &words.none);
        }
        for (at, it) in told.iter().enumerate() {
            ui.push_id(at, |ui| milestone(ui, it, at + 1 == told.len(), out));
        }
    });
}

fn milestone(ui: &mut Ui, it: &MilestoneView, last: bool, out: &mut Vec<Action>) {
    let theme = Theme::of(ui.ctx());
    let c = theme.colors;
    let side = theme.grown(22.0);
    let shown = ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 1.5 * GRID;
        let (rect, _) = ui.allocate_exact_size(Vec2::splat(side), Sense::hover());
        let painter = ui.painter();
        if it.is_promotion {
            painter.circle_filled(rect.center(), side / 2.0, c.accent);
            icon::paint(painter, rect.shrink(side * 0.24), Icon::Up, c.on_accent);
        } else {
            painter.circle(rect.center(), side * 0.28, c.card, Stroke::new(2.0, c.accent));
        }
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            text::small(ui, &it.date);
            match &it.attempt {
                Some(attempt) => {
                    if link::show(ui, &it.text, Size::Body, false) {
                        out.push(Action::OpenDebrief { attempt: attempt.clone() });
                    }
                }
                None => drop(text::styled(ui, &it.text, Size::Body, it.is_promotion, c.ink)),
            }
            ui.add_space(1.5 * GRID);
        });
        rect
    });
    if !last {
        let top = shown.inner.center() + vec2(0.0, side / 2.0 + 3.0);
        ui.painter().vline(
            top.x,
            top.y..=shown.response.rect.bottom() + GRID - 1.0,
            Stroke::new(2.0, c.hairline),
        );
    }
}
