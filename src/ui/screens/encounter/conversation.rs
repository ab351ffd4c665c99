//! What was said, the newest line in sight.

use egui::{Sense, Stroke, Ui, vec2};

use super::view::EncounterView;
use crate::scenario::Channel;
use crate::ui::theme::{GRID, Theme};
use crate::ui::widgets::bubble;

/// Draws the lines, and dots while the customer writes.
pub(super) fn show(ui: &mut Ui, view: &EncounterView) {
    ui.spacing_mut().item_spacing.y = 1.5 * GRID;
    let newest = view.lines.iter().rposition(|line| line.speaker == bubble::Speaker::Customer);
    for (at, line) in view.lines.iter().enumerate() {
        ui.push_id(at, |ui| bubble::show(ui, line, Some(at) == newest));
    }
    let face = &view.customer.face;
    if face.speaking && face.channel == Channel::Chat {
        typing(ui, &view.words.typing);
    }
}

/// Three dots while the customer writes.
fn typing(ui: &mut Ui, name: &str) {
    let theme = Theme::of(ui.ctx());
    let c = theme.colors;
    let (rect, response) = ui.allocate_exact_size(vec2(64.0, 36.0), Sense::hover());
    response.widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::Label, true, name));
    ui.painter().rect(rect, 12, c.card, Stroke::new(1.0, c.hairline), egui::StrokeKind::Inside);
    let time = if theme.look.still { 0.0 } else { ui.input(|input| input.time) as f32 };
    for dot in 0..3 {
        let lift = (time * 5.0 - dot as f32 * 0.7).sin().max(0.0) * 4.0;
        let center = rect.center() + vec2((dot as f32 - 1.0) * 12.0, -lift);
        ui.painter().circle_filled(center, 3.5, c.muted);
    }
}
