//! Text in the five sizes, with the leading of the design.

use std::sync::Arc;

use egui::text::LayoutJob;
use egui::{Color32, Galley, Label, Response, RichText, Ui, accesskit};

use crate::ui::theme::{Size, Theme};

/// A text in a size, weight and colour.
pub fn rich(theme: &Theme, text: impl Into<String>, size: Size, strong: bool, color: Color32) -> RichText {
    RichText::new(text).font(theme.font(size, strong)).line_height(Some(theme.leading(size))).color(color)
}

/// Running text, wrapped.
pub fn body(ui: &mut Ui, text: &str) -> Response {
    let color = Theme::of(ui.ctx()).colors.ink;
    styled(ui, text, Size::Body, false, color)
}

/// Running text that may stand back.
pub fn muted(ui: &mut Ui, text: &str) -> Response {
    let color = Theme::of(ui.ctx()).colors.muted;
    styled(ui, text, Size::Body, false, color)
}

/// A caption.
pub fn small(ui: &mut Ui, text: &str) -> Response {
    let color = Theme::of(ui.ctx()).colors.muted;
    styled(ui, text, Size::Small, false, color)
}

/// A caption in a row of other things, never broken.
pub fn tag(ui: &mut Ui, text: &str) -> Response {
    let theme = Theme::of(ui.ctx());
    let text = rich(&theme, text, Size::Small, false, theme.colors.muted).line_height(None);
    ui.add(Label::new(text).extend())
}

/// Running text of weight.
pub fn strong(ui: &mut Ui, text: &str) -> Response {
    let color = Theme::of(ui.ctx()).colors.ink;
    styled(ui, text, Size::Body, true, color)
}

/// Text in any size, weight and colour, wrapped.
pub fn styled(ui: &mut Ui, text: &str, size: Size, strong: bool, color: Color32) -> Response {
    let text = rich(&Theme::of(ui.ctx()), text, size, strong, color);
    // Lines begin at the left, also in what stands at the right.
    ui.add(Label::new(text).wrap().halign(egui::Align::LEFT))
}

/// Words laid out in a width, for a painter: as many rows as they need, or `rows` at most and then an ellipsis.
pub fn laid(
    ui: &Ui,
    text: &str,
    (size, strong): (Size, bool),
    ink: Color32,
    room: f32,
    rows: Option<usize>,
) -> Arc<Galley> {
    let theme = Theme::of(ui.ctx());
    let mut job = LayoutJob::simple(text.to_owned(), theme.font(size, strong), ink, room.max(40.0));
    if let Some(rows) = rows {
        job.wrap.max_rows = rows;
        // A single line may be cut anywhere.
        job.wrap.break_anywhere = rows == 1;
    }
    for section in &mut job.sections {
        section.format.line_height = Some(theme.leading(size));
    }
    ui.fonts_mut(|fonts| fonts.layout_job(job))
}

/// Words of any size in a row of other things, never broken.
pub fn inline(ui: &mut Ui, text: &str, size: Size, strong: bool, color: Color32) -> Response {
    let text = rich(&Theme::of(ui.ctx()), text, size, strong, color).line_height(None);
    ui.add(Label::new(text).extend())
}

/// Keeps words from being read twice, where what they stand in says them already.
pub fn silent(response: &Response) {
    response.ctx.accesskit_node_builder(response.id, |node| node.set_hidden());
}

/// A heading, for the eye and for a screen reader.
pub fn heading(ui: &mut Ui, text: &str, size: Size) -> Response {
    let ink = Theme::of(ui.ctx()).colors.ink;
    let response = styled(ui, text, size, true, ink);
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(accesskit::Role::Heading);
        node.clear_value();
        node.set_label(text);
    });
    response
}
