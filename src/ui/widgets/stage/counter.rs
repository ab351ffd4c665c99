//! The counter: its edge in front of the customer, and the people who wait behind.

use egui::{Color32, Painter, Pos2, Rect, Shape, Stroke, Vec2, pos2, vec2};

use super::Set;
use crate::ui::theme::mix;
use crate::ui::widgets::icon::{self, Icon};
use crate::ui::widgets::shape::{smooth_loop, solid};

/// Where people stand behind the customer, as parts of the width, and how large they are: the nearest first.
const PLACES: [(f32, f32); 6] =
    [(0.17, 1.0), (0.83, 0.95), (0.04, 0.82), (0.96, 0.80), (0.30, 0.74), (0.70, 0.72)];

/// The room and the queue. Returns where the face belongs.
pub fn behind(set: &Set, waiting: u8, gone: u8) -> Rect {
    let c = set.theme.colors;
    let floor = set.rect.top() + set.rect.height() * 0.30;
    let wall = Rect::from_min_max(set.rect.min, pos2(set.rect.right(), floor));
    set.painter.rect_filled(wall, 0, mix(set.ground, c.card, 0.35));
    set.painter.hline(wall.x_range(), floor, Stroke::new(1.0, mix(set.ground, c.border, 0.35)));
    let here = usize::from(waiting).min(PLACES.len());
    for (at, &(x, large)) in PLACES.iter().enumerate().take(here).rev() {
        let tone = mix(set.ground, c.border, 0.62 - 0.09 * at as f32);
        person(set.painter, set.rect, x, large, at, |points, pixel| solid(points, tone, pixel));
    }
    if gone > 0 {
        leaving(set, PLACES.get(here).map_or(0.5, |(x, _)| *x));
    }
    set.rect.shrink(4.0)
}

/// A head and shoulders; every second person has hair tied up, every third a hat, so that they are people and not pawns.
fn person(
    painter: &Painter,
    rect: Rect,
    x: f32,
    large: f32,
    which: usize,
    shape: impl Fn(Vec<Pos2>, f32) -> Shape,
) {
    let unit = rect.height() * 0.125 * large;
    let middle = pos2(rect.left() + rect.width() * x, rect.top() + rect.height() * 0.40);
    let outline: &[(f32, f32)] = &[
        (0.0, -1.15),
        (0.55, -1.0),
        (0.82, -0.45),
        (0.78, 0.15),
        (0.45, 0.80),
        (0.50, 1.10),
        (1.30, 1.45),
        (1.75, 2.10),
        (1.85, 6.0),
        (-1.85, 6.0),
        (-1.75, 2.10),
        (-1.30, 1.45),
        (-0.50, 1.10),
        (-0.45, 0.80),
        (-0.78, 0.15),
        (-0.82, -0.45),
        (-0.55, -1.0),
    ];
    let points: Vec<Pos2> = outline.iter().map(|&(x, y)| middle + vec2(x, y) * unit).collect();
    let pixel = 1.0 / painter.pixels_per_point();
    painter.add(shape(smooth_loop(&points), pixel));
    let knot: Option<&[(f32, f32)]> = match which % 3 {
        1 => Some(&[(0.0, -1.75), (0.42, -1.45), (0.30, -1.05), (-0.30, -1.05), (-0.42, -1.45)]),
        2 => {
            Some(&[(-0.95, -0.72), (-0.75, -1.25), (0.0, -1.42), (0.75, -1.25), (1.35, -0.66), (0.6, -0.70)])
        }
        _ => None,
    };
    if let Some(knot) = knot {
        let points: Vec<Pos2> = knot.iter().map(|&(x, y)| middle + vec2(x, y) * unit).collect();
        painter.add(shape(smooth_loop(&points), pixel));
    }
}

/// The place of one who has gone: an outline, and the way out.
fn leaving(set: &Set, x: f32) {
    let c = set.theme.colors;
    let edge = Stroke::new(1.5, c.harm);
    person(set.painter, set.rect, x, 0.8, 0, |points, _| {
        Shape::Vec(Shape::dashed_line(&points, edge, 4.0, 4.0))
    });
    let side = set.rect.height() * 0.085;
    let at = pos2(set.rect.left() + set.rect.width() * x, set.rect.top() + set.rect.height() * 0.39);
    icon::paint(set.painter, Rect::from_center_size(at, Vec2::splat(side)), Icon::Gone, c.harm);
}

/// The edge of the counter, its front, and what lies on it.
pub fn front(set: &Set) {
    let c = set.theme.colors;
    let rect = set.rect;
    let wood = |light: f32| -> Color32 { mix(c.patience, c.card, light) };
    let top = rect.bottom() - rect.height() * 0.15;
    let lip = rect.height() * 0.028;
    let board = [
        pos2(rect.left() + rect.width() * 0.03, top),
        pos2(rect.right() - rect.width() * 0.03, top),
        pos2(rect.right(), top + rect.height() * 0.055),
        pos2(rect.left(), top + rect.height() * 0.055),
    ];
    set.painter.add(Shape::convex_polygon(board.to_vec(), wood(0.45), Stroke::NONE));
    let edge = Rect::from_min_size(board[3], vec2(rect.width(), lip));
    set.painter.rect_filled(Rect::from_min_max(edge.left_bottom(), rect.max), 0, wood(0.22));
    set.painter.rect_filled(edge, 0, wood(0.0));
    // The bell.
    let bell = pos2(rect.right() - rect.width() * 0.17, top + rect.height() * 0.036);
    let size = rect.height() * 0.042;
    let dome =
        (0..=16).map(|step| bell + Vec2::angled(std::f32::consts::PI * (1.0 + step as f32 / 16.0)) * size);
    set.painter.add(Shape::convex_polygon(dome.collect(), c.accent, Stroke::NONE));
    set.painter.rect_filled(Rect::from_center_size(bell, vec2(size * 2.5, size * 0.30)), 1, c.ink);
    set.painter.circle_filled(bell - vec2(0.0, size * 1.12), size * 0.20, c.ink);
}
