//! Where the customer is seen: at the other end of a call, in a chat, on a stamp, among onlookers, at the counter.
//! Each channel has a set of its own around the same face.

mod call;
mod chat;
mod counter;
mod mail;
mod person;
mod social;

use egui::{Color32, Id, Painter, Rect, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, WidgetType, vec2};

use super::avatar;
use super::face::{self, Moment, Mood};
use crate::scenario::{Channel, Portrait};
use crate::ui::theme::{RADIUS, Theme, mix};

/// Where the customer is, with what of it can be seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scene {
    /// A call; `outgoing` if we called.
    Call {
        outgoing: bool,
        line: Line,
    },
    Chat,
    /// A call with a picture.
    Video,
    Mail,
    /// A thread that everybody reads, or private messages.
    Social {
        private: bool,
    },
    /// How many people wait behind the customer, and how many have gone.
    Counter {
        waiting: u8,
        gone: u8,
    },
}

/// What a telephone line is doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Line {
    Open,
    /// The customer does not hear us.
    Muted,
    OnHold,
}

impl Scene {
    /// The set of a channel, before anything has happened.
    pub fn of(channel: Channel) -> Scene {
        match channel {
            Channel::Phone => Scene::Call { outgoing: false, line: Line::Open },
            Channel::Outbound => Scene::Call { outgoing: true, line: Line::Open },
            Channel::Chat => Scene::Chat,
            Channel::Email => Scene::Mail,
            Channel::Social => Scene::Social { private: false },
            Channel::InPerson => Scene::Counter { waiting: 0, gone: 0 },
        }
    }
}

/// The customer to draw.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StageView {
    pub portrait: Portrait,
    pub scene: Scene,
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

/// What a set is drawn with.
struct Set<'a> {
    painter: &'a Painter,
    theme: &'a Theme,
    rect: Rect,
    /// The colour of the wall.
    ground: Color32,
    /// What a head stands out against, dark hair too.
    pale: Color32,
    time_s: f32,
    speaking: bool,
    still: bool,
    id: Id,
}

impl Set<'_> {
    /// A number on its way to `to`, half a second long; at once without motion.
    fn slide(&self, name: &str, to: f32) -> f32 {
        let time_s = if self.still { 0.0 } else { 0.5 };
        self.painter.ctx().animate_value_with_time(self.id.with(name), to, time_s)
    }
}

/// Where the face belongs, and what of it can be seen.
struct Frame {
    face: Rect,
    clip: Rect,
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

    let time_s = ui.input(|input| input.time);
    let moment = Moment { mood, time_s, speaking: view.speaking && !view.away, still };
    let set = Set {
        painter: &painter,
        theme: &theme,
        rect,
        ground,
        pale: avatar::pale(&theme, ground),
        time_s: if still { 0.0 } else { time_s as f32 },
        speaking: moment.speaking,
        still,
        id: response.id,
    };
    let frame = match view.scene {
        Scene::Call { outgoing, .. } => call::behind(&set, outgoing),
        Scene::Chat | Scene::Video => chat::behind(&set),
        Scene::Mail => mail::behind(&set),
        Scene::Social { private } => social::behind(&set, private),
        Scene::Counter { waiting, gone } => counter::behind(&set, waiting, gone),
    };
    let clipped = painter.with_clip_rect(frame.clip.intersect(painter.clip_rect()));
    let moves = face::paint(&clipped, frame.face, &view.portrait, moment);
    let veil = || painter.rect_filled(rect, RADIUS, around.gamma_multiply(0.55));
    match view.scene {
        Scene::Call { line, .. } => {
            // The sign of what the line does stays clear.
            if view.away {
                veil();
            }
            call::front(&set, line);
        }
        Scene::Chat => chat::front(&set),
        Scene::Video => chat::window(&set),
        Scene::Mail => mail::front(&set),
        Scene::Social { private } => social::front(&set, private),
        Scene::Counter { .. } => counter::front(&set),
    }
    if view.away && !matches!(view.scene, Scene::Call { .. }) {
        veil();
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

/// The disc behind a head.
fn halo(set: &Set) {
    let side = set.rect.width().min(set.rect.height());
    set.painter.circle_filled(set.rect.center() + vec2(0.0, side * 0.06), side * 0.44, set.pale);
}
