//! Hair, and what covers it.

use egui::{Pos2, Shape};

use super::pen::Pen;
use crate::scenario::{Age, Hair, Portrait};
use crate::ui::theme::{PAINTS, mix};
use crate::ui::widgets::shape::{round_line, smooth_line, smooth_loop};

impl Pen {
    pub(super) fn back_hair(&mut self, portrait: &Portrait) {
        let [_, shade] = self.hair;
        match portrait.hair {
            Hair::Long => self.mirrored(
                &[
                    (0.0, -1.16),
                    (0.62, -1.02),
                    (0.94, -0.45),
                    (0.98, 0.30),
                    (1.06, 1.05),
                    (0.98, 1.62),
                    (0.5, 1.70),
                    (0.3, 1.2),
                ],
                shade,
            ),
            Hair::Bun => {
                self.blob(
                    &[
                        (0.0, -1.45),
                        (0.30, -1.38),
                        (0.38, -1.18),
                        (0.22, -1.0),
                        (-0.22, -1.0),
                        (-0.38, -1.18),
                        (-0.30, -1.38),
                    ],
                    self.hair[0],
                );
                self.line(&[(-0.20, -1.24), (0.02, -1.33), (0.22, -1.22)], 0.025, shade);
                self.mirrored(&[(0.0, -1.12), (0.56, -1.0), (0.84, -0.5), (0.82, 0.12), (0.60, 0.40)], shade);
            }
            Hair::Curls => {
                for (x, y, r) in CURLS {
                    let center = self.at(x, y);
                    self.shapes.push(Shape::circle_filled(center, r * 1.08 * self.unit, shade));
                }
            }
            Hair::Scarf => {
                let [cloth, fold] = PAINTS.scarf;
                self.mirrored(
                    &[
                        (0.0, -1.20),
                        (0.60, -1.06),
                        (0.94, -0.50),
                        (0.95, 0.25),
                        (0.80, 0.85),
                        (0.62, 1.30),
                        (0.0, 1.5),
                    ],
                    fold,
                );
                self.mirrored(
                    &[
                        (0.0, -1.20),
                        (0.58, -1.06),
                        (0.91, -0.50),
                        (0.92, 0.25),
                        (0.76, 0.85),
                        (0.56, 1.26),
                        (0.0, 1.46),
                    ],
                    cloth,
                );
            }
            Hair::Short | Hair::Bald => {}
        }
    }

