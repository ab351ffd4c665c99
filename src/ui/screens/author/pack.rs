//! The pack at the left: its scenarios, or what was found by typing.

use egui::{Frame, Key, Margin, Response, ScrollArea, Ui};

use super::asks::Ask;
use super::memo::{Adding, AuthorMemo, New};
use super::view::{AuthorView, ScenarioRow};
use crate::ui::Action;
use crate::ui::keys;
use crate::ui::layout::{level, row};
use crate::ui::theme::{GRID, Size, Theme};
use crate::ui::widgets::{self, badge, button, card, field, text};

/// Draws the panel. `search` says whether the keyboard is to go to the search.
pub(super) fn show(
    ui: &mut Ui,
    view: &AuthorView,
    search: bool,
    memo: &mut AuthorMemo,
    out: &mut Vec<Action>,
) {
    Frame::new().inner_margin(Margin::symmetric(12, 8)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        let mut typed = view.search.clone();
        let response = field::show(ui, &view.words.search, &mut typed, 600.0);
        if search {
            response.request_focus();
        }
        if typed != view.search {
            out.push(Action::Author(Ask::Search(typed)));
        }
        ScrollArea::vertical().id_salt("author-pack").auto_shrink([false, false]).show(ui, |ui| {
            ui.set_width(ui.available_width());
            if !view.search.trim().is_empty() {
                hits(ui, view, out);
            }
            scenarios(ui, view, out);
            if view.editable {
                ui.add_space(GRID);
                row(ui, |ui| {
                    if button::plain(ui, &view.words.whole).clicked() {
                        // The title is the first of them.
                        out.push(Action::Author(Ask::Node("title".to_owned())));
                    }
                    for (label, what) in
                        [(&view.words.add_beat, New::Beat), (&view.words.add_ending, New::Ending)]
                    {
                        if button::plain(ui, &format!("+ {label}")).clicked() {
                            memo.adding = Some(Adding::new(what));
                        }
                    }
                });
            }
        });
    });
}

fn scenarios(ui: &mut Ui, view: &AuthorView, out: &mut Vec<Action>) {
    text::small(ui, &view.words.scenarios);
    if view.scenarios.is_empty() {
        text::muted(ui, &view.words.no_scenarios);
        return;
    }
    let mut rows = Vec::new();
    for scenario in &view.scenarios {
        let response = ui.push_id(&scenario.id, |ui| self::scenario(ui, view, scenario)).inner;
        if response.clicked() || (response.gained_focus() && ui.input(|input| input.key_pressed(Key::Enter)))
        {
            out.push(Action::Author(Ask::Scenario(scenario.id.clone())));
        }
        rows.push(response);
    }
    walk(ui, view, &rows, out);
}

/// The arrows go through the scenarios while one of them has the keyboard.
fn walk(ui: &Ui, view: &AuthorView, rows: &[Response], out: &mut Vec<Action>) {
    if rows.iter().any(Response::has_focus)
        && let Some(at) = widgets::list::walk(ui, rows, 0)
    {
        let row = view.scenarios.get(at);
        out.extend(row.map(|row| Action::Author(Ask::Scenario(row.id.clone()))));
    }
}

fn scenario(ui: &mut Ui, view: &AuthorView, scenario: &ScenarioRow) -> Response {
    let unsaved = view.unsaved.as_deref().filter(|_| scenario.unsaved).unwrap_or_default();
    let said = [scenario.title.as_str(), &scenario.wrong, unsaved];
    let name: Vec<&str> = said.into_iter().filter(|part| !part.is_empty()).collect();
    card::choosable(ui, &name.join(". "), scenario.here, |ui| {
        let c = Theme::of(ui.ctx()).colors;
        ui.spacing_mut().item_spacing.y = 4.0;
        text::styled(ui, &scenario.title, Size::Body, true, c.ink);
        let badges = scenario.unsaved || scenario.errors + scenario.warnings > 0;
        level(ui, if badges { Theme::of(ui.ctx()).grown(25.0) } else { 0.0 }, |ui| {
            text::tag(ui, &scenario.name);
            if scenario.unsaved {
                badge::toned(ui, "●", c.accent, c.accent_soft, c.accent_soft);
            }
            if scenario.errors > 0 {
                badge::toned(ui, &format!("✗ {}", scenario.errors), c.harm, c.harm_soft, c.harm);
            }
            if scenario.warnings > 0 {
                badge::toned(ui, &format!("! {}", scenario.warnings), c.patience, c.well, c.hairline);
            }
        });
    })
}

fn hits(ui: &mut Ui, view: &AuthorView, out: &mut Vec<Action>) {
    if view.hits.is_empty() {
        text::muted(ui, &view.words.nothing_found);
    }
    for (at, hit) in view.hits.iter().enumerate() {
        let name = format!("{}. {}", hit.place, hit.text);
        let response = ui
            .push_id(at, |ui| {
                card::choosable(ui, &name, false, |ui| {
                    ui.spacing_mut().item_spacing.y = 2.0;
                    text::small(ui, &hit.place);
                    let c = Theme::of(ui.ctx()).colors;
                    text::styled(ui, &hit.text, Size::Small, false, c.ink);
                })
            })
            .inner;
        let enter = response.has_focus() && keys::pressed(ui, Key::Enter);
        if response.clicked() || enter {
            out.push(Action::Author(hit.ask.clone()));
        }
    }
    ui.add_space(GRID);
}
