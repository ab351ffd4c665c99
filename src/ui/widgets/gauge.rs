//! A gauge of twenty notches: word, shape, colour and number together.

use egui::{Align2, Color32, Rect, Sense, Shape, Stroke, Ui, Vec2, WidgetInfo, WidgetType, pos2, vec2};

use crate::scenario::NOTCHES;
use crate::ui::theme::{GRID, Size, Theme};

/// Which way a number went with the last line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Trend {
    #[default]
    Steady,
    Rising,
    Falling,
}

/// One of the customer's three numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GaugeView {
    pub kind: Kind,
    pub label: String,
    /// 0–20.
    pub value: u8,
    pub trend: Trend,
    /// In full, for a screen reader: "Heat 14 of 20, rising".
    pub name: String,
}

/// What is measured; each has its own shape of notch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Heat,
    Trust,
    Patience,
}

/// Draws the gauge as wide as there is room; `shown` is the value of 0–20 on its slide to the real one.
pub fn show(ui: &mut Ui, view: &GaugeView, shown: f32) {
    let theme = Theme::of(ui.ctx());
    let c = theme.colors;
    let row = theme.grown(20.0);
    let size = vec2(ui.available_width().min(theme.grown(420.0)), row + GRID + 10.0);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| {
        let mut info = WidgetInfo::labeled(WidgetType::ProgressIndicator, true, &view.name);
        info.value = Some(f64::from(view.value));
        info
    });
    let painter = ui.painter();
    let ink = match view.kind {
        Kind::Heat => c.heat,
        Kind::Trust => c.trust,
        Kind::Patience => c.patience,
    };
    painter.text(rect.left_top(), Align2::LEFT_TOP, &view.label, theme.font(Size::Small, true), c.ink);
    let number = view.value.to_string();
    let number =
        painter.text(rect.right_top(), Align2::RIGHT_TOP, number, theme.font(Size::Small, true), c.ink);
    arrow(painter, pos2(number.left() - 14.0, number.center().y), view.trend, ink);

    let notches = f32::from(NOTCHES);
    let step = rect.width() / notches;
    let middle = rect.top() + row + 5.0;
    for notch in 0..NOTCHES {
        let x = rect.left() + (f32::from(notch) + 0.5) * step;
        let cell = Rect::from_center_size(pos2(x, middle), Vec2::new((step - 3.0).max(2.0), 10.0));
        let color = if view.kind == Kind::Heat { theme.heat_at(f32::from(notch + 1)) } else { ink };
        let part = (shown - f32::from(notch)).clamp(0.0, 1.0);
        painter.add(mark(
            view.kind,
            cell,
            Color32::TRANSPARENT,
            Stroke::new(1.0, c.border.gamma_multiply(0.55)),
        ));
        if part > 0.0 {
            painter.add(mark(view.kind, cell, color.gamma_multiply(0.25 + 0.75 * part), Stroke::NONE));
        }
    }
}

/// Heat has flames' points, trust has circles, patience has sand in bars.
fn mark(kind: Kind, cell: Rect, fill: Color32, stroke: Stroke) -> Shape {
    let side = cell.width().min(cell.height());
    match kind {
        Kind::Heat => {
            let (x, half) = (cell.center().x, side / 2.0);
            let points =
                vec![pos2(x, cell.top()), pos2(x + half, cell.bottom()), pos2(x - half, cell.bottom())];
            Shape::convex_polygon(points, fill, stroke)
        }
        Kind::Trust => Shape::Circle(egui::epaint::CircleShape {
            center: cell.center(),
            radius: side / 2.0,
            fill,
            stroke,
        }),
        Kind::Patience => {
            let bar = Rect::from_center_size(cell.center(), vec2(cell.width() * 0.7, cell.height()));
            Shape::Rect(egui::epaint::RectShape::new(bar, 2, fill, stroke, egui::StrokeKind::Inside))
        }
    }
}

fn arrow(painter: &egui::Painter, at: egui::Pos2, trend: Trend, color: Color32) {
    let up = match trend {
        Trend::Steady => return,
        Trend::Rising => -4.0,
        Trend::Falling => 4.0,
    };
    let points = vec![at + vec2(0.0, up), at + vec2(5.0, -up), at + vec2(-5.0, -up)];
    painter.add(Shape::convex_polygon(points, color, Stroke::NONE));
}
