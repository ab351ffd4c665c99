//! Questions that stand before everything else: what to add, whose text stays, whether to leave.

use egui::Ui;

use super::asks::Ask;
use super::memo::{AuthorMemo, New};
use super::view::AuthorView;
use crate::author::Edit;
use crate::scenario::Act;
use crate::ui::Action;
use crate::ui::layout::row;
use crate::ui::theme::{GRID, Size};
use crate::ui::widgets::{button, choice, dialog, field, text};

/// Draws the question that is open; says whether there is one.
pub(super) fn show(ui: &Ui, view: &AuthorView, memo: &mut AuthorMemo, out: &mut Vec<Action>) -> bool {
    if let Some(files) = &view.conflict {
        conflict(ui, view, files, out);
    } else if view.leaving {
        leaving(ui, view, out);
    } else if memo.adding.is_some() {
        adding(ui, view, memo, out);
    } else {
        return false;
    }
    true
}

/// To close the question is no answer: it would be asked again.
fn conflict(ui: &Ui, view: &AuthorView, files: &str, out: &mut Vec<Action>) {
    let words = &view.words;
    let answers = [(&words.keep_mine, Ask::KeepMine), (&words.take_theirs, Ask::TakeTheirs)];
    dialog::show(ui, "author-conflict", |ui| {
        text::heading(ui, &words.conflict_title, Size::Lead);
        text::body(ui, files);
        ui.add_space(GRID);
        answer(ui, answers, out);
    });
}

fn leaving(ui: &Ui, view: &AuthorView, out: &mut Vec<Action>) {
    let words = &view.words;
    let answers = [
        (&words.leave_save, Ask::SaveAndLeave),
        (&words.leave_discard, Ask::Discard),
        (&words.stay, Ask::Stay),
    ];
    let ((), away) = dialog::show(ui, "author-leave", |ui| {
        text::heading(ui, &words.leave_title, Size::Lead);
        text::body(ui, &words.leave_text);
        ui.add_space(GRID);
        answer(ui, answers, out);
    });
    if away {
        out.push(Action::Author(Ask::Stay));
    }
}

fn answer<const N: usize>(ui: &mut Ui, answers: [(&String, Ask); N], out: &mut Vec<Action>) {
    row(ui, |ui| {
        for (at, (label, ask)) in answers.into_iter().enumerate() {
            let pressed = if at == 0 { button::primary(ui, label) } else { button::quiet(ui, label) };
            if pressed.clicked() {
                out.push(Action::Author(ask));
            }
        }
    });
}

fn adding(ui: &Ui, view: &AuthorView, memo: &mut AuthorMemo, out: &mut Vec<Action>) {
    let Some(adding) = &mut memo.adding else { return };
    let words = &view.words;
    let title = match adding.what {
        New::Reply(_) => &words.add_reply,
        New::Beat => &words.add_beat,
        New::Ending => &words.add_ending,
    };
    let ((add, cancel), away) = dialog::show(ui, "author-add", |ui| {
        text::heading(ui, title, Size::Lead);
        let name = field::show(ui, &words.name, &mut adding.id, 440.0);
        if ui.ctx().memory(|memory| memory.focused().is_none()) {
            name.request_focus();
        }
        field::show(ui, &words.text, &mut adding.text, 440.0);
        if adding.what == New::Ending {
            field::show(ui, &words.becomes, &mut adding.becomes, 440.0);
            if let Some(outcome) = choice::show(ui, &view.outcomes, &adding.outcome) {
                adding.outcome = outcome;
            }
        }
        ui.add_space(GRID);
        let mut pressed = (false, false);
        row(ui, |ui| {
            let whole = !adding.id.is_empty() && !adding.text.trim().is_empty();
            let add = ui.add_enabled_ui(whole, |ui| button::primary(ui, &words.add)).inner.clicked();
            pressed = (add, button::quiet(ui, &words.cancel).clicked());
        });
        pressed
    });
    if add {
        let edit = match &adding.what {
            New::Reply(beat) => {
                Edit::add_reply(beat, &adding.id, &adding.text, &[Act::Listen], next(view).as_deref())
            }
            New::Beat => Edit::add_beat(&adding.id, &adding.text),
            New::Ending => Edit::add_ending(&adding.id, adding.outcome, &adding.text, &adding.becomes),
        };
        out.push(Action::Author(Ask::Edit(edit)));
        if !matches!(adding.what, New::Reply(_)) {
            out.push(Action::Author(Ask::Node(adding.id.clone())));
        }
    }
    if add || cancel || away {
        memo.adding = None;
    }
}

/// Where a new reply leads at first: where the last one of its beat does. A part of a composed answer leads nowhere.
fn next(view: &AuthorView) -> Option<String> {
    let node = view.node.as_ref().filter(|node| node.answer.is_none())?;
    let last = node.replies.iter().rev().find_map(|reply| reply.targets.first());
    last.or_else(|| view.targets.first()).cloned()
}
