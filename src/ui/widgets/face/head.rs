//! The head itself, what the years wrote on it, glasses and sweat.

use egui::{Pos2, Shape, vec2};

use super::pen::Pen;
use super::{Features, Moment, ease};
use crate::scenario::{Age, Hair, Portrait};
use crate::ui::theme::{PAINTS, mix};
use crate::ui::widgets::shape::{glow, round_line, smooth_line};

impl Pen {
    pub(super) fn head(&mut self, portrait: &Portrait, look: &Features) {
        let [skin, shade, blood] = self.skin;
        if portrait.hair != Hair::Scarf {
            for side in [-1.0, 1.0] {
                let ear = [(0.70, -0.10), (0.84, -0.12), (0.88, 0.04), (0.80, 0.24), (0.70, 0.26)];
                let ear: Vec<_> = ear.iter().map(|&(x, y)| (x * side, y)).collect();
                self.blob(&ear, mix(skin, blood, 0.25 * look.anger));
                let fold: Vec<Pos2> = [(0.80, -0.03), (0.79, 0.06), (0.75, 0.13)]
                    .iter()
                    .map(|&(x, y)| self.at(x * side, y))
                    .collect();
                self.shapes.extend(round_line(smooth_line(&fold), 0.022 * self.unit, shade));
            }
        }
        self.mirrored(HEAD, skin);
        // Light comes from the left: the far side of the face lies in a soft shade.
        let far = [
            (0.40, -0.90),
            (0.74, -0.52),
            (0.775, -0.05),
            (0.70, 0.38),
            (0.48, 0.78),
            (0.14, 0.985),
            (0.42, 0.66),
            (0.58, 0.30),
            (0.60, -0.20),
        ];
        self.blob(&far, shade.gamma_multiply(0.42));
        let flush = 0.16 + 0.50 * look.anger + 0.10 * look.joy;
        for side in [-1.0, 1.0] {
            let cheek = self.on(0.42 * side, 0.30);
            self.shapes.push(glow(cheek, vec2(0.30, 0.22) * self.unit, blood.gamma_multiply(flush)));
        }
        let lines = match portrait.age {
            Age::Young => 0.0,
            Age::Adult => 0.28,
            Age::Older => 0.85,
        };
        self.age(lines, look);
    }

    /// Folds that years leave, and those of anger on the brow.
    pub(super) fn age(&mut self, years: f32, look: &Features) {
        let ink = |part: f32| mix(self.skin[0], mix(self.skin[1], PAINTS.line, 0.25), part);
        let (fold, frown) = (ink(years), ink(0.9 * look.anger));
        if years > 0.0 {
            for side in [-1.0, 1.0] {
                let smile = 0.04 * look.joy;
                self.line(
                    &[(0.20 * side, 0.36), ((0.29 + smile) * side, 0.46), ((0.30 + smile) * side, 0.56)],
                    0.022,
                    fold,
                );
            }
        }
        if years > 0.5 {
            for (y, half) in [(-0.50, 0.30), (-0.41, 0.26)] {
                self.line(&[(-half, y + 0.02), (0.0, y), (half, y + 0.02)], 0.018, fold);
            }
            for side in [-1.0, 1.0] {
                self.line(&[(0.52 * side, 0.02), (0.60 * side, 0.00)], 0.016, fold);
                self.line(&[(0.51 * side, 0.07), (0.59 * side, 0.09)], 0.016, fold);
                self.line(&[(0.20 * side, 0.16), (0.30 * side, 0.19), (0.40 * side, 0.16)], 0.016, fold);
            }
        }
        if look.anger > 0.15 {
            for side in [-1.0, 1.0] {
                self.line(&[(0.055 * side, -0.26), (0.045 * side, -0.14)], 0.022, frown);
            }
        }
    }

    pub(super) fn glasses(&mut self, portrait: &Portrait) {
        let color = PAINTS.frames;
        // A scarf covers the ears, and the ends of the temples.
        let ends = if portrait.hair == Hair::Scarf { 0.63 } else { 0.77 };
        for side in [-1.0_f32, 1.0] {
            let lens: Vec<Pos2> = (0..40)
                .map(|i| {
                    let angle = i as f32 / 40.0 * std::f32::consts::TAU;
                    let (x, y) = (angle.cos(), angle.sin());
                    // Between a circle and a square.
                    let round = |v: f32| v.signum() * v.abs().powf(0.72);
                    self.on(0.315 * side + 0.225 * round(x), 0.02 + 0.185 * round(y))
                })
                .collect();
            self.fill(lens.clone(), PAINTS.eye_white.gamma_multiply(0.04));
            self.shapes.push(Shape::closed_line(lens, egui::Stroke::new(0.032 * self.unit, color)));
            let temple = [self.on(0.535 * side, -0.03), self.at(ends * side, -0.045)];
            self.shapes.push(Shape::line_segment(temple, egui::Stroke::new(0.030 * self.unit, color)));
        }
        self.line(&[(-0.095, -0.01), (0.0, -0.04), (0.095, -0.01)], 0.030, color);
    }

    /// A drop at the temple when patience runs out or the blood boils.
    pub(super) fn sweat(&mut self, look: &Features, moment: &Moment) {
        let much = ease(0.55, 0.95, look.weary).max(ease(0.82, 1.0, self.anger));
        if much <= 0.02 {
            return;
        }
        let run = if moment.still { 0.4 } else { (moment.time_s as f32 * 0.22).fract() };
        let (x, y) = (-0.60 - 0.04 * run, -0.40 + 0.42 * run);
        let fade = much * (1.0 - (run - 0.45).abs() * 1.6).clamp(0.0, 1.0);
        let drop =
            [(0.0, -0.11), (0.035, -0.02), (0.04, 0.035), (0.0, 0.075), (-0.04, 0.035), (-0.035, -0.02)];
        let points: Vec<_> = drop.iter().map(|&(dx, dy)| (x + dx, y + dy)).collect();
        self.blob(&points, PAINTS.sweat.gamma_multiply(fade * 0.9));
    }
}

/// The right half of the head, crown to chin.
const HEAD: &[(f32, f32)] = &[
    (0.0, -1.02),
    (0.42, -0.94),
    (0.70, -0.62),
    (0.775, -0.12),
    (0.735, 0.30),
    (0.58, 0.68),
    (0.32, 0.93),
    (0.0, 1.01),
];
