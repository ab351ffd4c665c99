//! A number beside the range that suits it: information, not a verdict.

use egui::{Rect, Sense, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType, pos2, vec2};

use super::text;
use crate::ui::theme::{RADIUS_SMALL, Theme};

/// A number, and the range.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RangeView {
    pub value: u32,
    pub from: u32,
    pub to: u32,
    /// All of it in words.
    pub text: String,
}

/// Draws a bar with the range marked on it and the number as a needle, and the words below.
pub fn show(ui: &mut Ui, view: &RangeView) {
    let theme = Theme::of(ui.ctx());
    let c = theme.colors;
    let size = vec2(ui.available_width().min(theme.grown(360.0)), theme.grown(14.0));
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::ProgressIndicator, true, &view.text));
    let most = (view.to + view.to / 2).max(view.value).max(1) as f32;
    let x = |value: u32| rect.left() + rect.width() * (value as f32 / most);
    let painter = ui.painter();
    let track = rect.shrink2(vec2(0.0, rect.height() * 0.28));
    painter.rect(track, RADIUS_SMALL, c.well, Stroke::new(1.0, c.hairline), StrokeKind::Inside);
    let band = Rect::from_x_y_ranges(x(view.from)..=x(view.to), track.y_range());
    painter.rect(band, 2, c.accent_soft, Stroke::new(1.0, c.accent), StrokeKind::Inside);
    let at = x(view.value).clamp(rect.left() + 2.0, rect.right() - 2.0);
    painter.line_segment([pos2(at, rect.top()), pos2(at, rect.bottom())], Stroke::new(3.0, c.ink));
    text::silent(&text::small(ui, &view.text));
}
