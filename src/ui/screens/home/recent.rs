//! The last contacts and interviews, with their grades.

use egui::{Sense, Ui, vec2};

use super::view_model::{HomeView, Recent};
use crate::ui::action::Action;
use crate::ui::layout::row;
use crate::ui::theme::{GRID, Size, Theme};
use crate::ui::widgets::{badge, card, link, progress, text};

/// Draws them, the newest first.
pub fn show(ui: &mut Ui, view: &HomeView, out: &mut Vec<Action>) {
    card::show(ui, |ui| {
        text::heading(ui, &view.words.recent, Size::Body);
        if view.recent.is_empty() {
            text::muted(ui, &view.words.recent_empty);
        }
        for (at, recent) in view.recent.iter().enumerate() {
            if at > 0 {
                ui.separator();
            }
            ui.push_id(&recent.attempt, |ui| one(ui, recent, &view.words.compare, out));
        }
    });
}

fn one(ui: &mut Ui, recent: &Recent, compare: &str, out: &mut Vec<Action>) {
    let c = Theme::of(ui.ctx()).colors;
    row(ui, |ui| {
        if link::show(ui, &recent.title, Size::Body, true) {
            out.push(recent.opens.clone());
        }
        if let Some((passed, word)) = &recent.verdict {
            let (ink, fill) = if *passed { (c.good, c.good_soft) } else { (c.harm, c.harm_soft) };
            badge::toned(ui, word, ink, fill, fill);
        }
        if let Some(from) = &recent.from {
            badge::show(ui, from);
        }
        if recent.is_contact && link::show(ui, compare, Size::Body, false) {
            out.push(Action::OpenCompare { attempt: recent.attempt.clone(), with: None });
        }
    });
    row(ui, |ui| {
        ui.spacing_mut().item_spacing.x = 3.0 * GRID;
        for (label, grade) in &recent.grades {
            grade_of(ui, label, *grade);
        }
    });
}

/// A grade as words, with a bar below them.
fn grade_of(ui: &mut Ui, label: &str, grade: u8) {
    let theme = Theme::of(ui.ctx());
    let words = format!("{label} {grade}");
    let galley = text::laid(ui, &words, (Size::Small, false), theme.colors.muted, f32::INFINITY, Some(1));
    let size = vec2(galley.size().x.max(theme.grown(96.0)), galley.size().y + 6.0);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| {
        let mut info = egui::WidgetInfo::labeled(egui::WidgetType::ProgressIndicator, true, &words);
        info.value = Some(f64::from(grade));
        info
    });
    ui.painter().galley(rect.min, galley, theme.colors.muted);
    progress::bar(ui, rect.with_min_y(rect.bottom() - 5.0), f32::from(grade) / 100.0, false);
}
