//! The pen: from head heights to the screen, with the head's lean and the face's turn.

use egui::{Color32, Pos2, Rect, Shape, Vec2, pos2, vec2};

use super::{Features, Moment};
use crate::scenario::Portrait;
use crate::ui::theme::{self, mix};
use crate::ui::widgets::shape::{round_line, smooth_line, smooth_loop, solid};

/// Draws in head heights: the face's middle is (0, 0), its crown about −1 and its chin about 1.
pub(super) struct Pen {
    pub(super) shapes: Vec<Shape>,
    pub(super) middle: Pos2,
    pub(super) unit: f32,
    /// How the head leans, in radians, about the neck.
    pub(super) lean: f32,
    /// Where the head is, against its place at rest.
    pub(super) shift: Vec2,
    /// How far the features are turned to one side, −1 to 1.
    pub(super) turn: f32,
    pub(super) pixel: f32,
    pub(super) skin: [Color32; 3],
    pub(super) hair: [Color32; 2],
    pub(super) anger: f32,
}

impl Pen {
    pub(super) fn new(painter: &egui::Painter, rect: Rect, portrait: &Portrait, moment: &Moment) -> Self {
        let look = Features::of(portrait, moment);
        let unit = (rect.width() / 3.5).min(rect.height() / 3.55);
        let time = if moment.still { 0.0 } else { moment.time_s as f32 };
        let sway = (time * 0.6).sin() * 0.008;
        let nod = if moment.speaking { (time * 5.2).sin() * 0.010 * (1.0 + look.anger) } else { 0.0 };
        let mut skin = theme::skin(portrait.skin);
        // Blood rises to an angry face.
        skin[0] = mix(skin[0], skin[2], 0.20 * look.anger);
        skin[1] = mix(skin[1], skin[2], 0.18 * look.anger);
        Pen {
            shapes: Vec::new(),
            middle: pos2(rect.center().x, rect.bottom() - 2.02 * unit),
            unit: unit * (1.0 + 0.035 * look.anger),
            lean: sway - 0.07 * look.joy + 0.05 * look.doubt * (1.0 - look.anger),
            shift: vec2(0.03 * look.doubt, 0.05 * look.anger + 0.06 * look.weary + nod - look.breath * 0.5),
            turn: 0.55 * look.doubt * (1.0 - 0.7 * look.anger) - 0.12 * look.joy,
            pixel: 1.0 / painter.pixels_per_point(),
            skin,
            hair: theme::hair(portrait.tone),
            anger: look.anger,
        }
    }

    /// A point that stays with the body.
    pub(super) fn still(&self, x: f32, y: f32) -> Pos2 {
        self.middle + vec2(x, y) * self.unit
    }

    /// A point of the head.
    pub(super) fn at(&self, x: f32, y: f32) -> Pos2 {
        let (sin, cos) = self.lean.sin_cos();
        let (x, y) = (x, y - 1.1);
        self.still(x * cos - y * sin + self.shift.x, x * sin + y * cos + 1.1 + self.shift.y)
    }

    /// A point of the face, which turns.
    pub(super) fn on(&self, x: f32, y: f32) -> Pos2 {
        self.at(x + self.turn * 0.10 * (1.0 - 0.35 * x * x), y)
    }

    pub(super) fn fill(&mut self, points: Vec<Pos2>, color: Color32) {
        self.shapes.push(solid(points, color, self.pixel));
    }

    pub(super) fn blob(&mut self, points: &[(f32, f32)], color: Color32) {
        let points: Vec<Pos2> = points.iter().map(|&(x, y)| self.at(x, y)).collect();
        self.fill(smooth_loop(&points), color);
    }

    /// A shape given by its right half, from top to bottom.
    pub(super) fn mirrored(&mut self, half: &[(f32, f32)], color: Color32) {
        self.blob(&mirror(half), color);
    }

    pub(super) fn line(&mut self, points: &[(f32, f32)], width: f32, color: Color32) {
        let points: Vec<Pos2> = points.iter().map(|&(x, y)| self.on(x, y)).collect();
        self.shapes.extend(round_line(smooth_line(&points), width * self.unit, color));
    }
}

/// An outline from its right half, from top to bottom.
pub(super) fn mirror(half: &[(f32, f32)]) -> Vec<(f32, f32)> {
    let left = half.iter().rev().filter(|(x, _)| *x > 0.0).map(|&(x, y)| (-x, y));
    half.iter().copied().chain(left).collect()
}
