//! What each of several things is worth, on spokes around a middle: now as a full line, earlier as a dashed one.

use std::f32::consts::{FRAC_PI_2, TAU};

use egui::{Align2, Color32, Painter, Pos2, Sense, Shape, Stroke, Ui, Vec2, WidgetInfo, WidgetType, vec2};

use super::shape;
use super::text;
use crate::ui::theme::{GRID, Size, Theme};

/// A radar.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RadarView {
    pub spokes: Vec<SpokeView>,
    /// What it shows, for a screen reader.
    pub name: String,
    /// What the full line and the dashed one are.
    pub now: String,
    pub before: String,
}

/// One thing; figures of 0–100.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SpokeView {
    pub label: String,
    /// "72", or that it is not known yet.
    pub figure: String,
    /// The level, and between what it lies.
    pub now: Option<(u8, u8, u8)>,
    pub before: Option<u8>,
}

/// With fewer spokes there is no surface.
pub const LEAST: usize = 3;

/// Radius and how much room words have beside it, in points at 100 % text.
const RADIUS: f32 = 190.0;
const WORDS: f32 = 150.0;

/// Draws the radar as large as there is room.
pub fn show(ui: &mut Ui, view: &RadarView) {
    let theme = Theme::of(ui.ctx());
    let words = theme.grown(WORDS).min(ui.available_width() * 0.28);
    let radius = ((ui.available_width() / 2.0 - words - GRID).min(theme.grown(RADIUS))).max(60.0);
    let height = 2.0 * (radius + 2.5 * theme.leading(Size::Small));
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, &view.name));
    let pen = Pen { painter: ui.painter(), theme, middle: rect.center(), radius, count: view.spokes.len() };
    pen.ground();
    pen.doubts(view);
    let c = theme.colors;
    let before: Vec<Option<u8>> = view.spokes.iter().map(|it| it.before).collect();
    let now: Vec<Option<u8>> = view.spokes.iter().map(|it| it.now.map(|(value, ..)| value)).collect();
    pen.outline(&before, |piece| Shape::dashed_line(piece, Stroke::new(2.0, c.patience), 6.0, 5.0));
    pen.outline(&now, |piece| vec![Shape::line(piece.to_vec(), Stroke::new(3.0, c.accent))]);
    for (at, value) in now.iter().enumerate() {
        if let Some(value) = value {
            pen.painter.circle(pen.at(at, *value), 4.5, c.accent, Stroke::new(1.5, c.card));
        }
    }
    for (at, spoke) in view.spokes.iter().enumerate() {
        pen.words(ui, at, spoke, words);
    }
}

struct Pen<'a> {
    painter: &'a Painter,
    theme: Theme,
    middle: Pos2,
    radius: f32,
    count: usize,
}

impl Pen<'_> {
    /// The direction of a spoke: the first goes up.
    fn way(&self, spoke: usize) -> Vec2 {
        Vec2::angled(TAU * spoke as f32 / self.count as f32 - FRAC_PI_2)
    }

    fn at(&self, spoke: usize, value: u8) -> Pos2 {
        self.middle + self.way(spoke) * self.radius * f32::from(value) / 100.0
    }

    /// Rings at each quarter, and the spokes.
    fn ground(&self) {
        let c = self.theme.colors;
        let ring = |value: u8| (0..self.count).map(|spoke| self.at(spoke, value)).collect::<Vec<_>>();
        self.painter.add(shape::solid(ring(100), c.well, 1.0));
        for value in [25, 50, 75, 100] {
            self.painter.add(Shape::closed_line(ring(value), Stroke::new(1.0, c.hairline)));
        }
        for spoke in 0..self.count {
            self.painter.line_segment([self.middle, self.at(spoke, 100)], Stroke::new(1.0, c.hairline));
        }
        let font = self.theme.font(Size::Small, false);
        for value in [50_u8, 100] {
            let place = self.at(0, value) + vec2(5.0, 2.0);
            self.painter.text(place, Align2::LEFT_TOP, value.to_string(), font.clone(), c.muted);
        }
    }

    /// On each spoke, between what the level lies nine times out of ten.
    fn doubts(&self, view: &RadarView) {
        let color = self.theme.colors.accent.gamma_multiply(0.28);
        for (at, spoke) in view.spokes.iter().enumerate() {
            if let Some((_, low, high)) = spoke.now {
                self.painter.line_segment([self.at(at, low), self.at(at, high)], Stroke::new(7.0, color));
            }
        }
    }

    /// A line from each figure to that of the next spoke, where both are known.
    fn outline(&self, values: &[Option<u8>], line: impl Fn(&[Pos2]) -> Vec<Shape>) {
        for (at, value) in values.iter().enumerate() {
            let next = (at + 1) % self.count;
            if let (Some(from), Some(to)) = (value, values[next]) {
                self.painter.extend(line(&[self.at(at, *from), self.at(next, to)]));
            }
        }
    }

    /// What a spoke is, at its end.
    fn words(&self, ui: &Ui, at: usize, spoke: &SpokeView, room: f32) {
        let c = self.theme.colors;
        let label = text::laid(ui, &spoke.label, (Size::Small, false), c.ink, room, None);
        let figure = text::laid(ui, &spoke.figure, (Size::Small, true), c.ink, room, None);
        let size = vec2(label.size().x.max(figure.size().x), label.size().y + figure.size().y);
        let way = self.way(at);
        let tip = self.middle + way * (self.radius + 1.5 * GRID);
        // Words begin or end where the spoke does, and stand over its end where it goes up or down.
        let corner = tip - vec2(size.x * (1.0 - snap(way.x)) / 2.0, size.y * (1.0 - way.y) / 2.0);
        let place = |galley: std::sync::Arc<egui::Galley>, y: f32, ink: Color32| {
            let x = corner.x + (size.x - galley.size().x) * (1.0 - snap(way.x)) / 2.0;
            self.painter.galley(egui::pos2(x, y), galley, ink);
        };
        let top = corner.y;
        let below = top + label.size().y;
        place(label, top, c.ink);
        place(figure, below, c.ink);
    }
}

/// -1 for what goes left, 1 for what goes right, 0 for what goes neither.
fn snap(x: f32) -> f32 {
    if x.abs() < 0.12 { 0.0 } else { x.signum() }
}

/// Draws what the two lines mean.
pub fn legend(ui: &mut Ui, view: &RadarView) {
    let c = Theme::of(ui.ctx()).colors;
    crate::ui::layout::row(ui, |ui| {
        super::legend::entry(ui, 30.0, &view.now, |painter, rect| {
            painter.hline(rect.x_range(), rect.center().y, Stroke::new(3.0, c.accent));
            painter.circle_filled(rect.center(), 4.5, c.accent);
        });
        ui.add_space(GRID);
        super::legend::entry(ui, 30.0, &view.before, |painter, rect| {
            let line = [rect.left_center(), rect.right_center()];
            painter.extend(Shape::dashed_line(&line, Stroke::new(2.0, c.patience), 6.0, 5.0));
        });
    });
}
