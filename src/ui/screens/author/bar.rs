//! The bar at the top: where one is, what was done, what is saved.

use egui::{Align, Frame, Layout, Margin, Ui};

use super::asks::Ask;
use super::editable;
use super::memo::AuthorMemo;
use super::sizes::ROOM;
use super::view::AuthorView;
use crate::ui::Action;
use crate::ui::layout::room;
use crate::ui::theme::{GRID, Size, Theme};
use crate::ui::widgets::{button, text};

/// Draws the bar.
pub(super) fn show(ui: &mut Ui, view: &AuthorView, memo: &mut AuthorMemo, out: &mut Vec<Action>) {
    let (c, words) = (Theme::of(ui.ctx()).colors, &view.words);
    Frame::new().inner_margin(Margin::symmetric(16, 8)).show(ui, |ui| {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = GRID / 2.0;
            if button::plain(ui, &words.back).clicked() {
                editable::flush(memo, out);
                out.push(Action::Author(Ask::Leave));
            }
            let name = format!("{} · {}", words.title, view.title);
            text::inline(ui, &name, Size::Body, true, c.accent).on_hover_text(&view.folder);
            // With little room, what is done has a row of its own, and nothing stands at its far end.
            let narrow = room(ui) < ROOM;
            if narrow {
                ui.end_row();
            } else {
                ui.add_space(GRID);
            }
            for (label, ask, can) in
                [(&words.undo, Ask::Undo, view.can_undo), (&words.redo, Ask::Redo, view.can_redo)]
            {
                if ui.add_enabled_ui(can, |ui| button::plain(ui, label)).inner.clicked() {
                    editable::flush(memo, out);
                    out.push(Action::Author(ask));
                }
            }
            let save = |ui: &mut Ui| match view.unsaved {
                Some(_) => button::primary(ui, &words.save),
                None => button::plain(ui, &words.save),
            };
            let can = view.unsaved.is_some() || memo.draft.is_some();
            if ui.add_enabled_ui(can, save).inner.clicked() {
                editable::flush(memo, out);
                out.push(Action::Author(Ask::Save));
            }
            if let Some(unsaved) = &view.unsaved {
                text::tag(ui, unsaved);
            }
            let mut last = |ui: &mut Ui| {
                memo.help |= button::plain(ui, &words.keys).clicked();
                if let Some((status, fresh)) = &view.status {
                    let words = if *fresh { status.clone() } else { format!("~ {status}") };
                    text::tag(ui, &words);
                }
            };
            if narrow {
                last(ui);
            } else {
                ui.with_layout(Layout::right_to_left(Align::Center), last);
            }
        });
        for (remark, ink) in [(&view.remark, c.patience), (&view.notice, c.harm)] {
            if let Some(remark) = remark {
                text::styled(ui, remark, Size::Small, false, ink);
            }
        }
    });
}
