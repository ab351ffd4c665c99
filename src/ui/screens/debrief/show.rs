//! Draws the debrief: the customer first, then the grades, then the lines and why.

use egui::{Key, Ui};

use super::memo::DebriefMemo;
use super::view::DebriefView;
use super::{consequence, critical, grades, next_calls, transcript, verdict};
use crate::ui::action::{Action, Screen};
use crate::ui::keys;
use crate::ui::layout::{columns, page, room};
use crate::ui::theme::GRID;
use crate::ui::widgets::{button, card, help, nav, tabs, text};

/// Draws the screen; what is asked for is appended to `out`.
pub fn show(ui: &mut Ui, view: &DebriefView, memo: &mut DebriefMemo, out: &mut Vec<Action>) {
    memo.help |= nav::show(ui, &view.nav, out) || keys::help(ui);
    page(ui, "debrief", |ui| {
        let stacked = room(ui) < 800.0;
        customers(ui, view, memo);
        memo.customer = memo.customer.min(view.contacts.len().saturating_sub(1));
        let Some(contact) = view.contacts.get(memo.customer) else { return };
        columns(ui, &[1.15, 1.0], stacked, |ui, column| {
            if column == 0 {
                consequence::show(ui, view, &contact.consequence, out);
            } else {
                grades::show(ui, &contact.grades, &view.words);
            }
        });
        ui.add_space(GRID);
        critical::show(ui, &contact.critical, &view.words, memo);
        ui.add_space(GRID);
        if let Some(calls) = &view.next_calls {
            next_calls::show(ui, calls);
            ui.add_space(GRID);
        }
        if view.on_request && !memo.asked {
            on_request(ui, view, memo);
            return;
        }
        columns(ui, &[1.35, 1.0], stacked, |ui, column| {
            if column == 0 {
                transcript::show(ui, contact, &view.words, memo);
                return;
            }
            if let Some(line) = contact.lines.get(transcript::selected(contact, memo)) {
                verdict::show(ui, line, &view.words);
                let mut wanted = Vec::new();
                verdict::from_here(ui, line, &view.words, memo.customer, &mut wanted);
                out.extend(wanted.into_iter().filter(|_| !memo.help));
            }
            grades::sections(ui, &contact.grades, &view.words);
            verdict::compare_with(ui, view, out);
        });
    });
    if memo.help {
        memo.help = help::show(ui, &view.help);
    } else if keys::pressed(ui, Key::Escape) {
        out.push(Action::Open(Screen::Home));
    }
}

/// One tab for each customer, where there were several.
fn customers(ui: &mut Ui, view: &DebriefView, memo: &mut DebriefMemo) {
    if view.contacts.len() < 2 {
        return;
    }
    let names = view.contacts.iter().map(|contact| contact.consequence.customer.clone());
    let named: Vec<(usize, String)> = names.enumerate().collect();
    if let Some(customer) = tabs::show(ui, &view.words.customers, &named, memo.customer) {
        memo.customer = customer;
        memo.selected = None;
    }
    ui.add_space(GRID);
}

/// With coaching off, the lines and their reasons wait until they are asked for.
fn on_request(ui: &mut Ui, view: &DebriefView, memo: &mut DebriefMemo) {
    card::show(ui, |ui| {
        text::muted(ui, &view.words.ask_why);
        memo.asked |= button::quiet(ui, &view.words.ask).clicked();
    });
}
