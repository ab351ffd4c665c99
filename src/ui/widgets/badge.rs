//! A word in a frame: channel, sector, a mark.

use egui::{Color32, Frame, Label, Margin, Stroke, Ui};

use super::text::rich;
use crate::ui::theme::{RADIUS_SMALL, Size, Theme};

/// A quiet badge.
pub fn show(ui: &mut Ui, text: &str) {
    let c = Theme::of(ui.ctx()).colors;
    toned(ui, text, c.muted, c.well, c.hairline);
}

/// A badge that means something.
pub fn toned(ui: &mut Ui, text: &str, ink: Color32, fill: Color32, line: Color32) {
    let text = rich(&Theme::of(ui.ctx()), text, Size::Small, true, ink).line_height(None);
    Frame::new()
        .fill(fill)
        .stroke(Stroke::new(1.0, line))
        .corner_radius(RADIUS_SMALL)
        .inner_margin(Margin::symmetric(8, 4))
        .show(ui, |ui| ui.add(Label::new(text).extend()));
}
