//! Above the map: what the colours mean, and how large it is.

use egui::{Event, Ui};

use super::show::MapMemo;
use super::view::MapView;
use crate::ui::layout::row;
use crate::ui::widgets::{button, choice};

/// What was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Zoom {
    Closer,
    Farther,
    /// As large as text elsewhere.
    Full,
    /// All of it.
    Fit,
}

/// Draws the controls; returns what was pressed, with the mouse or on the keyboard.
pub fn show(ui: &mut Ui, view: &MapView, memo: &mut MapMemo) -> Option<Zoom> {
    let mut zoom = key(ui);
    row(ui, |ui| {
        if let Some(by) = choice::titled(ui, &view.words.color, &view.colorings, &memo.by) {
            memo.by = by;
        }
        for (label, name, meaning) in [
            ("−", &view.words.farther, Zoom::Farther),
            ("1:1", &view.words.full, Zoom::Full),
            ("+", &view.words.closer, Zoom::Closer),
            (view.words.fit.as_str(), &view.words.fit, Zoom::Fit),
        ] {
            let pressed = button::quiet(ui, label);
            ui.ctx().accesskit_node_builder(pressed.id, |node| node.set_label(name.as_str()));
            if pressed.clicked() {
                zoom = Some(meaning);
            }
        }
    });
    zoom
}

/// The sign that was typed, wherever its key is on this keyboard; none while a text is being typed.
fn key(ui: &Ui) -> Option<Zoom> {
    if ui.ctx().text_edit_focused() {
        return None;
    }
    ui.input(|input| {
        input.events.iter().find_map(|event| match event {
            Event::Text(text) => match text.as_str() {
                "+" => Some(Zoom::Closer),
                "-" => Some(Zoom::Farther),
                "0" => Some(Zoom::Full),
                _ => None,
            },
            _ => None,
        })
    })
}
