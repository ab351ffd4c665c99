//! Draws the home screen.

use egui::{Sense, Stroke, Ui, vec2};

use super::view_model::{HomeView, Recent, Step};
use crate::ui::action::{Action, Screen};
use crate::ui::layout::{columns, page, room, row};
use crate::ui::screens::parts::customer::{heading, picture};
use crate::ui::theme::{GRID, Size, Theme};
use crate::ui::widgets::{badge, button, card, help, nav, text};

/// What this screen remembers.
#[derive(Clone, Debug, Default)]
pub struct HomeMemo {
    pub help: bool,
}

/// Draws the screen; what is asked for is appended to `out`.
pub fn show(ui: &mut Ui, view: &HomeView, memo: &mut HomeMemo, out: &mut Vec<Action>) {
    memo.help |= nav::show(ui, &view.nav, out) || crate::ui::keys::help(ui);
    page(ui, "home", |ui| {
        text::heading(ui, &view.greeting, Size::Title);
        ui.add_space(GRID);
        if let Some(what) = &view.interrupted {
            interrupted(ui, view, what, out);
            ui.add_space(GRID);
        }
        let stacked = room(ui) < 860.0;
        columns(ui, &[0.85, 1.7, 0.95], stacked, |ui, column| match column {
            0 => packs(ui, view, out),
            1 => {
                next(ui, view, out);
                ui.add_space(GRID);
                recent(ui, view, out);
            }
            _ => skill(ui, view),
        });
    });
    if memo.help {
        memo.help = help::show(ui, &view.help);
    }
}

fn interrupted(ui: &mut Ui, view: &HomeView, what: &str, out: &mut Vec<Action>) {
    let c = Theme::of(ui.ctx()).colors;
    card::toned(ui, c.accent_soft, c.accent, |ui| {
        text::strong(ui, &view.words.interrupted);
        text::body(ui, what);
        ui.horizontal_wrapped(|ui| {
            if button::primary(ui, &view.words.go_on).clicked() {
                out.push(Action::ContinueInterrupted);
            }
            if button::quiet(ui, &view.words.close).clicked() {
                out.push(Action::CloseInterrupted);
            }
        });
    });
}

fn next(ui: &mut Ui, view: &HomeView, out: &mut Vec<Action>) {
    card::show(ui, |ui| {
        let Some((customer, why)) = &view.next else {
            text::muted(ui, &view.words.empty);
            return;
        };
        let wide = room(ui) >= 420.0;
        columns(ui, &[1.0, 1.25], !wide, |ui, column| {
            if column == 0 {
                let width = ui.available_width();
                picture(ui, customer, vec2(width, (width * 1.05).min(300.0)));
            } else {
                text::small(ui, &view.words.next);
                heading(ui, customer);
                text::body(ui, why);
                ui.add_space(GRID);
                ui.horizontal_wrapped(|ui| {
                    if button::primary(ui, &view.words.start).clicked() {
                        out.push(Action::StartEncounter { scenario: customer.id.clone() });
                    }
                    if button::quiet(ui, &view.words.browse).clicked() {
                        out.push(Action::Open(Screen::Library));
                    }
                });
            }
        });
    });
}

fn packs(ui: &mut Ui, view: &HomeView, out: &mut Vec<Action>) {
    for (place, (title, steps)) in view.packs.iter().enumerate() {
        let pack = |ui: &mut Ui| {
            text::heading(ui, title, Size::Body);
            ui.add_space(GRID);
            let last = steps.len().saturating_sub(1);
            for (at, step) in steps.iter().enumerate() {
                let pressed = ui.push_id(at, |ui| path_step(ui, step, at == last)).inner;
                if pressed {
                    out.push(step.opens.clone());
                }
            }
        };
        ui.push_id(place, |ui| card::show(ui, pack));
    }
}

/// One step of the path, its mark at the left and the way to the next one below it.
fn path_step(ui: &mut Ui, step: &Step, last: bool) -> bool {
    let theme = Theme::of(ui.ctx());
    let c = theme.colors;
    let mut pressed = false;
    let row = ui.horizontal_top(|ui| {
        let side = theme.grown(20.0);
        let (rect, _) = ui.allocate_exact_size(vec2(side, side), Sense::hover());
        let painter = ui.painter();
        let (center, radius) = (rect.center(), side / 2.0 - 1.0);
        if step.passed {
            painter.circle_filled(center, radius, c.good);
            let tick = [(-0.45, 0.05), (-0.1, 0.4), (0.5, -0.35)]
                .map(|(x, y)| center + vec2(x, y) * radius)
                .to_vec();
            painter.line(tick, Stroke::new(2.0, c.card));
        } else if step.is_next {
            painter.circle_stroke(center, radius, Stroke::new(2.0, c.accent));
            painter.circle_filled(center, radius * 0.45, c.accent);
        } else {
            painter.circle_stroke(center, radius, Stroke::new(1.5, c.border));
        }
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            pressed = link(ui, &step.title, step.is_next);
            text::small(ui, &step.state);
            ui.add_space(GRID);
        });
        center
    });
    if !last {
        let x = row.inner.x;
        let top = row.inner.y + theme.grown(10.0) + 3.0;
        ui.painter().vline(x, top..=row.response.rect.bottom() + 6.0, Stroke::new(2.0, c.hairline));
    }
    pressed
}

/// A title that opens something.
fn link(ui: &mut Ui, label: &str, strong: bool) -> bool {
    let theme = Theme::of(ui.ctx());
    let words = text::rich(&theme, label, Size::Body, strong, theme.colors.accent);
    let response = ui.add(egui::Link::new(words));
    crate::ui::widgets::focus::ring(ui, &response);
    response.clicked()
}

fn recent(ui: &mut Ui, view: &HomeView, out: &mut Vec<Action>) {
    card::show(ui, |ui| {
        text::heading(ui, &view.words.recent, Size::Body);
        if view.recent.is_empty() {
            text::muted(ui, &view.words.recent_empty);
        }
        for (at, recent) in view.recent.iter().enumerate() {
            if at > 0 {
                ui.separator();
            }
            ui.push_id(&recent.attempt, |ui| recent_row(ui, recent, &view.words.compare, out));
        }
    });
}

fn recent_row(ui: &mut Ui, recent: &Recent, compare: &str, out: &mut Vec<Action>) {
    let c = Theme::of(ui.ctx()).colors;
    let attempt = || recent.attempt.clone();
    row(ui, |ui| {
        if link(ui, &recent.title, true) {
            out.push(Action::OpenDebrief { attempt: attempt() });
        }
        let (ink, fill) = if recent.passed { (c.good, c.good_soft) } else { (c.harm, c.harm_soft) };
        badge::toned(ui, &recent.verdict, ink, fill, fill);
        if let Some(from) = &recent.from {
            badge::show(ui, from);
        }
        if link(ui, compare, false) {
            out.push(Action::OpenCompare { attempt: attempt(), with: None });
        }
    });
    let grades: Vec<String> = recent.grades.iter().map(|(label, grade)| format!("{label} {grade}")).collect();
    text::small(ui, &grades.join("   ·   "));
}

fn skill(ui: &mut Ui, view: &HomeView) {
    card::show(ui, |ui| {
        text::small(ui, &view.words.skill);
        match &view.skill {
            Some((skill, why)) => {
                text::heading(ui, skill, Size::Body);
                text::body(ui, why);
            }
            None => {
                text::muted(ui, &view.words.skill_empty);
            }
        }
    });
}
