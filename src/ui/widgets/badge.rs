//! A word in a frame: channel, sector, a mark.

use egui::{Color32, Sense, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType, vec2};

use crate::ui::theme::{RADIUS_SMALL, Size, Theme};

/// A quiet badge.
pub fn show(ui: &mut Ui, text: &str) {
    let c = Theme::of(ui.ctx()).colors;
    toned(ui, text, c.muted, c.well, c.hairline);
}

/// A badge that means something.
pub fn toned(ui: &mut Ui, text: &str, ink: Color32, fill: Color32, line: Color32) {
    let theme = Theme::of(ui.ctx());
    let words = ui.painter().layout_no_wrap(text.to_owned(), theme.font(Size::Small, true), ink);
    let (rect, response) = ui.allocate_exact_size(words.size() + vec2(16.0, 8.0), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, text));
    ui.painter().rect(rect, RADIUS_SMALL, fill, Stroke::new(1.0, line), StrokeKind::Inside);
    ui.painter().galley(rect.min + vec2(8.0, 4.0), words, ink);
}
