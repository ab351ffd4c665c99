//! Draws the two attempts.

use egui::{Color32, Frame, Key, Sense, Stroke, Ui, UiBuilder, WidgetInfo, WidgetType};

use super::lines::{Cell, RowView};
use super::sums;
use super::view_model::{CompareView, CompareWords, PairView};
use crate::ui::action::{Action, Screen};
use crate::ui::keys;
use crate::ui::layout::{columns, page, room};
use crate::ui::theme::{GRID, RADIUS_SMALL, Size, Theme};
use crate::ui::widgets::bubble::Speaker;
use crate::ui::widgets::{button, card, choice, curves, focus, help, list, nav, tabs, text};

/// What this screen remembers.
#[derive(Clone, Debug, Default)]
pub struct CompareMemo {
    /// The customer who is looked at, where there were several.
    pub customer: usize,
    /// The row that is looked at.
    pub selected: Option<usize>,
    pub help: bool,
}

/// Draws the screen; what is asked for is appended to `out`.
pub fn show(ui: &mut Ui, view: &CompareView, memo: &mut CompareMemo, out: &mut Vec<Action>) {
    memo.help |= nav::show(ui, &view.nav, out) || keys::help(ui);
    page(ui, "compare", |ui| {
        text::small(ui, &view.title);
        text::heading(ui, &view.words.title, Size::Title);
        match &view.right {
            None => nobody_beside(ui, view, out),
            Some(right) => {
                sides(ui, view, &right.attempt, &right.label, out);
                pair(ui, view, memo);
            }
        }
    });
    if memo.help {
        memo.help = help::show(ui, &view.help);
    } else if keys::pressed(ui, Key::Escape) {
        out.push(Action::Open(view.back));
    }
}

/// There is no other attempt yet.
fn nobody_beside(ui: &mut Ui, view: &CompareView, out: &mut Vec<Action>) {
    card::show(ui, |ui| {
        text::heading(ui, &view.words.none_title, Size::Body);
        text::body(ui, &view.words.none);
        text::muted(ui, &view.left.label);
        ui.add_space(GRID);
        ui.horizontal_wrapped(|ui| {
            if button::primary(ui, &view.words.again).clicked() {
                out.push(Action::StartEncounter { scenario: view.scenario.clone() });
            }
            if button::quiet(ui, &view.words.open).clicked() {
                out.push(Action::OpenDebrief { attempt: view.left.attempt.clone() });
            }
            if view.back == Screen::Home && button::quiet(ui, &view.words.back).clicked() {
                out.push(Action::Open(Screen::Home));
            }
        });
    });
}

/// Which attempts lie side by side; each may be exchanged for another.
fn sides(ui: &mut Ui, view: &CompareView, right: &str, right_label: &str, out: &mut Vec<Action>) {
    let words = &view.words;
    let left = view.left.attempt.as_str();
    columns(ui, &[1.0, 1.0], room(ui) < 800.0, |ui, column| {
        let (tag, label, chosen, other) = match column {
            0 => (&words.left, view.left.label.as_str(), left, right),
            _ => (&words.right, right_label, right, left),
        };
        card::show(ui, |ui| {
            ui.horizontal_wrapped(|ui| {
                let c = Theme::of(ui.ctx()).colors;
                text::inline(ui, tag, Size::Lead, true, c.accent);
                text::strong(ui, label);
            });
            let rest = view.attempts.iter().filter(|(id, _)| id != other).cloned();
            let rest: Vec<(String, String)> = rest.collect();
            if rest.len() > 1
                && let Some(id) = choice::show(ui, &rest, &chosen.to_owned())
            {
                out.push(Action::OpenCompare { attempt: other.to_owned(), with: Some(id) });
            }
            let attempt = chosen.to_owned();
            if ui.push_id(column, |ui| button::plain(ui, &words.open)).inner.clicked() {
                out.push(Action::OpenDebrief { attempt });
            }
        });
    });
    ui.add_space(GRID);
}

