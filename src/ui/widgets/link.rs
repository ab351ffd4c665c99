//! Words that open something.

use egui::{Link, Ui};

use super::{focus, text};
use crate::ui::theme::{Size, Theme};

/// Draws the words, wrapped; says whether they were pressed.
pub fn show(ui: &mut Ui, label: &str, size: Size, strong: bool) -> bool {
    let theme = Theme::of(ui.ctx());
    let words = text::rich(&theme, label, size, strong, theme.colors.accent);
    let response = ui.add(Link::new(words));
    focus::ring(ui, &response);
    response.clicked()
}
