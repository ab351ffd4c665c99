//! Where the customer is seen: on the phone, in a chat, at the counter.

use egui::{Color32, Rect, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, WidgetType, pos2, vec2};

use super::face::{self, Moment, Mood};
use crate::scenario::{Channel, Portrait};
use crate::ui::theme::{RADIUS, Theme, mix};

/// The customer to draw.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StageView {
    pub portrait: Portrait,
    pub channel: Channel,
    /// What a screen reader says of the picture: "Nadia Berger, furious".
    pub name: String,
    pub speaking: bool,
    /// On hold, or gone: the picture stands back.
    pub away: bool,
}

/// Draws the customer with this mood; asks for the next frame while something moves.
pub fn show(ui: &mut Ui, view: &StageView, mood: Mood, size: Vec2) {
    let theme = Theme::of(ui.ctx());
    draw(ui, view, mood, size, theme.look.still || view.away, theme.colors.paper);
}

/// Draws the customer as a picture on a card, in which nothing moves.
pub fn picture(ui: &mut Ui, view: &StageView, mood: Mood, size: Vec2) {
    let ground = Theme::of(ui.ctx()).colors.card;
    draw(ui, view, mood, size, true, ground);
}

/// `around` is the colour that the stage lies on.
fn draw(ui: &mut Ui, view: &StageView, mood: Mood, size: Vec2, still: bool, around: Color32) {
    let theme = Theme::of(ui.ctx());
    let c = theme.colors;
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, &view.name));
    let painter = ui.painter().with_clip_rect(rect.intersect(ui.clip_rect()));
    let ground = mix(c.well, theme.heat_at(mood.heat), 0.10 * mood.heat / 20.0);
    painter.rect_filled(rect, RADIUS, ground);
    let side = rect.width().min(rect.height());
    let halo = mix(ground, c.card, 0.6);
    painter.circle_filled(rect.center() + vec2(0.0, side * 0.06), side * 0.44, halo);

    let time_s = ui.input(|input| input.time);
    let moment = Moment { mood, time_s, speaking: view.speaking && !view.away, still };
    let moves = face::paint(&painter, rect.shrink(4.0), &view.portrait, moment);
    match view.channel {
        Channel::InPerson => counter(&painter, rect, &theme),
        Channel::Phone | Channel::Outbound if moment.speaking => {
            waveform(&painter, rect, &theme, time_s, still)
        }
        _ => {}
    }
    if view.away {
        painter.rect_filled(rect, RADIUS, around.gamma_multiply(0.55));
    }
    // The corners of the stage lie over the shoulders.
    let corners = Stroke::new(f32::from(RADIUS), around);
    painter.rect_stroke(rect.expand(f32::from(RADIUS) - 0.5), 2 * RADIUS, corners, StrokeKind::Inside);
    painter.rect_stroke(rect, RADIUS, Stroke::new(1.0, c.hairline), StrokeKind::Inside);
    if moves {
        // Breath and blinks need no more than this; a speaking mouth does.
        let next = if moment.speaking { 1.0 / 30.0 } else { 1.0 / 20.0 };
        ui.ctx().request_repaint_after_secs(next);
    }
}

fn counter(painter: &egui::Painter, rect: Rect, theme: &Theme) {
    let c = theme.colors;
    let top = rect.bottom() - rect.height() * 0.12;
    let desk = Rect::from_min_max(pos2(rect.left(), top), rect.max);
    painter.rect_filled(desk, 0, mix(c.patience, c.card, 0.25));
    painter.rect_filled(
        Rect::from_min_size(desk.min, vec2(desk.width(), 6.0)),
        0,
        mix(c.patience, c.ink, 0.15),
    );
}

fn waveform(painter: &egui::Painter, rect: Rect, theme: &Theme, time: f64, still: bool) {
    let c = theme.colors;
    let bars = 27;
    let middle = rect.bottom() - 24.0;
    let plate = Rect::from_center_size(pos2(rect.center().x, middle), vec2(bars as f32 * 6.0 + 24.0, 32.0));
    painter.rect_filled(plate, 16, c.card.gamma_multiply(0.92));
    let time = if still { 0.0 } else { time as f32 };
    for bar in 0..bars {
        let x = plate.left() + 14.0 + bar as f32 * 6.0;
        let at = bar as f32;
        let swing = (at * 0.7 + time * 7.0).sin() * 0.5 + (at * 1.9 - time * 11.0).sin() * 0.5;
        let edge = 1.0 - ((at - 13.0) / 14.0).powi(2);
        let half = 2.0 + 9.0 * swing.abs() * edge;
        painter.vline(x, middle - half..=middle + half, Stroke::new(3.0, c.accent));
    }
}
