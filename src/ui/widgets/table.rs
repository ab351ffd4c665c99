//! A table of words and figures, for the eye and for a screen reader.

use egui::{Align, Layout, Rect, Sense, Stroke, Ui, UiBuilder, accesskit, pos2, vec2};

use super::text;
use crate::ui::theme::{GRID, Size, Theme};

/// A table; every row has as many cells as there are heads.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TableView {
    /// What it is a table of, for a screen reader.
    pub name: String,
    pub head: Vec<String>,
    pub rows: Vec<Vec<String>>,
}

impl TableView {
    /// A row in which nothing is lost where there is no room for columns: "Empathy", "now 72 · a month ago 65".
    fn told(&self, row: &[String]) -> (String, String) {
        let rest = self.head.iter().zip(row).skip(1).filter(|(_, cell)| !cell.is_empty());
        let rest: Vec<String> = rest.map(|(head, cell)| format!("{head} {cell}")).collect();
        (row.first().cloned().unwrap_or_default(), rest.join(" · "))
    }
}

/// Widest first column, in points at 100 % text.
const WIDEST: f32 = 320.0;

/// Draws the table: columns where there is room for them, else each row as words.
pub fn show(ui: &mut Ui, view: &TableView) {
    let theme = Theme::of(ui.ctx());
    let widths = widths(ui, view);
    let spare = ui.available_width() - widths.iter().sum::<f32>();
    let gap = (spare / widths.len().saturating_sub(1).max(1) as f32).min(7.0 * GRID);
    let fits = gap >= 2.0 * GRID;
    let table = ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        if !fits {
            for row in &view.rows {
                let (first, rest) = view.told(row);
                text::strong(ui, &first);
                text::small(ui, &rest);
                ui.add_space(GRID);
            }
            return;
        }
        line(ui, 0, &view.head, &widths, gap);
        for (at, row) in view.rows.iter().enumerate() {
            let top = ui.cursor().top();
            ui.painter().hline(ui.max_rect().x_range(), top, Stroke::new(1.0, theme.colors.hairline));
            line(ui, at + 1, row, &widths, gap);
        }
    });
    ui.ctx().accesskit_node_builder(table.response.id, |node| {
        if fits {
            node.set_role(accesskit::Role::Table);
        }
        node.set_label(view.name.as_str());
    });
}

/// How wide each column is: the first takes what is left.
fn widths(ui: &Ui, view: &TableView) -> Vec<f32> {
    let theme = Theme::of(ui.ctx());
    let wide = |words: &String, strong: bool| {
        let font = theme.font(Size::Small, strong);
        ui.painter().layout_no_wrap(words.clone(), font, theme.colors.ink).size().x.ceil() + 2.0
    };
    let column = |at: usize| {
        let cells = view.rows.iter().filter_map(|row| row.get(at)).map(|cell| wide(cell, at == 0));
        cells.chain(view.head.get(at).map(|head| wide(head, true))).fold(0.0, f32::max)
    };
    let mut widths: Vec<f32> = (0..view.head.len()).map(column).collect();
    if let Some(first) = widths.first_mut() {
        *first = first.min(theme.grown(WIDEST));
    }
    widths
}

/// One row, the first of them that of the heads; figures stand at the right of their columns.
fn line(ui: &mut Ui, nth: usize, cells: &[String], widths: &[f32], gap: f32) {
    let head = nth == 0;
    let theme = Theme::of(ui.ctx());
    let c = theme.colors;
    let builder = UiBuilder::new().id_salt(nth).layout(Layout::top_down(Align::Min));
    let row = ui.scope_builder(builder, |ui| {
        let (left, top) = (ui.max_rect().left(), ui.cursor().top());
        let (mut x, mut bottom) = (left, top);
        for (at, (words, width)) in cells.iter().zip(widths).enumerate() {
            let (strong, ink) = if head { (true, c.muted) } else { (at == 0, c.ink) };
            let galley = text::laid(ui, words, (Size::Small, strong), ink, *width, None);
            let spare = if at == 0 { 0.0 } else { width - galley.size().x };
            let place = Rect::from_min_size(pos2(x, top), vec2(*width, galley.size().y + GRID));
            let cell = ui.interact(place, ui.id().with(at), Sense::hover());
            let role = match (head, at) {
                (true, _) => accesskit::Role::ColumnHeader,
                (false, 0) => accesskit::Role::RowHeader,
                (false, _) => accesskit::Role::Cell,
            };
            ui.ctx().accesskit_node_builder(cell.id, |node| {
                node.set_role(role);
                node.set_label(words.as_str());
            });
            ui.painter().galley(pos2(x + spare.max(0.0), top + GRID / 2.0), galley, ink);
            bottom = bottom.max(place.bottom());
            x += width + gap;
        }
        ui.allocate_rect(Rect::from_min_max(pos2(left, top), pos2(x - gap, bottom)), Sense::hover());
    });
    ui.ctx().accesskit_node_builder(row.response.id, |node| node.set_role(accesskit::Role::Row));
}
