//! The key that does it, drawn as a key.

use egui::{Align2, Sense, Stroke, StrokeKind, Ui, Vec2};

use crate::ui::theme::{RADIUS_SMALL, Size, Theme};

/// A keycap. It says nothing to a screen reader: the thing beside it names its key.
pub fn show(ui: &mut Ui, key: &str) {
    let theme = Theme::of(ui.ctx());
    let font = theme.font(Size::Small, true);
    let galley = ui.painter().layout_no_wrap(key.to_owned(), font, theme.colors.muted);
    let side = theme.grown(24.0);
    let size = Vec2::new(side.max(galley.size().x + 12.0), side);
    let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
    let painter = ui.painter();
    painter.rect(
        rect,
        RADIUS_SMALL,
        theme.colors.well,
        Stroke::new(1.0, theme.colors.border),
        StrokeKind::Inside,
    );
    let at = Align2::CENTER_CENTER.anchor_size(rect.center(), galley.size()).min;
    painter.galley(at, galley, theme.colors.muted);
}
