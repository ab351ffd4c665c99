//! A chat: the face in its window, with the bar of a window over it.

use egui::{CornerRadius, Rect, Stroke, Vec2, pos2, vec2};

use super::{Frame, Set, halo};
use crate::ui::theme::RADIUS;

fn bar(set: &Set) -> Rect {
    Rect::from_min_size(set.rect.min, vec2(set.rect.width(), (set.rect.height() * 0.09).clamp(16.0, 26.0)))
}

/// Returns where the face belongs.
pub fn behind(set: &Set) -> Frame {
    halo(set);
    let below = Rect::from_min_max(pos2(set.rect.left(), bar(set).bottom()), set.rect.max);
    Frame { face: below.shrink(4.0), clip: below }
}

/// The bar of the window.
pub fn window(set: &Set) {
    let c = set.theme.colors;
    let bar = bar(set);
    let round = CornerRadius { nw: RADIUS, ne: RADIUS, sw: 0, se: 0 };
    set.painter.rect_filled(bar, round, c.card);
    set.painter.hline(bar.x_range(), bar.bottom(), Stroke::new(1.0, c.hairline));
    for dot in 0..3 {
        let at = pos2(bar.left() + bar.height() * (0.7 + 0.55 * dot as f32), bar.center().y);
        set.painter.circle_filled(at, bar.height() * 0.15, if dot == 0 { c.accent } else { c.border });
    }
}

/// The bar of the window, and the bubble that tells a chat from a call.
pub fn front(set: &Set) {
    window(set);
    let c = set.theme.colors;
    let bar = bar(set);
    let side = set.rect.width().min(set.rect.height());
    let size = vec2(side * 0.20, side * 0.13);
    let bubble = Rect::from_min_size(pos2(set.rect.left() + 14.0, bar.bottom() + 14.0), size);
    let radius = CornerRadius::same((size.y * 0.45) as u8);
    let tail = [vec2(0.5, 0.7), vec2(0.95, 1.35), vec2(0.85, 0.7)].map(|at| bubble.min + at * size).to_vec();
    set.painter.add(egui::Shape::convex_polygon(tail, c.accent, Stroke::NONE));
    set.painter.rect_filled(bubble, radius, c.accent);
    for dot in 0..3 {
        let lift = if set.speaking {
            (set.time_s * 5.0 - dot as f32 * 0.7).sin().max(0.0) * size.y * 0.16
        } else {
            0.0
        };
        let at = bubble.center() + Vec2::new((dot as f32 - 1.0) * size.x * 0.24, -lift);
        set.painter.circle_filled(at, size.y * 0.11, c.on_accent);
    }
}
