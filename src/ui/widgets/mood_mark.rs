//! The tone of a customer in one shape and one word: a circle, a triangle, a star.

use egui::{Align2, Color32, Painter, Pos2, Rect, Shape, Stroke, Vec2, pos2};

use super::shape;
use crate::l10n::Catalogue;
use crate::scenario::Band;
use crate::ui::theme::{Size, Theme};

/// The tone of a customer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MoodMark {
    pub band: Band,
    pub word: String,
}

impl MoodMark {
    /// The mark of a heat of 0–20.
    pub fn of(heat: u8, catalogue: &Catalogue) -> Self {
        let band = Band::of(heat);
        MoodMark { band, word: catalogue.word("band", band.slug()) }
    }

    /// Draws shape and word from `left`, around the line `middle`; returns what they take.
    pub fn paint(&self, painter: &Painter, theme: &Theme, left_middle: Pos2) -> Rect {
        let side = theme.grown(12.0);
        let color = color(self.band, theme);
        let at = left_middle + Vec2::new(side / 2.0, 0.0);
        shape(painter, self.band, at, side, color);
        let from = pos2(left_middle.x + side + theme.grown(5.0), left_middle.y);
        let font = theme.font(Size::Small, true);
        painter
            .text(from, Align2::LEFT_CENTER, &self.word, font, color)
            .union(Rect::from_center_size(at, Vec2::splat(side)))
    }
}

/// The colour of a tone, to be read on paper.
pub fn color(band: Band, theme: &Theme) -> Color32 {
    match band {
        Band::Calm => theme.colors.good,
        Band::Tense => theme.colors.patience,
        Band::Furious => theme.colors.heat,
    }
}

/// Draws the shape of a tone around a point, `side` points wide.
pub fn shape(painter: &Painter, band: Band, at: Pos2, side: f32, color: Color32) {
    match band {
        Band::Calm => {
            painter.circle_filled(at, side * 0.42, color);
        }
        Band::Tense => {
            let corners = [(0.0, -0.5), (0.55, 0.42), (-0.55, 0.42)];
            let points = corners.map(|(x, y)| at + Vec2::new(x, y) * side).to_vec();
            painter.add(Shape::convex_polygon(points, color, Stroke::NONE));
        }
        Band::Furious => {
            let star = (0..16).map(|point| {
                let far = if point % 2 == 0 { 0.6 } else { 0.3 };
                at + Vec2::angled(std::f32::consts::TAU * point as f32 / 16.0) * far * side
            });
            painter.add(shape::solid(star.collect(), color, 1.0 / painter.pixels_per_point()));
        }
    }
}
