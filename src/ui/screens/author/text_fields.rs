//! Texts, each in every language side by side.

use egui::{Rect, Ui, pos2};

use super::editable::{self, Shown};
use super::memo::AuthorMemo;
use super::rows::{Cell, TextRow};
use super::view::AuthorView;
use crate::ui::Action;
use crate::ui::layout::columns;
use crate::ui::theme::{GRID, Size, Theme};
use crate::ui::widgets::text;

/// Narrowest column of a language, in points at 100 %; where there is less room, one stands below the other.
const NARROWEST: f32 = 190.0;

/// Draws texts one below the other.
pub(super) fn show(
    ui: &mut Ui,
    view: &AuthorView,
    rows: &[TextRow],
    memo: &mut AuthorMemo,
    out: &mut Vec<Action>,
) {
    for row in rows {
        if !row.label.is_empty() {
            text::small(ui, &row.label);
        }
        let parts = vec![1.0; row.cells.len()];
        let room = ui.available_width() / Theme::of(ui.ctx()).scale() / parts.len() as f32;
        ui.push_id(&row.key, |ui| {
            if parts.len() == 1 || room < NARROWEST {
                row.cells.iter().for_each(|it| cell(ui, view, it, memo, out));
            } else {
                columns(ui, &parts, false, |ui, at| cell(ui, view, &row.cells[at], memo, out));
            }
        });
    }
}

fn cell(ui: &mut Ui, view: &AuthorView, cell: &Cell, memo: &mut AuthorMemo, out: &mut Vec<Action>) {
    let c = Theme::of(ui.ctx()).colors;
    let typed = cell.refused.as_ref().map(|(typed, _)| typed.as_str());
    let response = editable::show(
        ui,
        &Shown {
            field: &cell.field,
            name: &cell.name,
            hint: if cell.missing { &view.words.missing } else { "" },
            text: typed.unwrap_or(&cell.text),
            live: false,
            enabled: view.editable,
        },
        memo,
        out,
    );
    // The language stands in the corner, where it costs no room.
    tag(ui, response.rect, &cell.tag);
    if let Some((_, why)) = &cell.refused {
        text::styled(ui, why, Size::Small, false, c.harm);
    } else if cell.missing {
        text::styled(ui, &view.words.missing, Size::Small, false, c.patience);
    } else if cell.stale {
        text::styled(ui, &view.words.stale, Size::Small, false, c.patience);
    }
    ui.add_space(GRID / 2.0);
}

/// The tag of a language, at the upper right of a field.
fn tag(ui: &Ui, rect: Rect, tag: &str) {
    let theme = Theme::of(ui.ctx());
    let font = theme.font(Size::Small, false);
    let words = ui.painter().layout_no_wrap(tag.to_owned(), font, theme.colors.muted);
    let size = words.size();
    let at = pos2(rect.right() - size.x - 5.0, rect.top() - size.y * 0.5);
    let ground = Rect::from_min_size(at, size).expand2(egui::vec2(3.0, 0.0));
    ui.painter().rect_filled(ground, 3, theme.colors.card);
    ui.painter().galley(at, words, theme.colors.muted);
}
