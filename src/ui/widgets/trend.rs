//! How figures went from contact to contact: each contact a small mark, the mean of the last few a line, its name at its end.

use egui::{
    Align2, Color32, Painter, Pos2, Rect, Sense, Shape, Stroke, Ui, Vec2, WidgetInfo, WidgetType, pos2, vec2,
};

use super::text;
use crate::ui::theme::{GRID, Size, Theme};

/// A few figures on one scale.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TrendView {
    pub lines: Vec<TrendLine>,
    /// How many contacts there are: the places from left to right.
    pub contacts: usize,
    /// The lines of the scale, from below: a value, and its word. The last is the top.
    pub scale: Vec<(u32, String)>,
    /// The days of the first and the last contact.
    pub from: String,
    pub to: String,
    /// What it shows, for a screen reader.
    pub name: String,
}

/// One figure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TrendLine {
    pub label: String,
    /// Place of the contact, what it came to, and the mean of the last few.
    pub points: Vec<(usize, u32, Option<u32>)>,
}

/// Height in points at 100 % text.
const HEIGHT: f32 = 230.0;

/// Draws the lines as wide as there is room.
pub fn show(ui: &mut Ui, view: &TrendView) {
    let theme = Theme::of(ui.ctx());
    let c = theme.colors;
    let row = theme.leading(Size::Small);
    let (rect, response) =
        ui.allocate_exact_size(vec2(ui.available_width(), theme.grown(HEIGHT) + row), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, &view.name));
    let painter = ui.painter();
    let (font, strong) = (theme.font(Size::Small, false), theme.font(Size::Small, true));
    let wide = view
        .lines
        .iter()
        .map(|line| painter.layout_no_wrap(line.label.clone(), strong.clone(), c.ink).size().x);
    let words = (wide.fold(0.0, f32::max) + 3.5 * GRID).min(rect.width() * 0.3);
    let widest = view
        .scale
        .iter()
        .map(|(_, word)| painter.layout_no_wrap(word.clone(), font.clone(), c.muted).size().x);
    let left = rect.left() + widest.fold(0.0, f32::max) + GRID;
    let plot = Rect::from_min_max(
        pos2(left, rect.top() + row / 2.0),
        pos2(rect.right() - words, rect.bottom() - row - GRID / 2.0),
    );
    let top = view.scale.last().map_or(1, |(value, _)| (*value).max(1)) as f32;
    let last = view.contacts.saturating_sub(1).max(1) as f32;
    let at = |place: usize, value: u32| {
        pos2(
            plot.left() + plot.width() * place as f32 / last,
            plot.bottom() - plot.height() * (value as f32 / top).min(1.0),
        )
    };
    for (value, word) in &view.scale {
        let y = at(0, *value).y;
        painter.hline(plot.x_range(), y, Stroke::new(1.0, c.hairline));
        painter.text(pos2(left - GRID, y), Align2::RIGHT_CENTER, word, font.clone(), c.muted);
    }
    painter.text(plot.left_bottom() + vec2(0.0, 4.0), Align2::LEFT_TOP, &view.from, font.clone(), c.muted);
    painter.text(plot.right_bottom() + vec2(0.0, 4.0), Align2::RIGHT_TOP, &view.to, font, c.muted);
    let mut ends: Vec<(f32, usize, &str)> = Vec::new();
    for (nth, line) in view.lines.iter().enumerate() {
        for (place, value, _) in &line.points {
            mark(painter, nth, at(*place, *value), theme.grown(6.0), color(nth, &theme).gamma_multiply(0.55));
        }
        let means: Vec<Pos2> =
            line.points.iter().filter_map(|(place, _, mean)| Some(at(*place, (*mean)?))).collect();
        stroke(painter, nth, &means, &theme);
        let end = means.last().copied();
        let end = end.or_else(|| line.points.last().map(|(place, value, _)| at(*place, *value)));
        ends.extend(end.map(|end| (end.y, nth, line.label.as_str())));
    }
    // Names that would meet are kept apart.
    ends.sort_by(|a, b| a.0.total_cmp(&b.0));
    let mut floor = plot.top() - row / 2.0;
    let room = words - 3.0 * GRID;
    for (y, nth, label) in ends {
        let label = text::laid(ui, label, (Size::Small, true), color(nth, &theme), room, None);
        let top = (y - label.size().y / 2.0).max(floor);
        floor = top + label.size().y;
        let left = plot.right() + 2.5 * GRID;
        mark(painter, nth, pos2(left - 1.2 * GRID, top + row / 2.0), theme.grown(8.0), color(nth, &theme));
        painter.galley(pos2(left, top), label, c.ink);
    }
}

fn color(nth: usize, theme: &Theme) -> Color32 {
    let c = theme.colors;
    [c.accent, c.trust, c.patience][nth % 3]
}

/// The mean: a full line, a dashed one, a dotted one.
fn stroke(painter: &Painter, nth: usize, points: &[Pos2], theme: &Theme) {
    let (color, width) = (color(nth, theme), 2.5);
    match nth % 3 {
        0 => drop(painter.add(Shape::line(points.to_vec(), Stroke::new(width, color)))),
        1 => painter.extend(Shape::dashed_line(points, Stroke::new(width, color), 9.0, 5.0)),
        _ => painter.extend(Shape::dotted_line(points, color, 6.0, 1.6)),
    }
}

/// One contact: a disc, a square, a triangle.
fn mark(painter: &Painter, nth: usize, at: Pos2, side: f32, color: Color32) {
    match nth % 3 {
        0 => drop(painter.circle_filled(at, side / 2.0, color)),
        1 => drop(painter.rect_filled(Rect::from_center_size(at, Vec2::splat(side * 0.85)), 0, color)),
        _ => {
            let corners = [(0.0, -0.55), (0.55, 0.45), (-0.55, 0.45)];
            let points = corners.map(|(x, y)| at + vec2(x, y) * side).to_vec();
            painter.add(Shape::convex_polygon(points, color, Stroke::NONE));
        }
    }
}
