//! Keys of the screens. Nothing here acts while a text is being typed.

use egui::{Event, Id, Key, Modifiers, Ui};

/// Whether `key` went down, without modifiers; nobody else sees it then. Esc in a text only leaves the text.
pub fn pressed(ui: &Ui, key: Key) -> bool {
    let left_text = key == Key::Escape && ui.data(|data| data.get_temp(typing()).unwrap_or(false));
    !left_text
        && !ui.ctx().text_edit_focused()
        && ui.input_mut(|input| input.consume_key(Modifiers::NONE, key))
}

/// Remembers whether a text is being typed: egui has taken the focus away by the time that Esc is seen. To be called at
/// the end of each frame.
pub fn remember(ui: &Ui) {
    let now = ui.ctx().text_edit_focused();
    ui.data_mut(|data| data.insert_temp(typing(), now));
}

fn typing() -> Id {
    Id::new("aplomb-typing")
}

/// The digit 1–9 that went down. By place too: on a French keyboard the row of digits gives & é " unshifted.
pub fn digit(ui: &Ui) -> Option<usize> {
    if ui.ctx().text_edit_focused() {
        return None;
    }
    ui.input(|input| {
        input.events.iter().find_map(|event| match event {
            Event::Key { key, physical_key, pressed: true, repeat: false, modifiers, .. }
                if !modifiers.command && !modifiers.alt =>
            {
                number(*key).or_else(|| physical_key.and_then(number))
            }
            _ => None,
        })
    })
}

fn number(key: Key) -> Option<usize> {
    const DIGITS: [Key; 9] =
        [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6, Key::Num7, Key::Num8, Key::Num9];
    DIGITS.iter().position(|digit| *digit == key).map(|at| at + 1)
}

/// The digit 1–9 that went down with Ctrl (⌘ on a Mac), while typing too. By place as well, like [`digit`].
pub fn control_digit(ui: &Ui) -> Option<usize> {
    ui.input(|input| {
        input.events.iter().find_map(|event| match event {
            Event::Key { key, physical_key, pressed: true, repeat: false, modifiers, .. }
                if modifiers.command && !modifiers.alt && !modifiers.shift =>
            {
                number(*key).or_else(|| physical_key.and_then(number))
            }
            _ => None,
        })
    })
}

/// Whether `?` or F1 asks for the keys of the screen.
pub fn help(ui: &Ui) -> bool {
    let typing = ui.ctx().text_edit_focused();
    ui.input(|input| {
        input.key_pressed(Key::F1)
            || (!typing && input.events.iter().any(|event| matches!(event, Event::Text(text) if text == "?")))
    })
}
