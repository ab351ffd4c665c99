//! What a line does, as chips: pressed, they go; a menu adds others.

use egui::{
    Rect, RichText, ScrollArea, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, WidgetType, pos2, vec2,
};

use super::asks::Ask;
use super::beat_view::ReplyView;
use super::view::AuthorView;
use crate::author::{Edit, Part};
use crate::scenario::Act;
use crate::ui::Action;
use crate::ui::layout::level;
use crate::ui::theme::{GRID, RADIUS_SMALL, Size, Theme};
use crate::ui::widgets::icon::{self, Icon};
use crate::ui::widgets::{focus, text};

/// Draws the acts of a reply.
pub(super) fn show(ui: &mut Ui, view: &AuthorView, reply: &ReplyView, out: &mut Vec<Action>) {
    let Part::Reply { beat, reply: id } = &reply.part else { return };
    let mut changed: Option<Vec<Act>> = None;
    ui.add_enabled_ui(view.editable, |ui| {
        let height = Theme::of(ui.ctx()).grown(28.0);
        level(ui, height, |ui| {
            ui.spacing_mut().interact_size.y = height;
            ui.spacing_mut().button_padding.y = 0.0;
            ui.spacing_mut().item_spacing = vec2(GRID / 2.0, GRID / 2.0);
            for act in &reply.acts {
                let word = view.acts.iter().find(|(it, _)| it == act).map_or("", |(_, word)| word);
                if chip(ui, word, act.is_harmful()) {
                    changed = Some(reply.acts.iter().copied().filter(|it| it != act).collect());
                }
            }
            let label = format!("+ {}", view.words.add_act);
            let menu = ui.menu_button(small(ui, &label), |ui| {
                ScrollArea::vertical().max_height(360.0).show(ui, |ui| {
                    for (act, word) in view.acts.iter().filter(|(act, _)| !reply.acts.contains(act)) {
                        if ui.button(word).clicked() {
                            changed = Some(reply.acts.iter().copied().chain([*act]).collect());
                            ui.close();
                        }
                    }
                });
            });
            focus::ring(ui, &menu.response);
        });
    });
    if let Some(acts) = changed {
        out.push(Action::Author(Ask::Edit(Edit::acts(beat, id, &acts))));
    }
}

fn small(ui: &Ui, label: &str) -> RichText {
    let theme = Theme::of(ui.ctx());
    text::rich(&theme, label, Size::Small, false, theme.colors.muted).line_height(None)
}

/// Draws a chip; says whether it was pressed.
fn chip(ui: &mut Ui, word: &str, harmful: bool) -> bool {
    let theme = Theme::of(ui.ctx());
    let c = theme.colors;
    let (ink, fill, line) =
        if harmful { (c.harm, c.harm_soft, c.harm) } else { (c.accent, c.accent_soft, c.accent) };
    let words = ui.painter().layout_no_wrap(word.to_owned(), theme.font(Size::Small, true), ink);
    let cross = theme.grown(10.0);
    let size = words.size() + vec2(20.0 + cross, 8.0);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::selected(WidgetType::Checkbox, true, true, word));
    let line = Stroke::new(if response.hovered() { 2.0 } else { 1.0 }, line);
    ui.painter().rect(rect, RADIUS_SMALL, fill, line, StrokeKind::Inside);
    let middle = pos2(rect.left() + 13.0 + words.size().x + cross / 2.0, rect.center().y);
    ui.painter().galley(rect.min + vec2(8.0, 4.0), words, ink);
    icon::paint(ui.painter(), Rect::from_center_size(middle, Vec2::splat(cross)), Icon::Cross, ink);
    focus::ring(ui, &response);
    response.clicked()
}
