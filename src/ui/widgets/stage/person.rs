//! Somebody else: head and shoulders in one colour.

use egui::{Color32, Pos2, vec2};

use super::Set;
use crate::ui::widgets::shape::{smooth_loop, solid};

/// The right half of head and shoulders, in head widths from the middle of the head.
const HALF: [(f32, f32); 9] = [
    (0.0, -1.15),
    (0.55, -1.0),
    (0.82, -0.45),
    (0.78, 0.15),
    (0.45, 0.80),
    (0.50, 1.10),
    (1.30, 1.45),
    (1.75, 2.10),
    (1.85, 6.0),
];
const BUN: [(f32, f32); 5] = [(0.0, -1.75), (0.42, -1.45), (0.30, -1.05), (-0.30, -1.05), (-0.42, -1.45)];
const CAP: [(f32, f32); 6] =
    [(-0.95, -0.72), (-0.75, -1.25), (0.0, -1.42), (0.75, -1.25), (1.35, -0.66), (0.6, -0.70)];

/// Draws somebody with the middle of the head at `head`; of three, one has hair tied up and one wears a cap.
pub fn person(set: &Set, head: Pos2, unit: f32, which: u8, color: Color32, wall: Color32) {
    let pixel = 1.0 / set.painter.pixels_per_point();
    // A rim of the wall keeps people apart who stand before each other.
    for (tone, unit) in [(wall, unit * 1.045), (color, unit)] {
        set.painter.add(solid(body(head, unit), tone, pixel));
        let hair: &[(f32, f32)] = match which % 3 {
            1 => &BUN,
            2 => &CAP,
            _ => continue,
        };
        set.painter.add(solid(outline(hair.iter().copied(), head, unit), tone, pixel));
    }
}

fn body(head: Pos2, unit: f32) -> Vec<Pos2> {
    let left = HALF.iter().skip(1).rev().map(|&(x, y)| (-x, y));
    outline(HALF.into_iter().chain(left), head, unit)
}

fn outline(points: impl Iterator<Item = (f32, f32)>, head: Pos2, unit: f32) -> Vec<Pos2> {
    let points: Vec<Pos2> = points.map(|(x, y)| head + vec2(x, y) * unit).collect();
    smooth_loop(&points)
}
