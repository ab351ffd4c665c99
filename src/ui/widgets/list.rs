//! Walking through a list with the arrow keys.

use egui::{EventFilter, FocusDirection, Key, Response, Ui};

use crate::ui::keys;

/// Moves focus between the rows: the arrows enter the list at `selected` when nothing has focus, and go from row to
/// row inside it. Returns the row that got it.
pub fn walk(ui: &Ui, rows: &[Response], selected: usize) -> Option<usize> {
    let focused = rows.iter().position(|row| row.has_focus());
    match focused {
        // egui's own search for the nearest thing below would leave the list.
        Some(at) => ui.memory_mut(|memory| {
            let arrows = EventFilter { vertical_arrows: true, ..EventFilter::default() };
            memory.set_focus_lock_filter(rows[at].id, arrows);
        }),
        None if ui.memory(|memory| memory.focused().is_some()) => return None,
        None => {}
    }
    let down = keys::pressed(ui, Key::ArrowDown);
    let up = !down && keys::pressed(ui, Key::ArrowUp);
    let to = match focused {
        _ if !(down || up) => return None,
        None => selected,
        Some(at) if down => at + 1,
        Some(at) => at.saturating_sub(1),
    };
    let row = rows.get(to)?;
    row.request_focus();
    // The same key would make egui go one further.
    ui.memory_mut(|memory| memory.move_focus(FocusDirection::None));
    row.scroll_to_me(None);
    Some(to)
}
