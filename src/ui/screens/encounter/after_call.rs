//! After-call work: the code, the note, and a callback that is still owed.

use std::collections::BTreeSet;

use egui::Ui;

use super::source::Source;
use crate::args;
use crate::encounter::CallbackState;
use crate::l10n::Catalogue;
use crate::msg;
use crate::scenario::{CodeIx, EndingIx, NeedIx};
use crate::ui::action::Action;
use crate::ui::layout::{columns, room};
use crate::ui::theme::{GRID, Size, Theme};
use crate::ui::widgets::{button, card, check, choice, text};
use crate::ui::words::words;

words! {
    /// The fixed words of the after-call work.
    AfterCallWords {
        title = msg!("encounter-after-call"),
        text = msg!("encounter-after-call-text"),
        code = msg!("desk-code"),
        note = msg!("desk-note"),
        note_none = msg!("desk-note-none"),
        callback_warning = msg!("desk-callback-warning"),
        callback_when = msg!("desk-callback-when"),
        call_back = msg!("desk-call-back"),
        wrap_up = msg!("encounter-wrap-up"),
    }
}

/// What there is to write down.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AfterCallView {
    pub words: AfterCallWords,
    /// How long it has lasted: "0:23 so far".
    pub time: String,
    /// The codes of the scenario; none where nothing is written down.
    pub codes: Vec<(CodeIx, String)>,
    /// What was heard, and can be noted.
    pub needs: Vec<(NeedIx, String)>,
    pub callback: Option<CallbackView>,
}

/// A promise to call back that is still open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CallbackView {
    /// "You promised a call back within 60 minutes."
    pub promised: String,
    /// When the call can be made: before, at and after the promised time, in minutes.
    pub moments: Vec<(u32, String)>,
}

impl AfterCallView {
    pub(super) fn new(source: &Source, ending: EndingIx) -> Self {
        let (scenario, catalogue) = (source.scenario(), source.catalogue);
        let work_s = scenario.endings[ending.at()].after_call_s;
        let thought_s = source.encounter().pace().thinking(source.live.thinking_ms) / 1000;
        let time = catalogue.clock(work_s.saturating_add(thought_s));
        let callback = match source.encounter().state().callback {
            CallbackState::Promised(callback) => Some(&scenario.callbacks[callback.at()]),
            _ => None,
        };
        AfterCallView {
            words: AfterCallWords::new(catalogue),
            time: catalogue.format(msg!("desk-after-call-time"), &args![time = time]),
            codes: scenario
                .dispositions
                .iter()
                .enumerate()
                .map(|(at, it)| (CodeIx(at as u16), source.said(&it.label)))
                .collect(),
            needs: source.heard().into_iter().map(|need| (need.ix, need.label)).collect(),
            callback: callback.map(|callback| CallbackView::new(callback.within_min, catalogue)),
        }
    }
}

impl CallbackView {
    fn new(within_min: u32, catalogue: &Catalogue) -> Self {
        let mut moments =
            vec![within_min.div_ceil(2), within_min, within_min.saturating_add(within_min.div_ceil(2))];
        moments.dedup();
        CallbackView {
            promised: catalogue
                .format(msg!("desk-callback-open"), &args![time = catalogue.minutes(within_min)]),
            moments: moments
                .into_iter()
                .map(|minutes| {
                    let key = if minutes > within_min {
                        msg!("desk-callback-late")
                    } else {
                        msg!("desk-callback-after")
                    };
                    (minutes, catalogue.format(key, &args![time = catalogue.minutes(minutes)]))
                })
                .collect(),
        }
    }
}

/// What has been written down so far.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AfterCallMemo {
    pub code: Option<CodeIx>,
    pub noted: BTreeSet<NeedIx>,
    /// When to call back, in minutes; None: the first moment offered.
    pub after_min: Option<u32>,
}

/// Closes the case with what has been written down.
pub(super) fn wrap_up(memo: &AfterCallMemo) -> Action {
    Action::WrapUp { code: memo.code, note: memo.noted.iter().copied().collect() }
}

/// Makes the promised call at the chosen moment.
pub(super) fn call_back(view: &CallbackView, memo: &AfterCallMemo) -> Option<Action> {
    let first = view.moments.first().map(|(minutes, _)| *minutes);
    memo.after_min.or(first).map(|after_min| Action::CallBack { after_min })
}

/// Draws the form.
pub(super) fn show(ui: &mut Ui, view: &AfterCallView, memo: &mut AfterCallMemo, out: &mut Vec<Action>) {
    let words = &view.words;
    ui.horizontal_wrapped(|ui| {
        text::heading(ui, &words.title, Size::Body);
        text::tag(ui, &view.time);
    });
    let parts: &[f32] = if view.codes.is_empty() { &[1.0] } else { &[1.2, 1.0] };
    columns(ui, parts, room(ui) < 860.0, |ui, column| {
        if column == 0 && !view.codes.is_empty() {
            written(ui, view, memo);
            return;
        }
        if let Some(callback) = &view.callback {
            owed(ui, callback, words, memo, out);
            ui.add_space(GRID);
        }
        if view.codes.is_empty() {
            text::body(ui, &words.text);
        }
        if button::primary(ui, &words.wrap_up).clicked() {
            out.push(wrap_up(memo));
        }
    });
}

/// Code and note.
fn written(ui: &mut Ui, view: &AfterCallView, memo: &mut AfterCallMemo) {
    let words = &view.words;
    text::strong(ui, &words.code);
    let codes = view.codes.iter().enumerate();
    let codes: Vec<_> =
        codes.map(|(at, (code, label))| (Some(*code), format!("{}. {label}", at + 1))).collect();
    if let Some(code) = ui.push_id("code", |ui| choice::show(ui, &codes, &memo.code)).inner {
        memo.code = code;
    }
    ui.add_space(GRID);
    text::strong(ui, &words.note);
    if view.needs.is_empty() {
        text::muted(ui, &words.note_none);
    }
    ui.scope(|ui| check::list(ui, &view.needs, &mut memo.noted));
}

/// The callback that was promised.
fn owed(
    ui: &mut Ui,
    view: &CallbackView,
    words: &AfterCallWords,
    memo: &mut AfterCallMemo,
    out: &mut Vec<Action>,
) {
    let c = Theme::of(ui.ctx()).colors;
    card::toned(ui, c.accent_soft, c.accent, |ui| {
        text::strong(ui, &view.promised);
        text::small(ui, &words.callback_warning);
        let first = view.moments.first().map_or(0, |(minutes, _)| *minutes);
        let chosen = memo.after_min.unwrap_or(first);
        if let Some(minutes) = choice::titled(ui, &words.callback_when, &view.moments, &chosen) {
            memo.after_min = Some(minutes);
        }
        if button::quiet(ui, &words.call_back).clicked() {
            out.extend(call_back(view, memo));
        }
    });
}
