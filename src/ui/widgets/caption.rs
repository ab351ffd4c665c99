//! A line under the stage: what is seen rather than said, who waits, who reads along.

use egui::{Frame, Margin, Stroke, Ui, accesskit};

use super::icon::{self, Icon};
use super::text::rich;
use crate::args;
use crate::l10n::Catalogue;
use crate::msg;
use crate::ui::theme::{GRID, RADIUS_SMALL, Size, Theme};

/// A sign and its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaptionView {
    pub icon: Icon,
    pub text: String,
    /// What is seen, in italics; all else is plain.
    pub seen: bool,
    /// It costs something now.
    pub urgent: bool,
}

impl CaptionView {
    /// What is seen of the customer: "She keeps looking at the clock."
    pub fn seen(text: String) -> Self {
        CaptionView { icon: Icon::Eye, text, seen: true, urgent: false }
    }

    /// How many people wait behind the customer, and how many have left.
    pub fn queue(waiting: u8, gone: u8, catalogue: &Catalogue) -> Self {
        let behind = catalogue.format(msg!("queue-waiting"), &args![count = waiting]);
        let left = catalogue.format(msg!("queue-gone"), &args![count = gone]);
        let text = if gone > 0 { format!("{behind} · {left}") } else { behind };
        CaptionView { icon: Icon::People, text, seen: false, urgent: gone > 0 }
    }
}

/// Draws the line as wide as there is room; a screen reader hears it when it changes.
pub fn show(ui: &mut Ui, view: &CaptionView) {
    let theme = Theme::of(ui.ctx());
    let c = theme.colors;
    let (fill, line, ink) = match (view.seen, view.urgent) {
        (_, true) => (c.harm_soft, c.harm, c.harm),
        (true, false) => (c.accent_soft, c.accent_soft, c.accent),
        (false, false) => (c.well, c.hairline, c.muted),
    };
    let frame = Frame::new().fill(fill).stroke(Stroke::new(1.0, line)).corner_radius(RADIUS_SMALL);
    frame.inner_margin(Margin::symmetric(12, 8)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = GRID;
            icon::inline(ui, view.icon, ink);
            let words = rich(&theme, &view.text, Size::Body, false, c.ink);
            let words = if view.seen { words.italics() } else { words };
            let said = ui.add(egui::Label::new(words).wrap());
            ui.ctx().accesskit_node_builder(said.id, |node| node.set_live(accesskit::Live::Polite));
        });
    });
}
