//! The beat or ending that is looked at: its texts, its replies, and what belongs to them.

use egui::{Frame, Rect, ScrollArea, Sense, Stroke, Ui, Vec2, WidgetInfo, WidgetType};

use super::asks::Ask;
use super::beat_view::{NodeView, ReplyView};
use super::editable::{self, Shown};
use super::figures::{FiguresView, Mark};
use super::memo::{Adding, AuthorMemo, New};
use super::rows::SourceField;
use super::view::AuthorView;
use super::{act_chips, play, text_fields};
use crate::author::Field;
use crate::author::{Edit, Part, quoted};
use crate::diagnostics::Severity;
use crate::scenario::Outcome;
use crate::ui::Action;
use crate::ui::layout::level;
use crate::ui::theme::{GRID, RADIUS_SMALL, Size, TOUCH, Theme};
use crate::ui::widgets::icon::{self, Icon};
use crate::ui::widgets::{badge, button, card, focus, text};

/// Side of a sign to press, in points at 100 % text.
const TOOL: f32 = 28.0;

/// Draws the panel.
pub(super) fn show(ui: &mut Ui, view: &AuthorView, memo: &mut AuthorMemo, out: &mut Vec<Action>) {
    ScrollArea::vertical().id_salt("author-beat").auto_shrink([false, false]).show(ui, |ui| {
        Frame::new().inner_margin(egui::Margin { left: 12, right: 14, top: 8, bottom: 24 }).show(ui, |ui| {
            ui.set_width(ui.available_width());
            match &view.node {
                Some(node) => panel(ui, view, node, memo, out),
                None => {
                    let words = if view.map.is_some() {
                        &view.words.choose_node
                    } else {
                        &view.words.choose_scenario
                    };
                    text::muted(ui, words);
                }
            }
        });
    });
}

fn panel(ui: &mut Ui, view: &AuthorView, node: &NodeView, memo: &mut AuthorMemo, out: &mut Vec<Action>) {
    level(ui, Theme::of(ui.ctx()).grown(TOUCH), |ui| {
        let c = Theme::of(ui.ctx()).colors;
        if node.part == Part::Whole {
            text::inline(ui, &node.kind, Size::Lead, true, c.ink);
            return;
        }
        text::inline(ui, node.part.id(), Size::Lead, true, c.ink);
        text::tag(ui, &node.kind);
        if can_play(view, &node.part) && button::plain(ui, &view.words.play).clicked() {
            play::ask(view, &node.part, memo);
        }
        if tool(ui, Icon::Cross, &format!("{} {}", view.words.remove, node.part), view.editable) {
            out.push(Action::Author(Ask::Edit(Edit::Remove(node.part.clone()))));
        }
    });
    text_fields::show(ui, view, &node.texts, memo, out);
    if let Some(answer) = &node.answer {
        text::small(ui, &view.words.answer);
        source(ui, view, answer, "", memo, out);
    }
    for (at, reply) in node.replies.iter().enumerate() {
        ui.push_id(&reply.part, |ui| {
            card::show(ui, |ui| self::reply(ui, view, (at, reply), memo, out));
        });
    }
    if node.room && matches!(node.part, Part::Beat(_)) && view.editable {
        let add = format!("+ {}", view.words.add_reply);
        if button::quiet(ui, &add).clicked() {
            memo.adding = Some(Adding::new(New::Reply(node.part.id().to_owned())));
        }
    }
}

fn can_play(view: &AuthorView, part: &Part) -> bool {
    view.play.as_ref().is_some_and(|play| play.has(part))
}

fn reply(
    ui: &mut Ui,
    view: &AuthorView,
    (at, reply): (usize, &ReplyView),
    memo: &mut AuthorMemo,
    out: &mut Vec<Action>,
) {
    let words = &view.words;
    level(ui, Theme::of(ui.ctx()).grown(TOOL), |ui| {
        let c = Theme::of(ui.ctx()).colors;
        text::inline(ui, &format!("{} · {}", at + 1, reply.part.id()), Size::Body, true, c.ink);
        if let Some(figures) = &reply.figures {
            self::figures(ui, figures);
        }
        if can_play(view, &reply.part)
            && small_button(ui, &words.play, &format!("{} {}", words.play, reply.part))
        {
            play::ask(view, &reply.part, memo);
        }
        let name = |word: &str| format!("{word} {}", reply.part);
        let siblings = view.siblings();
        if at > 0 && tool(ui, Icon::Up, &name(&words.up), view.editable) {
            let before = siblings.get(at - 1).map(ToString::to_string);
            out.push(Action::Author(Ask::Edit(Edit::Move { part: reply.part.clone(), before })));
        }
        if at + 1 < siblings.len() && tool(ui, Icon::Down, &name(&words.down), view.editable) {
            let before = siblings.get(at + 2).map(ToString::to_string);
            out.push(Action::Author(Ask::Edit(Edit::Move { part: reply.part.clone(), before })));
        }
        if tool(ui, Icon::Cross, &name(&words.remove), view.editable) {
            out.push(Action::Author(Ask::Edit(Edit::Remove(reply.part.clone()))));
        }
    });
    for (severity, message) in &reply.wrong {
        wrong(ui, *severity, message);
    }
    text_fields::show(ui, view, &reply.texts, memo, out);
    act_chips::show(ui, view, reply, out);
    if let Some(then) = &reply.then {
        link(ui, view, reply, then, memo, out);
    }
    text::small(ui, &words.when);
    source(ui, view, &reply.when, &words.always, memo, out);
}

