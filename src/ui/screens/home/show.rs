//! Draws the home screen.

use egui::{Key, Ui, Vec2, vec2};

use super::today::{ItemView, TodayView};
use super::view_model::{HomeView, Interrupted};
use super::{assigned, recent};
use crate::ui::action::{Action, Screen};
use crate::ui::keys;
use crate::ui::layout::{columns, page, room, row};
use crate::ui::screens::calibration;
use crate::ui::screens::career::Told;
use crate::ui::screens::interview::post;
use crate::ui::screens::library::Entry;
use crate::ui::screens::parts::customer;
use crate::ui::theme::{GRID, Size};
use crate::ui::widgets::ladder;
use crate::ui::widgets::{button, card, help, nav, text};

/// What this screen remembers.
#[derive(Clone, Debug, Default)]
pub struct HomeMemo {
    pub help: bool,
}

/// Draws the screen; what is asked for is appended to `out`.
pub fn show(ui: &mut Ui, view: &HomeView, memo: &mut HomeMemo, out: &mut Vec<Action>) {
    memo.help |= nav::show(ui, &view.nav, out) || keys::help(ui);
    page(ui, "home", |ui| {
        text::heading(ui, &view.greeting, Size::Title);
        ui.add_space(GRID);
        let stacked = room(ui) < 860.0;
        // What comes next stands first where one has to scroll.
        let order = if stacked { [1, 0, 2] } else { [0, 1, 2] };
        columns(ui, &[0.85, 1.7, 0.95], stacked, |ui, column| match order[column] {
            0 => post(ui, view, out),
            1 => {
                middle(ui, view, out);
                ui.add_space(GRID);
                recent::show(ui, view, out);
            }
            _ => {
                assigned::show(ui, &view.assigned, &view.words.assigned, &view.words.start, out);
                skill(ui, view);
                ui.add_space(GRID);
                then(ui, view, out);
            }
        });
    });
    if memo.help {
        memo.help = help::show(ui, &view.help);
        return;
    }
    let nothing = ui.ctx().memory(|memory| memory.focused().is_none());
    if nothing && keys::pressed(ui, Key::Enter) {
        out.extend(first(view));
    }
}

/// What Enter does: it goes on with what was interrupted, else it begins what comes next.
fn first(view: &HomeView) -> Option<Action> {
    match (&view.interrupted, &view.today) {
        (Some(_), _) => Some(Action::ContinueInterrupted),
        (None, Told::Known(today)) => Some(today.items.first()?.opens.clone()),
        _ => None,
    }
}

/// The ladder's next rungs, the highest first.
fn post(ui: &mut Ui, view: &HomeView, out: &mut Vec<Action>) {
    card::show(ui, |ui| {
        text::heading(ui, &view.words.ladder, Size::Body);
        match &view.today {
            Told::Reading => drop(text::muted(ui, &view.words.reading)),
            Told::Failed(why) => drop(text::muted(ui, why)),
            Told::Known(today) => {
                ui.add_space(GRID / 2.0);
                for (at, rung) in today.rungs.iter().enumerate() {
                    let last = at + 1 == today.rungs.len();
                    ladder::rung(ui, rung, &view.you, last);
                }
                if let Some(practised) = &today.practised {
                    ui.add_space(GRID / 2.0);
                    text::small(ui, practised);
                }
            }
        }
        ui.add_space(GRID);
        if button::quiet(ui, &view.words.career).clicked() {
            out.push(Action::Open(Screen::Career));
        }
    });
}

/// What was interrupted, or what comes next; below it what comes then.
fn middle(ui: &mut Ui, view: &HomeView, out: &mut Vec<Action>) {
    let words = &view.words;
    if let Some(left) = &view.interrupted {
        let draw = |ui: &mut Ui, size| match left {
            Interrupted::Contact(customer) => customer::picture(ui, customer, size),
            Interrupted::Interview(it) => post::picture(ui, it, size),
        };
        large(ui, draw, |ui| {
            text::small(ui, &words.interrupted);
            match left {
                Interrupted::Contact(customer) => customer::heading(ui, customer),
                Interrupted::Interview(it) => post::heading(ui, it),
            }
            ui.add_space(GRID);
            row(ui, |ui| {
                if button::primary(ui, &words.go_on).clicked() {
                    out.push(Action::ContinueInterrupted);
                }
                if button::quiet(ui, &words.close).clicked() {
                    out.push(Action::CloseInterrupted);
                }
            });
        });
        ui.add_space(GRID);
    }
    match &view.today {
        Told::Known(today) => planned(ui, view, today, out),
        Told::Reading => {}
        Told::Failed(_) => browse(ui, view, out),
    }
}

