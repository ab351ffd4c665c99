//! The bar at the top of every screen outside an encounter.

use egui::{Align, Frame, Layout, Margin, Stroke, Ui};

use super::{button, text};
use crate::ui::action::{Action, Screen};
use crate::ui::keys;
use crate::ui::theme::{GRID, Size, Theme};

/// Where one is and where one can go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NavView {
    pub current: Screen,
    pub tabs: Vec<(Screen, String)>,
    /// The word on the button for the keys of the screen.
    pub keys: String,
}

/// What the bar keeps for itself.
pub type HelpAsked = bool;

/// Draws the bar; in a room of the bar, digits press its tabs too. Returns whether the keys were asked for.
pub fn show(ui: &mut Ui, view: &NavView, out: &mut Vec<Action>) -> HelpAsked {
    let theme = Theme::of(ui.ctx());
    let c = theme.colors;
    let mut help = false;
    Frame::new().inner_margin(Margin::symmetric(24, 12)).show(ui, |ui| {
        ui.horizontal_wrapped(|ui| {
            text::inline(ui, "Aplomb", Size::Lead, true, c.accent);
            ui.add_space(2.0 * GRID);
            // What lies under a dialog does nothing; and beyond the rooms nobody presses a digit for them.
            let in_room = view.tabs.iter().any(|(screen, _)| *screen == view.current);
            let free = in_room && ui.memory(|memory| memory.top_modal_layer().is_none());
            let digit = keys::digit(ui).filter(|_| free);
            for (at, (screen, label)) in view.tabs.iter().enumerate() {
                let here = *screen == view.current;
                let tab = ui.push_id(label, |ui| button::plain(ui, label)).inner;
                if here {
                    let line = tab.rect.shrink2(egui::vec2(2.0 * GRID, 0.0));
                    let y = tab.rect.bottom() - 3.0;
                    ui.painter().hline(line.x_range(), y, Stroke::new(2.0, c.accent));
                }
                tab.ctx.accesskit_node_builder(tab.id, |node| node.set_selected(here));
                if (tab.clicked() || digit == Some(at + 1)) && !here {
                    out.push(Action::Open(*screen));
                }
            }
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                help = button::plain(ui, &view.keys).clicked();
            });
        });
    });
    help
}
