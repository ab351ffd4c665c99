//! Draws the library.

use egui::{Align, Key, Layout, Ui, vec2};

use super::view_model::LibraryView;
use crate::scenario::Channel;
use crate::ui::action::{Action, Screen};
use crate::ui::keys;
use crate::ui::layout::{columns, page, room, row};
use crate::ui::screens::parts::CustomerCard;
use crate::ui::screens::parts::customer::{heading, picture};
use crate::ui::theme::{GRID, Size, TOUCH, Theme};
use crate::ui::widgets;
use crate::ui::widgets::{badge, button, card, choice, field, help, nav, text};

/// What this screen remembers.
#[derive(Clone, Debug, Default)]
pub struct LibraryMemo {
    pub filter: String,
    pub channel: Option<Channel>,
    pub difficulty: Option<u8>,
    /// Id of the scenario that is looked at.
    pub selected: Option<String>,
    pub help: bool,
}

/// Draws the screen; what is asked for is appended to `out`.
pub fn show(ui: &mut Ui, view: &LibraryView, memo: &mut LibraryMemo, out: &mut Vec<Action>) {
    memo.help |= nav::show(ui, &view.nav, out) || keys::help(ui);
    page(ui, "library", |ui| {
        text::heading(ui, &view.words.title, Size::Title);
        ui.add_space(GRID);
        filters(ui, view, memo);
        ui.add_space(GRID);
        let visible = view.filtered(&memo.filter, memo.channel, memo.difficulty);
        let selected = visible
            .iter()
            .copied()
            .find(|card| Some(&card.id) == memo.selected.as_ref())
            .or_else(|| visible.first().copied());
        columns(ui, &[1.0, 1.25], room(ui) < 760.0, |ui, column| {
            if column == 0 {
                list(ui, view, &visible, selected, memo, out);
            } else if let Some(selected) = selected {
                briefing(ui, view, selected, out);
            }
        });
    });
    if memo.help {
        memo.help = help::show(ui, &view.help);
    } else if keys::pressed(ui, Key::Escape) {
        out.push(Action::Open(Screen::Home));
    }
}

fn filters(ui: &mut Ui, view: &LibraryView, memo: &mut LibraryMemo) {
    let theme = Theme::of(ui.ctx());
    let words = &view.words;
    let slash = keys::pressed(ui, Key::Slash);
    let wide = room(ui) >= 1140.0;
    let layout = if wide { Layout::left_to_right(Align::Center) } else { Layout::top_down(Align::Min) };
    let height = if wide { theme.grown(TOUCH) } else { 0.0 };
    ui.allocate_ui_with_layout(vec2(ui.available_width(), height), layout, |ui| {
        let response = field::show(ui, &words.filter, &mut memo.filter, 280.0);
        if slash {
            response.request_focus();
        }
        let mut channels = vec![(None, words.all_channels.clone())];
        channels.extend(view.channels.iter().map(|(channel, word)| (Some(*channel), word.clone())));
        if let Some(channel) = choice::titled(ui, &words.channel, &channels, &memo.channel) {
            memo.channel = channel;
        }
    });
    // A line of its own: with every channel and every level there is, one line is too short for both.
    ui.allocate_ui_with_layout(vec2(ui.available_width(), height), layout, |ui| {
        let mut levels = vec![(None, words.all_levels.clone())];
        levels.extend(view.difficulties.iter().map(|level| (Some(*level), level.to_string())));
        if let Some(level) = choice::titled(ui, &words.difficulty, &levels, &memo.difficulty) {
            memo.difficulty = level;
        }
    });
}

fn list(
    ui: &mut Ui,
    view: &LibraryView,
    visible: &[&CustomerCard],
    selected: Option<&CustomerCard>,
    memo: &mut LibraryMemo,
    out: &mut Vec<Action>,
) {
    if visible.is_empty() {
        let words = if view.customers.is_empty() { &view.words.empty } else { &view.words.none };
        text::muted(ui, words);
        return;
    }
    let (mut rows, mut selected_row) = (Vec::new(), 0);
    for customer in visible {
        let is_selected = selected.is_some_and(|selected| selected.id == customer.id);
        let name = format!("{}. {}, {}", customer.title, customer.customer, customer.channel_word);
        let response = ui
            .push_id(&customer.id, |ui| {
                card::choosable(ui, &name, is_selected, |ui| {
                    ui.spacing_mut().item_spacing.y = 4.0;
                    text::strong(ui, &customer.title);
                    let about = format!("{} · {}", customer.customer, customer.sector);
                    text::small(ui, &about);
                    row(ui, |ui| {
                        badge::show(ui, &customer.channel_word);
                        badge::show(ui, &customer.difficulty_word);
                        text::tag(ui, &customer.best_word);
                    });
                })
            })
            .inner;
        if is_selected {
            selected_row = rows.len();
        }
        let enter = response.has_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        if enter || response.double_clicked() {
            out.push(Action::StartEncounter { scenario: customer.id.clone() });
        } else if response.clicked() || response.gained_focus() {
            memo.selected = Some(customer.id.clone());
        }
        rows.push(response);
    }
    if let Some(at) = widgets::list::walk(ui, &rows, selected_row) {
        memo.selected = visible.get(at).map(|customer| customer.id.clone());
    }
}

fn briefing(ui: &mut Ui, view: &LibraryView, customer: &CustomerCard, out: &mut Vec<Action>) {
    card::show(ui, |ui| {
        let width = ui.available_width();
        let side = (width * 0.42).min(Theme::of(ui.ctx()).grown(220.0));
        columns(ui, &[side, width - side], width < 360.0, |ui, column| {
            if column == 0 {
                let side = ui.available_width();
                picture(ui, customer, vec2(side, side));
            } else {
                heading(ui, customer);
                ui.add_space(GRID);
                row(ui, |ui| {
                    if button::primary(ui, &view.words.start).clicked() {
                        out.push(Action::StartEncounter { scenario: customer.id.clone() });
                    }
                    if let Some(file) = view.files.get(&customer.id)
                        && button::quiet(ui, &view.words.workshop).clicked()
                    {
                        out.push(Action::OpenAuthor(file.clone()));
                    }
                });
            }
        });
        ui.add_space(GRID);
        text::strong(ui, &view.words.briefing);
        text::body(ui, &customer.briefing);
        ui.add_space(GRID);
        text::strong(ui, &view.words.skills);
        row(ui, |ui| {
            for skill in &customer.skills {
                badge::show(ui, skill);
            }
        });
        if !customer.policy.is_empty() {
            ui.add_space(GRID);
            text::strong(ui, &view.words.policy);
            for rule in &customer.policy {
                bullet(ui, rule);
            }
        }
    });
}

/// A rule with a dot before it, its lines aligned.
pub(in crate::ui) fn bullet(ui: &mut Ui, rule: &str) {
    let theme = Theme::of(ui.ctx());
    ui.horizontal_top(|ui| {
        let side = theme.leading(Size::Body);
        let (dot, _) = ui.allocate_exact_size(vec2(10.0, side), egui::Sense::hover());
        ui.painter().circle_filled(dot.center(), 3.0, theme.colors.accent);
        ui.vertical(|ui| text::body(ui, rule));
    });
}
