//! A call that we make: who calls whom, and what must be said before anything else.

use egui::{Rect, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, WidgetType, pos2, vec2};

use super::avatar::{self, People};
use super::icon::{self, Icon};
use super::{card, text};
use crate::args;
use crate::l10n::Catalogue;
use crate::msg;
use crate::ui::layout::row;
use crate::ui::theme::{GRID, RADIUS_SMALL, Size, Theme};

/// How far one has come with the customer's consent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Consent {
    NotAsked,
    Asked,
    Given,
    Refused,
}

/// A call that we make.
#[derive(Clone, Debug, PartialEq)]
pub struct OutboundView {
    /// "You are calling Nadia Berger", for all to read.
    title: String,
    people: People,
    marks: [Mark; 2],
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Mark {
    icon: Icon,
    tone: Tone,
    text: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Tone {
    Open,
    Good,
    Harm,
}

impl OutboundView {
    /// The call of `people.you` to `people.customer`; `purpose`: whether it was said who calls and why.
    pub fn new(people: People, purpose: bool, consent: Consent, catalogue: &Catalogue) -> Self {
        let mark = |icon, tone, key| Mark { icon, tone, text: catalogue.text(key) };
        let purpose = match purpose {
            true => mark(Icon::Check, Tone::Good, msg!("outbound-purpose-said")),
            false => mark(Icon::Circle, Tone::Open, msg!("outbound-purpose-open")),
        };
        let consent = match consent {
            Consent::NotAsked => mark(Icon::Circle, Tone::Open, msg!("outbound-consent-open")),
            Consent::Asked => mark(Icon::Clock, Tone::Open, msg!("outbound-consent-asked")),
            Consent::Given => mark(Icon::Check, Tone::Good, msg!("outbound-consent-given")),
            Consent::Refused => mark(Icon::Cross, Tone::Harm, msg!("outbound-consent-refused")),
        };
        OutboundView {
            title: catalogue.format(msg!("outbound-title"), &args![name = &people.customer]),
            people,
            marks: [purpose, consent],
        }
    }
}

/// Draws the sign of the call and its two marks, as wide as there is room.
pub fn show(ui: &mut Ui, view: &OutboundView) {
    card::show(ui, |ui| {
        sign(ui, view);
        ui.add_space(GRID / 2.0);
        row(ui, |ui| {
            for mark in &view.marks {
                chip(ui, mark);
            }
        });
    });
}

/// You, an arrow, the customer.
fn sign(ui: &mut Ui, view: &OutboundView) {
    let theme = Theme::of(ui.ctx());
    let c = theme.colors;
    let width = ui.available_width().min(theme.grown(420.0));
    // The arrow keeps its room.
    let side = theme.grown(44.0).min(width * 0.2);
    let (rect, response) =
        ui.allocate_exact_size(vec2(width, side + theme.leading(Size::Small)), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &view.title));
    let painter = ui.painter();
    let you = Rect::from_min_size(rect.min, Vec2::splat(side));
    let them = Rect::from_min_size(pos2(rect.right() - side, rect.top()), Vec2::splat(side));
    avatar::letter(painter, &theme, you, &view.people.you);
    avatar::face(painter, &theme, them, &view.people.portrait, view.people.mood, c.card);
    let name = |name: &str| text::laid(ui, name, (Size::Small, false), c.muted, width / 2.0 - 4.0, Some(1));
    let (mine, theirs) = (name(&view.people.you), name(&view.people.customer));
    let left = rect.right() - theirs.size().x;
    painter.galley(pos2(rect.left(), rect.bottom() - mine.size().y), mine, c.muted);
    painter.galley(pos2(left, rect.bottom() - theirs.size().y), theirs, c.muted);

    let (from, to, y) = (you.right() + GRID, them.left() - GRID, you.center().y);
    let line = Stroke::new(2.0, c.accent);
    painter.hline(from..=to, y, line);
    for lift in [-6.0, 6.0] {
        painter.line_segment([pos2(to, y), pos2(to - 8.0, y + lift)], line);
    }
    let badge = Rect::from_center_size(pos2((from + to) / 2.0, y), Vec2::splat(side * 0.72));
    painter.circle(badge.center(), badge.width() / 2.0, c.card, line);
    icon::paint(painter, badge.shrink(badge.width() * 0.22), Icon::Outgoing, c.accent);
}

fn chip(ui: &mut Ui, mark: &Mark) {
    let theme = Theme::of(ui.ctx());
    let c = theme.colors;
    let (ink, fill, line) = match mark.tone {
        Tone::Open => (c.muted, c.well, c.border),
        Tone::Good => (c.good, c.good_soft, c.good),
        Tone::Harm => (c.harm, c.harm_soft, c.harm),
    };
    let words = ui.painter().layout_no_wrap(mark.text.clone(), theme.font(Size::Small, true), ink);
    let side = theme.grown(14.0);
    let (rect, response) = ui.allocate_exact_size(words.size() + vec2(side + 24.0, 10.0), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &mark.text));
    ui.painter().rect(rect, RADIUS_SMALL, fill, Stroke::new(1.0, line), StrokeKind::Inside);
    icon::paint(ui.painter(), icon::place(rect.left() + 8.0, rect.center().y, side), mark.icon, ink);
    ui.painter().galley(pos2(rect.left() + side + 16.0, rect.top() + 5.0), words, ink);
}
