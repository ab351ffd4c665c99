//! Draws the calibration: the recording at the left, the sheet beside it, and in its place the verdict.

use egui::{Key, Rect, Ui, pos2, vec2};

use super::memo::CalibrationMemo;
use super::view::CalibrationView;
use super::{form, turns, verdict};
use crate::ui::action::Action;
use crate::ui::keys;
use crate::ui::layout::{page, region, room};
use crate::ui::screens::library::bullet;
use crate::ui::theme::{GRID, Size};
use crate::ui::widgets::{card, help, nav, scroll, text};

/// From this width on, in points at 100 % text, the two stand side by side and scroll by themselves.
const SIDE_BY_SIDE: f32 = 900.0;

/// Draws the screen; what is asked for is appended to `out`.
pub fn show(ui: &mut Ui, view: &CalibrationView, memo: &mut CalibrationMemo, out: &mut Vec<Action>) {
    memo.help |= nav::show(ui, &view.nav, out) || keys::help(ui);
    if room(ui) < SIDE_BY_SIDE {
        page(ui, "calibration", |ui| {
            recording(ui, view, memo);
            ui.add_space(2.0 * GRID);
            sheet(ui, view, memo, out);
        });
    } else {
        let body = ui.available_rect_before_wrap().shrink2(vec2(3.0 * GRID, 0.0));
        ui.advance_cursor_after_rect(body);
        let middle = body.center().x;
        let left = body.with_max_x(middle - GRID);
        region(ui, "recording", left, |ui| {
            scroll::show(ui, "recording-scroll", false, |ui| recording(ui, view, memo));
        });
        let right = Rect::from_min_max(pos2(middle + GRID, body.top()), body.max);
        region(ui, "sheet", right, |ui| {
            // The verdict begins at its top.
            ui.push_id(view.verdict.is_some(), |ui| {
                scroll::show(ui, "sheet-scroll", false, |ui| sheet(ui, view, memo, out));
            });
        });
    }
    if memo.help {
        memo.help = help::show(ui, &view.help);
    } else if keys::pressed(ui, Key::Escape) {
        out.push(Action::Open(view.back));
    }
}

fn recording(ui: &mut Ui, view: &CalibrationView, memo: &mut CalibrationMemo) {
    text::heading(ui, &view.title, Size::Title);
    text::body(ui, &view.briefing);
    card::show(ui, |ui| {
        text::strong(ui, &view.contact);
        text::body(ui, &view.known);
        view.policy.iter().for_each(|rule| bullet(ui, rule));
        text::small(ui, &view.times);
    });
    text::heading(ui, &view.words.recording, Size::Lead);
    turns::show(ui, &view.turns, memo);
}

fn sheet(ui: &mut Ui, view: &CalibrationView, memo: &CalibrationMemo, out: &mut Vec<Action>) {
    match &view.verdict {
        Some(verdict) => verdict::show(ui, verdict, (&view.words, &view.id), out),
        None => {
            let at = memo.turn.min(view.turns.len().saturating_sub(1));
            let turn = view.turns.get(at).map_or(0, |turn| turn.turn);
            let hint = view.hints.get(at).map_or("", String::as_str);
            form::show(ui, &view.form, (&view.words, hint), (at, turn), out);
        }
    }
}