    pub(super) fn front_hair(&mut self, portrait: &Portrait) {
        let [hair, shade] = self.hair;
        match portrait.hair {
            Hair::Short => {
                let cap = [
                    (-0.80, 0.02),
                    (-0.88, -0.42),
                    (-0.72, -0.92),
                    (-0.30, -1.17),
                    (0.20, -1.20),
                    (0.66, -1.02),
                    (0.88, -0.56),
                    (0.81, 0.02),
                    (0.735, -0.18),
                    (0.68, -0.50),
                    (0.40, -0.66),
                    (0.0, -0.62),
                    (-0.36, -0.74),
                    (-0.64, -0.52),
                    (-0.735, -0.18),
                ];
                self.blob(&cap, hair);
                let part: Vec<Pos2> = [(-0.34, -0.78), (-0.06, -0.98), (0.34, -1.06)]
                    .iter()
                    .map(|&(x, y)| self.at(x, y))
                    .collect();
                self.shapes.extend(round_line(smooth_line(&part), 0.026 * self.unit, shade));
            }
            Hair::Long => {
                let fringe = [
                    (-0.10, -1.15),
                    (0.46, -1.08),
                    (0.86, -0.62),
                    (0.95, 0.10),
                    (0.99, 0.80),
                    (0.90, 1.06),
                    (0.82, 0.66),
                    (0.76, 0.20),
                    (0.66, -0.30),
                    (0.34, -0.60),
                    (-0.12, -0.86),
                    (-0.44, -0.62),
                    (-0.68, -0.22),
                    (-0.77, 0.22),
                    (-0.82, 0.66),
                    (-0.90, 1.06),
                    (-0.99, 0.80),
                    (-0.95, 0.10),
                    (-0.86, -0.62),
                    (-0.52, -1.04),
                ];
                self.blob(&fringe, hair);
                let part: Vec<Pos2> = [(-0.12, -0.90), (0.30, -0.80), (0.66, -0.46)]
                    .iter()
                    .map(|&(x, y)| self.at(x, y))
                    .collect();
                self.shapes.extend(round_line(smooth_line(&part), 0.024 * self.unit, shade));
            }
            Hair::Bun => {
                let cap = [
                    (0.0, -1.14),
                    (0.50, -1.04),
                    (0.82, -0.60),
                    (0.80, -0.05),
                    (0.70, -0.36),
                    (0.42, -0.68),
                    (0.0, -0.76),
                    (-0.42, -0.68),
                    (-0.70, -0.36),
                    (-0.80, -0.05),
                    (-0.82, -0.60),
                    (-0.50, -1.04),
                ];
                self.blob(&cap, hair);
                for x in [-0.34, 0.0, 0.34] {
                    let strand: Vec<Pos2> =
                        [(x, -0.80), (x * 0.6, -1.04)].iter().map(|&(x, y)| self.at(x, y)).collect();
                    self.shapes.extend(round_line(strand, 0.02 * self.unit, shade));
                }
            }
            Hair::Curls => {
                let cap = [
                    (0.0, -1.10),
                    (0.50, -1.02),
                    (0.80, -0.60),
                    (0.78, -0.20),
                    (0.66, -0.44),
                    (0.34, -0.66),
                    (0.0, -0.70),
                ];
                self.mirrored(&cap, hair);
                for (x, y, r) in CURLS {
                    let center = self.at(x, y);
                    self.shapes.push(Shape::circle_filled(center, r * self.unit, hair));
                }
                for (x, y, r) in CURLS.into_iter().step_by(2) {
                    let arc: Vec<Pos2> = (0..7)
                        .map(|i| {
                            let angle = 3.4 + i as f32 * 0.28;
                            self.at(x + angle.cos() * r * 0.55, y + angle.sin() * r * 0.55)
                        })
                        .collect();
                    self.shapes.extend(round_line(arc, 0.022 * self.unit, shade));
                }
            }
            Hair::Scarf => {
                let [cloth, fold] = PAINTS.scarf;
                let band = [
                    (0.0, -1.16),
                    (0.52, -1.04),
                    (0.86, -0.52),
                    (0.88, 0.20),
                    (0.72, 0.78),
                    (0.40, 1.12),
                    (0.0, 1.20),
                    (-0.40, 1.12),
                    (-0.72, 0.78),
                    (-0.88, 0.20),
                    (-0.86, -0.52),
                    (-0.52, -1.04),
                ];
                // The opening for the face, cut from the left of the forehead round to itself.
                let opening = [
                    (0.0, -0.74),
                    (0.42, -0.64),
                    (0.66, -0.24),
                    (0.68, 0.24),
                    (0.54, 0.66),
                    (0.26, 0.90),
                    (0.0, 0.965),
                    (-0.26, 0.90),
                    (-0.54, 0.66),
                    (-0.68, 0.24),
                    (-0.66, -0.24),
                    (-0.42, -0.64),
                ];
                let ring = |points: &[(f32, f32)], pen: &Self| -> Vec<Pos2> {
                    smooth_loop(&points.iter().map(|&(x, y)| pen.at(x, y)).collect::<Vec<_>>())
                };
                let (outer, inner) = (ring(&band, self), ring(&opening, self));
                let half = outer.len() / 2;
                // Two halves, since a ring is no simple polygon.
                let right: Vec<Pos2> =
                    outer[..=half].iter().chain(inner[..=half].iter().rev()).copied().collect();
                let left: Vec<Pos2> = outer[half..]
                    .iter()
                    .chain(&outer[..1])
                    .chain(&inner[..1])
                    .chain(inner[half..].iter().rev())
                    .copied()
                    .collect();
                self.fill(right, cloth);
                self.fill(left, cloth);
                for points in [
                    [(-0.50, -0.84), (0.0, -0.96), (0.52, -0.82)],
                    [(0.72, -0.30), (0.78, 0.20), (0.62, 0.76)],
                ] {
                    let line: Vec<Pos2> = points.iter().map(|&(x, y)| self.at(x, y)).collect();
                    self.shapes.extend(round_line(smooth_line(&line), 0.024 * self.unit, fold));
                }
            }
            Hair::Bald => {
                let shine: Vec<Pos2> = [(-0.40, -0.74), (-0.26, -0.84), (-0.10, -0.88)]
                    .iter()
                    .map(|&(x, y)| self.at(x, y))
                    .collect();
                let light = mix(self.skin[0], PAINTS.eye_white, 0.35);
                self.shapes.extend(round_line(smooth_line(&shine), 0.04 * self.unit, light));
                if portrait.age == Age::Older {
                    for side in [-1.0, 1.0] {
                        let tuft = [(0.70, -0.42), (0.86, -0.30), (0.86, 0.02), (0.745, 0.02)];
                        let tuft: Vec<_> = tuft.iter().map(|&(x, y)| (x * side, y)).collect();
                        self.blob(&tuft, hair);
                    }
                }
            }
        }
    }
}

/// Curls: middle and radius.
const CURLS: [(f32, f32, f32); 17] = [
    (-0.86, 0.10, 0.20),
    (-0.94, -0.20, 0.22),
    (-0.90, -0.52, 0.24),
    (-0.72, -0.82, 0.25),
    (-0.44, -1.04, 0.26),
    (-0.12, -1.14, 0.26),
    (0.22, -1.13, 0.26),
    (0.52, -1.00, 0.26),
    (0.78, -0.76, 0.25),
    (0.92, -0.46, 0.23),
    (0.94, -0.14, 0.21),
    (0.86, 0.14, 0.19),
    (-0.50, -0.74, 0.20),
    (-0.20, -0.82, 0.20),
    (0.10, -0.80, 0.19),
    (0.40, -0.74, 0.20),
    (0.64, -0.52, 0.17),
];
