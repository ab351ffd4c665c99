//! Eyes, brows, nose, mouth and beard: what tells the mood.

use egui::{Pos2, Vec2, vec2};

use super::Features;
use super::pen::Pen;
use crate::scenario::{HairTone, Portrait};
use crate::ui::theme::{PAINTS, mix};
use crate::ui::widgets::shape::smooth_loop;

impl Pen {
    pub(super) fn eyes(&mut self, look: &Features) {
        let gaze = vec2(0.035 * self.turn + 0.02 * look.weary, 0.02 * look.weary - 0.004);
        for side in [-1.0_f32, 1.0] {
            let center = (0.31 * side, 0.0);
            let half = 0.145;
            // Anger presses the upper lid down towards the nose, joy lifts the lower one.
            let top = |u: f32| {
                let inner = -u * side;
                (1.0 - u * u) * -0.105 * look.open
                    + 0.030 * look.anger * (0.5 + 0.5 * inner) * (1.0 - u.abs())
            };
            let bottom = |u: f32| {
                (1.0 - u * u) * 0.062 * (look.open + 0.1) * (1.0 - 0.45 * look.joy - 0.25 * look.anger)
            };
            let steps = (-8..=8).map(|i| i as f32 / 8.0);
            let upper: Vec<_> =
                steps.clone().map(|u| (center.0 + half * u, center.1 + top(u) - 0.012 * u * side)).collect();
            let lower: Vec<_> =
                steps.map(|u| (center.0 + half * u, center.1 + bottom(u) - 0.012 * u * side)).collect();
            let outline: Vec<Pos2> =
                upper.iter().chain(lower.iter().rev()).map(|&(x, y)| self.on(x, y)).collect();
            if look.open > 0.12 {
                self.fill(outline, mix(PAINTS.eye_white, self.skin[1], 0.12));
                for (radius, color, offset) in
                    [(0.082, PAINTS.eye_dark, Vec2::ZERO), (0.022, PAINTS.eye_white, vec2(-0.028, -0.03))]
                {
                    let disc: Vec<Pos2> = (0..28)
                        .map(|i| {
                            let angle = i as f32 / 28.0 * std::f32::consts::TAU;
                            let p = gaze + offset + Vec2::angled(angle) * radius;
                            let u = (p.x / half).clamp(-0.98, 0.98);
                            let y = p.y.clamp(top(u).min(bottom(u)), bottom(u));
                            self.on(center.0 + half * u, center.1 + y)
                        })
                        .collect();
                    self.fill(disc, color);
                }
            }
            self.line(&upper, 0.034, PAINTS.line);
            let lid: Vec<_> = upper.iter().skip(2).take(13).map(|&(x, y)| (x, y - 0.055)).collect();
            self.line(&lid, 0.014, self.skin[1]);
            // Tired eyes have something under them.
            if look.weary > 0.3 {
                let bag: Vec<_> = lower.iter().skip(4).take(9).map(|&(x, y)| (x, y + 0.05)).collect();
                self.line(&bag, 0.018, mix(self.skin[0], self.skin[1], look.weary));
            }
        }
    }

    pub(super) fn brows(&mut self, portrait: &Portrait, look: &Features) {
        let color = match (portrait.hair, portrait.tone) {
            (_, HairTone::White | HairTone::Grey) => self.hair[1],
            (_, HairTone::Blond) => mix(self.hair[1], PAINTS.line, 0.25),
            _ => mix(self.hair[0], PAINTS.line, 0.35),
        };
        for side in [-1.0_f32, 1.0] {
            // One brow rises higher in doubt.
            let lift = 0.05 * look.doubt * (side + 0.4) * (1.0 - look.anger) + 0.025 * look.joy;
            let inner = -0.235 + 0.105 * look.anger - 0.065 * look.weary - lift * 0.5;
            let middle = -0.285 + 0.045 * look.anger - lift;
            let outer = -0.215 - 0.035 * look.anger + 0.025 * look.weary - lift * 0.7;
            let thick = 0.034;
            let (x0, x1, x2) = (0.135 - 0.02 * look.anger, 0.32, 0.50);
            let outline = [
                (x0 * side, inner - thick),
                (x1 * side, middle - thick),
                (x2 * side, outer),
                (x1 * side, middle + thick * 0.7),
                (x0 * side, inner + thick),
            ];
            let points: Vec<Pos2> = outline.iter().map(|&(x, y)| self.on(x, y)).collect();
            self.fill(smooth_loop(&points), color);
        }
    }

