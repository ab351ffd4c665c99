//! How the screen is divided: panels whose borders can be dragged, or tabs where there is no room for panels.

use egui::containers::panel::PanelState;
use egui::{Id, Panel, Ui};

use super::asks::{Ask, Sizes};
use super::memo::{AuthorMemo, Tab};
use super::view::AuthorView;
use crate::ui::Action;
use crate::ui::layout;
use crate::ui::theme::{GRID, Theme};
use crate::ui::widgets::tabs;

/// Least room for panels side by side, in points at 100 % text.
pub(super) const ROOM: f32 = 1000.0;

const PACK: &str = "author-pack-panel";
const BEAT: &str = "author-beat-panel";
const FINDINGS: &str = "author-findings-panel";

/// Draws each part in its place. `part` draws one.
pub(super) fn divide(
    ui: &mut Ui,
    view: &AuthorView,
    memo: &mut AuthorMemo,
    out: &mut Vec<Action>,
    mut part: impl FnMut(&mut Ui, Tab, &mut AuthorMemo, &mut Vec<Action>),
) {
    if layout::room(ui) < ROOM {
        return tabbed(ui, view, memo, out, part);
    }
    let theme = Theme::of(ui.ctx());
    let frame = egui::Frame::new().fill(theme.colors.card);
    let (scale, room) = (theme.scale(), ui.available_size());
    let sizes = view.sizes;
    Panel::bottom(FINDINGS)
        .resizable(true)
        .default_size(f32::from(sizes.findings) * scale)
        .size_range(60.0 * scale..=room.y * 0.6)
        .frame(frame)
        .show(ui, |ui| part(ui, Tab::Findings, memo, out));
    Panel::left(PACK)
        .resizable(true)
        .default_size(f32::from(sizes.pack) * scale)
        .size_range(160.0 * scale..=room.x * 0.3)
        .frame(frame)
        .show(ui, |ui| part(ui, Tab::Pack, memo, out));
    Panel::right(BEAT)
        .resizable(true)
        .default_size(f32::from(sizes.beat) * scale)
        .size_range(300.0 * scale..=room.x * 0.6)
        .frame(frame)
        .show(ui, |ui| part(ui, Tab::Text, memo, out));
    egui::CentralPanel::no_frame().show(ui, |ui| part(ui, Tab::Map, memo, out));
    tell(ui, scale, memo, out);
}

/// Once a border was dragged, its new place is told.
fn tell(ui: &Ui, scale: f32, memo: &mut AuthorMemo, out: &mut Vec<Action>) {
    let size = |id: &str| PanelState::load(ui.ctx(), Id::new(id)).map(|state| state.size() / scale);
    let (Some(pack), Some(beat), Some(findings)) = (size(PACK), size(BEAT), size(FINDINGS)) else { return };
    let now = Sizes {
        pack: pack.x.round() as u16,
        beat: beat.x.round() as u16,
        findings: findings.y.round() as u16,
    };
    if ui.input(|input| input.pointer.any_down()) {
        return;
    }
    if memo.sizes.replace(now).is_some_and(|before| before != now) {
        out.push(Action::Author(Ask::Sizes(now)));
    }
}

fn tabbed(
    ui: &mut Ui,
    view: &AuthorView,
    memo: &mut AuthorMemo,
    out: &mut Vec<Action>,
    mut part: impl FnMut(&mut Ui, Tab, &mut AuthorMemo, &mut Vec<Action>),
) {
    let words = &view.words;
    let all = [
        (Tab::Pack, words.scenarios.clone()),
        (Tab::Map, words.map.clone()),
        (Tab::Text, words.text.clone()),
        (Tab::Findings, words.findings.clone()),
    ];
    if let Some(tab) = tabs::show(ui, &words.title, &all, memo.tab) {
        memo.tab = tab;
    }
    ui.add_space(GRID);
    let frame = egui::Frame::new().fill(Theme::of(ui.ctx()).colors.card);
    let tab = memo.tab;
    frame.show(ui, |ui| {
        ui.set_min_size(ui.available_size());
        part(ui, tab, memo, out);
    });
}
