//! The card of a reply: its number key and its words, as large as the words need.

use std::sync::Arc;

use egui::{Align2, Color32, Galley, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, WidgetType, vec2};

use super::{focus, text};
use crate::ui::theme::{GRID, RADIUS, RADIUS_SMALL, Size, Theme};

const PAD: f32 = 1.5 * GRID;

/// Draws replies in one column, or two when there is room; returns the one pressed.
pub fn list(ui: &mut Ui, replies: &[String]) -> Option<usize> {
    cards(ui, replies, None)
}

/// The same for parts of which several are taken; those that are, are marked.
pub fn marked(ui: &mut Ui, parts: &[String], taken: &[bool]) -> Option<usize> {
    cards(ui, parts, Some(taken))
}

fn cards(ui: &mut Ui, replies: &[String], taken: Option<&[bool]>) -> Option<usize> {
    let (columns, width) = grid(ui, replies.len(), ui.available_width());
    let mut pressed = None;
    for (row, pair) in replies.chunks(columns).enumerate() {
        let height = pair.iter().map(|reply| height(ui, reply, width)).fold(0.0, f32::max);
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = GRID;
            for (column, reply) in pair.iter().enumerate() {
                let at = row * columns + column;
                let taken = taken.map(|taken| taken.get(at).copied().unwrap_or(false));
                let card = ui.push_id(at, |ui| card(ui, at + 1, reply, taken, vec2(width, height)));
                if card.inner.clicked() {
                    pressed = Some(at);
                }
            }
        });
    }
    pressed
}

/// How high the list is in this width, in points.
pub fn list_height(ui: &Ui, replies: &[String], room: f32) -> f32 {
    let (columns, width) = grid(ui, replies.len(), room);
    let rows = replies.chunks(columns).map(|row| {
        let tallest = row.iter().map(|reply| height(ui, reply, width)).fold(0.0, f32::max);
        tallest + GRID
    });
    rows.sum()
}

/// Columns and their width.
fn grid(ui: &Ui, replies: usize, room: f32) -> (usize, f32) {
    let columns = if room >= Theme::of(ui.ctx()).grown(860.0) && replies > 1 { 2 } else { 1 };
    (columns, (room - GRID * (columns as f32 - 1.0)) / columns as f32)
}

fn galley(ui: &Ui, words: &str, width: f32, color: Color32) -> Arc<Galley> {
    let room = width - 3.0 * PAD - Theme::of(ui.ctx()).grown(24.0);
    text::laid(ui, words, (Size::Body, false), color, room, None)
}

fn height(ui: &Ui, text: &str, width: f32) -> f32 {
    let theme = Theme::of(ui.ctx());
    (galley(ui, text, width, Color32::PLACEHOLDER).size().y + 2.0 * PAD).max(theme.grown(48.0))
}

/// `taken`: None for what is pressed once.
fn card(ui: &mut Ui, number: usize, text: &str, taken: Option<bool>, size: Vec2) -> egui::Response {
    let theme = Theme::of(ui.ctx());
    let c = theme.colors;
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    let name = format!("{number}. {text}");
    response.widget_info(|| match taken {
        None => WidgetInfo::labeled(WidgetType::Button, true, &name),
        Some(taken) => WidgetInfo::selected(WidgetType::Checkbox, true, taken, &name),
    });
    let taken = taken == Some(true);
    let active = response.hovered() || response.has_focus();
    let (fill, line) = if active || taken { (c.accent_soft, c.accent) } else { (c.card, c.border) };
    let painter = ui.painter();
    painter.rect(rect, RADIUS, fill, Stroke::new(1.0, line), StrokeKind::Inside);
    let cap = egui::Rect::from_min_size(rect.min + vec2(PAD, PAD), Vec2::splat(theme.grown(24.0)));
    let (fill, ink) = if taken { (c.accent, c.on_accent) } else { (c.well, c.muted) };
    painter.rect(
        cap,
        RADIUS_SMALL,
        fill,
        Stroke::new(1.0, if taken { c.accent } else { c.border }),
        StrokeKind::Inside,
    );
    let font = theme.font(Size::Small, true);
    painter.text(cap.center(), Align2::CENTER_CENTER, number.to_string(), font, ink);
    let words = galley(ui, text, rect.width(), c.ink);
    let top = if words.rows.len() == 1 { cap.center().y - words.size().y / 2.0 } else { rect.top() + PAD };
    painter.galley(egui::pos2(cap.right() + PAD, top), words, c.ink);
    focus::ring(ui, &response);
    response
}
