//! Tabs: one of a few pages, by name.

use egui::{Sense, Stroke, Ui, WidgetInfo, WidgetType, accesskit, vec2};

use super::focus;
use crate::ui::theme::{GRID, Size, TOUCH, Theme};

/// Draws the tabs; returns the one pressed, if it is not the present one. `name` is what a screen reader calls them.
pub fn show<T: Copy + PartialEq>(ui: &mut Ui, name: &str, tabs: &[(T, String)], current: T) -> Option<T> {
    let row = ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        let mut pressed = None;
        for (tab, label) in tabs {
            if one(ui, label, *tab == current) {
                pressed = Some(*tab);
            }
        }
        pressed.filter(|tab| *tab != current)
    });
    let (id, c) = (row.response.id, Theme::of(ui.ctx()).colors);
    ui.ctx().accesskit_node_builder(id, |node| {
        node.set_role(accesskit::Role::TabList);
        node.set_label(name);
    });
    let line = row.response.rect.bottom() - 0.5;
    ui.painter().hline(ui.max_rect().x_range(), line, Stroke::new(1.0, c.hairline));
    row.inner
}

/// Draws one tab; says whether it was pressed.
fn one(ui: &mut Ui, label: &str, here: bool) -> bool {
    let theme = Theme::of(ui.ctx());
    let c = theme.colors;
    let ink = if here { c.accent } else { c.muted };
    let words = ui.painter().layout_no_wrap(label.to_owned(), theme.font(Size::Body, true), ink);
    let size = vec2(words.size().x + 2.0 * GRID, theme.grown(TOUCH));
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::selected(WidgetType::SelectableLabel, true, here, label));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(accesskit::Role::Tab);
        node.set_selected(here);
    });
    let ink = if response.hovered() { c.accent } else { ink };
    ui.painter().galley_with_override_text_color(rect.center() - words.size() / 2.0, words, ink);
    if here {
        let y = rect.bottom() - 1.5;
        ui.painter().hline(rect.shrink2(vec2(GRID, 0.0)).x_range(), y, Stroke::new(3.0, c.accent));
    }
    focus::ring(ui, &response);
    response.clicked()
}
