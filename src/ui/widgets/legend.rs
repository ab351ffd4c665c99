//! A sign and what it means, never parted.

use egui::{Painter, Rect, Sense, Ui, WidgetInfo, WidgetType, pos2, vec2};

use crate::ui::theme::{Size, Theme};

/// Draws a sign of this width, in points at 100 % text, and its word.
pub fn entry(ui: &mut Ui, width: f32, word: &str, paint: impl FnOnce(&Painter, Rect)) {
    let theme = Theme::of(ui.ctx());
    let ink = theme.colors.muted;
    let words = ui.painter().layout_no_wrap(word.to_owned(), theme.font(Size::Small, false), ink);
    let (width, gap) = (theme.grown(width), theme.grown(6.0));
    let size = vec2(width + gap + words.size().x, theme.leading(Size::Small));
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, word));
    paint(ui.painter(), rect.with_max_x(rect.left() + width));
    let at = pos2(rect.left() + width + gap, rect.center().y - words.size().y / 2.0);
    ui.painter().galley(at, words, ink);
}
