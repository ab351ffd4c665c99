//! The ways between the cards: full, dashed where a condition has to hold, dotted for a callback, with chevrons where
//! they lead back up.

use egui::{Color32, Painter, Pos2, Rect, Shape, Stroke, Vec2, pos2, vec2};

use super::view::MapView;
use crate::ui::theme::Theme;

/// What a line says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Reply,
    Condition,
    Back,
    Callback,
    Anywhere,
}

/// What the line of an edge says; one that leads back may take a condition, too.
pub fn kinds(view: &MapView, edge: usize) -> Vec<Kind> {
    let it = &view.edges[edge];
    let dashes = match (it.callback, it.conditional) {
        (true, _) => Kind::Callback,
        (false, true) => Kind::Condition,
        (false, false) => Kind::Reply,
    };
    let back = view.layout.routes[edge].back || it.from == it.to;
    std::iter::once(dashes).chain(back.then_some(Kind::Back)).collect()
}

/// How a line is drawn.
#[derive(Clone, Copy, Debug)]
pub struct Pen {
    pub width: f32,
    pub color: Color32,
    /// How much larger than life the map is.
    pub zoom: f32,
}

/// Draws a line through these points with an arrow at its end.
pub fn paint(painter: &Painter, points: &[Pos2], kinds: &[Kind], pen: Pen) {
    let line = flat(points);
    let (Some(&end), Some(&first)) = (line.last(), line.first()) else { return };
    let head = (7.0 * pen.zoom).clamp(3.5, 12.0) + pen.width;
    let way = line.iter().rev().find(|point| point.distance(end) > head / 2.0).map_or(first, |point| *point);
    let way = (end - way).normalized();
    // The line ends inside of its arrow.
    let mut line = line;
    if let Some(last) = line.last_mut() {
        *last = end - way * head * 0.7;
    }
    stroke(painter, &line, kinds, pen);
    if kinds.contains(&Kind::Back) {
        chevrons(painter, &line, pen);
    }
    arrow(painter, end, way, head, pen.color);
}

fn stroke(painter: &Painter, line: &[Pos2], kinds: &[Kind], pen: Pen) {
    let stroke = Stroke::new(pen.width, pen.color);
    let unit = pen.zoom.clamp(0.4, 1.2);
    if kinds.contains(&Kind::Callback) {
        painter.extend(Shape::dotted_line(line, pen.color, 5.0 * unit, pen.width * 0.75));
    } else if kinds.contains(&Kind::Condition) {
        painter.extend(Shape::dashed_line(line, stroke, 7.0 * unit, 5.0 * unit));
    } else {
        painter.add(Shape::line(line.to_vec(), stroke));
    }
}

/// Signs along a line that point to where it leads.
fn chevrons(painter: &Painter, line: &[Pos2], pen: Pen) {
    let every = 56.0 * pen.zoom.max(0.4);
    let side = (4.5 * pen.zoom).clamp(2.5, 7.0);
    let mut left = every / 2.0;
    for pair in line.windows(2) {
        let (from, way, mut long) = (pair[0], (pair[1] - pair[0]).normalized(), pair[0].distance(pair[1]));
        let mut gone = 0.0;
        while left <= long {
            gone += left;
            long -= left;
            left = every;
            let tip = from + way * gone;
            let wings = [way * -1.0 + way.rot90(), way * -1.0 - way.rot90()];
            let points = vec![tip + wings[0] * side, tip, tip + wings[1] * side];
            painter.add(Shape::line(points, Stroke::new(pen.width.max(1.4), pen.color)));
        }
        left -= long;
    }
}

fn arrow(painter: &Painter, tip: Pos2, way: Vec2, long: f32, color: Color32) {
    let side = way.rot90() * long * 0.48;
    let points = vec![tip, tip - way * long + side, tip - way * long - side];
    painter.add(Shape::convex_polygon(points, color, Stroke::NONE));
}

/// The way into a card from anywhere, or the start: a ring or a dot above it and an arrow.
pub fn entrance(painter: &Painter, at: Pos2, start: bool, pen: Pen) {
    let from = at - vec2(0.0, 20.0 * pen.zoom);
    let radius = (4.5 * pen.zoom).clamp(2.0, 7.0);
    if start {
        painter.circle_filled(from, radius, pen.color);
    } else {
        painter.circle_stroke(from, radius, Stroke::new(pen.width, pen.color));
    }
    paint(painter, &[from + vec2(0.0, radius), at], &[Kind::Reply], pen);
}

/// A line as an example, across a rectangle.
pub fn sample(painter: &Painter, theme: &Theme, rect: Rect, kind: Kind) {
    let rect = rect.shrink2(vec2(2.0, 0.0));
    let pen = Pen { width: 1.5 * theme.scale(), color: color(theme, &[kind]), zoom: theme.scale() };
    let (mut left, y) = (rect.left_center(), rect.center().y);
    if kind == Kind::Anywhere {
        let radius = 4.0 * theme.scale();
        painter.circle_stroke(left + vec2(radius, 0.0), radius, Stroke::new(pen.width, pen.color));
        left.x += 2.0 * radius;
    }
    paint(painter, &[left, pos2(rect.right(), y)], &[kind], pen);
}

/// The colour of a line that nothing points out.
pub fn color(theme: &Theme, kinds: &[Kind]) -> Color32 {
    if kinds.contains(&Kind::Back) { theme.colors.trust } else { theme.colors.border }
}

/// Straight pieces of a route; between points of different places, a curve that is upright at both.
fn flat(points: &[Pos2]) -> Vec<Pos2> {
    const STEPS: u8 = 28;
    let mut line: Vec<Pos2> = points.first().copied().into_iter().collect();
    for pair in points.windows(2) {
        let (from, to) = (pair[0], pair[1]);
        if (from.x - to.x).abs() < 0.5 || (from.y - to.y).abs() < 0.5 {
            line.push(to);
            continue;
        }
        let half = (to.y - from.y) / 2.0;
        line.extend((1..=STEPS).map(|step| {
            let t = f32::from(step) / f32::from(STEPS);
            let s = 1.0 - t;
            let bend = |a: f32, b: f32, c: f32, d: f32| {
                a * s * s * s + 3.0 * b * s * s * t + 3.0 * c * s * t * t + d * t * t * t
            };
            pos2(bend(from.x, from.x, to.x, to.x), bend(from.y, from.y + half, to.y - half, to.y))
        }));
    }
    line
}
