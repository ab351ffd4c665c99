//! A social network: the thread that everybody reads and the private messages, and on which side one writes.

use egui::{Frame, Margin, Stroke, Ui, UiBuilder, vec2};

use super::avatar::{self, People};
use super::bubble::{self, LineView, Speaker};
use super::icon::{self, Icon};
use super::text;
use crate::args;
use crate::l10n::Catalogue;
use crate::msg;
use crate::scenario::Side;
use crate::ui::layout::{columns, room, row};
use crate::ui::theme::{GRID, RADIUS, Size, Theme};
use crate::ui::words::words;

/// Less than so many points of width at 100 % text, and the private side stands under the public one.
const BESIDE: f32 = 760.0;

words! {
    /// The fixed words of the two sides.
    SocialWords {
        public = msg!("social-public"),
        private = msg!("social-private"),
        here = msg!("social-here"),
        nothing_private = msg!("social-nothing-private"),
    }
}

/// Both sides of a contact on a social network.
#[derive(Clone, Debug, PartialEq)]
pub struct SocialView {
    words: SocialWords,
    /// "Everybody reads this", with how many if that is known.
    onlookers: String,
    /// "Only you and Nadia Berger read this".
    between: String,
    pub side: Side,
    people: People,
    pub public: Vec<LineView>,
    pub private: Vec<LineView>,
}

impl SocialView {
    /// The thread of `people.customer` with its lines so far; `side` is where the next line goes. `onlookers`: how many read along,
    /// if it is known.
    pub fn new(
        people: People,
        side: Side,
        onlookers: Option<u32>,
        public: Vec<LineView>,
        private: Vec<LineView>,
        catalogue: &Catalogue,
    ) -> Self {
        let onlookers = match onlookers {
            Some(count) => catalogue.format(msg!("social-onlookers"), &args![count = count]),
            None => catalogue.text(msg!("social-everybody")),
        };
        SocialView {
            words: SocialWords::new(catalogue),
            onlookers,
            between: catalogue.format(msg!("social-between"), &args![name = &people.customer]),
            side,
            people,
            public,
            private,
        }
    }
}

/// Draws both sides, beside or under each other.
pub fn show(ui: &mut Ui, view: &SocialView) {
    columns(ui, &[1.15, 1.0], room(ui) < BESIDE, |ui, column| match column {
        0 => side(ui, view, Side::Public, |ui| {
            let newest = newest(&view.public, view.side == Side::Public);
            for (at, line) in view.public.iter().enumerate() {
                ui.push_id(at, |ui| post(ui, view, line, at + 1 < view.public.len(), Some(at) == newest));
            }
        }),
        _ => side(ui, view, Side::Private, |ui| {
            let newest = newest(&view.private, view.side == Side::Private);
            for (at, line) in view.private.iter().enumerate() {
                ui.push_id(at, |ui| bubble::show(ui, line, Some(at) == newest));
            }
            if view.private.is_empty() {
                text::muted(ui, &view.words.nothing_private);
            }
        }),
    });
}

/// The customer's last line, if this side is the one where it came.
fn newest(lines: &[LineView], here: bool) -> Option<usize> {
    lines.iter().rposition(|line| line.speaker == Speaker::Customer).filter(|_| here)
}

fn side(ui: &mut Ui, view: &SocialView, which: Side, add: impl FnOnce(&mut Ui)) {
    let theme = Theme::of(ui.ctx());
    let c = theme.colors;
    let here = view.side == which;
    let (sign, title, who) = match which {
        Side::Public => (Icon::Globe, &view.words.public, &view.onlookers),
        Side::Private => (Icon::Padlock, &view.words.private, &view.between),
    };
    let (fill, line) =
        if here { (c.paper, Stroke::new(2.0, c.accent)) } else { (c.well, Stroke::new(1.0, c.hairline)) };
    let frame = Frame::new().fill(fill).stroke(line).corner_radius(RADIUS).inner_margin(Margin::same(16));
    frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = GRID;
        row(ui, |ui| {
            ui.set_row_height(theme.grown(26.0));
            icon::inline(ui, sign, if which == Side::Public { c.patience } else { c.accent });
            text::inline(ui, title, Size::Body, true, c.ink);
            if here {
                super::badge::toned(ui, &view.words.here, c.accent, c.accent_soft, c.accent);
            }
        });
        text::small(ui, who);
        let y = ui.cursor().top();
        ui.painter().hline(ui.max_rect().x_range(), y, Stroke::new(1.0, c.hairline));
        ui.add_space(GRID);
        add(ui);
    });
}

/// A line of the public thread: face, name and words; a thin line leads to the next.
fn post(ui: &mut Ui, view: &SocialView, line: &LineView, followed: bool, newest: bool) {
    if line.speaker == Speaker::Note {
        return bubble::show(ui, line, newest);
    }
    let theme = Theme::of(ui.ctx());
    let c = theme.colors;
    let side = theme.grown(36.0);
    let top = ui.cursor().min;
    let disc = egui::Rect::from_min_size(top, vec2(side, side));
    let room = egui::Rect::from_min_max(top + vec2(side + 1.5 * GRID, 0.0), ui.max_rect().max);
    let said = ui.scope_builder(UiBuilder::new().max_rect(room), |ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        // The name is read with the words.
        let name = if line.speaker == Speaker::You { &view.people.you } else { &view.people.customer };
        text::silent(&text::styled(ui, name, Size::Small, true, c.muted));
        let said = text::body(ui, &line.text);
        bubble::read_out(ui, &said, line, newest);
        if let Some(change) = &line.change {
            text::small(ui, change);
        }
        if followed {
            ui.add_space(GRID);
        }
    });
    let painter = ui.painter();
    if followed {
        let bottom = said.response.rect.bottom() + GRID;
        painter.vline(disc.center().x, disc.bottom() + 4.0..=bottom - 4.0, Stroke::new(2.0, c.border));
    }
    let ground = if view.side == Side::Public { c.paper } else { c.well };
    match line.speaker {
        Speaker::You => avatar::letter(painter, &theme, disc, &view.people.you),
        _ => avatar::face(painter, &theme, disc, &view.people.portrait, view.people.mood, ground),
    }
}
