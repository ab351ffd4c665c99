//! A letter: the face is on the stamp of an envelope.

use egui::{Rect, Stroke, StrokeKind, Vec2, pos2, vec2};

use super::{Frame, Set};
use crate::ui::theme::{Scheme, mix};

/// The stamp: upright, in the upper right of the envelope.
fn stamp(set: &Set) -> Rect {
    let height = set.rect.height() * 0.74;
    let size = vec2((height * 0.84).min(set.rect.width() * 0.66), height);
    let middle = pos2(
        set.rect.right() - size.x / 2.0 - set.rect.width() * 0.09,
        set.rect.center().y - set.rect.height() * 0.03,
    );
    Rect::from_center_size(middle, size)
}

/// The envelope and the stamp's paper. Returns where the face belongs.
pub fn behind(set: &Set) -> Frame {
    let c = set.theme.colors;
    let envelope = mix(set.ground, c.card, 0.45);
    set.painter.rect_filled(set.rect, 0, envelope);
    // Where the flap was folded.
    let fold = Stroke::new(1.0, mix(c.hairline, c.border, 0.3));
    let middle = pos2(set.rect.center().x, set.rect.bottom() - set.rect.height() * 0.22);
    set.painter.line(vec![set.rect.left_bottom(), middle, set.rect.right_bottom()], fold);
    let stamp = stamp(set);
    let edge = stamp.expand(stamp.width() * 0.06);
    set.painter.rect_filled(edge.translate(vec2(0.0, 2.0)), 0, mix(envelope, c.border, 0.35));
    let paper = if set.theme.look.scheme == Scheme::Light { c.card } else { mix(set.ground, c.ink, 0.55) };
    set.painter.rect_filled(edge, 0, paper);
    perforate(set, edge, envelope);
    set.painter.rect_filled(stamp, 0, set.pale);
    // Near enough for the eyes to be read: the shoulders are cut.
    Frame { face: stamp.expand2(vec2(stamp.width() * 0.14, 0.0)), clip: stamp }
}

/// Half holes all along the edge.
fn perforate(set: &Set, edge: Rect, ground: egui::Color32) {
    let across = (edge.width() / 11.0).round().max(4.0);
    let step = edge.width() / across;
    let down = (edge.height() / step).round();
    let hole = |x: f32, y: f32| {
        set.painter.circle_filled(pos2(x, y), step * 0.27, ground);
    };
    for at in 0..=across as u16 {
        let x = edge.left() + f32::from(at) * step;
        hole(x, edge.top());
        hole(x, edge.bottom());
    }
    for at in 1..down as u16 {
        let y = edge.top() + f32::from(at) * edge.height() / down;
        hole(edge.left(), y);
        hole(edge.right(), y);
    }
}

/// The frame of the picture and the postmark over its corner.
pub fn front(set: &Set) {
    let c = set.theme.colors;
    let stamp = stamp(set);
    set.painter.rect_stroke(stamp, 0, Stroke::new(1.0, c.hairline), StrokeKind::Inside);
    let ink = Stroke::new(1.5, mix(set.ground, c.ink, 0.55));
    let radius = stamp.width() * 0.22;
    let middle = pos2(stamp.left() - radius * 0.35, stamp.bottom() - radius * 1.1);
    set.painter.circle_stroke(middle, radius, ink);
    set.painter.circle_stroke(middle, radius * 0.68, ink);
    set.painter.hline(middle.x - radius * 0.4..=middle.x + radius * 0.4, middle.y, ink);
    for wave in 0..4 {
        let y = middle.y + (wave as f32 - 1.5) * radius * 0.42;
        let points = (0..=24).map(|step| {
            let x = middle.x + radius * (1.1 + step as f32 * 0.075);
            pos2(x, y + (step as f32 * 0.55).sin() * radius * 0.10)
        });
        set.painter.line(points.collect(), ink);
    }
    // The address, as lines.
    for (line, part) in [1.0, 0.8, 0.55].into_iter().enumerate() {
        let left = set.rect.left() + set.rect.width() * 0.06;
        let width = (stamp.left() - left - radius * 0.6) * part;
        let at = pos2(left, set.rect.top() + set.rect.height() * (0.14 + 0.07 * line as f32));
        set.painter.rect_filled(
            Rect::from_min_size(at, Vec2::new(width.max(0.0), 4.0)),
            2,
            mix(set.ground, c.border, 0.6),
        );
    }
}
