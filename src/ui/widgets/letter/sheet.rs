//! The answer to a letter: the chosen parts in their order, which can be changed until it is sent.

use egui::{
    Align, Align2, FocusDirection, Id, Key, Modifiers, Rect, Response, Sense, Shape, Stroke, StrokeKind, Ui,
    WidgetInfo, WidgetType, accesskit, pos2, vec2,
};

use super::LetterAction;
use crate::args;
use crate::l10n::Catalogue;
use crate::msg;
use crate::ui::keys;
use crate::ui::layout::row;
use crate::ui::theme::{GRID, RADIUS_SMALL, Size, Theme};
use crate::ui::widgets::icon::{self, Icon};
use crate::ui::widgets::{button, card, focus, text};
use crate::ui::words::words;

/// Less than so many points of height at 100 % text, and a part shows its beginning only.
const LOW: f32 = 520.0;

words! {
    /// The fixed words of the sheet.
    SheetWords {
        title = msg!("letter-answer"),
        empty = msg!("letter-empty"),
        send = msg!("letter-send"),
    }
}

/// The answer so far.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetView {
    words: SheetWords,
    parts: Vec<PartView>,
    /// "128 words".
    count: String,
    send_key: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct PartView {
    id: usize,
    text: String,
    /// "Part 2 of 4", and the words of its buttons.
    name: String,
    up: String,
    down: String,
    remove: String,
}

impl SheetView {
    /// The sheet with these parts, in order: an id that stays with the part wherever it stands, and its text.
    pub fn new(parts: Vec<(usize, String)>, catalogue: &Catalogue) -> Self {
        let of = parts.len();
        let count: usize = parts.iter().map(|(_, text)| count_words(text)).sum();
        let parts = parts.into_iter().enumerate().map(|(at, (id, text))| {
            let number = at + 1;
            let say = |key| catalogue.format(key, &args![number = number]);
            PartView {
                id,
                text,
                name: catalogue.format(msg!("letter-part"), &args![number = number, of = of]),
                up: say(msg!("letter-up")),
                down: say(msg!("letter-down")),
                remove: say(msg!("letter-remove")),
            }
        });
        SheetView {
            parts: parts.collect(),
            count: catalogue.format(msg!("letter-count"), &args![count = count]),
            send_key: catalogue.format(msg!("key-control"), &args![key = catalogue.text(msg!("key-enter"))]),
            words: SheetWords::new(catalogue),
        }
    }
}

/// Words of a text. A French mark after its no-break space is no word.
fn count_words(text: &str) -> usize {
    text.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count()
}

/// Which part the keys move: the one added last, or touched last.
#[derive(Clone, Default)]
struct Marked {
    part: Option<usize>,
    known: Vec<usize>,
}

/// Draws the sheet; what is asked for is appended to `out`.
pub fn show(ui: &mut Ui, view: &SheetView, out: &mut Vec<LetterAction>) {
    let memory = ui.id().with("marked-part");
    let mut marked: Marked = ui.data(|data| data.get_temp(memory)).unwrap_or_default();
    let ids: Vec<usize> = view.parts.iter().map(|part| part.id).collect();
    let new = ids.iter().rev().find(|id| !marked.known.contains(id)).copied();
    marked.part = new.or(marked.part);
    marked.part = marked.part.filter(|part| ids.contains(part)).or(ids.last().copied());
    if ui.is_enabled() {
        let at = ids.iter().position(|id| marked.part == Some(*id));
        key_presses(ui, at, ids.len(), out);
    }
    marked.known = ids;

    let c = Theme::of(ui.ctx()).colors;
    let above = ui.cursor().top();
    card::toned(ui, c.card, c.accent, |ui| {
        row(ui, |ui| {
            text::heading(ui, &view.words.title, Size::Lead);
            text::tag(ui, &view.count);
        });
        if view.parts.is_empty() {
            empty(ui, &view.words.empty);
        }
        let top = ui.cursor().top();
        for (at, part) in view.parts.iter().enumerate() {
            let here = marked.part == Some(part.id);
            // By its id: focus goes with the part when it moves.
            let touched =
                ui.push_id(part.id, |ui| draw(ui, part, (at, view.parts.len()), here, top, out)).inner;
            if touched {
                marked.part = Some(part.id);
            }
        }
        ui.add_space(GRID / 2.0);
        ui.horizontal_wrapped(|ui| {
            let send =
                ui.add_enabled_ui(!view.parts.is_empty(), |ui| button::primary(ui, &view.words.send)).inner;
            if send.clicked() {
                out.push(LetterAction::Send);
            }
            text::tag(ui, &view.send_key);
        });
    });
    if new.is_some() {
        // The end of the sheet, with its button, comes into sight.
        ui.scroll_to_rect(ui.min_rect().with_min_y(above), Some(Align::BOTTOM));
    }
    ui.data_mut(|data| data.insert_temp(memory, marked));
}

fn key_presses(ui: &Ui, marked: Option<usize>, count: usize, out: &mut Vec<LetterAction>) {
    let with = |modifiers, key| ui.input_mut(|input| input.consume_key(modifiers, key));
    if count > 0 && with(Modifiers::COMMAND, Key::Enter) {
        out.push(LetterAction::Send);
    }
    let Some(at) = marked else { return };
    let (up, down) = (with(Modifiers::ALT, Key::ArrowUp), with(Modifiers::ALT, Key::ArrowDown));
    if up || down {
        // The same key would make egui move the focus.
        ui.memory_mut(|memory| memory.move_focus(FocusDirection::None));
    }
    if up && at > 0 {
        out.push(LetterAction::Up(at));
    } else if down && at + 1 < count {
        out.push(LetterAction::Down(at));
    } else if keys::pressed(ui, Key::Delete) {
        out.push(LetterAction::Remove(at));
    }
}

