//! Draws the studio.

use egui::{Frame, Key, Modifiers, Ui};

use super::asks::Ask;
use super::memo::{AuthorMemo, Tab};
use super::view::{AuthorView, part};
use super::{bar, beat, editable, findings, pack, play, questions, sizes};
use crate::ui::Action;
use crate::ui::keys;
use crate::ui::theme::{GRID, Size, Theme};
use crate::ui::widgets::map::{self, MapAction};
use crate::ui::widgets::{help, text};

/// Draws the screen; what is asked for is appended to `out`.
pub fn show(ui: &mut Ui, view: &AuthorView, memo: &mut AuthorMemo, out: &mut Vec<Action>) {
    editable::begin(memo);
    memo.help |= keys::help(ui);
    let asked = view.conflict.is_some() || view.leaving;
    let free = !(asked || memo.help || memo.play.is_some() || memo.adding.is_some() || memo.page.is_some());
    let search = free && press(ui, view, memo, out);
    follow(ui, view, memo);
    ui.add_enabled_ui(free, |ui| {
        bar::show(ui, view, memo, out);
        sizes::divide(ui, view, memo, out, |ui, tab, memo, out| match tab {
            Tab::Pack => pack::show(ui, view, search, memo, out),
            Tab::Map => self::map(ui, view, memo, out),
            Tab::Text => beat::show(ui, view, memo, out),
            Tab::Findings => findings::show(ui, view, memo, out),
        });
    });
    editable::end(memo, out);
    if questions::show(ui, view, memo, out) {
        return;
    }
    play::show(ui, view, memo, out);
    findings::page(ui, view, memo);
    if memo.help {
        memo.help = help::show(ui, &view.help);
    }
}

/// Acts on the keys that went down; says whether a search is to be typed.
fn press(ui: &Ui, view: &AuthorView, memo: &mut AuthorMemo, out: &mut Vec<Action>) -> bool {
    let control = |modifiers: Modifiers, key: Key| ui.input_mut(|input| input.consume_key(modifiers, key));
    if control(Modifiers::COMMAND, Key::S) {
        editable::flush(memo, out);
        out.push(Action::Author(Ask::Save));
    }
    // A text that is being typed has steps of its own.
    if !ui.ctx().text_edit_focused() {
        let redo =
            control(Modifiers::COMMAND | Modifiers::SHIFT, Key::Z) || control(Modifiers::COMMAND, Key::Y);
        if redo {
            out.push(Action::Author(Ask::Redo));
        } else if control(Modifiers::COMMAND, Key::Z) {
            out.push(Action::Author(Ask::Undo));
        }
    }
    if let Some(part) = part(view).filter(|_| keys::pressed(ui, Key::P)) {
        play::ask(view, part, memo);
    }
    if keys::pressed(ui, Key::Escape) {
        match view.search.is_empty() {
            true => out.push(Action::Author(Ask::Leave)),
            false => out.push(Action::Author(Ask::Search(String::new()))),
        }
    }
    let search = std::mem::take(&mut memo.searching)
        || keys::pressed(ui, Key::Slash)
        || control(Modifiers::COMMAND, Key::F);
    if search {
        memo.tab = Tab::Pack;
    }
    search
}

/// Goes where somebody asked to go: what is looked at is chosen on the map too, and the keyboard goes to a field.
fn follow(ui: &Ui, view: &AuthorView, memo: &mut AuthorMemo) {
    let node = part(view).map(|part| part.id().to_owned());
    if node != memo.node {
        memo.map.selected.clone_from(&node);
        memo.node = node;
    }
    if let Some((field, wish)) = view.focus.as_ref().filter(|(_, wish)| *wish != memo.went) {
        memo.went = *wish;
        memo.tab = Tab::Text;
        ui.memory_mut(|memory| memory.request_focus(editable::id(field)));
    }
}

fn map(ui: &mut Ui, view: &AuthorView, memo: &mut AuthorMemo, out: &mut Vec<Action>) {
    let Some(map) = &view.map else {
        let words = match &view.notice {
            _ if view.scenarios.is_empty() => &view.words.no_scenarios,
            Some(notice) => notice,
            None => &view.words.choose_scenario,
        };
        Frame::new().inner_margin(4.0 * GRID).show(ui, |ui| {
            let c = Theme::of(ui.ctx()).colors;
            text::styled(ui, words, Size::Body, false, c.muted);
        });
        return;
    };
    let mut asked = Vec::new();
    Frame::new().inner_margin(GRID).show(ui, |ui| map::show(ui, map, &mut memo.map, &mut asked));
    for action in asked {
        match action {
            MapAction::Select(id) => out.push(Action::Author(Ask::Node(id))),
            MapAction::Open(id) => {
                memo.tab = Tab::Text;
                if part(view).is_some_and(|part| part.id() == id)
                    && let Some(field) = beat::first_field(view)
                {
                    ui.memory_mut(|memory| memory.request_focus(editable::id(field)));
                }
                out.push(Action::Author(Ask::Node(id)));
            }
            MapAction::Search => {
                memo.tab = Tab::Pack;
                memo.searching = true;
            }
        }
    }
}
