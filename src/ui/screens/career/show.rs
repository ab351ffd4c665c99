//! Draws the career.

use egui::{Align, Key, Ui};

use super::view::{CareerMemo, CareerView, RoomsView, Tab};
use super::{Told, days, rung, skills, story, trends};
use crate::ui::action::{Action, Screen};
use crate::ui::keys;
use crate::ui::layout::{columns, page, room};
use crate::ui::screens::library::LibraryMemo;
use crate::ui::theme::{GRID, Size};
use crate::ui::widgets::{card, help, ladder, nav, tabs, text};

/// Draws the screen; what is asked for is appended to `out`. An encounter that helps is looked at in the `library`.
pub fn show(
    ui: &mut Ui,
    view: &CareerView,
    memo: &mut CareerMemo,
    library: &mut LibraryMemo,
    out: &mut Vec<Action>,
) {
    memo.help |= nav::show(ui, &view.nav, out) || keys::help(ui);
    page(ui, "career", |ui| {
        text::heading(ui, &view.words.title, Size::Title);
        if let Some(tab) = tabs::show(ui, &view.words.tabs, &view.tabs, memo.tab) {
            memo.tab = tab;
            memo.filter.clear();
        }
        ui.add_space(GRID);
        let said = match &view.rooms {
            Told::Known(rooms) => return room_of(ui, view, rooms, memo, library, out),
            Told::Reading => &view.words.reading,
            Told::Failed(why) => why,
        };
        card::show(ui, |ui| text::muted(ui, said));
    });
    if memo.help {
        memo.help = help::show(ui, &view.help);
    } else if keys::pressed(ui, Key::Escape) {
        out.push(Action::Open(Screen::Home));
    }
}

fn room_of(
    ui: &mut Ui,
    view: &CareerView,
    rooms: &RoomsView,
    memo: &mut CareerMemo,
    library: &mut LibraryMemo,
    out: &mut Vec<Action>,
) {
    let words = &view.words;
    match memo.tab {
        Tab::Ladder => {
            if let Some(id) = climb(ui, view, rooms, memo) {
                *library = LibraryMemo::at(id);
                out.push(Action::Open(Screen::Library));
            }
        }
        Tab::Skills => skills::show(ui, &rooms.skills, memo, words),
        Tab::Trends => trends::show(ui, &rooms.trends, memo, words),
        Tab::Days => days::show(ui, &rooms.days, memo, words),
        Tab::Story => story::show(ui, &rooms.story, memo, words, out),
    }
}

/// Draws the ladder and the post that is open; returns the id of the scenario or interview that was chosen.
fn climb(ui: &mut Ui, view: &CareerView, rooms: &RoomsView, memo: &mut CareerMemo) -> Option<String> {
    let stacked = room(ui) < 900.0;
    let last = rooms.rungs.len().saturating_sub(1);
    let (mut chosen, mut seek) = (None, false);
    columns(ui, &[1.35, 1.0], stacked, |ui, column| {
        if column == 0 {
            let now = memo.post.unwrap_or(rooms.first).min(last);
            if let Some((post, clicked)) = ladder::show(ui, &rooms.ladder, now) {
                memo.post = Some(post);
                seek = clicked && stacked;
            }
            return;
        }
        let post = memo.post.unwrap_or(rooms.first).min(last);
        let Some(it) = rooms.rungs.get(post) else { return };
        let shown = ui.push_id(post, |ui| rung::show(ui, it, &view.words));
        chosen = shown.inner;
        if seek {
            shown.response.scroll_to_me(Some(Align::TOP));
        }
    });
    chosen
}