/// Where a reply leads: a choice while it is simple, else as its author wrote it.
fn link(
    ui: &mut Ui,
    view: &AuthorView,
    reply: &ReplyView,
    then: &SourceField,
    memo: &mut AuthorMemo,
    out: &mut Vec<Action>,
) {
    let name = &view.words.then;
    level(ui, Theme::of(ui.ctx()).grown(TOUCH), |ui| {
        text::tag(ui, name);
        for target in &reply.targets {
            if view.targets.contains(target) && button::plain(ui, &format!("→ {target}")).clicked() {
                out.push(Action::Author(Ask::Node(target.clone())));
            }
        }
        ui.add_enabled_ui(view.editable, |ui| {
            let label = format!("{name} {}", reply.part);
            let menu = ui.menu_button("…", |ui| {
                ScrollArea::vertical().max_height(360.0).show(ui, |ui| {
                    for target in &view.targets {
                        if ui.button(target).clicked() {
                            let edit = Edit::field(reply.part.clone(), "then", quoted(target));
                            out.push(Action::Author(Ask::Edit(edit)));
                            ui.close();
                        }
                    }
                });
            });
            ui.ctx().accesskit_node_builder(menu.response.id, |node| node.set_label(label.as_str()));
            focus::ring(ui, &menu.response);
        });
    });
    source(ui, view, then, "", memo, out);
}

/// A field in the author's own notation, with what is wrong with it while it is typed.
fn source(
    ui: &mut Ui,
    view: &AuthorView,
    field: &SourceField,
    hint: &str,
    memo: &mut AuthorMemo,
    out: &mut Vec<Action>,
) {
    let shown = Shown {
        field: &field.field,
        name: &field.name,
        hint,
        text: field.refused.as_ref().unwrap_or(&field.source),
        live: true,
        enabled: view.editable,
    };
    editable::show(ui, &shown, memo, out);
    if let Some(objection) = &field.objection {
        wrong(ui, Severity::Error, objection);
    }
}

/// A sentence about what is wrong, with its sign.
pub(super) fn wrong(ui: &mut Ui, severity: Severity, message: &str) {
    let c = Theme::of(ui.ctx()).colors;
    let ink = if severity == Severity::Error { c.harm } else { c.patience };
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = GRID / 2.0;
        icon::inline(ui, if severity == Severity::Error { Icon::Cross } else { Icon::Warning }, ink);
        ui.vertical(|ui| text::styled(ui, message, Size::Small, false, ink));
    });
}

/// The explorer's figures, as a badge.
fn figures(ui: &mut Ui, figures: &FiguresView) {
    let c = Theme::of(ui.ctx()).colors;
    let (ink, fill, line) = match figures.mark {
        _ if figures.stale => (c.muted, c.well, c.hairline),
        Some((Mark::Best, _)) => (c.good, c.good_soft, c.good),
        Some((Mark::Worst | Mark::Never, _)) => (c.harm, c.harm_soft, c.harm),
        None => (c.muted, c.well, c.hairline),
    };
    let mark = figures.mark.as_ref().map_or("", |(_, word)| word);
    let parts: Vec<&str> =
        [figures.range.as_str(), mark].into_iter().filter(|part| !part.is_empty()).collect();
    let words = parts.join(" · ");
    if words.is_empty() {
        return;
    }
    // A tilde says that the text has changed since.
    let words = if figures.stale { format!("~ {words}") } else { words };
    let before = ui.cursor().min;
    badge::toned(ui, &words, ink, fill, line);
    let rect = Rect::from_min_max(before, ui.min_rect().max);
    if !figures.about.is_empty() {
        ui.interact(rect, ui.id().with("figures"), Sense::hover()).on_hover_text(&figures.about);
    }
}

/// A sign to press; says whether it was.
fn tool(ui: &mut Ui, sign: Icon, name: &str, enabled: bool) -> bool {
    let theme = Theme::of(ui.ctx());
    let c = theme.colors;
    let (rect, response) = ui.allocate_exact_size(Vec2::splat(theme.grown(TOOL)), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, enabled, name));
    if response.hovered() && enabled {
        ui.painter().rect_filled(rect, RADIUS_SMALL, c.accent_soft);
    }
    let ink = if enabled { c.muted } else { c.hairline };
    icon::paint(ui.painter(), rect.shrink(theme.grown(6.0)), sign, ink);
    focus::ring(ui, &response);
    let clicked = response.clicked() && enabled;
    response.on_hover_text(name);
    clicked
}

/// A quiet word to press.
fn small_button(ui: &mut Ui, label: &str, name: &str) -> bool {
    let theme = Theme::of(ui.ctx());
    let c = theme.colors;
    let words = ui.painter().layout_no_wrap(label.to_owned(), theme.font(Size::Small, true), c.accent);
    let (rect, response) = ui.allocate_exact_size(words.size() + Vec2::new(16.0, 8.0), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, name));
    let fill = if response.hovered() { c.accent_soft } else { c.card };
    ui.painter().rect(rect, RADIUS_SMALL, fill, Stroke::new(1.0, c.border), egui::StrokeKind::Inside);
    ui.painter().galley(rect.min + Vec2::new(8.0, 4.0), words, c.accent);
    focus::ring(ui, &response);
    response.clicked()
}

impl Adding {
    /// Nothing has been typed yet.
    pub(super) fn new(what: New) -> Adding {
        Adding {
            what,
            id: String::new(),
            text: String::new(),
            becomes: String::new(),
            outcome: Outcome::Resolved,
        }
    }
}

/// The first text of what is looked at: where the keyboard goes from the map.
pub(super) fn first_field(view: &AuthorView) -> Option<&Field> {
    Some(&view.node.as_ref()?.texts.first()?.cells.first()?.field)
}
