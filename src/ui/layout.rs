//! Pages and columns.

use egui::{Align, Frame, Layout, Margin, Rect, ScrollArea, Ui, UiBuilder, pos2};

use super::theme::{GRID, Theme};

/// Widest page, in points at 100 % text.
const WIDEST: f32 = 1240.0;

/// A page of a screen: margins, a limit to its width, and a scroll bar when it is taller than the window.
pub fn page(ui: &mut Ui, id: &str, add: impl FnOnce(&mut Ui)) {
    let widest = Theme::of(ui.ctx()).grown(WIDEST);
    ScrollArea::vertical().id_salt(id).auto_shrink([false, false]).show(ui, |ui| {
        Frame::new().inner_margin(Margin { left: 24, right: 24, top: 8, bottom: 32 }).show(ui, |ui| {
            centered(ui, widest, add);
        });
    });
}

/// What is no wider than `widest` points, in the middle.
pub fn centered(ui: &mut Ui, widest: f32, add: impl FnOnce(&mut Ui)) {
    let room = ui.available_rect_before_wrap();
    let spare = ((room.width() - widest) / 2.0).max(0.0).round();
    let rect = room.shrink2(egui::vec2(spare, 0.0));
    let mut child = ui.new_child(UiBuilder::new().max_rect(rect).layout(Layout::top_down(Align::Min)));
    child.set_width(rect.width());
    add(&mut child);
    let used = Rect::from_min_max(room.min, pos2(room.right(), child.min_rect().bottom()));
    ui.advance_cursor_after_rect(used);
}

/// Columns of these relative widths, or one below the other where the text has become too large for columns.
pub fn columns(ui: &mut Ui, parts: &[f32], stacked: bool, mut add: impl FnMut(&mut Ui, usize)) {
    if stacked {
        for column in 0..parts.len() {
            ui.push_id(column, |ui| add(ui, column));
            ui.add_space(2.0 * GRID);
        }
        return;
    }
    let gap = 3.0 * GRID;
    let room = ui.available_width() - gap * (parts.len() as f32 - 1.0);
    let sum: f32 = parts.iter().sum();
    let top = ui.cursor().min;
    let (mut x, mut bottom) = (top.x, top.y);
    for (column, part) in parts.iter().enumerate() {
        let width = room * part / sum;
        let rect = Rect::from_min_max(pos2(x, top.y), pos2(x + width, ui.max_rect().bottom()));
        let builder = UiBuilder::new().id_salt(column).max_rect(rect).layout(Layout::top_down(Align::Min));
        let mut child = ui.new_child(builder);
        child.set_width(width);
        add(&mut child, column);
        bottom = bottom.max(child.min_rect().bottom());
        x += width + gap;
    }
    ui.advance_cursor_after_rect(Rect::from_min_max(top, pos2(x - gap, bottom)));
}

/// Small things side by side, on as many rows as they need.
pub fn row(ui: &mut Ui, add: impl FnOnce(&mut Ui)) {
    level(ui, 0.0, add);
}

/// The same for things of different heights: what is on the first row stands in the middle of this height, in points.
pub fn level(ui: &mut Ui, least: f32, add: impl FnOnce(&mut Ui)) {
    let height = ui.spacing().interact_size.y;
    ui.spacing_mut().interact_size.y = least;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().interact_size.y = height;
        add(ui);
    });
    ui.spacing_mut().interact_size.y = height;
}

/// A part of the window with a layout of its own.
pub fn region<R>(ui: &mut Ui, id: &str, rect: Rect, add: impl FnOnce(&mut Ui) -> R) -> R {
    let builder = UiBuilder::new().id_salt(id).max_rect(rect).layout(Layout::top_down(Align::Min));
    let mut child = ui.new_child(builder);
    child.set_clip_rect(rect.expand(4.0).intersect(ui.clip_rect()));
    add(&mut child)
}

/// How many points of width there are at 100 % text: what decides between columns and a stack.
pub fn room(ui: &Ui) -> f32 {
    ui.available_width() / Theme::of(ui.ctx()).scale()
}
