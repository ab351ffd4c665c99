//! A social network: the face in its disc, and those who look on, or the lock of private messages.

use egui::{Pos2, Rect, Stroke, Vec2, vec2};

use super::Set;
use crate::ui::theme::mix;
use crate::ui::widgets::avatar;
use crate::ui::widgets::icon::{self, Icon};

/// The disc of the customer.
fn disc(set: &Set) -> Rect {
    let side = set.rect.width().min(set.rect.height()) * 0.68;
    Rect::from_center_size(set.rect.center() - vec2(0.0, set.rect.height() * 0.07), Vec2::splat(side))
}

/// Returns where the face belongs.
pub fn behind(set: &Set) -> Rect {
    let disc = disc(set);
    set.painter.circle_filled(disc.center(), disc.width() / 2.0, mix(set.ground, set.theme.colors.card, 0.7));
    disc
}

/// What is round, the onlookers, and on which side one is.
pub fn front(set: &Set, private: bool) {
    let c = set.theme.colors;
    let disc = disc(set);
    avatar::round(set.painter, disc, set.ground);
    let ring = if private { c.accent } else { c.patience };
    set.painter.circle_stroke(disc.center(), disc.width() / 2.0 - 1.0, Stroke::new(3.0, ring));
    let mark = disc.width() * 0.13;
    let at = disc.center() + Vec2::angled(std::f32::consts::FRAC_PI_4) * disc.width() / 2.0;
    set.painter.circle(at, mark, c.card, Stroke::new(2.0, ring));
    let sign = Rect::from_center_size(at, Vec2::splat(mark * 1.2));
    icon::paint(set.painter, sign, if private { Icon::Padlock } else { Icon::Globe }, ring);
    if !private {
        onlookers(set);
    }
}

/// Heads along the lower edge, looking on.
fn onlookers(set: &Set) {
    let c = set.theme.colors;
    let count = 7;
    let step = set.rect.width() / count as f32;
    for at in 0..count {
        let sway = (at as f32 * 2.4).sin();
        let color = mix(set.ground, c.border, 0.35 + 0.12 * sway);
        let head = Pos2::new(
            set.rect.left() + (at as f32 + 0.5) * step,
            set.rect.bottom() - step * (0.52 + 0.08 * sway),
        );
        set.painter.circle_filled(head + vec2(0.0, step * 0.62), step * 0.42, color);
        set.painter.circle(head, step * 0.23, color, Stroke::new(2.0, set.ground));
    }
}
