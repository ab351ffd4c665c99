//! A call: the voice is seen as a wave; who called whom is a sign in the corner.

use egui::{Rect, Stroke, Vec2, pos2, vec2};

use super::{Frame, Line, Set, halo};
use crate::ui::theme::mix;
use crate::ui::widgets::icon::{self, Icon};

const BARS: u8 = 27;

/// Sound that spreads from the head, and the sign of the call. Returns where the face belongs.
pub fn behind(set: &Set, outgoing: bool) -> Frame {
    let c = set.theme.colors;
    halo(set);
    let side = set.rect.width().min(set.rect.height());
    let ear = set.rect.center() + vec2(0.0, side * 0.02);
    for (ring, far) in [0.50, 0.58, 0.66].into_iter().enumerate() {
        let pulse =
            if set.speaking { 0.5 + 0.5 * (set.time_s * 4.0 - ring as f32 * 0.9).sin() } else { 0.25 };
        let color = mix(set.ground, c.accent, 0.10 + 0.30 * pulse);
        for towards in [0.0, std::f32::consts::PI] {
            let arc = (-6..=6).map(|step| ear + Vec2::angled(towards + step as f32 * 0.07) * side * far);
            set.painter.line(arc.collect(), Stroke::new(2.0, color));
        }
    }
    let sign =
        Rect::from_min_size(set.rect.min + Vec2::splat(12.0), Vec2::splat((side * 0.15).clamp(26.0, 44.0)));
    set.painter.circle(sign.center(), sign.width() / 2.0, c.card, Stroke::new(1.0, c.hairline));
    let icon = if outgoing { Icon::Outgoing } else { Icon::Incoming };
    icon::paint(set.painter, sign.shrink(sign.width() * 0.24), icon, c.accent);
    Frame { face: set.rect.shrink(4.0), clip: set.rect }
}

/// The line: a wave while someone speaks, a level line in silence.
pub fn front(set: &Set, line: Line) {
    let c = set.theme.colors;
    let step = (set.rect.width() / 44.0).clamp(4.0, 6.0);
    let height = 34.0;
    let size = vec2(f32::from(BARS) * step + height + 14.0, height);
    let plate =
        Rect::from_center_size(pos2(set.rect.center().x, set.rect.bottom() - height / 2.0 - 8.0), size);
    set.painter.rect(plate, 17, c.card, Stroke::new(1.0, c.hairline), egui::StrokeKind::Inside);
    let (sign, ink) = match line {
        Line::Open => (Icon::Headset, c.accent),
        Line::Muted => (Icon::MicrophoneOff, c.harm),
        Line::OnHold => (Icon::Pause, c.patience),
    };
    icon::paint(set.painter, icon::place(plate.left() + 10.0, plate.center().y, 18.0), sign, ink);
    for bar in 0..BARS {
        let at = f32::from(bar);
        let x = plate.left() + height + 2.0 + (at + 0.5) * step;
        let half = match line {
            Line::Open if set.speaking => loudness(at, set.time_s),
            _ => 1.0,
        };
        let color = if half > 1.0 { ink } else { c.border };
        let width = if half > 1.0 { step * 0.5 } else { step * 0.35 };
        set.painter.vline(x, plate.center().y - half..=plate.center().y + half, Stroke::new(width, color));
    }
}

/// Half the height of a bar of the wave, in points.
fn loudness(bar: f32, time_s: f32) -> f32 {
    let swing = (bar * 0.7 + time_s * 7.0).sin() * 0.5 + (bar * 1.9 - time_s * 11.0).sin() * 0.5;
    let edge = 1.0 - ((bar - 13.0) / 14.0).powi(2);
    2.0 + 10.0 * swing.abs() * edge
}
