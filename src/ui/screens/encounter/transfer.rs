//! Handing the contact over: to whom, how, and what the next person is told.

use std::collections::BTreeSet;

use egui::{Key, Ui};

use super::source::Source;
use crate::msg;
use crate::scenario::{Level, NeedIx};
use crate::ui::action::Action;
use crate::ui::keys;
use crate::ui::theme::{GRID, Size};
use crate::ui::widgets::{button, check, choice, dialog, text};
use crate::ui::words::words;

words! {
    /// The fixed words of the question.
    TransferWords {
        title = msg!("desk-transfer-title"),
        how = msg!("desk-transfer-how"),
        warm_cost = msg!("desk-transfer-warm-cost"),
        cold_cost = msg!("desk-transfer-cold-cost"),
        tell = msg!("desk-transfer-tell"),
        tell_none = msg!("desk-transfer-tell-none"),
        hand_over = msg!("desk-transfer-do"),
        cancel = msg!("desk-cancel"),
    }
}

/// The question: to whom, and what they are told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TransferView {
    pub words: TransferWords,
    /// The levels of the scenario.
    pub levels: Vec<(Level, String)>,
    /// Warm or not.
    pub ways: Vec<(bool, String)>,
    /// What was heard, and can be told.
    pub needs: Vec<(NeedIx, String)>,
}

impl TransferView {
    pub(super) fn new(source: &Source) -> Self {
        let catalogue = source.catalogue;
        let levels = source.scenario().escalation.iter().map(|it| it.level);
        TransferView {
            words: TransferWords::new(catalogue),
            levels: levels.map(|level| (level, catalogue.word("level", level.slug()))).collect(),
            ways: vec![
                (true, catalogue.text(msg!("desk-transfer-warm"))),
                (false, catalogue.text(msg!("desk-transfer-cold"))),
            ],
            needs: source.heard().into_iter().map(|need| (need.ix, need.label)).collect(),
        }
    }
}

/// What has been chosen so far.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TransferMemo {
    /// None: the first.
    pub level: Option<Level>,
    pub warm: bool,
    pub told: BTreeSet<NeedIx>,
}

impl Default for TransferMemo {
    fn default() -> Self {
        TransferMemo { level: None, warm: true, told: BTreeSet::new() }
    }
}

/// Draws the question over the screen; the memo is gone once it is answered or put aside.
pub(super) fn show(ui: &Ui, view: &TransferView, memo: &mut Option<TransferMemo>, out: &mut Vec<Action>) {
    let Some(asked) = memo else { return };
    let Some(level) = asked.level.or(view.levels.first().map(|(level, _)| *level)) else {
        *memo = None;
        return;
    };
    let words = &view.words;
    let nothing = ui.ctx().memory(|memory| memory.focused().is_none());
    let enter = nothing && keys::pressed(ui, Key::Enter);
    let ((done, cancelled), away) = dialog::show(ui, "transfer", |ui| {
        text::heading(ui, &words.title, Size::Lead);
        if let Some(level) = ui.push_id("level", |ui| choice::show(ui, &view.levels, &level)).inner {
            asked.level = Some(level);
        }
        ui.add_space(GRID);
        text::strong(ui, &words.how);
        if let Some(warm) = ui.push_id("how", |ui| choice::show(ui, &view.ways, &asked.warm)).inner {
            asked.warm = warm;
        }
        text::muted(ui, if asked.warm { &words.warm_cost } else { &words.cold_cost });
        if asked.warm {
            ui.add_space(GRID);
            text::strong(ui, &words.tell);
            if view.needs.is_empty() {
                text::muted(ui, &words.tell_none);
            }
            ui.scope(|ui| check::list(ui, &view.needs, &mut asked.told));
        }
        ui.add_space(GRID);
        ui.horizontal_wrapped(|ui| {
            let done = button::primary(ui, &words.hand_over).clicked();
            (done, button::quiet(ui, &words.cancel).clicked())
        })
        .inner
    });
    if done || enter {
        let briefing = asked.warm.then(|| asked.told.iter().copied().collect());
        out.push(Action::Transfer { to: level, briefing });
    }
    if done || enter || cancelled || away {
        *memo = None;
    }
}
