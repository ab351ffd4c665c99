//! A switch: a box to tick, and its words.

use egui::{Checkbox, Ui};

use super::{focus, text};
use crate::ui::theme::{Size, Theme};

/// Draws the switch; returns its new state when it was pressed.
pub fn show(ui: &mut Ui, label: &str, now: bool) -> Option<bool> {
    let theme = Theme::of(ui.ctx());
    let label = text::rich(&theme, label, Size::Body, false, theme.colors.ink).line_height(None);
    let mut on = now;
    let response = ui.add(Checkbox::new(&mut on, label));
    focus::ring(ui, &response);
    response.changed().then_some(on)
}

/// Draws a list of things to tick, one below the other; `ticked` holds those that are.
pub fn list<T: Copy + Ord>(ui: &mut Ui, options: &[(T, String)], ticked: &mut std::collections::BTreeSet<T>) {
    ui.spacing_mut().interact_size.y = Theme::of(ui.ctx()).grown(32.0);
    ui.spacing_mut().item_spacing.y = 0.0;
    for (option, label) in options {
        match show(ui, label, ticked.contains(option)) {
            Some(true) => ticked.insert(*option),
            Some(false) => ticked.remove(option),
            None => continue,
        };
    }
}
