//! Buttons: one that matters, and the others.

use egui::{Color32, CornerRadius, Response, Stroke, Ui, Vec2};

use super::{focus, text::rich};
use crate::ui::theme::{GRID, RADIUS, Size, TOUCH, Theme, mix};

/// The one thing to do next.
pub fn primary(ui: &mut Ui, label: &str) -> Response {
    let c = Theme::of(ui.ctx()).colors;
    button(ui, label, c.on_accent, c.accent, mix(c.accent, c.ink, 0.15), c.accent)
}

/// What may be done too.
pub fn quiet(ui: &mut Ui, label: &str) -> Response {
    let c = Theme::of(ui.ctx()).colors;
    button(ui, label, c.ink, c.card, c.accent_soft, c.border)
}

/// A button that reads as a word of the text around it.
pub fn plain(ui: &mut Ui, label: &str) -> Response {
    let c = Theme::of(ui.ctx()).colors;
    button(ui, label, c.accent, Color32::TRANSPARENT, c.accent_soft, Color32::TRANSPARENT)
}

fn button(
    ui: &mut Ui,
    label: &str,
    ink: Color32,
    fill: Color32,
    hovered: Color32,
    border: Color32,
) -> Response {
    let theme = Theme::of(ui.ctx());
    let text = rich(&theme, label, Size::Body, true, ink).line_height(None);
    // No scope: a button in one would not move to the next row when this one is full.
    let style = ui.style().clone();
    ui.spacing_mut().button_padding = Vec2::new(2.0 * GRID, GRID);
    let widgets = &mut ui.visuals_mut().widgets;
    for (state, fill) in
        [(&mut widgets.inactive, fill), (&mut widgets.hovered, hovered), (&mut widgets.active, hovered)]
    {
        state.weak_bg_fill = fill;
        state.bg_stroke = Stroke::new(1.0, border);
        state.corner_radius = CornerRadius::same(RADIUS - 2);
    }
    let button = egui::Button::new(text).wrap_mode(egui::TextWrapMode::Extend);
    let response = ui.add(button.min_size(Vec2::new(0.0, theme.grown(TOUCH))));
    ui.set_style(style);
    focus::ring(ui, &response);
    response
}

/// How wide a button with this label is, in points.
pub fn width(ui: &Ui, label: &str) -> f32 {
    let font = Theme::of(ui.ctx()).font(Size::Body, true);
    ui.painter().layout_no_wrap(label.to_owned(), font, Color32::PLACEHOLDER).size().x + 4.0 * GRID
}
