//! Draws the interview: the interviewer and what was said at the left, the question and the answer beside them.

use egui::{Frame, Margin, Rect, Ui, pos2, vec2};

use super::ask::Ask;
use super::memo::InterviewMemo;
use super::stage::Stage;
use super::view::InterviewView;
use super::{conversation, header, presses, writing};
use crate::ui::action::Action;
use crate::ui::keys;
use crate::ui::layout::{centered, region};
use crate::ui::theme::{GRID, Size, Theme};
use crate::ui::widgets::{button, dialog, help, scroll, stage as picture, text};

/// Widest question and answer, in points at 100 % text.
const WIDEST: f32 = 860.0;

/// Draws the screen; what is asked for is appended to `out`.
pub fn show(ui: &mut Ui, view: &InterviewView, memo: &mut InterviewMemo, out: &mut Vec<Action>) {
    if memo.turn != Some(view.turn) {
        memo.turn = Some(view.turn);
        memo.typed = view.draft.clone();
        memo.examples.clear();
        if matches!(view.stage, Stage::Answer(_)) {
            writing::to_field(ui);
        }
    }
    memo.help |= keys::help(ui);
    let free = !(memo.help || memo.leaving);
    if free {
        presses::act(ui, view, memo, out);
    }
    header::show(ui, view, memo, out);
    let theme = Theme::of(ui.ctx());
    let body = ui.available_rect_before_wrap().shrink2(vec2(2.0 * GRID, 0.0));
    ui.advance_cursor_after_rect(body);
    let left = match body.width() / theme.scale() {
        width if width >= 1500.0 => 440.0,
        width if width >= 1040.0 => 360.0,
        _ => 260.0,
    };
    let left = (left * theme.scale()).min(body.width() * 0.36);
    let middle = body.left() + left;
    region(ui, "interviewer", body.with_max_x(middle), |ui| interviewer(ui, view, memo, body));
    let right = Rect::from_min_max(pos2(middle + 3.0 * GRID, body.top()), body.max);
    region(ui, "stage", right, |ui| {
        // Each moment begins at its top.
        ui.push_id(view.turn, |ui| {
            scroll::show(ui, "stage-scroll", false, |ui| {
                centered(ui, theme.grown(WIDEST), |ui| {
                    ui.add_enabled_ui(free, |ui| super::stage::show(ui, view, body.bottom(), memo, out));
                });
            });
        });
    });
    overlays(ui, view, memo, out);
}

fn interviewer(ui: &mut Ui, view: &InterviewView, memo: &mut InterviewMemo, body: Rect) {
    let theme = Theme::of(ui.ctx());
    let mood = memo.face.slide(view.mood, ui.input(|input| input.time), theme.look.still);
    if mood != view.mood {
        ui.ctx().request_repaint();
    }
    let size = vec2(ui.available_width(), (body.height() * 0.36).min(ui.available_width()));
    picture::show(ui, &view.face, mood, size);
    Frame::new().inner_margin(Margin::symmetric(4, 0)).show(ui, |ui| {
        text::small(ui, &view.temper);
        text::heading(ui, &view.words.said_so_far, Size::Body);
    });
    scroll::show(ui, "said-scroll", true, |ui| conversation::show(ui, &view.conversation, &view.words));
}

fn overlays(ui: &Ui, view: &InterviewView, memo: &mut InterviewMemo, out: &mut Vec<Action>) {
    if memo.leaving {
        let ((leave, stay), away) = dialog::show(ui, "leave", |ui| {
            text::heading(ui, &view.words.leave_title, Size::Lead);
            text::body(ui, &view.words.leave_text);
            ui.add_space(GRID);
            ui.horizontal_wrapped(|ui| {
                let stay = button::primary(ui, &view.words.stay).clicked();
                let leave = button::quiet(ui, &view.words.leave).clicked();
                (leave, stay)
            })
            .inner
        });
        memo.leaving = !(leave || stay || away);
        if leave {
            out.push(Action::Interview(Ask::Leave));
        }
    } else if memo.help {
        memo.help = help::show(ui, &view.help);
    }
}
