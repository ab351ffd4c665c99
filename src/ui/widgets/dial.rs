//! A grade of 0–100 as an open ring.

use egui::{Align2, Color32, Sense, Shape, Stroke, Ui, Vec2, WidgetInfo, WidgetType};

use crate::ui::theme::{Size, Theme};

/// One grade.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DialView {
    pub label: String,
    /// 0–100.
    pub value: u8,
    /// In full, for a screen reader: "Empathy 82 of 100".
    pub name: String,
}

/// How much room a dial takes, in points at 100 % text.
pub const SIZE: Vec2 = Vec2::new(120.0, 136.0);

/// Draws the dial; the number and the length of the arc say the same.
pub fn show(ui: &mut Ui, view: &DialView, color: Color32) {
    let theme = Theme::of(ui.ctx());
    let c = theme.colors;
    let (rect, response) = ui.allocate_exact_size(SIZE * theme.scale(), Sense::hover());
    response.widget_info(|| {
        let mut info = WidgetInfo::labeled(WidgetType::ProgressIndicator, true, &view.name);
        info.value = Some(f64::from(view.value));
        info
    });
    let painter = ui.painter();
    let radius = theme.grown(42.0);
    let center = rect.center_top() + Vec2::new(0.0, radius + 6.0);
    let arc = |part: f32| -> Vec<egui::Pos2> {
        let steps = (64.0 * part).ceil().max(1.0) as usize;
        (0..=steps)
            .map(|i| {
                let turn = 0.375 + 0.75 * part * i as f32 / steps as f32;
                center + radius * Vec2::angled(turn * std::f32::consts::TAU)
            })
            .collect()
    };
    let width = theme.grown(8.0);
    painter.add(Shape::line(arc(1.0), Stroke::new(width, c.hairline)));
    if view.value > 0 {
        let points = arc(f32::from(view.value.min(100)) / 100.0);
        for end in [points.first(), points.last()].into_iter().flatten() {
            painter.circle_filled(*end, width / 2.0, color);
        }
        painter.add(Shape::line(points, Stroke::new(width, color)));
    }
    let font = theme.font(Size::Lead, true);
    painter.text(center, Align2::CENTER_CENTER, view.value.to_string(), font, c.ink);
    let mut label = egui::text::LayoutJob::simple(
        view.label.clone(),
        theme.font(Size::Small, true),
        c.ink,
        rect.width() - 8.0,
    );
    label.halign = egui::Align::Center;
    let label = painter.layout_job(label);
    painter.galley(center + Vec2::new(0.0, radius * 0.86), label, c.ink);
}
