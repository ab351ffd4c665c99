//! The mood curve, and below it every line with its mark in the margin.

use egui::{Color32, Rect, Sense, Shape, Stroke, Ui, UiBuilder, WidgetInfo, WidgetType, vec2};

use super::contact::ContactView;
use super::lines::{DebriefLine, Mark};
use super::memo::DebriefMemo;
use super::words::DebriefWords;
use crate::ui::theme::{GRID, RADIUS_SMALL, Size, Theme};
use crate::ui::widgets::bubble::Speaker;
use crate::ui::widgets::{card, curve, focus, list, text};

/// The line that is looked at: the chosen one, else the first with something to say.
pub(super) fn selected(view: &ContactView, memo: &DebriefMemo) -> usize {
    let first = view.lines.iter().position(|line| matches!(line.mark, Some(Mark::Harm | Mark::Missed)));
    let praised = || view.lines.iter().position(|line| line.mark.is_some());
    let selected = memo.selected.or(first).or_else(praised).unwrap_or(0);
    selected.min(view.lines.len().saturating_sub(1))
}

/// Draws the curve and the lines; the arrow keys go from line to line.
pub(super) fn show(ui: &mut Ui, view: &ContactView, words: &DebriefWords, memo: &mut DebriefMemo) {
    let selected = selected(view, memo);
    card::show(ui, |ui| {
        text::heading(ui, &words.curve, Size::Body);
        // The curve's first point is before the first word.
        let turn = view.lines.get(selected).map(|line| line.turn + 1);
        curve::show(ui, &view.curve, turn);
        ui.add_space(GRID);
        text::heading(ui, &words.transcript, Size::Body);
        let mut rows = Vec::new();
        ui.spacing_mut().item_spacing.y = 2.0;
        for (at, line) in view.lines.iter().enumerate() {
            let response = ui.push_id(at, |ui| transcript_row(ui, line, at == selected)).inner;
            if response.clicked() || response.gained_focus() {
                memo.selected = Some(at);
            }
            rows.push(response);
        }
        if let Some(at) = list::walk(ui, &rows, selected) {
            memo.selected = Some(at);
        }
    });
}

/// One line with its mark in the margin.
fn transcript_row(ui: &mut Ui, line: &DebriefLine, selected: bool) -> egui::Response {
    let theme = Theme::of(ui.ctx());
    let c = theme.colors;
    let response = ui
        .scope_builder(UiBuilder::new().sense(Sense::click()), |ui| {
            let hovered = ui.response().hovered();
            let fill = match (selected, hovered) {
                (true, _) => c.accent_soft,
                (false, true) => c.well,
                (false, false) => Color32::TRANSPARENT,
            };
            egui::Frame::new().fill(fill).corner_radius(RADIUS_SMALL).inner_margin(8).show(ui, |ui| {
                ui.set_width(ui.available_width());
                ui.horizontal_top(|ui| {
                    let size = vec2(theme.grown(20.0), theme.leading(Size::Body));
                    let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
                    mark(ui, rect, line.mark);
                    ui.vertical(|ui| {
                        ui.spacing_mut().item_spacing.y = 0.0;
                        let ink = if line.speaker == Speaker::Note { c.muted } else { c.ink };
                        if line.speaker != Speaker::Note {
                            text::silent(&text::small(ui, &line.heading));
                        }
                        let strong = line.speaker == Speaker::You;
                        text::silent(&text::styled(ui, &line.text, Size::Body, strong, ink));
                    });
                });
            });
        })
        .response;
    let name = format!("{}{} {}", line.name, line.text, line.mark_word);
    let name = name.trim_end();
    response.widget_info(|| WidgetInfo::selected(WidgetType::SelectableLabel, true, selected, name));
    focus::ring(ui, &response);
    response
}

/// A tick, a hollow diamond, a cross: the shape says it, the colour too.
fn mark(ui: &Ui, rect: Rect, mark: Option<Mark>) {
    let c = Theme::of(ui.ctx()).colors;
    let (center, half) = (rect.center(), rect.width() * 0.32);
    let at = |x: f32, y: f32| center + vec2(x, y) * half;
    let painter = ui.painter();
    match mark {
        None => {}
        Some(Mark::Good) => {
            let tick = vec![at(-0.9, 0.1), at(-0.2, 0.8), at(1.0, -0.8)];
            painter.line(tick, Stroke::new(2.5, c.good));
        }
        Some(Mark::Missed) => {
            let diamond = vec![at(0.0, -1.0), at(1.0, 0.0), at(0.0, 1.0), at(-1.0, 0.0)];
            painter.add(Shape::closed_line(diamond, Stroke::new(2.0, c.patience)));
        }
        Some(Mark::Harm) => {
            for cross in [[at(-0.8, -0.8), at(0.8, 0.8)], [at(-0.8, 0.8), at(0.8, -0.8)]] {
                painter.line_segment(cross, Stroke::new(2.5, c.harm));
            }
        }
    }
}
