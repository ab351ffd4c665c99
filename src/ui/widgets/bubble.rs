//! A line of the conversation.

use egui::{Align, Color32, Frame, Layout, Margin, Response, Stroke, Ui, accesskit};

use super::text;
use crate::ui::theme::{MEASURE, RADIUS, Size, Theme};

/// Who said a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Speaker {
    Customer,
    You,
    /// Nobody: what happened between two lines.
    Note,
}

/// One line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineView {
    pub speaker: Speaker,
    /// The speaker's name, before the words for a screen reader.
    pub name: String,
    pub text: String,
    /// How the line moved the customer and what a coach says of it, with coaching after each line.
    pub change: Option<String>,
}

/// Draws the line: the customer at the left, you at the right, notes between. `newest` lines are read aloud by
/// a screen reader as they come.
pub fn show(ui: &mut Ui, line: &LineView, newest: bool) {
    let theme = Theme::of(ui.ctx());
    let c = theme.colors;
    let width = ui.available_width();
    let widest = (width * 0.86).min(theme.grown(MEASURE)).max(120.0);
    let (align, fill, stroke, ink) = match line.speaker {
        Speaker::Customer => (Align::Min, c.card, Stroke::new(1.0, c.hairline), c.ink),
        Speaker::You => (Align::Max, c.accent_soft, Stroke::new(1.0, c.accent_soft), c.ink),
        Speaker::Note => (Align::Center, Color32::TRANSPARENT, Stroke::NONE, c.muted),
    };
    let size = if line.speaker == Speaker::Note { Size::Small } else { Size::Body };
    ui.with_layout(Layout::top_down(align), |ui| {
        ui.spacing_mut().item_spacing.y = 4.0;
        let margin = if line.speaker == Speaker::Note { Margin::same(0) } else { Margin::symmetric(16, 10) };
        Frame::new().fill(fill).stroke(stroke).corner_radius(RADIUS).inner_margin(margin).show(ui, |ui| {
            ui.set_max_width(widest - 32.0);
            let said = text::styled(ui, &line.text, size, false, ink);
            read_out(ui, &said, line, newest);
        });
        if let Some(change) = &line.change {
            text::small(ui, change);
        }
    });
}

/// Tells a screen reader who says a line, and the newest of them as soon as it stands there.
pub fn read_out(ui: &Ui, said: &Response, line: &LineView, newest: bool) {
    ui.ctx().accesskit_node_builder(said.id, |node| {
        node.set_value(format!("{}{}", line.name, line.text));
        if newest {
            node.set_live(accesskit::Live::Polite);
        }
    });
}
