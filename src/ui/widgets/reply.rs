//! The card of a reply: its number key and its words, as large as the words need.

use egui::{
    Align2, Color32, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, WidgetType, epaint::text::TextWrapping,
    vec2,
};

use super::focus;
use crate::ui::theme::{GRID, RADIUS, RADIUS_SMALL, Size, Theme};

const PAD: f32 = 1.5 * GRID;

/// Draws replies in one column, or two when there is room; returns the one pressed.
pub fn list(ui: &mut Ui, replies: &[String]) -> Option<usize> {
    let (columns, width) = grid(ui, replies.len(), ui.available_width());
    let mut pressed = None;
    for (row, pair) in replies.chunks(columns).enumerate() {
        let height = pair.iter().map(|reply| height(ui, reply, width)).fold(0.0, f32::max);
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = GRID;
            for (column, reply) in pair.iter().enumerate() {
                let at = row * columns + column;
                if ui.push_id(at, |ui| card(ui, at + 1, reply, vec2(width, height))).inner.clicked() {
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

fn galley(ui: &Ui, text: &str, width: f32, color: Color32) -> std::sync::Arc<egui::Galley> {
    let theme = Theme::of(ui.ctx());
    let room = width - 3.0 * PAD - theme.grown(24.0);
    let mut job = egui::text::LayoutJob::simple(text.to_owned(), theme.font(Size::Body, false), color, room);
    job.wrap = TextWrapping::wrap_at_width(room.max(40.0));
    for section in &mut job.sections {
        section.format.line_height = Some(theme.leading(Size::Body));
    }
    ui.fonts_mut(|fonts| fonts.layout_job(job))
}

fn height(ui: &Ui, text: &str, width: f32) -> f32 {
    let theme = Theme::of(ui.ctx());
    (galley(ui, text, width, Color32::PLACEHOLDER).size().y + 2.0 * PAD).max(theme.grown(48.0))
}

fn card(ui: &mut Ui, number: usize, text: &str, size: Vec2) -> egui::Response {
    let theme = Theme::of(ui.ctx());
    let c = theme.colors;
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, format!("{number}. {text}")));
    let active = response.hovered() || response.has_focus();
    let (fill, line) = if active { (c.accent_soft, c.accent) } else { (c.card, c.border) };
    let painter = ui.painter();
    painter.rect(rect, RADIUS, fill, Stroke::new(1.0, line), StrokeKind::Inside);
    let cap = egui::Rect::from_min_size(rect.min + vec2(PAD, PAD), Vec2::splat(theme.grown(24.0)));
    painter.rect(cap, RADIUS_SMALL, c.well, Stroke::new(1.0, c.border), StrokeKind::Inside);
    let font = theme.font(Size::Small, true);
    painter.text(cap.center(), Align2::CENTER_CENTER, number.to_string(), font, c.muted);
    let words = galley(ui, text, rect.width(), c.ink);
    let top = if words.rows.len() == 1 { cap.center().y - words.size().y / 2.0 } else { rect.top() + PAD };
    painter.galley(egui::pos2(cap.right() + PAD, top), words, c.ink);
    focus::ring(ui, &response);
    response
}
