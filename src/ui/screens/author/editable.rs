//! A field that is edited in place: what is typed is taken when one leaves it or presses Ctrl+Enter; Esc gives back what
//! stood there.

use egui::{Align, Id, Key, Margin, Modifiers, Response, TextEdit, Ui, accesskit};

use super::asks::Ask;
use super::memo::{AuthorMemo, Draft};
use crate::author::Field;
use crate::ui::Action;
use crate::ui::theme::{Size, Theme};
use crate::ui::widgets::{focus, text};

/// What a field shows.
pub(super) struct Shown<'a> {
    pub field: &'a Field,
    /// What a screen reader calls it.
    pub name: &'a str,
    /// What stands in it while it is empty.
    pub hint: &'a str,
    pub text: &'a str,
    /// Each key is tried out.
    pub live: bool,
    pub enabled: bool,
}

/// The place of a field in egui's memory.
pub(super) fn id(field: &Field) -> Id {
    Id::new(("author-field", field))
}

/// Draws the field as wide as there is room.
pub(super) fn show(ui: &mut Ui, shown: &Shown, memo: &mut AuthorMemo, out: &mut Vec<Action>) -> Response {
    let (theme, id) = (Theme::of(ui.ctx()), id(shown.field));
    let take = ui.memory(|memory| memory.has_focus(id))
        && ui.input_mut(|input| input.consume_key(Modifiers::COMMAND, Key::Enter));
    let mut draft = memo.draft.take_if(|draft| draft.field == *shown.field);
    let mut typed = draft.as_ref().map_or(shown.text, |draft| &draft.text).to_owned();
    let hint = text::rich(&theme, shown.hint, Size::Body, false, theme.colors.muted).line_height(None);
    let edit = TextEdit::multiline(&mut typed)
        .id(id)
        .hint_text(hint)
        .desired_rows(1)
        .desired_width(ui.available_width())
        .margin(Margin::symmetric(10, 7))
        .vertical_align(Align::Center);
    // What cannot be changed is still to be read: no fading.
    let response = ui.add(edit.interactive(shown.enabled));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_label(shown.name);
        node.set_role(accesskit::Role::MultilineTextInput);
        if !shown.enabled {
            node.set_read_only();
        }
    });
    focus::ring(ui, &response);
    if response.changed() {
        if shown.live {
            out.push(Action::Author(Ask::Try(shown.field.edit(&typed))));
        }
        let begun = || Draft {
            field: shown.field.clone(),
            before: shown.text.to_owned(),
            text: String::new(),
            seen: true,
        };
        draft = Some(Draft { text: typed, ..draft.unwrap_or_else(begun) });
    }
    let Some(draft) = draft else { return response };
    if take {
        response.surrender_focus();
    }
    if response.lost_focus() && ui.input(|input| input.key_pressed(Key::Escape)) {
        // What stood there stands there again.
        if shown.live {
            out.push(Action::Author(Ask::Try(shown.field.edit(&draft.before))));
        }
    } else if take || response.lost_focus() {
        commit(draft, out);
    } else {
        memo.draft = Some(Draft { seen: true, ..draft });
    }
    response
}

/// What was typed is to be taken.
fn commit(draft: Draft, out: &mut Vec<Action>) {
    if draft.text != draft.before {
        out.push(Action::Author(Ask::Edit(draft.field.edit(&draft.text))));
    }
}

/// At the start of a frame: no field has been drawn yet.
pub(super) fn begin(memo: &mut AuthorMemo) {
    if let Some(draft) = &mut memo.draft {
        draft.seen = false;
    }
}

/// At the end of a frame: what was typed in a field that is no longer drawn is taken, so that nothing gets lost.
pub(super) fn end(memo: &mut AuthorMemo, out: &mut Vec<Action>) {
    if let Some(draft) = memo.draft.take_if(|draft| !draft.seen) {
        commit(draft, out);
    }
}

/// What is being typed is taken now, wherever the keyboard is: before it is saved, or left.
pub(super) fn flush(memo: &mut AuthorMemo, out: &mut Vec<Action>) {
    if let Some(draft) = memo.draft.take() {
        commit(draft, out);
    }
}
