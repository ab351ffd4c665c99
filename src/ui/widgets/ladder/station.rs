//! A station: a card with the post's name, and a disc that shows how things stand.

use std::f32::consts::{FRAC_PI_2, TAU};
use std::sync::Arc;

use egui::text::LayoutJob;
use egui::{
    Align, Color32, Galley, Painter, Rect, Response, Shape, Stroke, StrokeKind, Ui, Vec2, pos2, vec2,
};

use super::{Stand, StationView};
use crate::ui::theme::{GRID, RADIUS, Size, Theme};
use crate::ui::widgets::icon::{self, Icon};
use crate::ui::widgets::{avatar, focus};

/// Diameter of a disc, in points at 100 % text.
const DISC: f32 = 36.0;

/// A station whose words are laid out for its width.
pub struct Laid {
    label: Arc<Galley>,
    state: Arc<Galley>,
    /// It stands alone in its row: the disc is at the left of the words, else above them.
    alone: bool,
    pub size: Vec2,
}

impl Laid {
    /// Lays the words out for a card of this width, in points.
    pub fn new(ui: &Ui, view: &StationView, width: f32, alone: bool) -> Laid {
        let theme = Theme::of(ui.ctx());
        let c = theme.colors;
        let disc = theme.grown(DISC);
        let room = if alone { width - disc - 4.0 * GRID } else { width - 2.0 * GRID };
        let ink = if view.stand == Stand::Closed { c.muted } else { c.ink };
        let laid = |words: &str, strong: bool, ink: Color32| {
            let font = theme.font(Size::Small, strong);
            let mut job = LayoutJob::simple(words.to_owned(), font, ink, room.max(40.0));
            job.halign = if alone { Align::Min } else { Align::Center };
            for section in &mut job.sections {
                section.format.line_height = Some(theme.leading(Size::Small));
            }
            ui.fonts_mut(|fonts| fonts.layout_job(job))
        };
        let label = laid(&view.label, true, ink);
        let state = laid(&view.state, false, c.muted);
        let words = label.size().y + state.size().y;
        let height = if alone { words.max(disc) + 2.0 * GRID } else { disc + words + 1.5 * GRID };
        Laid { label, state, alone, size: vec2(width, height) }
    }

    /// Draws the station where `response` has its place.
    pub fn paint(&self, ui: &Ui, view: &StationView, you: &str, response: &Response, selected: bool) {
        let theme = Theme::of(ui.ctx());
        let (c, painter, disc) = (theme.colors, ui.painter(), theme.grown(DISC));
        let rect = response.rect;
        // The disc of a card with others beside it stands half above it.
        let card = if self.alone { rect } else { rect.with_min_y(rect.top() + disc / 2.0) };
        let line = match (selected || response.hovered(), view.stand) {
            (true, _) => c.accent,
            (false, Stand::Closed) => c.hairline,
            (false, _) => c.border,
        };
        let fill = if selected { c.accent_soft } else { c.card };
        painter.rect(card, RADIUS, fill, Stroke::new(1.0, line), StrokeKind::Inside);
        if selected {
            // The selection is a shape, not only a colour.
            painter.rect_stroke(card, RADIUS, Stroke::new(2.5, c.accent), StrokeKind::Inside);
        }
        let words = self.label.size().y + self.state.size().y;
        let (middle, x, top) = if self.alone {
            let middle = pos2(rect.left() + GRID + disc / 2.0, rect.center().y);
            (middle, middle.x + disc / 2.0 + 1.5 * GRID, rect.center().y - words / 2.0)
        } else {
            (pos2(rect.center().x, rect.top() + disc / 2.0), rect.center().x, rect.top() + disc + GRID / 2.0)
        };
        painter.galley(pos2(x, top), Arc::clone(&self.label), c.ink);
        painter.galley(pos2(x, top + self.label.size().y), Arc::clone(&self.state), c.ink);
        mark(painter, &theme, view, you, Rect::from_center_size(middle, Vec2::splat(disc)), fill);
        focus::ring(ui, response);
    }
}

/// The disc: a tick, your letter, how far it is, or a lock.
pub fn mark(painter: &Painter, theme: &Theme, view: &StationView, you: &str, rect: Rect, ground: Color32) {
    let c = theme.colors;
    let (middle, radius) = (rect.center(), rect.width() / 2.0);
    let sign = rect.shrink(rect.width() * 0.26);
    painter.circle_filled(middle, radius + 2.0, ground);
    match view.stand {
        Stand::Held => {
            painter.circle_filled(middle, radius, c.good);
            icon::paint(painter, sign, Icon::Check, c.card);
        }
        Stand::Here => avatar::letter(painter, theme, rect, you),
        Stand::Open => {
            let width = radius * 0.24;
            let ring = radius - width / 2.0;
            painter.circle_filled(middle, radius, c.card);
            painter.circle_stroke(middle, ring, Stroke::new(width, c.hairline));
            if view.part > 0.0 {
                let steps = (48.0 * view.part).ceil() as usize;
                let arc = (0..=steps).map(|step| {
                    let turn = view.part * step as f32 / steps as f32;
                    middle + ring * Vec2::angled(turn * TAU - FRAC_PI_2)
                });
                painter.add(Shape::line(arc.collect(), Stroke::new(width, c.accent)));
            }
            icon::paint(painter, sign, Icon::Up, c.accent);
        }
        Stand::Closed => {
            painter.circle_filled(middle, radius, c.card);
            painter.circle_stroke(middle, radius - 0.75, Stroke::new(1.5, c.border));
            icon::paint(painter, sign, Icon::Padlock, c.muted);
        }
    }
}
