//! What is wrong, one row each: pressed, it leads there; its code opens its page.

use egui::{Frame, Margin, ScrollArea, Ui};

use super::findings_view::FindingRow;
use super::memo::AuthorMemo;
use super::view::AuthorView;
use crate::diagnostics::Severity;
use crate::ui::Action;
use crate::ui::theme::{GRID, Size, Theme};
use crate::ui::widgets::icon::{self, Icon};
use crate::ui::widgets::{button, text};

/// Draws the panel.
pub(super) fn show(ui: &mut Ui, view: &AuthorView, memo: &mut AuthorMemo, out: &mut Vec<Action>) {
    Frame::new().inner_margin(Margin::symmetric(12, 6)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.horizontal(|ui| {
            let c = Theme::of(ui.ctx()).colors;
            text::inline(ui, &view.words.findings, Size::Body, true, c.ink);
            let sum = if view.sum.is_empty() { &view.words.no_findings } else { &view.sum };
            text::tag(ui, sum);
        });
        ScrollArea::vertical().id_salt("author-findings").auto_shrink([false, false]).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            for (at, row) in view.findings.iter().enumerate() {
                ui.push_id(at, |ui| self::row(ui, row, memo, out));
            }
        });
    });
}

fn row(ui: &mut Ui, row: &FindingRow, memo: &mut AuthorMemo, out: &mut Vec<Action>) {
    let c = Theme::of(ui.ctx()).colors;
    let ink = if row.severity == Severity::Error { c.harm } else { c.patience };
    let style = ui.style().clone();
    ui.spacing_mut().interact_size.y = 0.0;
    ui.spacing_mut().button_padding = egui::vec2(4.0, 2.0);
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = GRID;
        icon::inline(ui, if row.severity == Severity::Error { Icon::Cross } else { Icon::Warning }, ink);
        ui.vertical(|ui| {
            ui.horizontal_wrapped(|ui| {
                let name = format!("{}: {}", row.word, row.message);
                let go = text_button(ui, &row.message, &name, c.ink);
                if go.on_hover_text(&row.help).clicked() {
                    out.extend(row.ask.clone().map(Action::Author));
                }
                // The leading of the words beside it, for one baseline.
                let place = text::rich(&Theme::of(ui.ctx()), &row.place, Size::Small, false, c.muted);
                ui.add(egui::Label::new(place).extend());
                if let Some((code, page)) = row.code
                    && text_button(ui, code, code, c.accent).clicked()
                {
                    memo.page = Some((code, page));
                }
            });
        });
    });
    ui.set_style(style);
}

/// Words to press, wrapped like any others.
fn text_button(ui: &mut Ui, words: &str, name: &str, ink: egui::Color32) -> egui::Response {
    let theme = Theme::of(ui.ctx());
    let words = text::rich(&theme, words, Size::Small, false, ink);
    let response = ui.add(egui::Button::new(words).wrap().frame(false));
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_label(name));
    crate::ui::widgets::focus::ring(ui, &response);
    response
}

/// The page of a code, laid over the screen.
pub(super) fn page(ui: &Ui, view: &AuthorView, memo: &mut AuthorMemo) {
    let Some((code, page)) = memo.page else { return };
    let (closed, away) = crate::ui::widgets::dialog::show(ui, "author-page", |ui| {
        let mut lines = page.lines().peekable();
        let mut paragraph = String::new();
        let mut in_code = false;
        while let Some(line) = lines.next() {
            let is_fence = line.starts_with("```");
            in_code ^= is_fence;
            match line.strip_prefix("# ") {
                Some(title) => drop(text::heading(ui, title, Size::Lead)),
                None if is_fence => {}
                None if in_code || line.starts_with("    ") => {
                    drop(text::small(ui, line.trim_start_matches("    ")))
                }
                None => {
                    paragraph += line;
                    paragraph.push(' ');
                }
            }
            let ends = lines.peek().is_none_or(|next| next.trim().is_empty() || next.starts_with("- "));
            if ends && !paragraph.trim().is_empty() {
                text::body(ui, &std::mem::take(&mut paragraph).replace('`', ""));
            }
        }
        ui.add_space(GRID);
        let _ = code;
        button::primary(ui, &view.words.close).clicked()
    });
    if closed || away {
        memo.page = None;
    }
}
