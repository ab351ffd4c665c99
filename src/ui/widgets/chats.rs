//! Several chats at once, side by side: who waits, how they feel, which one is being answered.

use egui::{Rect, Sense, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType, accesskit, pos2, vec2};

use super::face::Mood;
use super::icon::{self, Icon};
use super::mood_mark::MoodMark;
use super::{avatar, focus, text};
use crate::args;
use crate::l10n::Catalogue;
use crate::msg;
use crate::scenario::Portrait;
use crate::ui::keys;
use crate::ui::theme::{GRID, RADIUS, RADIUS_SMALL, Size, Theme};

/// Less than so many points at 100 % text, and a window leaves something out.
const NARROW: f32 = 250.0;

/// One chat of the strip.
#[derive(Clone, Debug, PartialEq)]
pub struct ChatView {
    pub name: String,
    pub portrait: Portrait,
    pub mood: Mood,
    /// None where the mood is hidden.
    pub mark: Option<MoodMark>,
    /// The customer's last line; empty before the first.
    pub last: String,
    pub state: ChatState,
    /// How long the customer has waited for an answer, in seconds.
    pub waits_s: Option<u32>,
    /// Longer than the channel forgives.
    pub late: bool,
    pub chosen: bool,
}

/// What happens in a chat.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChatState {
    /// The customer writes.
    Typing,
    /// A line that was not yet looked at.
    Unread,
    Read,
    /// The customer waits no more.
    Left,
    /// Brought to its end.
    Over,
}

/// The strip: its name and its chats, with their words.
#[derive(Clone, Debug, PartialEq)]
pub struct ChatsView {
    name: String,
    windows: Vec<Window>,
}

#[derive(Clone, Debug, PartialEq)]
struct Window {
    chat: ChatView,
    /// In full, for a screen reader.
    name: String,
    state: String,
    waits: String,
    key: String,
}

impl ChatsView {
    /// The strip of these chats, at most three, in the order of their keys.
    pub fn new(chats: Vec<ChatView>, catalogue: &Catalogue) -> Self {
        let windows = chats.into_iter().enumerate().map(|(at, chat)| Window::new(at + 1, chat, catalogue));
        ChatsView { name: catalogue.text(msg!("chats-title")), windows: windows.collect() }
    }
}

impl Window {
    fn new(number: usize, chat: ChatView, catalogue: &Catalogue) -> Self {
        let state = catalogue.text(match chat.state {
            ChatState::Typing => msg!("chat-typing"),
            ChatState::Unread => msg!("chat-unread"),
            ChatState::Read => msg!("chat-read"),
            ChatState::Left => msg!("chat-left"),
            ChatState::Over => msg!("chat-over"),
        });
        let waits = chat.waits_s.map_or_else(String::new, |waits_s| {
            catalogue.format(msg!("chat-waits"), &args![time = catalogue.clock(waits_s)])
        });
        let title = catalogue.format(msg!("chat-name"), &args![number = number, name = &chat.name]);
        let mark = chat.mark.as_ref().map_or("", |mark| mark.word.as_str());
        let parts = [title.as_str(), mark, &state, &waits, &chat.last];
        let name = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
        let key = catalogue.format(msg!("key-control"), &args![key = number]);
        Window { chat, name, state, waits, key }
    }

    fn open(&self) -> bool {
        !matches!(self.chat.state, ChatState::Left | ChatState::Over)
    }
}

/// How high the strip is, in points.
pub fn height(theme: &Theme) -> f32 {
    3.0 * theme.leading(Size::Body) + 2.5 * GRID
}

/// Draws the chats as wide as there is room; returns the one that was chosen, by a click, by Enter on the one that has
/// focus, or by Ctrl and its number.
pub fn show(ui: &mut Ui, view: &ChatsView) -> Option<usize> {
    let size = {
        let count = view.windows.len().max(1) as f32;
        vec2((ui.available_width() - GRID * (count - 1.0)) / count, height(&Theme::of(ui.ctx())))
    };
    let by_key = if ui.is_enabled() { keys::control_digit(ui).map(|digit| digit - 1) } else { None };
    let mut chosen = by_key.filter(|at| *at < view.windows.len());
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = GRID;
        ui.ctx().accesskit_node_builder(ui.unique_id(), |node| {
            node.set_role(accesskit::Role::TabList);
            node.set_label(view.name.as_str());
        });
        for (at, window) in view.windows.iter().enumerate() {
            if ui.push_id(at, |ui| draw(ui, window, size)).inner.clicked() {
                chosen = Some(at);
            }
        }
    });
    chosen.filter(|at| !view.windows[*at].chat.chosen)
}

