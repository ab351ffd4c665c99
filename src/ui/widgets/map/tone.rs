//! What colour a card has, and the shape that says the same.

use egui::{Color32, Painter, Pos2, Rect, Shape, Stroke, Vec2};

use super::ColorBy;
use super::view::{MapNode, NodeKind, Seen};
use crate::scenario::{Band, Outcome};
use crate::ui::theme::Theme;
use crate::ui::widgets::icon::{self, Icon};
use crate::ui::widgets::mood_mark;
use crate::ui::widgets::shape::solid;

/// A meaning that has a shape and a colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    Mood(Band),
    Outcome(Outcome),
    Seen,
    Never,
    /// Nobody knows yet.
    Unknown,
    /// No ending can be reached from here.
    NoWayOut,
    Missing,
}

/// What the card of a node says with its colour.
pub fn of(node: &MapNode, by: ColorBy) -> Mark {
    match (node.kind, by) {
        (NodeKind::Missing, _) => Mark::Missing,
        (NodeKind::Ending, ColorBy::Mood) | (_, ColorBy::Outcome) => {
            node.outcome.map_or(Mark::NoWayOut, Mark::Outcome)
        }
        (NodeKind::Beat, ColorBy::Mood) => node.heat.map_or(Mark::Unknown, |heat| Mark::Mood(Band::of(heat))),
        (_, ColorBy::Coverage) => match node.seen {
            Seen::Yes => Mark::Seen,
            Seen::Never => Mark::Never,
            Seen::Unknown => Mark::Unknown,
        },
    }
}

impl Mark {
    /// Its colour, to be seen on a card.
    pub fn color(self, theme: &Theme) -> Color32 {
        let c = theme.colors;
        match self {
            Mark::Mood(band) => mood_mark::color(band, theme),
            Mark::Outcome(Outcome::Resolved) | Mark::Seen => c.good,
            Mark::Outcome(Outcome::Partial) => c.patience,
            Mark::Outcome(Outcome::Escalated) => c.trust,
            Mark::Outcome(Outcome::Unresolved) => c.heat,
            Mark::Outcome(Outcome::Lost) | Mark::Never | Mark::NoWayOut | Mark::Missing => c.harm,
            Mark::Unknown => c.muted,
        }
    }

    /// Draws its shape around a point, `side` points wide.
    pub fn paint(self, painter: &Painter, at: Pos2, side: f32, color: Color32) {
        let rect = Rect::from_center_size(at, Vec2::splat(side));
        let sign = |icon| icon::paint(painter, rect, icon, color);
        match self {
            Mark::Mood(band) => mood_mark::shape(painter, band, at, side, color),
            Mark::Outcome(Outcome::Resolved) | Mark::Seen => sign(Icon::Check),
            Mark::Outcome(Outcome::Partial) => half(painter, at, side * 0.42, color),
            Mark::Outcome(Outcome::Escalated) => sign(Icon::Up),
            Mark::Outcome(Outcome::Unresolved) => {
                let stroke = Stroke::new((side * 0.11).max(1.4), color);
                painter.rect_stroke(rect.shrink(side * 0.16), 1, stroke, egui::StrokeKind::Middle);
            }
            Mark::Outcome(Outcome::Lost) => sign(Icon::Gone),
            Mark::Never | Mark::Missing => sign(Icon::Cross),
            Mark::NoWayOut => sign(Icon::Down),
            Mark::Unknown => sign(Icon::Circle),
        }
    }
}

/// A ring, its left half filled.
fn half(painter: &Painter, at: Pos2, radius: f32, color: Color32) {
    painter.circle_stroke(at, radius, Stroke::new((radius * 0.25).max(1.4), color));
    let left = (0..=12).map(|step| {
        let angle = std::f32::consts::FRAC_PI_2 + std::f32::consts::PI * step as f32 / 12.0;
        at + Vec2::angled(angle) * radius
    });
    painter.add(Shape::convex_polygon(left.collect(), color, Stroke::NONE));
}

/// A heart: the line shows a feeling that asks to be met.
pub fn heart(painter: &Painter, at: Pos2, side: f32, color: Color32) {
    let outline = (0..28).map(|step| {
        // The classic curve x = 16 sin³ t, y = 13 cos t − 5 cos 2t − 2 cos 3t − cos 4t, 32 wide.
        let t = std::f32::consts::TAU * step as f32 / 28.0;
        let x = 16.0 * t.sin().powi(3);
        let y = 13.0 * t.cos() - 5.0 * (2.0 * t).cos() - 2.0 * (3.0 * t).cos() - (4.0 * t).cos();
        at + Vec2::new(x, -y - 2.0) * (side / 32.0)
    });
    painter.add(solid(outline.collect(), color, 1.0 / painter.pixels_per_point()));
}
