//! The counter: its edge in front of the customer, and the people who wait behind.

use egui::{Align2, Color32, Pos2, Rect, Shape, Stroke, StrokeKind, Vec2, pos2, vec2};

use super::person::person;
use super::{Frame, Set};
use crate::ui::theme::{RADIUS_SMALL, Size, mix};
use crate::ui::widgets::icon::{self, Icon};

/// Where people stand behind the customer, as parts of the width, and how large they are: the nearest first.
const PLACES: [(f32, f32); 6] =
    [(0.15, 1.0), (0.85, 0.96), (0.04, 0.76), (0.96, 0.74), (0.27, 0.66), (0.73, 0.64)];

/// The room and the queue.
pub fn behind(set: &Set, waiting: u8, gone: u8) -> Frame {
    let c = set.theme.colors;
    let floor = set.rect.top() + set.rect.height() * 0.30;
    let wall = Rect::from_min_max(set.rect.min, pos2(set.rect.right(), floor));
    let room = mix(set.ground, set.pale, 0.5);
    set.painter.rect_filled(set.rect, 0, room);
    set.painter.rect_filled(wall, 0, set.pale);
    set.painter.hline(wall.x_range(), floor, Stroke::new(1.0, mix(set.ground, c.border, 0.35)));
    if gone > 0 {
        way_out(set, gone);
    }
    // Whoever leaves or comes walks by the nearer edge; the farthest are drawn first.
    let shown = set.slide("queue", f32::from(waiting));
    for (which, place) in (0..PLACES.len() as u8).zip(PLACES).rev() {
        let here = (shown - f32::from(which)).clamp(0.0, 1.0);
        if here > 0.0 {
            let (head, unit) = at(set, place);
            let away = (1.0 - here) * unit * 6.0 * (place.0 - 0.5).signum();
            let tone = mix(set.ground, c.ink, 0.38 - 0.05 * f32::from(which));
            person(set, head + vec2(away, 0.0), unit, which, tone, room);
        }
    }
    let face = set.rect.shrink(4.0);
    // With others behind, the customer leaves room for them.
    let back = if waiting > 0 || gone > 0 { face.height() * 0.12 } else { 0.0 };
    Frame { face: face.with_min_y(face.top() + back), clip: set.rect }
}

/// The middle of the head at a place, and the unit of the person there.
fn at(set: &Set, (x, large): (f32, f32)) -> (Pos2, f32) {
    let head = pos2(set.rect.left() + set.rect.width() * x, set.rect.top() + set.rect.height() * 0.42);
    (head, set.rect.height() * 0.115 * large)
}

/// A sign on the wall: how many have gone.
fn way_out(set: &Set, gone: u8) {
    let c = set.theme.colors;
    let side = (set.rect.height() * 0.09).clamp(18.0, 30.0);
    let plate = Rect::from_min_size(
        pos2(set.rect.right() - side * 2.4 - 12.0, set.rect.top() + 12.0),
        vec2(side * 2.4, side * 1.35),
    );
    set.painter.rect(plate, RADIUS_SMALL, c.harm_soft, Stroke::new(1.0, c.harm), StrokeKind::Inside);
    let (sign, number) = (plate.left() + side * 0.3, plate.right() - side * 0.55);
    icon::paint(set.painter, icon::place(sign, plate.center().y, side), Icon::Gone, c.harm);
    let font = set.theme.font(Size::Body, true);
    set.painter.text(pos2(number, plate.center().y), Align2::CENTER_CENTER, gone.to_string(), font, c.harm);
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