fn pair(ui: &mut Ui, view: &CompareView, memo: &mut CompareMemo) {
    if view.pairs.len() > 1 {
        let names: Vec<(usize, String)> =
            view.pairs.iter().map(|pair| pair.customer.clone()).enumerate().collect();
        if let Some(customer) = tabs::show(ui, &view.words.customers, &names, memo.customer) {
            memo.customer = customer;
            memo.selected = None;
        }
        ui.add_space(GRID);
    }
    memo.customer = memo.customer.min(view.pairs.len().saturating_sub(1));
    let Some(pair) = view.pairs.get(memo.customer) else { return };
    let words = &view.words;
    columns(ui, &[1.0, 1.6], room(ui) < 800.0, |ui, column| {
        if column == 0 { sums::show(ui, &pair.sums, words) } else { moods(ui, pair, words, memo) }
    });
    ui.add_space(GRID);
    transcript(ui, pair, words, memo);
}

fn moods(ui: &mut Ui, pair: &PairView, words: &CompareWords, memo: &CompareMemo) {
    card::show(ui, |ui| {
        text::heading(ui, &words.moods, Size::Body);
        let at = memo.selected.and_then(|row| pair.rows.get(row)).map(|row| row.at);
        let parts = vec![1.0; pair.moods.len()];
        columns(ui, &parts, room(ui) < 480.0, |ui, column| {
            curves::show(ui, &pair.moods[column], [&words.left, &words.right], at);
        });
    });
}

fn transcript(ui: &mut Ui, pair: &PairView, words: &CompareWords, memo: &mut CompareMemo) {
    card::show(ui, |ui| {
        text::heading(ui, &words.transcript, Size::Body);
        ui.spacing_mut().item_spacing.y = 2.0;
        let selected = memo.selected.unwrap_or(0);
        let mut shown = Vec::new();
        for (at, row) in pair.rows.iter().enumerate() {
            let is_selected = memo.selected == Some(at);
            let response = ui.push_id(at, |ui| line(ui, row, words, is_selected)).inner;
            if response.clicked() || response.gained_focus() {
                memo.selected = Some(at);
            }
            shown.push(response);
        }
        if let Some(at) = list::walk(ui, &shown, selected) {
            memo.selected = Some(at);
        }
    });
}

/// One row: across both columns where both are the same, in two where they part.
fn line(ui: &mut Ui, row: &RowView, words: &CompareWords, selected: bool) -> egui::Response {
    let c = Theme::of(ui.ctx()).colors;
    let response = ui
        .scope_builder(UiBuilder::new().sense(Sense::click()), |ui| {
            let fill = match (selected, ui.response().hovered()) {
                (true, _) => c.accent_soft,
                (false, true) => c.well,
                (false, false) => Color32::TRANSPARENT,
            };
            Frame::new().fill(fill).corner_radius(RADIUS_SMALL).inner_margin(6).show(ui, |ui| {
                ui.set_width(ui.available_width());
                if let (true, Some(both)) = (row.joined, &row.left) {
                    cell(ui, both, None);
                    return;
                }
                let top = ui.cursor().top();
                let sides = [(&row.left, &words.left), (&row.right, &words.right)];
                columns(ui, &[1.0, 1.0], false, |ui, column| {
                    let (side, tag) = sides[column];
                    if let Some(side) = side {
                        cell(ui, side, Some(tag));
                    }
                });
                let split = ui.min_rect();
                let line = Stroke::new(1.0, c.border);
                ui.painter().vline(split.center().x, top..=split.bottom(), line);
            });
        })
        .response;
    response.widget_info(|| WidgetInfo::selected(WidgetType::SelectableLabel, true, selected, &row.name));
    focus::ring(ui, &response);
    response
}

fn cell(ui: &mut Ui, cell: &Cell, tag: Option<&String>) {
    let c = Theme::of(ui.ctx()).colors;
    ui.spacing_mut().item_spacing.y = 0.0;
    let who = [tag.map(String::as_str).unwrap_or_default(), &cell.who];
    let who: Vec<&str> = who.into_iter().filter(|part| !part.is_empty()).collect();
    if !who.is_empty() {
        text::silent(&text::small(ui, &who.join(" · ")));
    }
    let ink = if cell.speaker == Speaker::Note { c.muted } else { c.ink };
    text::silent(&text::styled(ui, &cell.text, Size::Body, cell.speaker == Speaker::You, ink));
}