/// The first thing of today's plan, large, unless something is to be gone on with before.
fn planned(ui: &mut Ui, view: &HomeView, today: &TodayView, out: &mut Vec<Action>) {
    match today.items.first() {
        Some(_) if view.interrupted.is_some() => {}
        Some(first) => {
            let words = |ui: &mut Ui| {
                text::small(ui, &today.title);
                match &first.card {
                    Entry::Customer(card) => customer::heading(ui, card),
                    Entry::Interview(it) => post::heading(ui, it),
                    Entry::Recording(card) => calibration::heading(ui, card),
                }
                text::body(ui, &first.why);
                if let Some(why) = &today.first {
                    text::body(ui, why);
                }
                ui.add_space(GRID);
                row(ui, |ui| {
                    if button::primary(ui, &view.words.start).clicked() {
                        out.push(first.opens.clone());
                    }
                    browse(ui, view, out);
                });
            };
            match &first.card {
                Entry::Customer(card) => large(ui, |ui, size| customer::picture(ui, card, size), words),
                Entry::Interview(it) => large(ui, |ui, size| post::picture(ui, it, size), words),
                // Nobody is met there.
                Entry::Recording(_) => card::show(ui, words),
            }
        }
        None => card::show(ui, |ui| {
            text::muted(ui, &today.empty);
            browse(ui, view, out);
        }),
    }
}

/// What else is planned for today.
fn then(ui: &mut Ui, view: &HomeView, out: &mut Vec<Action>) {
    let Told::Known(today) = &view.today else { return };
    let (title, rest) = match &view.interrupted {
        Some(_) => (&today.title, &today.items[..]),
        None => (&view.words.then, today.items.get(1..).unwrap_or_default()),
    };
    if rest.is_empty() {
        return;
    }
    card::show(ui, |ui| {
        text::heading(ui, title, Size::Body);
        for (at, it) in rest.iter().enumerate() {
            if at > 0 {
                ui.separator();
            }
            ui.push_id(it.card.id(), |ui| item(ui, it, &view.words.start, out));
        }
    });
}

fn browse(ui: &mut Ui, view: &HomeView, out: &mut Vec<Action>) {
    if button::quiet(ui, &view.words.browse).clicked() {
        out.push(Action::Open(Screen::Library));
    }
}

/// A card with whoever is met, drawn in so much room, beside the words.
fn large(ui: &mut Ui, draw: impl Fn(&mut Ui, Vec2), add: impl FnOnce(&mut Ui)) {
    card::show(ui, |ui| {
        let wide = room(ui) >= 420.0;
        let mut add = Some(add);
        columns(ui, &[1.0, 1.25], !wide, |ui, column| {
            if column == 0 {
                let width = ui.available_width();
                draw(ui, vec2(width, (width * 1.05).min(300.0)));
            } else if let Some(add) = add.take() {
                add(ui);
            }
        });
    });
}

/// A further thing to practise: what and why, and a button.
fn item(ui: &mut Ui, it: &ItemView, start: &str, out: &mut Vec<Action>) {
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        text::strong(ui, it.card.title());
        text::small(ui, &format!("{} · {} · {}", it.card.person(), it.minutes, it.card.difficulty_word()));
        text::small(ui, &it.why);
    });
    let pressed = button::quiet(ui, start);
    // Several buttons say the same: each is told with what it begins.
    ui.ctx().accesskit_node_builder(pressed.id, |node| node.set_label(it.start.as_str()));
    if pressed.clicked() {
        out.push(it.opens.clone());
    }
}

fn skill(ui: &mut Ui, view: &HomeView) {
    card::show(ui, |ui| {
        text::small(ui, &view.words.skill);
        let skill = match &view.today {
            Told::Known(today) => today.skill.as_ref(),
            Told::Reading | Told::Failed(_) => None,
        };
        let Some(skill) = skill else {
            text::muted(ui, &view.words.skill_empty);
            return;
        };
        text::heading(ui, &skill.title, Size::Body);
        text::body(ui, &skill.why);
        if let Some(tip) = &skill.tip {
            ui.add_space(GRID / 2.0);
            text::body(ui, tip);
        }
    });
}
