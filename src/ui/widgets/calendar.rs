//! The days of some weeks, each with how much was done on it.

use egui::{Align2, Painter, Rect, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, WidgetType, pos2, vec2};

use super::legend;
use crate::ui::layout::row;
use crate::ui::theme::{GRID, RADIUS_SMALL, Size, Theme};

/// Weeks of days.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CalendarView {
    /// From Monday to Sunday.
    pub weekdays: Vec<String>,
    /// Each with its name and seven days; those after today are missing.
    pub weeks: Vec<(String, Vec<DayView>)>,
    /// What the signs mean.
    pub words: CalendarWords,
    /// What it shows, for a screen reader.
    pub name: String,
}

/// What the signs of the days mean.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CalendarWords {
    pub nothing: String,
    pub one: String,
    pub two: String,
    pub more: String,
    pub practice: String,
}

/// A day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DayView {
    pub contacts: usize,
    /// Something was practised that is no contact.
    pub practice: bool,
    /// "3 March 2026: 2 contacts, 14 minutes".
    pub words: String,
}

/// Side of a day, in points at 100 % text.
const SIDE: f32 = 38.0;

/// Draws the weeks from left to right, as large as there is room.
pub fn show(ui: &mut Ui, view: &CalendarView) {
    let theme = Theme::of(ui.ctx());
    let c = theme.colors;
    let font = theme.font(Size::Small, false);
    let painter = ui.painter().clone();
    let wide = |word: &String| painter.layout_no_wrap(word.clone(), font.clone(), c.muted).size().x;
    let names = view.weekdays.iter().map(wide).fold(0.0, f32::max) + 1.5 * GRID;
    let count = view.weeks.len().max(1) as f32;
    let step = ((ui.available_width() - names) / count).min(theme.grown(SIDE) + 6.0);
    let side = step - 6.0;
    let line = theme.leading(Size::Small);
    let size = vec2(names + step * count, line + 7.0 * step);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, &view.name));
    for (at, name) in view.weekdays.iter().enumerate() {
        let y = rect.top() + line + step * (at as f32 + 0.5);
        painter.text(pos2(rect.left(), y), Align2::LEFT_CENTER, name, font.clone(), c.muted);
    }
    let mut free = rect.left();
    let last = view.weeks.len().saturating_sub(1);
    for (week, (name, days)) in view.weeks.iter().enumerate() {
        let left = rect.left() + names + step * week as f32;
        // As many names as there is room for.
        let end = left + wide(name);
        if left >= free && end <= rect.right() {
            painter.text(pos2(left, rect.top()), Align2::LEFT_TOP, name, font.clone(), c.muted);
            free = end + 1.5 * GRID;
        }
        for (at, day) in days.iter().enumerate() {
            let corner = pos2(left, rect.top() + line + step * at as f32 + 3.0);
            let place = Rect::from_min_size(corner, Vec2::splat(side));
            paint(&painter, &theme, place, day.contacts, day.practice);
            if week == last && at + 1 == days.len() {
                let today = Stroke::new(2.0, c.ink);
                painter.rect_stroke(place, RADIUS_SMALL, today, StrokeKind::Outside);
            }
            let seen = ui.interact(place, response.id.with((week, at)), Sense::hover());
            ui.ctx().accesskit_node_builder(seen.id, |node| node.set_hidden());
            seen.on_hover_text(&day.words);
        }
    }
}

/// One day: an empty square for nothing, a pale one for one contact, a framed one for two, a full one for more; a ring for
/// practice. The number stands in it.
fn paint(painter: &Painter, theme: &Theme, rect: Rect, contacts: usize, practice: bool) {
    let c = theme.colors;
    let (fill, line, ink) = match contacts {
        0 => (c.well, Stroke::new(1.0, c.hairline), c.muted),
        1 => (c.accent_soft, Stroke::new(1.0, c.accent_soft), c.ink),
        2 => (c.accent_soft, Stroke::new(2.0, c.accent), c.ink),
        _ => (c.accent, Stroke::new(1.0, c.accent), c.on_accent),
    };
    let radius = (rect.width() * 0.2).min(f32::from(RADIUS_SMALL));
    painter.rect(rect, radius, fill, line, StrokeKind::Inside);
    if contacts > 0 && rect.width() >= theme.grown(18.0) {
        let font = theme.font(Size::Small, true);
        painter.text(rect.center(), Align2::CENTER_CENTER, contacts.to_string(), font, ink);
    }
    if practice {
        let radius = rect.width() * 0.11;
        let at = rect.right_bottom() - Vec2::splat(radius + 3.0);
        painter.circle(at, radius, c.card, Stroke::new(1.5, c.patience));
    }
}

/// Draws what the signs mean.
pub fn legend(ui: &mut Ui, view: &CalendarView) {
    let theme = Theme::of(ui.ctx());
    let words = &view.words;
    row(ui, |ui| {
        let signs = [(0, &words.nothing), (1, &words.one), (2, &words.two), (3, &words.more)];
        for (contacts, word) in signs {
            legend::entry(ui, 16.0, word, |painter, rect| {
                let square = Rect::from_center_size(rect.center(), Vec2::splat(theme.grown(14.0)));
                paint(painter, &theme, square, contacts, false);
            });
            ui.add_space(GRID);
        }
        legend::entry(ui, 16.0, &words.practice, |painter, rect| {
            painter.circle(
                rect.center(),
                theme.grown(4.0),
                theme.colors.card,
                Stroke::new(1.5, theme.colors.patience),
            );
        });
    });
}
