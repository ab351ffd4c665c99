//! The handle-time clock: how long, of how much.

use egui::{Align2, Rect, Sense, Stroke, Ui, WidgetInfo, WidgetType, pos2, vec2};

use crate::ui::theme::{Size, Theme};

/// The time of an encounter so far.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClockView {
    pub elapsed_s: u32,
    pub target_s: u32,
    pub limit_s: u32,
    /// "2:41".
    pub elapsed: String,
    /// "/ 4:00".
    pub target: String,
    /// In full, for a screen reader.
    pub name: String,
}

/// How wide it is here, in points.
pub fn width(ui: &Ui) -> f32 {
    let theme = Theme::of(ui.ctx());
    (ui.max_rect().width() * 0.135).clamp(theme.grown(120.0), theme.grown(190.0))
}

/// Draws time, target and a bar with a mark at the target.
pub fn show(ui: &mut Ui, view: &ClockView) {
    let theme = Theme::of(ui.ctx());
    let c = theme.colors;
    let size = vec2(width(ui), theme.grown(40.0));
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::ProgressIndicator, true, &view.name));
    let painter = ui.painter();
    let late = view.elapsed_s > view.target_s;
    let ink = if late { c.patience } else { c.ink };
    let base = rect.top() + theme.grown(22.0);
    let time = painter.text(
        pos2(rect.left(), base),
        Align2::LEFT_BOTTOM,
        &view.elapsed,
        theme.font(Size::Lead, true),
        ink,
    );
    painter.text(
        pos2(time.right() + 8.0, base - 2.0),
        Align2::LEFT_BOTTOM,
        &view.target,
        theme.font(Size::Small, false),
        c.muted,
    );
    let limit = view.limit_s.max(1) as f32;
    let bar = Rect::from_min_size(pos2(rect.left(), base + 5.0), vec2(rect.width(), 6.0));
    painter.rect_filled(bar, 3, c.well);
    painter.rect_stroke(bar, 3, Stroke::new(1.0, c.hairline), egui::StrokeKind::Inside);
    let part = (view.elapsed_s as f32 / limit).min(1.0);
    let done = Rect::from_min_size(bar.min, vec2(bar.width() * part, bar.height()));
    painter.rect_filled(done, 3, if late { c.patience } else { c.accent });
    let target = bar.left() + bar.width() * (view.target_s as f32 / limit).min(1.0);
    painter.vline(target, bar.top() - 3.0..=bar.bottom() + 3.0, Stroke::new(2.0, c.ink));
}
