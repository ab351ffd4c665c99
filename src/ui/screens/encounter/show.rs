//! Draws the encounter: the customer at the left, the words in the middle, what is known at the right, and what
//! may be said below.

use egui::{Rect, Ui, pos2, vec2};

use super::answers::Stage;
use super::memo::EncounterMemo;
use super::view::EncounterView;
use super::{answers, conversation, customer, header, known, presses, transfer};
use crate::ui::action::Action;
use crate::ui::keys;
use crate::ui::layout::{centered, region};
use crate::ui::theme::{GRID, Size, Theme};
use crate::ui::widgets::{button, chats, dialog, help, scroll, text};

/// Draws the screen; what is asked for is appended to `out`.
pub fn show(ui: &mut Ui, view: &EncounterView, memo: &mut EncounterMemo, out: &mut Vec<Action>) {
    memo.help |= keys::help(ui);
    memo.holding &= matches!(view.stage, Stage::Replies(_));
    memo.transfer.take_if(|_| !view.stage.is_answering());
    let free = !(memo.help || memo.leaving || memo.transfer.is_some());
    if free {
        presses::act(ui, view, memo, out);
    }
    header::show(ui, view, memo, out);
    let theme = Theme::of(ui.ctx());
    let mut all = ui.available_rect_before_wrap().shrink2(vec2(2.0 * GRID, 0.0));
    ui.advance_cursor_after_rect(all);
    if let Some(strip) = &view.chats {
        let top = Rect::from_min_size(all.min, vec2(all.width(), chats::height(&theme)));
        all.min.y = top.bottom() + GRID;
        // As wide as what stands below, which leaves room for focus rings.
        region(ui, "chats", top.shrink2(vec2(4.0, 0.0)), |ui| {
            let chosen = ui.add_enabled_ui(free, |ui| chats::show(ui, strip)).inner;
            out.extend(chosen.and_then(|at| view.places.get(at)).map(|place| Action::ChooseChat(*place)));
        });
    }
    let answers = answers::height(ui, view, memo, &all);
    let bottom = Rect::from_min_max(pos2(all.left(), all.bottom() - answers), all.max);
    let body = Rect::from_min_max(all.min, pos2(all.right(), bottom.top() - GRID));
    columns(ui, view, memo, body, free, out);
    region(ui, "answers", bottom, |ui| {
        ui.add_enabled_ui(free, |ui| {
            scroll::show(ui, "answers-scroll", false, |ui| answers::show(ui, view, memo, out))
        });
    });
    overlays(ui, view, memo, out);
}

/// The customer at the left, the conversation in the middle, what is known at the right, or below the customer where
/// there is no room at the right.
fn columns(
    ui: &mut Ui,
    view: &EncounterView,
    memo: &mut EncounterMemo,
    body: Rect,
    free: bool,
    out: &mut Vec<Action>,
) {
    let theme = Theme::of(ui.ctx());
    let scale = theme.scale();
    let gap = 2.0 * GRID;
    let (left, right) = match body.width() / scale {
        width if width >= 1500.0 => (380.0, 400.0),
        width if width >= 1040.0 => (300.0, 320.0),
        _ => (240.0, 0.0),
    };
    let (left, right) = ((left * scale).min(body.width() * 0.36), right * scale);
    let column = |from: f32, to: f32| Rect::from_min_max(pos2(from, body.top()), pos2(to, body.bottom()));
    region(ui, "customer", column(body.left(), body.left() + left), |ui| {
        scroll::show(ui, "customer-scroll", false, |ui| {
            let face = memo.faces.entry(view.chosen).or_default();
            customer::show(ui, &view.customer, &view.words, face, body.height());
            if right == 0.0 {
                ui.add_space(GRID);
                ui.add_enabled_ui(free, |ui| known::show(ui, &view.known, &mut memo.known, out));
            }
        });
    });
    let end = if right > 0.0 { body.right() - right - gap } else { body.right() };
    region(ui, "conversation", column(body.left() + left + gap, end), |ui| {
        // Each chat keeps its own place.
        ui.push_id(view.chosen, |ui| {
            scroll::show(ui, "conversation-scroll", view.conversation.follows_its_end(), |ui| {
                centered(ui, theme.grown(view.conversation.widest()), |ui| {
                    ui.add_enabled_ui(free, |ui| {
                        conversation::show(ui, &view.conversation, &view.stage, out)
                    });
                });
            });
        });
    });
    if right > 0.0 {
        region(ui, "known", column(body.right() - right, body.right()), |ui| {
            scroll::show(ui, "known-scroll", false, |ui| {
                ui.add_enabled_ui(free, |ui| known::show(ui, &view.known, &mut memo.known, out));
            });
        });
    }
}

fn overlays(ui: &Ui, view: &EncounterView, memo: &mut EncounterMemo, out: &mut Vec<Action>) {
    if view.practice && std::mem::take(&mut memo.leaving) {
        out.push(Action::Leave);
    } else if memo.leaving {
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
            out.push(Action::Leave);
        }
    } else if memo.transfer.is_some() {
        transfer::show(ui, &view.transfer, &mut memo.transfer, out);
    } else if memo.help {
        memo.help = help::show(ui, &view.help);
    }
}
