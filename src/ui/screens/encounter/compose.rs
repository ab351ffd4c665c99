//! A composed answer: parts that are offered, and the letter that they become.

use egui::Ui;

use super::source::Source;
use crate::msg;
use crate::scenario::{Beat, ReplyIx};
use crate::ui::action::Action;
use crate::ui::widgets::letter::{LetterAction, SheetView, sheet};
use crate::ui::widgets::{reply, text};

/// The parts, and the answer so far.
#[derive(Clone, Debug, PartialEq)]
pub struct ComposeView {
    pub title: String,
    /// What may be written, in the order of the number keys.
    pub parts: Vec<(ReplyIx, String)>,
    /// What has been taken, in the order in which it will be read.
    pub draft: Vec<ReplyIx>,
    pub sheet: SheetView,
}

impl ComposeView {
    pub(super) fn new(source: &Source, beat: &Beat, parts: Vec<(ReplyIx, String)>) -> Self {
        // A draft of another beat has parts that are not offered here.
        let is_offered = |ix: &&ReplyIx| parts.iter().any(|(part, _)| part == *ix);
        let draft: Vec<ReplyIx> = source.live.draft.iter().filter(is_offered).copied().collect();
        let text = |ix: &ReplyIx| (ix.at(), source.said(&beat.replies[ix.at()].says.key));
        ComposeView {
            title: source.catalogue.text(msg!("desk-compose")),
            sheet: SheetView::new(draft.iter().map(text).collect(), source.catalogue),
            parts,
            draft,
        }
    }

    /// The draft with this part at its end, or without it if it was there.
    pub(super) fn with(&self, at: usize) -> Option<Action> {
        let (ix, _) = self.parts.get(at)?;
        let mut draft = self.draft.clone();
        match draft.iter().position(|part| part == ix) {
            Some(there) => drop(draft.remove(there)),
            None => draft.push(*ix),
        }
        Some(Action::Compose(draft))
    }

    /// The draft after a change on the sheet.
    pub(super) fn changed(&self, change: LetterAction) -> Action {
        let mut draft = self.draft.clone();
        match change {
            LetterAction::Up(at) if at > 0 && at < draft.len() => draft.swap(at - 1, at),
            LetterAction::Down(at) if at + 1 < draft.len() => draft.swap(at, at + 1),
            LetterAction::Remove(at) if at < draft.len() => drop(draft.remove(at)),
            LetterAction::Send => return Action::Send(draft),
            LetterAction::Up(_) | LetterAction::Down(_) | LetterAction::Remove(_) => {}
        }
        Action::Compose(draft)
    }
}

/// Draws the parts that can be taken.
pub(super) fn show(ui: &mut Ui, view: &ComposeView, out: &mut Vec<Action>) {
    text::small(ui, &view.title);
    let words: Vec<String> = view.parts.iter().map(|(_, words)| words.clone()).collect();
    let taken: Vec<bool> = view.parts.iter().map(|(ix, _)| view.draft.contains(ix)).collect();
    if let Some(at) = reply::marked(ui, &words, &taken) {
        out.extend(view.with(at));
    }
}

/// Draws the answer so far.
pub(super) fn draft(ui: &mut Ui, view: &ComposeView, out: &mut Vec<Action>) {
    let mut changes = Vec::new();
    sheet::show(ui, &view.sheet, &mut changes);
    out.extend(changes.into_iter().map(|change| view.changed(change)));
}
