//! A small face in a disc: who writes in a chat window, who wrote a post.

use std::f32::consts::{FRAC_PI_2, SQRT_2};

use egui::{Align2, Color32, Painter, Rect, Stroke, Vec2};

use super::face::{self, Moment, Mood};
use super::shape;
use crate::scenario::Portrait;
use crate::ui::theme::{Scheme, Size, Theme, mix};

/// The two people of a contact.
#[derive(Clone, Debug, PartialEq)]
pub struct People {
    pub you: String,
    pub customer: String,
    pub portrait: Portrait,
    pub mood: Mood,
}

/// Draws the face of a person in a disc in `rect`, still; `around` is the colour that the disc lies on. It says nothing
/// to a screen reader: the name stands beside it.
pub fn face(painter: &Painter, theme: &Theme, rect: Rect, portrait: &Portrait, mood: Mood, around: Color32) {
    let side = rect.width().min(rect.height());
    let square = Rect::from_center_size(rect.center(), Vec2::splat(side));
    let painter = painter.with_clip_rect(square.intersect(painter.clip_rect()));
    let c = theme.colors;
    let ground = mix(c.well, theme.heat_at(mood.heat), 0.14 * mood.heat / 20.0);
    painter.circle_filled(square.center(), side / 2.0, pale(theme, ground));
    let moment = Moment { mood, time_s: 0.0, speaking: false, still: true };
    face::paint(
        &painter,
        square.expand(side * 0.06).translate(Vec2::new(0.0, side * 0.06)),
        portrait,
        moment,
    );
    round(&painter, square, around);
    painter.circle_stroke(square.center(), side / 2.0 - 0.5, Stroke::new(1.0, c.hairline));
}

/// A colour near `ground` that a head stands out against. Hair is as dark as a dark ground.
pub fn pale(theme: &Theme, ground: Color32) -> Color32 {
    match theme.look.scheme {
        Scheme::Light => mix(ground, theme.colors.card, 0.6),
        Scheme::Dark | Scheme::Contrast => mix(ground, theme.colors.ink, 0.22),
    }
}

/// Draws the first letter of a name in a disc: you.
pub fn letter(painter: &Painter, theme: &Theme, rect: Rect, name: &str) {
    let c = theme.colors;
    let side = rect.width().min(rect.height());
    painter.circle_filled(rect.center(), side / 2.0, c.accent);
    let first: String = name.chars().take(1).flat_map(char::to_uppercase).collect();
    painter.text(rect.center(), Align2::CENTER_CENTER, first, theme.font(Size::Body, true), c.on_accent);
}

/// Lays `around` over what a square has outside its disc: egui clips to rectangles only.
pub fn round(painter: &Painter, square: Rect, around: Color32) {
    const STEPS: u8 = 16;
    let (middle, radius) = (square.center(), square.width() / 2.0);
    let pixel = 1.0 / painter.pixels_per_point();
    for quarter in 0..4_u8 {
        let at = |step: u8| f32::from(quarter) + f32::from(step) / f32::from(STEPS);
        let arc = (0..=STEPS).map(|step| middle + Vec2::angled(at(step) * FRAC_PI_2) * radius);
        let corner = middle + Vec2::angled((f32::from(quarter) + 0.5) * FRAC_PI_2) * radius * SQRT_2 * 1.02;
        painter.add(shape::solid(arc.chain([corner]).collect(), around, pixel));
    }
}
