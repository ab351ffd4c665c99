//! Cards: what belongs together, on a ground of its own.

use egui::{Frame, Sense, Stroke, Ui, UiBuilder, WidgetInfo, WidgetType};

use super::focus;
use crate::ui::theme::{self, Theme};

/// A card as wide as there is room.
pub fn show<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> R {
    let frame = theme::card(&Theme::of(ui.ctx()));
    framed(ui, frame, add)
}

/// A card in a tone: `fill` says what it means, a hairline of `line` around it.
pub fn toned<R>(ui: &mut Ui, fill: egui::Color32, line: egui::Color32, add: impl FnOnce(&mut Ui) -> R) -> R {
    let frame = theme::card(&Theme::of(ui.ctx())).fill(fill).stroke(Stroke::new(1.0, line));
    framed(ui, frame, add)
}

fn framed<R>(ui: &mut Ui, frame: Frame, add: impl FnOnce(&mut Ui) -> R) -> R {
    frame
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            add(ui)
        })
        .inner
}

/// A card to choose from a list; `name` is what a screen reader says.
pub fn choosable(ui: &mut Ui, name: &str, selected: bool, add: impl FnOnce(&mut Ui)) -> egui::Response {
    let theme = Theme::of(ui.ctx());
    let c = theme.colors;
    let scope = ui.scope_builder(UiBuilder::new().sense(Sense::click()), |ui| {
        let response = ui.response();
        let (fill, line) = match (selected, response.hovered()) {
            (true, _) => (c.accent_soft, Stroke::new(1.0, c.accent)),
            (false, true) => (c.card, Stroke::new(1.0, c.accent)),
            (false, false) => (c.card, Stroke::new(1.0, c.hairline)),
        };
        framed(ui, theme::card(&theme).fill(fill).stroke(line), add);
    });
    let response = scope.response;
    if selected {
        // A second line inside the first: the selection is a shape, not only a colour.
        let line = Stroke::new(2.0, c.accent);
        ui.painter().rect_stroke(response.rect, theme::RADIUS, line, egui::StrokeKind::Inside);
    }
    response.widget_info(|| WidgetInfo::selected(WidgetType::SelectableLabel, true, selected, name));
    focus::ring(ui, &response);
    response
}