    pub(super) fn nose_and_mouth(&mut self, portrait: &Portrait, look: &Features) {
        let shade = mix(self.skin[1], PAINTS.line, 0.10);
        let side = if self.turn >= -0.05 { 1.0 } else { -1.0 };
        let flare = 0.02 * look.anger;
        let bridge = [(0.055 * side, 0.04), (0.085 * side, 0.20), ((0.125 + flare) * side, 0.32)];
        self.line(&bridge, 0.026, shade.gamma_multiply(0.55));
        let tip = [(-(0.085 + flare), 0.345), (-0.03, 0.375), (0.04, 0.375), (0.125 + flare, 0.335)];
        let tip: Vec<_> = tip.iter().map(|&(x, y)| (x * side, y)).collect();
        self.line(&tip, 0.030, shade);
        if portrait.beard {
            self.beard(look);
        }
        self.mouth(look);
    }

    pub(super) fn mouth(&mut self, look: &Features) {
        let y = 0.585 + 0.012 * look.anger;
        let half = 0.225 + 0.055 * look.joy - 0.030 * look.anger * (1.0 - look.mouth) - 0.02 * look.weary;
        let curve = 0.085 * look.joy - 0.070 * look.anger - 0.040 * look.weary - 0.022 * look.doubt + 0.012;
        // Doubt pulls one corner aside.
        let skew = 0.020 * look.doubt * (1.0 - look.anger);
        let corner = |u: f32| -curve * (u * u) + skew * u + curve * 0.35;
        let open = look.mouth * 0.19;
        let upper = |u: f32| corner(u) - (1.0 - u * u) * open * 0.28;
        let lower = |u: f32| corner(u) + (1.0 - u * u).powf(0.8) * open * 0.85;
        let steps = || (-8..=8).map(|i| i as f32 / 8.0);
        let along = |edge: &dyn Fn(f32) -> f32, part: f32| -> Vec<(f32, f32)> {
            steps().map(|u| (half * u * part, y + edge(u * part))).collect()
        };
        let lips = mix(PAINTS.lips, self.skin[1], 0.45);
        // The lower lip, told by its shadow.
        let lip: Vec<_> =
            steps().map(|u| (half * u * 0.5, y + lower(u * 0.5) + 0.055 - 0.012 * u * u)).collect();
        self.line(&lip, 0.042, mix(self.skin[0], lips, 0.8 - 0.4 * look.anger * (1.0 - look.mouth)));
        if open > 0.012 {
            let ring: Vec<Pos2> = along(&upper, 1.0)
                .into_iter()
                .chain(along(&lower, 1.0).into_iter().rev())
                .map(|(x, y)| self.on(x, y))
                .collect();
            self.fill(ring, PAINTS.mouth);
            let teeth = |u: f32| upper(u) + ((lower(u) - upper(u)) * 0.36).min(0.055);
            let ring: Vec<Pos2> = along(&upper, 0.82)
                .into_iter()
                .chain(along(&teeth, 0.82).into_iter().rev())
                .map(|(x, y)| self.on(x, y))
                .collect();
            self.fill(ring, PAINTS.teeth);
            self.line(&along(&upper, 1.0), 0.024, mix(PAINTS.lips, PAINTS.mouth, 0.35));
            self.line(&along(&lower, 1.0), 0.024, lips);
        } else {
            self.line(&along(&upper, 1.0), 0.034, mix(PAINTS.mouth, self.skin[1], 0.15));
        }
    }

    pub(super) fn beard(&mut self, look: &Features) {
        let drop = look.mouth * 0.06;
        let outline = [
            (0.735, 0.10),
            (0.72, 0.42),
            (0.52, 0.80 + drop),
            (0.22, 1.05 + drop),
            (0.0, 1.09 + drop),
            (-0.22, 1.05 + drop),
            (-0.52, 0.80 + drop),
            (-0.72, 0.42),
            (-0.735, 0.10),
            (-0.63, 0.28),
            (-0.46, 0.46),
            (-0.24, 0.455),
            (0.0, 0.435),
            (0.24, 0.455),
            (0.46, 0.46),
            (0.63, 0.28),
        ];
        self.blob(&outline, self.hair[0]);
        let lips = [
            (0.26, 0.575),
            (0.17, 0.65 + drop),
            (0.0, 0.675 + drop),
            (-0.17, 0.65 + drop),
            (-0.26, 0.575),
            (0.0, 0.53),
        ];
        self.blob(&lips, mix(self.skin[0], self.hair[0], 0.25));
    }
}