/// What to do with an empty sheet.
fn empty(ui: &mut Ui, words: &str) {
    let theme = Theme::of(ui.ctx());
    let c = theme.colors;
    let drawn = egui::Frame::new().inner_margin(2.0 * GRID).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.horizontal_top(|ui| {
            icon::inline(ui, Icon::Pencil, c.muted);
            text::muted(ui, words);
        });
    });
    let rect = drawn.response.rect;
    let outline =
        [rect.left_top(), rect.right_top(), rect.right_bottom(), rect.left_bottom(), rect.left_top()];
    ui.painter().extend(Shape::dashed_line(&outline, Stroke::new(1.0, c.border), 5.0, 4.0));
}

/// One part with its number, its words and its three buttons; returns whether it was touched.
fn draw(
    ui: &mut Ui,
    part: &PartView,
    (at, of): (usize, usize),
    marked: bool,
    top: f32,
    out: &mut Vec<LetterAction>,
) -> bool {
    let theme = Theme::of(ui.ctx());
    let c = theme.colors;
    let (pad, side) = (GRID, theme.grown(28.0));
    let width = ui.available_width();
    let room = width - 3.0 * pad - theme.grown(22.0) - 3.0 * side - GRID;
    // Too little room beside the buttons: they stand under the words.
    let under = room < theme.grown(180.0);
    let room = if under { width - 3.0 * pad - theme.grown(22.0) } else { room };
    // In little height the letter is seen whole, and only the marked part in full.
    let low = ui.clip_rect().height() < theme.grown(LOW);
    let rows = (low && !marked).then_some(2);
    let words = text::laid(ui, &part.text, (Size::Body, false), c.ink, room, rows);
    let height = match under {
        true => words.size().y + side + 3.0 * pad,
        false => words.size().y.max(side) + 2.0 * pad,
    };
    let (place, response) = ui.allocate_exact_size(vec2(width, height), Sense::CLICK);
    let name = format!("{}: {}", part.name, part.text);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Other, true, &name));
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_role(accesskit::Role::ListItem));
    let rect = place.translate(vec2(0.0, slide(ui, place.top() - top)));
    let painter = ui.painter();
    let (fill, line) = if marked {
        (c.accent_soft, Stroke::new(2.0, c.accent))
    } else {
        (c.card, Stroke::new(1.0, c.hairline))
    };
    painter.rect(rect, RADIUS_SMALL, fill, line, StrokeKind::Inside);
    let font = theme.font(Size::Small, true);
    let ink = if marked { c.accent } else { c.muted };
    let first = rect.top() + pad + theme.leading(Size::Body) / 2.0;
    let number =
        pos2(rect.left() + pad + theme.grown(10.0), if under { first } else { first.max(rect.top() + pad) });
    painter.text(number, Align2::CENTER_CENTER, (at + 1).to_string(), font, ink);
    let text_top = if under { rect.top() + pad } else { rect.center().y - words.size().y / 2.0 };
    painter.galley(pos2(rect.left() + 2.0 * pad + theme.grown(20.0), text_top), words, c.ink);

    let buttons = [
        (Icon::Up, &part.up, LetterAction::Up(at), at > 0),
        (Icon::Down, &part.down, LetterAction::Down(at), at + 1 < of),
        (Icon::Cross, &part.remove, LetterAction::Remove(at), true),
    ];
    let mut touched = response.clicked();
    let corner = pos2(
        rect.right() - pad - 3.0 * side,
        if under { rect.bottom() - pad - side } else { rect.top() + pad },
    );
    for (slot, (sign, name, action, able)) in buttons.into_iter().enumerate() {
        let rect = Rect::from_min_size(corner + vec2(slot as f32 * side, 0.0), vec2(side, side));
        let pressed = small_button(ui, rect, response.id.with(slot), sign, name, able);
        touched |= pressed.clicked() || pressed.gained_focus();
        if pressed.clicked() && able {
            out.push(action);
        }
    }
    touched
}

fn small_button(ui: &Ui, rect: Rect, id: Id, sign: Icon, name: &str, able: bool) -> Response {
    let c = Theme::of(ui.ctx()).colors;
    let sense = if able { Sense::click() } else { Sense::hover() };
    let response = ui.interact(rect, id, sense);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, able && ui.is_enabled(), name));
    let inner = rect.shrink(2.0);
    if able && response.hovered() {
        ui.painter().rect_filled(inner, RADIUS_SMALL, c.accent_soft);
    }
    let ink = if able { c.accent } else { c.border.gamma_multiply(0.5) };
    icon::paint(ui.painter(), inner.shrink(inner.width() * 0.2), sign, ink);
    focus::ring(ui, &response);
    response
}

/// How far a part is from its place while it goes there.
fn slide(ui: &Ui, to: f32) -> f32 {
    let time_s = if Theme::of(ui.ctx()).look.still { 0.0 } else { 0.18 };
    ui.ctx().animate_value_with_time(ui.id().with("slide"), to, time_s) - to
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_counted_not_marks() {
        let check = |text: &str, count: usize| assert_eq!(count_words(text), count, "{text}");
        check("", 0);
        check("Four days. Four!", 3);
        check("Vous avez attendu\u{a0}? «\u{a0}Quatre jours\u{a0}»\u{a0}!", 5);
        check("L’appel — dix-sept euros", 3);
    }
}
