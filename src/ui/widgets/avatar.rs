//! A small face in a disc: who writes in a chat window, who wrote a post.

use egui::{Align2, Painter, Rect, Stroke, Vec2};

use super::face::{self, Moment, Mood};
use crate::scenario::Portrait;
use crate::ui::theme::{Size, Theme, mix};

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
pub fn face(
    painter: &Painter,
    theme: &Theme,
    rect: Rect,
    portrait: &Portrait,
    mood: Mood,
    around: egui::Color32,
) {
    let side = rect.width().min(rect.height());
    let square = Rect::from_center_size(rect.center(), Vec2::splat(side));
    let painter = painter.with_clip_rect(square.intersect(painter.clip_rect()));
    let c = theme.colors;
    let ground = mix(c.well, theme.heat_at(mood.heat), 0.14 * mood.heat / 20.0);
    painter.circle_filled(square.center(), side / 2.0, ground);
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

/// Draws the first letter of a name in a disc: you.
pub fn letter(painter: &Painter, theme: &Theme, rect: Rect, name: &str) {
    let c = theme.colors;
    let side = rect.width().min(rect.height());
    painter.circle_filled(rect.center(), side / 2.0, c.accent);
    let first: String = name.chars().take(1).flat_map(char::to_uppercase).collect();
    painter.text(rect.center(), Align2::CENTER_CENTER, first, theme.font(Size::Body, true), c.on_accent);
}

/// Lays `around` over what a square has outside its disc: egui clips to rectangles only.
pub fn round(painter: &Painter, square: Rect, around: egui::Color32) {
    let radius = square.width() / 2.0;
    // As wide as the corners are deep.
    let width = radius * 0.45;
    painter.circle_stroke(square.center(), radius + width / 2.0, Stroke::new(width, around));
}
