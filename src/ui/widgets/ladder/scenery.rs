//! What lies behind the path: hills, and a light above them. Nothing of it means anything.

use std::f32::consts::TAU;

use egui::epaint::Mesh;
use egui::{Color32, CornerRadius, Painter, Pos2, Rect, Shape, Stroke, StrokeKind, pos2};

use crate::ui::theme::{RADIUS, Scheme, Theme, mix};

/// One line of hills: how high above the ground (0–1), how much it sways, how often over the width, and from where.
const HILLS: [(f32, f32, f32, f32); 3] =
    [(0.62, 0.10, 0.9, 0.10), (0.40, 0.08, 1.4, 0.55), (0.17, 0.06, 1.1, 0.30)];
/// Width of a step along a ridge, in points.
const STEP: f32 = 12.0;

/// Draws the ground in a rectangle.
pub fn paint(painter: &Painter, theme: &Theme, rect: Rect) {
    let c = theme.colors;
    painter.rect_filled(rect, RADIUS, c.well);
    // Nothing but words and shapes that mean something, where contrast is what counts.
    if theme.look.scheme != Scheme::Contrast {
        let light = if theme.look.scheme == Scheme::Dark { mix(c.well, c.ink, 0.22) } else { c.card };
        painter.circle_filled(rect.right_top() + egui::vec2(-76.0, 64.0), 30.0, light);
        for (at, hill) in HILLS.into_iter().enumerate() {
            let color = mix(c.well, c.accent, 0.07 + 0.05 * at as f32);
            ridge(painter, rect, hill, color);
        }
    }
    painter.rect_stroke(rect, RADIUS, Stroke::new(1.0, c.hairline), StrokeKind::Inside);
}

/// A line of hills down to the ground, whose corners are round.
fn ridge(painter: &Painter, rect: Rect, (height, sway, times, from): (f32, f32, f32, f32), color: Color32) {
    let foot = rect.bottom() - f32::from(RADIUS);
    let steps = (rect.width() / STEP).ceil().max(1.0) as usize;
    let ridge: Vec<Pos2> = (0..=steps)
        .map(|step| {
            let part = step as f32 / steps as f32;
            let wave = (TAU * (part * times + from)).sin() + 0.35 * (TAU * (part * times * 2.3 + from)).cos();
            let y = rect.bottom() - rect.height() * (height + sway * wave);
            pos2(rect.left() + rect.width() * part, y.min(foot))
        })
        .collect();
    let mut mesh = Mesh::default();
    for (at, top) in ridge.iter().enumerate() {
        mesh.colored_vertex(*top, color);
        mesh.colored_vertex(pos2(top.x, foot), color);
        if at > 0 {
            let next = 2 * at as u32;
            mesh.add_triangle(next - 2, next - 1, next);
            mesh.add_triangle(next - 1, next + 1, next);
        }
    }
    painter.add(Shape::mesh(mesh));
    painter.add(Shape::line(ridge, Stroke::new(1.5, color)));
    let ground = CornerRadius { nw: 0, ne: 0, sw: RADIUS, se: RADIUS };
    painter.rect_filled(rect.with_min_y(foot - 1.0), ground, color);
}
