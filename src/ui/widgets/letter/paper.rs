//! The customer's letter, on paper with a folded corner.

use egui::{Align, Frame, Margin, Shape, Stroke, Ui, accesskit, pos2, vec2};

use crate::l10n::Catalogue;
use crate::msg;
use crate::ui::theme::{GRID, Size, Theme, mix};
use crate::ui::widgets::text;

/// A letter that came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PaperView {
    from_label: String,
    subject_label: String,
    from: String,
    subject: String,
    /// Paragraphs are separated by line ends.
    text: String,
}

impl PaperView {
    /// The letter of `from`.
    pub fn new(from: String, subject: String, text: String, catalogue: &Catalogue) -> Self {
        PaperView {
            from_label: catalogue.text(msg!("letter-from")),
            subject_label: catalogue.text(msg!("letter-subject")),
            from,
            subject,
            text,
        }
    }
}

/// Draws the letter as wide as there is room. One that has just come is read from its top.
pub fn show(ui: &mut Ui, view: &PaperView) {
    let theme = Theme::of(ui.ctx());
    let c = theme.colors;
    let frame = Frame::new().fill(c.card).stroke(Stroke::new(1.0, c.hairline)).inner_margin(Margin::same(24));
    let drawn = frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = GRID / 2.0;
        text::small(ui, &view.from_label);
        text::strong(ui, &view.from);
        ui.add_space(GRID / 2.0);
        text::small(ui, &view.subject_label);
        text::heading(ui, &view.subject, Size::Lead);
        ui.add_space(GRID);
        let y = ui.cursor().top();
        ui.painter().hline(ui.max_rect().x_range(), y, Stroke::new(1.0, c.hairline));
        ui.add_space(1.5 * GRID);
        ui.spacing_mut().item_spacing.y = GRID;
        for paragraph in view.text.lines().filter(|line| !line.trim().is_empty()) {
            let said = text::body(ui, paragraph);
            ui.ctx().accesskit_node_builder(said.id, |node| node.set_live(accesskit::Live::Polite));
        }
    });
    let memory = ui.id().with("letter");
    let known: Option<String> = ui.data(|data| data.get_temp(memory));
    if known.as_ref() != Some(&view.text) {
        drawn.response.scroll_to_me(Some(Align::TOP));
        ui.data_mut(|data| data.insert_temp(memory, view.text.clone()));
    }
    // The corner is folded over.
    let corner = drawn.response.rect.right_top();
    let fold = 2.5 * GRID;
    let (across, down) = (corner - vec2(fold, 0.0), corner + vec2(0.0, fold));
    let painter = ui.painter();
    let behind = vec![across + vec2(-0.5, -1.0), corner + vec2(1.0, -1.0), down + vec2(1.0, 0.5)];
    painter.add(Shape::convex_polygon(behind, c.paper, Stroke::NONE));
    let flap = vec![across, pos2(across.x, down.y), down];
    painter.add(Shape::convex_polygon(flap, mix(c.well, c.border, 0.15), Stroke::new(1.0, c.hairline)));
}
