//! Draws the library.

use egui::{Align, Key, Layout, Response, Ui, vec2};

use super::view_model::{Entry, Kind, LibraryView};
use crate::ui::action::{Action, Screen};
use crate::ui::keys;
use crate::ui::layout::{columns, page, room, row};
use crate::ui::screens::calibration::{self, RecordingCard};
use crate::ui::screens::interview::{PostView, post};
use crate::ui::screens::parts::CustomerCard;
use crate::ui::screens::parts::customer::{heading, picture};
use crate::ui::theme::{GRID, Size, TOUCH, Theme};
use crate::ui::widgets;
use crate::ui::widgets::{badge, button, card, choice, field, help, nav, text};

/// What this screen remembers.
#[derive(Clone, Debug, Default)]
pub struct LibraryMemo {
    pub filter: String,
    pub kind: Option<Kind>,
    pub difficulty: Option<u8>,
    /// Id of the scenario, interview or calibration that is looked at.
    pub selected: Option<String>,
    pub help: bool,
    /// The briefing is still to be brought into sight.
    pub seek: bool,
}

impl LibraryMemo {
    /// Nothing is filtered, and this scenario or interview is looked at.
    pub fn at(id: String) -> Self {
        LibraryMemo { selected: Some(id), seek: true, ..LibraryMemo::default() }
    }
}

/// Draws the screen; what is asked for is appended to `out`.
pub fn show(ui: &mut Ui, view: &LibraryView, memo: &mut LibraryMemo, out: &mut Vec<Action>) {
    memo.help |= nav::show(ui, &view.nav, out) || keys::help(ui);
    page(ui, "library", |ui| {
        text::heading(ui, &view.words.title, Size::Title);
        ui.add_space(GRID);
        filters(ui, view, memo);
        ui.add_space(GRID);
        let visible = view.filtered(&memo.filter, memo.kind, memo.difficulty);
        let selected = visible
            .iter()
            .copied()
            .find(|entry| Some(entry.id()) == memo.selected.as_deref())
            .or_else(|| visible.first().copied());
        columns(ui, &[1.0, 1.25], room(ui) < 760.0, |ui, column| {
            if column == 0 {
                list(ui, view, &visible, selected, memo, out);
                return;
            }
            let shown = ui.scope(|ui| match selected {
                Some(Entry::Customer(customer)) => briefing(ui, view, customer, out),
                Some(Entry::Interview(interview)) => prepare(ui, view, interview, out),
                Some(Entry::Recording(recording)) => listen(ui, view, recording, out),
                None => {}
            });
            if std::mem::take(&mut memo.seek) {
                shown.response.scroll_to_me(Some(Align::TOP));
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
        let response = field::show(ui, &words.filter, &mut memo.filter, 240.0);
        if slash {
            response.request_focus();
        }
        let mut levels = vec![(None, words.all_levels.clone())];
        levels.extend(view.difficulties.iter().map(|level| (Some(*level), level.to_string())));
        if let Some(level) = choice::titled(ui, &words.difficulty, &levels, &memo.difficulty) {
            memo.difficulty = level;
        }
    });
    // The kinds have a line of their own: there are many.
    ui.allocate_ui_with_layout(vec2(ui.available_width(), height), layout, |ui| {
        let mut kinds = vec![(None, words.all_channels.clone())];
        kinds.extend(view.kinds.iter().map(|(kind, word)| (Some(*kind), word.clone())));
        if let Some(kind) = choice::titled(ui, &words.channel, &kinds, &memo.kind) {
            memo.kind = kind;
        }
    });
}

fn list(
    ui: &mut Ui,
    view: &LibraryView,
    visible: &[&Entry],
    selected: Option<&Entry>,
    memo: &mut LibraryMemo,
    out: &mut Vec<Action>,
) {
    if visible.is_empty() {
        let words = if view.entries.is_empty() { &view.words.empty } else { &view.words.none };
        text::muted(ui, words);
        return;
    }
    let (mut rows, mut selected_row) = (Vec::new(), 0);
    for entry in visible {
        let is_selected = selected.is_some_and(|selected| selected.id() == entry.id());
        let response = ui
            .push_id(entry.id(), |ui| match entry {
                Entry::Customer(customer) => customer_card(ui, customer, is_selected),
                Entry::Interview(interview) => interview_card(ui, interview, is_selected),
                Entry::Recording(recording) => recording_card(ui, recording, is_selected),
            })
            .inner;
        if is_selected {
            selected_row = rows.len();
        }
        let enter = response.has_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        if enter || response.double_clicked() {
            out.push(entry.opens());
        } else if response.clicked() || response.gained_focus() {
            memo.selected = Some(entry.id().to_owned());
        }
        rows.push(response);
    }
    if let Some(at) = widgets::list::walk(ui, &rows, selected_row) {
        memo.selected = visible.get(at).map(|entry| entry.id().to_owned());
    }
}

fn customer_card(ui: &mut Ui, customer: &CustomerCard, selected: bool) -> Response {
    let name = format!("{}. {}, {}", customer.title, customer.customer, customer.channel_word);
    card::choosable(ui, &name, selected, |ui| {
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
}

fn interview_card(ui: &mut Ui, post: &PostView, selected: bool) -> Response {
    let name = format!("{}. {}, {}, {}", post.title, post.kind, post.interviewer, post.about());
    card::choosable(ui, &name, selected, |ui| {
        ui.spacing_mut().item_spacing.y = 4.0;
        text::strong(ui, &post.title);
        text::small(ui, &format!("{} · {}", post.kind, post.interviewer));
        text::small(ui, &post.role);
        post.badges(ui);
    })
}

fn recording_card(ui: &mut Ui, card: &RecordingCard, selected: bool) -> Response {
    let name = format!("{}. {}, {}", card.title, card.about(), card.difficulty_word);
    card::choosable(ui, &name, selected, |ui| {
        ui.spacing_mut().item_spacing.y = 4.0;
        text::strong(ui, &card.title);
        text::small(ui, &card.about());
        card.badges(ui);
    })
}

/// The recording that is looked at, and the way to it.
fn listen(ui: &mut Ui, view: &LibraryView, recording: &RecordingCard, out: &mut Vec<Action>) {
    card::show(ui, |ui| {
        calibration::heading(ui, recording);
        ui.add_space(GRID);
        if button::primary(ui, &view.words.listen).clicked() {
            out.push(Action::OpenCalibration(recording.id.clone()));
        }
        ui.add_space(GRID);
        text::strong(ui, &view.words.briefing);
        text::body(ui, &recording.briefing);
    });
}

/// The interview that is looked at, and the way to its briefing.
fn prepare(ui: &mut Ui, view: &LibraryView, interview: &PostView, out: &mut Vec<Action>) {
    card::show(ui, |ui| {
        let width = ui.available_width();
        let side = (width * 0.42).min(Theme::of(ui.ctx()).grown(220.0));
        columns(ui, &[side, width - side], width < 360.0, |ui, column| {
            if column == 0 {
                let side = ui.available_width();
                post::picture(ui, interview, vec2(side, side));
            } else {
                post::heading(ui, interview);
                ui.add_space(GRID);
                if button::primary(ui, &view.words.prepare).clicked() {
                    out.push(Action::OpenInterview(interview.id.clone()));
                }
            }
        });
        ui.add_space(GRID);
        text::strong(ui, &view.words.briefing);
        text::body(ui, &interview.briefing);
    });
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
