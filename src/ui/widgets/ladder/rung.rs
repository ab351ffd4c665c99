//! One rung of a short ladder, the next one above and below it.

use egui::{Rect, Sense, Stroke, Ui, Vec2, WidgetInfo, WidgetType, vec2};

use super::{Stand, StationView, station};
use crate::ui::theme::{GRID, Theme};
use crate::ui::widgets::{progress, text};

/// Draws it with a line down to the next one, unless it is the `last`.
pub fn rung(ui: &mut Ui, view: &StationView, you: &str, last: bool) {
    let theme = Theme::of(ui.ctx());
    let c = theme.colors;
    let row = ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 1.5 * GRID;
        let side = theme.grown(30.0);
        let (disc, _) = ui.allocate_exact_size(Vec2::splat(side), Sense::hover());
        station::mark(ui.painter(), &theme, view, you, disc, c.card);
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            if view.stand == Stand::Held {
                text::body(ui, &view.label);
            } else {
                text::strong(ui, &view.label);
            }
            text::small(ui, &view.state);
            if view.stand == Stand::Open {
                let (bar, response) = ui.allocate_exact_size(vec2(ui.available_width(), 8.0), Sense::hover());
                response.widget_info(|| {
                    let mut info = WidgetInfo::labeled(WidgetType::ProgressIndicator, true, &view.state);
                    info.value = Some(f64::from(view.part));
                    info
                });
                progress::bar(ui, bar, view.part, false);
            }
            ui.add_space(1.5 * GRID);
        });
        disc
    });
    if !last {
        let disc: Rect = row.inner;
        let below = disc.bottom() + 4.0..=row.response.rect.bottom() + GRID - 4.0;
        ui.painter().vline(disc.center().x, below, Stroke::new(2.0, c.hairline));
    }
}
