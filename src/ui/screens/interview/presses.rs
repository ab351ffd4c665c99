//! What the keys do, and what is said of them.

use egui::{Key, Ui};

use super::ask::Ask;
use super::examples::Example;
use super::memo::InterviewMemo;
use super::stage::Stage;
use super::view::InterviewView;
use super::writing::{self, Hint};
use crate::args;
use crate::l10n::Catalogue;
use crate::msg;
use crate::ui::action::{Action, Screen};
use crate::ui::keys;
use crate::ui::screens::parts::keys_of;
use crate::ui::widgets::help::HelpView;

/// The keys of a stage.
pub(super) fn help(stage: &Stage, catalogue: &Catalogue) -> HelpView {
    let mut rows = Vec::new();
    let mut row = |keys: &[&str], meaning| {
        rows.push((keys.iter().map(|key| (*key).to_owned()).collect(), catalogue.text(meaning)));
    };
    let (enter, escape) = (catalogue.text(msg!("key-enter")), catalogue.text(msg!("key-escape")));
    let send = catalogue.format(msg!("key-control"), &args![key = &enter]);
    match stage {
        Stage::Answer(writing) => {
            row(&[&send], msg!("interview-keys-answer"));
            row(&["T"], msg!("interview-keys-field"));
            if writing.hint == Hint::Offered {
                row(&["H"], msg!("interview-keys-hint"));
            }
        }
        Stage::Look(_) => {
            row(&[&enter], msg!("interview-keys-next"));
            row(&["R"], msg!("interview-keys-again"));
            row(&["M", "W"], msg!("interview-keys-examples"));
        }
        Stage::Own(_) => {
            row(&["1–9"], msg!("interview-keys-pick"));
            row(&["T"], msg!("interview-keys-field"));
            row(&[&send], msg!("interview-keys-ask"));
            row(&["F"], msg!("interview-keys-done"));
        }
        Stage::Over => row(&[&enter], msg!("interview-keys-summary")),
    }
    row(&[&escape], msg!("interview-keys-leave"));
    keys_of(rows, catalogue)
}

/// Acts on the keys that went down; what they ask for is appended to `out`.
pub(super) fn act(ui: &Ui, view: &InterviewView, memo: &mut InterviewMemo, out: &mut Vec<Action>) {
    let mut ask = |ask| out.push(Action::Interview(ask));
    let nothing = ui.ctx().memory(|memory| memory.focused().is_none());
    let enter = || nothing && keys::pressed(ui, Key::Enter);
    match &view.stage {
        Stage::Answer(writing) => {
            if writing.hint == Hint::Offered && keys::pressed(ui, Key::H) {
                ask(Ask::Hint);
            }
        }
        Stage::Look(_) => {
            if enter() {
                ask(Ask::Next);
            } else if keys::pressed(ui, Key::R) {
                ask(Ask::Again);
            }
            for (key, example) in [(Key::M, Example::Model(0)), (Key::W, Example::Weak)] {
                if keys::pressed(ui, key) && !memo.examples.remove(&example) {
                    memo.examples.insert(example);
                }
            }
        }
        Stage::Own(own) => {
            if keys::pressed(ui, Key::F) {
                ask(Ask::Done);
            }
            out.extend(keys::digit(ui).and_then(|digit| own.pick(digit - 1)));
        }
        Stage::Over => {
            if enter() {
                out.push(Action::Open(Screen::InterviewSummary));
            }
        }
    }
    if view.stage.has_field() {
        writing::act(ui);
    }
    memo.leaving |= keys::pressed(ui, Key::Escape);
}