fn draw(ui: &mut Ui, window: &Window, size: egui::Vec2) -> egui::Response {
    let theme = Theme::of(ui.ctx());
    let c = theme.colors;
    let chat = &window.chat;
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| {
        WidgetInfo::selected(WidgetType::SelectableLabel, ui.is_enabled(), chat.chosen, &window.name)
    });
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(accesskit::Role::Tab);
        node.set_selected(chat.chosen);
    });
    let (fill, line) = match (chat.chosen, response.hovered(), window.open()) {
        (true, ..) => (c.accent_soft, Stroke::new(2.0, c.accent)),
        (false, true, _) => (c.card, Stroke::new(1.0, c.accent)),
        (false, false, true) => (c.card, Stroke::new(1.0, c.border)),
        (false, false, false) => (c.well, Stroke::new(1.0, c.hairline)),
    };
    let painter = ui.painter().with_clip_rect(rect.intersect(ui.clip_rect()));
    painter.rect(rect, RADIUS, fill, line, StrokeKind::Inside);
    let inner = rect.shrink2(vec2(1.5 * GRID, GRID));
    let row = inner.height() / 3.0;
    let middle = |at: f32| inner.top() + row * (at + 0.5);

    let side = (row * 1.75).min(inner.width() * 0.24);
    let face = Rect::from_min_size(inner.min, vec2(side, side));
    avatar::face(&painter, &theme, face, &chat.portrait, chat.mood, fill);
    if !window.open() {
        painter.circle_filled(face.center(), side / 2.0, fill.gamma_multiply(0.6));
    } else if chat.state == ChatState::Unread {
        let dot = pos2(face.right() - side * 0.12, face.top() + side * 0.12);
        painter.circle(dot, theme.grown(5.5), c.accent, Stroke::new(2.0, fill));
    }
    let left = face.right() + GRID;

    // With little room the key is left out, and the wait takes the place of the last line.
    let narrow = size.x < theme.grown(NARROW);
    let end = if narrow {
        inner.right()
    } else {
        cap(&painter, &theme, &window.key, pos2(inner.right(), middle(0.0)))
    };
    let name = text::laid(ui, &chat.name, (Size::Body, true), c.ink, end - left - GRID, Some(1));
    painter.galley(pos2(left, middle(0.0) - name.size().y / 2.0), name, c.ink);
    if let Some(mark) = &chat.mark {
        mark.paint(&painter, &theme, pos2(left, middle(1.0)));
    }
    if window.open() && !window.waits.is_empty() {
        waiting(
            &painter,
            &theme,
            window,
            if narrow { pos2(inner.left(), middle(2.0)) } else { pos2(inner.right(), middle(1.0)) },
            narrow,
        );
        if narrow {
            focus::ring(ui, &response);
            return response;
        }
    }

    let mut from = inner.left();
    let (words, strong, ink) = match chat.state {
        ChatState::Typing => {
            from = dots(ui, &painter, pos2(from, middle(2.0)));
            (&window.state, false, c.muted)
        }
        ChatState::Left | ChatState::Over => {
            let left = chat.state == ChatState::Left;
            let (sign, ink) = if left { (Icon::Gone, c.harm) } else { (Icon::Check, c.good) };
            icon::paint(&painter, icon::place(from, middle(2.0), theme.grown(16.0)), sign, ink);
            from += theme.grown(22.0);
            (&window.state, true, ink)
        }
        ChatState::Unread => (&chat.last, true, c.ink),
        ChatState::Read => (&chat.last, false, c.muted),
    };
    let words = text::laid(ui, words, (Size::Small, strong), ink, inner.right() - from, Some(1));
    painter.galley(pos2(from, middle(2.0) - words.size().y / 2.0), words, ink);
    focus::ring(ui, &response);
    response
}

/// How long the customer has waited: from `at` on where it stands at the left, up to `at` otherwise.
fn waiting(painter: &egui::Painter, theme: &Theme, window: &Window, at: egui::Pos2, at_left: bool) {
    let c = theme.colors;
    let late = window.chat.late;
    let (sign, ink) = if late { (Icon::Warning, c.harm) } else { (Icon::Clock, c.muted) };
    let words = painter.layout_no_wrap(window.waits.clone(), theme.font(Size::Small, late), ink);
    let gap = theme.grown(22.0);
    let left = if at_left { at.x } else { at.x - words.size().x - gap };
    icon::paint(painter, icon::place(left, at.y, theme.grown(16.0)), sign, ink);
    painter.galley(pos2(left + gap, at.y - words.size().y / 2.0), words, ink);
}

/// The key of a window at its right; returns where it begins.
fn cap(painter: &egui::Painter, theme: &Theme, key: &str, right_middle: egui::Pos2) -> f32 {
    let c = theme.colors;
    let words = painter.layout_no_wrap(key.to_owned(), theme.font(Size::Small, true), c.muted);
    let size = words.size() + vec2(12.0, 4.0);
    let rect = Rect::from_min_size(right_middle - vec2(size.x, size.y / 2.0), size);
    painter.rect(rect, RADIUS_SMALL, c.well, Stroke::new(1.0, c.border), StrokeKind::Inside);
    painter.galley(rect.min + vec2(6.0, 2.0), words, c.muted);
    rect.left()
}

/// Three dots while someone writes; returns where they end.
fn dots(ui: &Ui, painter: &egui::Painter, left_middle: egui::Pos2) -> f32 {
    let theme = Theme::of(ui.ctx());
    let unit = theme.grown(3.0);
    let time = if theme.look.still { 0.0 } else { ui.input(|input| input.time) as f32 };
    for dot in 0..3 {
        let lift = (time * 5.0 - dot as f32 * 0.7).sin().max(0.0) * unit;
        let at = left_middle + vec2(unit * (1.0 + 3.0 * dot as f32), -lift);
        painter.circle_filled(at, unit, theme.colors.accent);
    }
    if !theme.look.still {
        ui.ctx().request_repaint_after_secs(1.0 / 20.0);
    }
    left_middle.x + unit * 11.0
}
