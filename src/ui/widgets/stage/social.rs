//! A social network: the face in its disc, and those who look on, or the lock of private messages.

use egui::{Rect, Stroke, Vec2, pos2, vec2};

use super::person::person;
use super::{Frame, Set};
use crate::ui::theme::mix;
use crate::ui::widgets::avatar;
use crate::ui::widgets::icon::{self, Icon};

/// The disc of the customer.
fn disc(set: &Set, private: bool) -> Rect {
    let side = set.rect.width().min(set.rect.height());
    if private {
        return Rect::from_center_size(set.rect.center(), Vec2::splat(side * 0.80));
    }
    // The onlookers need room.
    let middle = set.rect.center() - vec2(0.0, set.rect.height() * 0.07);
    Rect::from_center_size(middle, Vec2::splat(side * 0.70))
}

/// Returns where the face belongs.
pub fn behind(set: &Set, private: bool) -> Frame {
    let disc = disc(set, private);
    set.painter.circle_filled(disc.center(), disc.width() / 2.0, set.pale);
    Frame { face: disc.expand2(vec2(disc.width() * 0.08, 0.0)), clip: disc }
}

/// What is round, the onlookers, and on which side one is.
pub fn front(set: &Set, private: bool) {
    let c = set.theme.colors;
    let disc = disc(set, private);
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

/// People along the lower edge, looking on.
fn onlookers(set: &Set) {
    let c = set.theme.colors;
    let count: u8 = 7;
    for at in 0..count {
        // Uneven, as people are.
        let sway = (f32::from(at) * 2.4).sin();
        let color = mix(set.ground, c.ink, 0.26 + 0.07 * sway);
        let x = set.rect.left() + set.rect.width() * (f32::from(at) + 0.5) / f32::from(count);
        let unit = set.rect.width().min(set.rect.height() * 1.2) * 0.034;
        let head = pos2(x, set.rect.bottom() - unit * (1.9 + 0.25 * sway));
        person(set, head, unit, at, color, set.ground);
    }
}
